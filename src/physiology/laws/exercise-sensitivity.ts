import { add, div, mul, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const exerciseSensitivity = defineLaw({
  id: "exercise-sensitivity",
  says: "Work makes the muscles more sensitive to insulin, an hour later and for the rest of the day.",
  kind: "phenomenological",
  ground: derived(
    "sensitivity rises with the energy spent at exercise (ding-2019); here it fades along an exponential",
  ),
  valid: "days with up to 4 MJ of work",
  omits: "which muscles worked; that resting ones may lose what these gain; a ceiling",
  inputs: {
    power: { says: "what the muscles burn above rest", unit: "W" },
    workDone: { says: "work that is not forgotten", unit: "J" },
    gained: { says: "sensitivity gained", unit: "1" },
  },
  parameters: {
    gainFactor: {
      says: "sensitivity gained for each megajoule",
      unit: "1/MJ",
      typical: 0.1,
      range: [0, 0.5],
      ground: assumed("some 25 % after an hour at two thirds of the greatest oxygen uptake, 2.2 MJ"),
    },
    onset: {
      says: "time in which it comes",
      unit: "h",
      typical: 1,
      range: [0.1, 6],
      ground: assumed("delayed against the uptake by contraction itself"),
    },
    memory: {
      says: "time in which work is forgotten",
      unit: "h",
      typical: 10,
      range: [1, 72],
      ground: assumed("time constant of 600 min in simulators of diabetes with exercise"),
    },
  },
  outputs: {
    workRate: { says: "rate of the work that is remembered", unit: "W" },
    gainRate: { says: "rate of the sensitivity", unit: "1/s" },
    sensitivity: { says: "sensitivity over that of a rested muscle", unit: "1" },
  },
  equations: ({ power, workDone, gained }, { gainFactor, onset, memory }) => ({
    workRate: sub(power, div(workDone, memory)),
    gainRate: div(sub(mul(gainFactor, workDone), gained), onset),
    sensitivity: add(1, gained),
  }),
});
