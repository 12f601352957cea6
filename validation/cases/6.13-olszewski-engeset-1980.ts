import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const end_s = 360;

const working = (posture: "lying" | "standing"): StudyDocument => ({
  person: { base: "healthy-adult", sex: "male" },
  scenario: {
    id: "timeline",
    duration_s: end_s,
    postures: [{ posture }],
    movements: [
      posture === "lying"
        ? { movement: "ankle-pump", at_s: 60, count: 150, period_s: 2 }
        : { movement: "heel-raise", at_s: 60, count: 150, period_s: 2 },
    ],
    marks: [{ name: "still", time_s: end_s }],
  },
  instruments: [{ id: "lymph-cannula", site: "left.calf" }],
});

const more = (runs: Runs, posture: string) => at(runs, posture, "left.calf.lymph.flowChange", "%");

export const lymphOfTheMovingLeg: ValidationCase = {
  id: "6.13-olszewski-engeset-1980",
  row: "6.13",
  role: "held-out",
  wholeBody: true,
  says: "Lymph vessels of the leg push with 12 to 70 mmHg of their own, and flow is higher when foot and calf contract.",
  studies: { level: working("lying"), upright: working("standing") },
  measures: [
    {
      id: "contractions.lymphFlow",
      figure: "olszewski-engeset-1980/flow-with-contractions",
      value: (runs) => at(runs, "level", "left.calf.lymph.flowAtEnd", "mL/min"),
      direction: (runs) => above(more(runs, "level"), 0) && above(more(runs, "upright"), 0),
    },
    { id: "vessel.endPressure", figure: "olszewski-engeset-1980/end-pressure", value: () => null },
  ],
  differs:
    "Five minutes of ankle pumping lying and of heel raises standing; which contractions were made was not read. All the lymph of the calf is collected.",
  missing:
    "Lymph flow is higher with contractions, level and upright. Not in the model: pressure in a lymph vessel; lymph is a flow that follows the water's pressure and the leg's work. It takes a chain of contracting lymphangions with a pressure in each",
};
