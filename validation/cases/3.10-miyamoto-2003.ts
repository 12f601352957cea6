import { at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

// the paper counts a straight knee as 180°, the model as 0° of flexion; from bent to straight
const knees = ["knee60", "knee90", "knee120", "knee150", "knee180"] as const;

const press = (knee_deg: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "isometric-press", knee_deg, effort: 1 },
});

/** mean pressures from bent to straight; null where one of them was not reached */
function course(runs: Runs, muscle: "soleus" | "gastrocnemius"): readonly number[] | null {
  const pressures = knees.map((knee) => at(runs, knee, `left.${muscle}.meanIntramuscularPressure`, "mmHg"));
  return pressures.every((pressure) => pressure !== null) ? pressures : null;
}

export const gastrocnemiusNeedsAStraightKnee: ValidationCase = {
  id: "3.10-miyamoto-2003",
  row: "3.10",
  role: "fitted",
  says: "As the knee straightens, gastrocnemius takes more and more part in a maximal press; soleus always the same.",
  studies: {
    knee60: press(120),
    knee90: press(90),
    knee120: press(60),
    knee150: press(30),
    knee180: press(0),
  },
  measures: [
    {
      id: "press.gastrocnemiusRise",
      figure: "miyamoto-2003/gastrocnemius-rises",
      value: (runs) => {
        const pressures = course(runs, "gastrocnemius");
        return pressures === null || pressures[4] === 0 ? null : (pressures[4] - pressures[0]) / pressures[4];
      },
      direction: (runs) =>
        course(runs, "gastrocnemius")?.every((pressure, k, all) => k === 0 || pressure > all[k - 1]) ?? false,
    },
    {
      id: "press.soleusLargestOverSmallest",
      figure: "miyamoto-2003/soleus-constant",
      value: (runs) => {
        const pressures = course(runs, "soleus");
        return pressures === null || Math.min(...pressures) <= 0
          ? null
          : Math.max(...pressures) / Math.min(...pressures);
      },
    },
  ],
  differs:
    "Intramuscular pressure stands for the mechanomyogram, which the model does not have: both follow the muscle's force. The rise is asked of every step of 30°; “constant” is taken as a ratio of 1 with the assumed 20 %. The ankle stays neutral. The force-length optimum of the gastrocnemius was moved after the first comparison, so the row is fitted.",
};
