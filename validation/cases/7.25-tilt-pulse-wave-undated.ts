import { above, at, type Runs, type ValidationCase } from "../case.js";

const change = (runs: Runs, quantity: "strokeVolume" | "output" | "totalResistance") =>
  at(runs, "tilted", `heart.beatToBeat.${quantity}Change`, "%");
const rate = (runs: Runs) => at(runs, "tilted", "heart.beatToBeat.rateChange", "1/min");

/** per cent; the assumed width of the rule, by which "no significant change" is told */
const unchanged = 20;
const holds = (value: number | null) => value !== null && Math.abs(value) <= unchanged;

export const tenMinutesOfPassiveTilt: ValidationCase = {
  id: "7.25-tilt-pulse-wave-undated",
  row: "7.25",
  role: "fitted",
  says: "In ten minutes of passive tilt the rate rises and the stroke falls; output and resistance do not change much.",
  wholeBody: true,
  studies: {
    tilted: {
      person: { base: "healthy-adult", age_years: 26 },
      scenario: { id: "tilt-table", tilt_deg: 80, seconds: 600 },
    },
  },
  measures: [
    {
      id: "tilted.rate",
      figure: "tilt-pulse-wave-undated/rate",
      value: rate,
      direction: (runs) => above(rate(runs), 0),
    },
    {
      id: "tilted.strokeVolume",
      figure: "tilt-pulse-wave-undated/stroke-volume",
      value: (runs) => change(runs, "strokeVolume"),
      direction: (runs) => above(0, change(runs, "strokeVolume")),
    },
    {
      id: "tilted.output",
      figure: "tilt-pulse-wave-undated/output",
      value: (runs) => change(runs, "output"),
      direction: (runs) => holds(change(runs, "output")),
    },
    {
      id: "tilted.resistance",
      figure: "tilt-pulse-wave-undated/resistance",
      value: (runs) => change(runs, "totalResistance"),
      direction: (runs) => holds(change(runs, "totalResistance")),
    },
  ],
  differs:
    "The angle was not read; a column of 133 cm asks for a nearly upright body, here 80 degrees. “Not significant” is within the assumed 20 %. The speed of the pulse wave (+27 %) is not compared: no wave travels in the model's arteries.",
  missing:
    "The rate rises and stroke volume falls, as they say; but output falls by three tenths and resistance rises by more than what counts as no change. The fall of output is that of standing (row 7.6) and deepens as plasma is lost over the ten minutes (row 7.12). Row 7.31 found a fall of output by a fifth where this one found none that was significant; what spread there was between people was not read. It takes that spread, veins of the gut that give more of their blood, and postural sway of a person who is tilted and not strapped",
};
