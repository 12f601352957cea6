import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { PersonDocument, StudyDocument } from "../../src/study/document.js";

const duplex = (person: Omit<PersonDocument, "base">): StudyDocument => ({
  person: { base: "healthy-adult", height_cm: 172, ...person },
  scenario: { id: "lying", seconds: 180 },
  instruments: [
    { id: "ultrasound-calibre", site: "left.femoral" },
    { id: "doppler", site: "left.femoral" },
  ],
});

type Person = "lean" | "obese";
const diameter = (runs: Runs, person: Person) => at(runs, person, "left.femoral.meanDiameter", "mm");
const peak = (runs: Runs, person: Person) => at(runs, person, "left.femoral.peakVelocity", "cm/s");

export const femoralVeinInObesity: ValidationCase = {
  id: "9.5-willenberg-2010",
  row: "9.5",
  role: "held-out",
  says: "The femoral vein of obese people is 8.5 in place of 7.1 mm wide, and its blood peaks at 10.8 in place of 14.8 cm/s.",
  studies: {
    lean: duplex({ mass_kg: 66 }),
    obese: duplex({ mass_kg: 100, conditions: [{ id: "obesity" }] }),
  },
  measures: [
    {
      id: "obese.diameter",
      figure: "willenberg-2010/diameter-obese",
      value: (runs) => diameter(runs, "obese"),
      direction: (runs) => above(diameter(runs, "obese"), diameter(runs, "lean")),
    },
    {
      id: "obese.peakVelocity",
      figure: "willenberg-2010/peak-velocity-obese",
      value: (runs) => peak(runs, "obese"),
      direction: (runs) => above(peak(runs, "lean"), peak(runs, "obese")),
    },
    { id: "lean.diameter", figure: "willenberg-2010/diameter-lean", value: (runs) => diameter(runs, "lean") },
    {
      id: "lean.peakVelocity",
      figure: "willenberg-2010/peak-velocity-lean",
      value: (runs) => peak(runs, "lean"),
    },
  ],
  differs:
    "Posture was not read: lying. 172 cm and 66 or 100 kg (body mass index 22 and 34), the heavier with moderate belly fat. Velocity is the mean of the cross-section; theirs is that of the fastest blood. Shear is not compared.",
};
