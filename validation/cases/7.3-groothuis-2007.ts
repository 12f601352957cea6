import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { UnitName } from "../../src/quantity/units.js";

/** s: the tilt, and the crossing ten minutes after it */
const tilts = 30;
const crosses = tilts + 600;

const change = (runs: Runs, measure: string, unit: UnitName) => at(runs, "tensing", `${measure}Change`, unit);

const compared = (id: string, figure: string, measure: string, unit: UnitName, rises = true) => ({
  id: `tensing.${id}`,
  figure: `groothuis-2007/${figure}`,
  value: (runs: Runs) => change(runs, measure, unit),
  direction: (runs: Runs) =>
    rises ? above(change(runs, measure, unit), 0) : above(0, change(runs, measure, unit)),
});

const legFlow = (runs: Runs) =>
  difference(
    at(runs, "tensing", "left.femoralArtery.flowAtEnd", "mL/min"),
    at(runs, "tensing", "left.femoralArtery.flowAtRest", "mL/min"),
  );

/** per cent; the assumed width of the rule, by which "unchanged" is told */
const unchanged = 20;

export const tensingCrossedLegsTilted: ValidationCase = {
  id: "7.3-groothuis-2007",
  row: "7.3",
  role: "fitted",
  says: "Tensing crossed legs in a tilt of 70 degrees raises pressure by 13 mmHg, stroke volume by 27 % and output by 18 %.",
  wholeBody: true,
  studies: {
    tensing: {
      person: { base: "healthy-adult" },
      scenario: {
        id: "timeline",
        duration_s: crosses + 120,
        postures: [{ posture: "lying" }, { posture: { tilt_deg: 70 }, at_s: tilts, over_s: 5 }],
        movements: [{ movement: "leg-crossing", at_s: crosses, until_s: crosses + 120 }],
        marks: [
          { name: "tenses", time_s: crosses },
          { name: "still", time_s: crosses + 118 },
        ],
      },
      instruments: [
        { id: "arterial-pressure", site: "finger" },
        { id: "cardiac-output", site: "heart" },
        { id: "arterial-doppler", site: "left.femoralArtery" },
      ],
    },
  },
  measures: [
    compared("pressure", "arterial-pressure", "finger.meanPressure", "mmHg"),
    compared("strokeVolume", "stroke-volume", "heart.beatToBeat.strokeVolume", "%"),
    compared("output", "output", "heart.beatToBeat.output", "%"),
    compared("heartRate", "heart-rate", "heart.beatToBeat.rate", "1/min", false),
    {
      id: "tensing.legFlow",
      figure: "groothuis-2007/leg-flow",
      value: legFlow,
      direction: (runs) => above(legFlow(runs), 0),
    },
    {
      id: "tensing.resistance",
      figure: "groothuis-2007/resistance",
      value: (runs) => change(runs, "heart.beatToBeat.totalResistance", "%"),
      direction: (runs) => {
        const changed = change(runs, "heart.beatToBeat.totalResistance", "%");
        return changed !== null && Math.abs(changed) <= unchanged;
      },
    },
  ],
  differs:
    "Ten minutes tilted and two minutes crossed and tensed, as the abstract tells. How hard was not read: a firm pull that can be held for a minute; nor which part of the two minutes is told: their end. That crossed legs press on each other is not told. Which artery of the leg was looked at was not read either: the femoral of one leg. “Unchanged” is within the assumed 20 %. All intervals are assumed.",
  missing:
    "Pressure and stroke volume rise as they did; but output rises by twice as much, the rate climbs where it fell, and resistance falls by 21 % where less than 20 counts as unchanged. Each leg takes a litre a minute more where a third of one was found: tense muscles hinder their own blood (decision 24) but still call for more than theirs did, and the effort of the legs moves the set point of the reflex as work does. Not in the model: a command that tells holding from working. It takes how hard they tensed, which was not read",
};
