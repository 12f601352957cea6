import { fromCoherent } from "../../src/quantity/units.js";
import { at, type ValidationCase } from "../case.js";

/** 5 mmHg, within which a pressure stays where it was, as the rule assumes of a pressure without a spread */
const unchanged_cmH2O = fromCoherent(5, "cmH2O");

export const sustainedPressureWithVarices: ValidationCase = {
  id: "1.9-beecher-1937",
  row: "1.9",
  role: "held-out",
  says: "Where the great saphenous system is varicose, the ankle vein keeps some 90 cm of water through the walk.",
  studies: {
    walk: {
      person: { base: "healthy-adult", conditions: [{ id: "great-saphenous-reflux", site: "varicose" }] },
      scenario: { id: "walk", speed_kmh: 3, minutes: 3 },
    },
  },
  measures: [
    {
      id: "walk.anklePressure",
      figure: "beecher-1937/walking-with-varices",
      value: (runs) => at(runs, "walk", "left.ankle.walkingPressure", "cmH2O"),
    },
    {
      id: "walk.ankleFall",
      figure: "beecher-1937/no-fall-with-varices",
      value: (runs) => at(runs, "walk", "left.ankle.walkingFall", "cmH2O"),
      direction: (runs) => {
        const fall = at(runs, "walk", "left.ankle.walkingFall", "cmH2O");
        return fall !== null && fall < unchanged_cmH2O;
      },
    },
  ],
  differs:
    "Neither speed nor posture of the measurement, nor how far the valves leaked, was read: 3 km/h and the library's moderate degree are taken. No fall means less than 5 mmHg.",
  missing:
    "In the walk the ankle is just below the interval, and far below standing, as in the patients of row 1.4, and not at it. Both findings hold together only where the ankle stands at some 66 mmHg at rest, of which a column up to the heart leaves no room. Not in the model: a saphenous trunk in sections, whose lowest is filled by the leak while perforators empty those above it (one vein serves from knee to ankle here). It takes the vein in sections, each with its perforators",
};
