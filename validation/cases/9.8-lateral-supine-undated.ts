import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const nearTerm = (posture: "left-lateral" | "lying"): StudyDocument => ({
  person: {
    base: "healthy-adult",
    sex: "female",
    age_years: 28,
    height_cm: 165,
    mass_kg: 74,
    conditions: [{ id: "late-pregnancy" }],
  },
  scenario: {
    id: "timeline",
    duration_s: 340,
    postures: [{ posture }],
    cuffs: [
      {
        cuff: "thigh",
        course: [
          { time_s: 300, pressure_mmHg: 0 },
          { time_s: 300.5, pressure_mmHg: 50 },
          { time_s: 320, pressure_mmHg: 50 },
          { time_s: 320.5, pressure_mmHg: 0 },
        ],
      },
    ],
    marks: [
      { name: "cuffOn", time_s: 300 },
      { name: "cuffOff", time_s: 320 },
    ],
  },
  instruments: [{ id: "strain-gauge", site: "left.calf" }],
});

const inflow = (runs: Runs, study: "side" | "back") =>
  at(runs, study, "left.calf.strainGauge.arterialInflow", "mL/(100mL·min)");

function change(runs: Runs): number | null {
  const side = inflow(runs, "side");
  const back = inflow(runs, "back");
  return side === null || back === null ? null : (100 * back) / side - 100;
}

export const legFlowNearTerm: ValidationCase = {
  id: "9.8-lateral-supine-undated",
  row: "9.8",
  role: "held-out",
  wholeBody: true,
  says: "Near term, turning from the left side on to the back takes 45 % of the flow of the legs away.",
  studies: { side: nearTerm("left-lateral"), back: nearTerm("lying") },
  measures: [
    {
      id: "back.legFlow",
      figure: "lateral-supine-undated/leg-flow",
      value: change,
      direction: (runs) => above(0, change(runs)),
    },
  ],
  differs:
    "Five minutes in each posture, then a cuff of 50 mmHg on the thigh; time, site and cuff were not read. No spread is printed: the interval is assumed.",
  missing:
    "Turning on to the back takes flow away, but a third of what it took. The pelvic veins rise by 10 mmHg, and the difference left to drive the flow falls by as much; arterial pressure and pulse hardly change. Not in the model: a womb that presses on the aorta too, and a return of blood that suffers from the great vein being shut. It takes the womb's weight on the abdominal aorta and a narrower way round the great vein",
};
