import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const lain = (posture: "lying" | "legs-raised"): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: posture, seconds: 180 },
  instruments: [
    { id: "doppler", site: "left.proximalDeepCalf" },
    { id: "doppler", site: "left.popliteal" },
    { id: "doppler", site: "left.femoral" },
  ],
});

const veins = ["proximalDeepCalf", "popliteal", "femoral"] as const;

/** pace of a tracer from calf to groin: stretches of equal length one after the other */
function pace(runs: Runs, study: "level" | "raised"): number | null {
  const slowness = veins.map((vein) => {
    const velocity = at(runs, study, `left.${vein}.timeAveragedVelocity`, "cm/s");
    return velocity === null || velocity <= 0 ? null : 1 / velocity;
  });
  const sum = slowness.reduce<number | null>(
    (all, one) => (all === null || one === null ? null : all + one),
    0,
  );
  return sum === null ? null : veins.length / sum;
}

function ratio(runs: Runs): number | null {
  const level = pace(runs, "level");
  const raised = pace(runs, "raised");
  return level === null || raised === null ? null : raised / level;
}

export const raisedLegsEmptyFaster: ValidationCase = {
  id: "10.7-kemble-1971",
  row: "10.7",
  role: "held-out",
  says: "Right after an operation blood leaves the leg half as fast; raising the leg doubles its pace.",
  studies: { level: lain("lying"), raised: lain("legs-raised") },
  measures: [
    {
      id: "raised.pace",
      figure: "kemble-1971/elevation",
      value: ratio,
      direction: (runs) => above(ratio(runs), 1),
    },
    { id: "operated.pace", figure: "kemble-1971/after-operation", value: () => null },
  ],
  differs:
    "The transit of a tracer is worked out from velocities in calf, knee and thigh, each taken for a third of the way. Legs raised by 45°; the angle was not read. Both intervals are assumed.",
  missing:
    "Raising the legs quickens the blood, and by too much: its veins fall to a fraction of what they held and the flow by far less, so that mean velocity rises as the section shrinks. An operation cannot be asked. Not in the model: slack veins that keep a core open beside their flat walls, along which a tracer lingers; and anaesthesia, which takes tone and pump away. It takes a transit time of a tracer in place of mean velocities, and a state of anaesthesia",
};
