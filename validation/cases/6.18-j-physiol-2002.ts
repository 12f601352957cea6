import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** A thigh cuff, the calf a little above the heart, held until the slow rise of volume alone is left. */
const congested = (pressure_mmHg: number): StudyDocument => ({
  person: { base: "healthy-adult", age_years: 22 },
  scenario: {
    id: "timeline",
    duration_s: 900,
    postures: [{ posture: "calf-raised" }],
    cuffs: [
      {
        cuff: "thigh",
        course: [
          { time_s: 30, pressure_mmHg: 0 },
          { time_s: 31, pressure_mmHg },
        ],
      },
    ],
    marks: [{ name: "still", time_s: 900 }],
  },
  instruments: [
    { id: "strain-gauge", site: "left.calf" },
    { id: "pressure-catheter", site: "left.popliteal" },
  ],
});

const slowRise = (runs: Runs, cuff: string) =>
  at(runs, cuff, "left.calf.strainGauge.stillTrend", "mL/(100mL·min)");
const venous = (runs: Runs, cuff: string) => at(runs, cuff, "left.popliteal.restingPressure", "mmHg");

/** slope of slow rise over venous pressure, from one cuff pressure to the next */
function filtration(runs: Runs, higher: string): number | null {
  const rise = difference(slowRise(runs, higher), slowRise(runs, "cuff30"));
  const step = difference(venous(runs, higher), venous(runs, "cuff30"));
  return rise === null || step === null ? null : rise / step;
}

/** where the line through both would cross no filtration, if it does at a pressure that a vein can have */
function isovolumetric(runs: Runs, higher: string): number | null {
  const slope = filtration(runs, higher);
  const rise = slowRise(runs, "cuff30");
  const pressure = venous(runs, "cuff30");
  if (slope === null || rise === null || pressure === null) return null;
  const crossing = pressure - rise / slope;
  return crossing > 0 ? crossing : null;
}

const thousandfold = (value: number | null) => (value === null ? null : 1000 * value);

export const filtrationOfTheCalf: ValidationCase = {
  id: "6.18-j-physiol-2002",
  row: "6.18",
  role: "fitted",
  says: "A calf under a cuff gains 2.6 to 2.9 µL a minute for each mmHg and 100 mL, and nothing below 8 to 16 mmHg.",
  studies: { cuff30: congested(30), cuff33: congested(33), cuff40: congested(40) },
  measures: [
    {
      id: "small.filtrationCoefficient",
      figure: "j-physiol-2002/filtration-small-steps",
      value: (runs) => thousandfold(filtration(runs, "cuff33")),
      direction: (runs) => above(filtration(runs, "cuff33"), 0),
    },
    {
      id: "large.filtrationCoefficient",
      figure: "j-physiol-2002/filtration-large-steps",
      value: (runs) => thousandfold(filtration(runs, "cuff40")),
      direction: (runs) => above(filtration(runs, "cuff40"), 0),
    },
    {
      id: "small.isovolumetricPressure",
      figure: "j-physiol-2002/isovolumetric-small-steps",
      value: (runs) => isovolumetric(runs, "cuff33"),
    },
    {
      id: "large.isovolumetricPressure",
      figure: "j-physiol-2002/isovolumetric-large-steps",
      value: (runs) => isovolumetric(runs, "cuff40"),
    },
  ],
  differs:
    "One step of each size, from 30 to 33 and to 40 mmHg, each pressure a run of its own, in place of a staircase; the slow rise is read over minutes ten to fifteen. The venous pressure is that of the popliteal vein. Lymph flow, which they worked out from the two, is not compared. The way of water from beside the capillaries into the tissue was read from this row, so the row is fitted.",
  missing:
    "Water passes by a third more than it should for each millimetre of mercury of venous pressure, and the pressure at which it begins agrees for large steps and is too low for small ones. The wall was given what the first minutes of standing ask for (row 7.12), ten times the coefficient of slow congestion; the full space beside the capillaries hides the most of it within minutes, and not all. Not in the model: capillaries that open and close, of which a raised cuff finds fewer than a person who stands up. It takes both measured in the same legs",
};
