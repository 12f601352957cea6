import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { AppliedDocument, StudyDocument } from "../../src/study/document.js";
import type { UnitName } from "../../src/quantity/units.js";

const leg = (conditions: readonly AppliedDocument[]): StudyDocument => ({
  person: { base: "healthy-adult", conditions },
  scenario: "photoplethysmography",
  instruments: [
    { id: "photoplethysmograph", site: "left.lowerShank" },
    { id: "dynamometer", site: "left.dorsiflexion" },
    { id: "goniometer", site: "left.ankle" },
  ],
});

const varices = (degree: "mild" | "moderate" | "severe"): AppliedDocument => ({
  id: "great-saphenous-reflux",
  site: "varicose",
  degree,
});
const deep = (degree: "mild" | "severe"): AppliedDocument => ({ id: "deep-reflux", site: "axial", degree });

/** in the order of clinical severity */
const classes = ["control", "c1to2", "c3to4", "c6"] as const;

const course = (runs: Runs, measure: string, unit: UnitName) =>
  classes.map((one) => at(runs, one, `left.${measure}`, unit));
const refill = (runs: Runs) => course(runs, "lowerShank.photoplethysmograph.refillTime90", "s");
const power = (runs: Runs) => course(runs, "lowerShank.photoplethysmograph.pumpPower", "%");
const torque = (runs: Runs) => course(runs, "dorsiflexion.peakTorque", "N·m");
const range = (runs: Runs) => course(runs, "ankle.rangeOfMotion", "deg");

const falling = (values: readonly (number | null)[]) =>
  values.every((value, k) => k === 0 || above(values[k - 1], value));

const ratio = (a: number | null, b: number | null) => (a === null || b === null ? null : a / b);

export const pumpOverTheClassesOfVenousDisease: ValidationCase = {
  id: "2.24-vasa-2009",
  row: "2.24",
  role: "fitted",
  says: "The higher the clinical class, the sooner the skin refills and the less the pump empties it; ulcer legs are weak, refluxing ones stiff.",
  studies: {
    control: leg([]),
    c1to2: leg([varices("mild")]),
    c3to4: leg([varices("moderate"), deep("mild")]),
    c6: leg([varices("severe"), deep("severe")]),
  },
  measures: [
    {
      id: "classes.refillTime",
      figure: "vasa-2009/refill-shorter-with-class",
      value: (runs) => difference(refill(runs)[3], refill(runs)[0]),
      direction: (runs) => falling(refill(runs)),
    },
    {
      id: "classes.pumpPower",
      figure: "vasa-2009/pump-power-lower-with-class",
      value: (runs) => difference(power(runs)[3], power(runs)[0]),
      direction: (runs) => falling(power(runs)),
    },
    {
      id: "c6.dorsiflexionTorque",
      figure: "vasa-2009/dorsiflexion-weaker-in-ulcer",
      value: (runs) => ratio(torque(runs)[3], torque(runs)[0]),
      direction: (runs) => above(torque(runs)[0], torque(runs)[3]),
    },
    {
      id: "reflux.ankleRange",
      figure: "vasa-2009/ankle-range-smaller-with-reflux",
      value: (runs) => difference(range(runs)[3], range(runs)[0]),
      direction: (runs) => above(range(runs)[0], range(runs)[3]),
    },
  ],
  differs:
    "A leg of each class is told by its veins alone, because weakness and stiffness are what is asked: mild varices, moderate varices with a mild deep leak, severe varices with a severe one. Torque and range are those of the ten dorsiflexions, not of a greatest effort; strength is told as a share of the control's. The last class stands for limbs with reflux over a second. The degrees of deep reflux were set by looking at directions, so the row is fitted.",
  missing:
    "Refill and pump power fall from class to class, as they did; strength and range stay, because nothing in the model leads from a leaking valve to a muscle or a joint. Not in the model: wasting and stiffness from pain, swelling, scars and disuse over years. It takes a course of the disease in time; until then both are conditions of their own",
};
