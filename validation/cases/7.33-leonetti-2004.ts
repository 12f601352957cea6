import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { UnitName } from "../../src/quantity/units.js";

const when = { before: "AtRest", after: "AtEnd" } as const;
type When = keyof typeof when;

const beat = (runs: Runs, quantity: string, time: When, unit: UnitName) =>
  at(runs, "withdrawal", `heart.beatToBeat.${quantity}${when[time]}`, unit);
const stroke = (runs: Runs, time: When) => beat(runs, "strokeVolume", time, "mL");
const pulse = (runs: Runs, time: When) =>
  difference(
    at(runs, "withdrawal", `finger.systolicPressure${when[time]}`, "mmHg"),
    at(runs, "withdrawal", `finger.diastolicPressure${when[time]}`, "mmHg"),
  );

const times: readonly When[] = ["before", "after"];

export const strokeVolumeAfterBloodletting: ValidationCase = {
  id: "7.33-leonetti-2004",
  row: "7.33",
  role: "fitted",
  says: "Drawing 375 mL of blood takes 13 of 94 mL from the stroke, and leaves the rate of one who lies almost as it was.",
  wholeBody: true,
  studies: {
    withdrawal: {
      person: { base: "healthy-adult" },
      scenario: { id: "blood-withdrawal", volume_mL: 375, minutes: 6.4 },
    },
  },
  measures: times.flatMap((time) => [
    {
      id: `${time}.strokeVolume`,
      figure: `leonetti-2004/stroke-volume-${time}`,
      value: (runs: Runs) => stroke(runs, time),
      ...(time === "after"
        ? { direction: (runs: Runs) => above(stroke(runs, "before"), stroke(runs, "after")) }
        : {}),
    },
    {
      id: `${time}.rate`,
      figure: `leonetti-2004/rate-${time}`,
      value: (runs: Runs) => beat(runs, "rate", time, "1/min"),
    },
    {
      id: `${time}.pulsePressure`,
      figure: `leonetti-2004/pulse-pressure-${time}`,
      value: (runs: Runs) => pulse(runs, time),
      ...(time === "after"
        ? { direction: (runs: Runs) => above(pulse(runs, "before"), pulse(runs, "after")) }
        : {}),
    },
  ]),
  differs:
    "A healthy adult in place of twelve patients, whose age and illness were not read; looked at a minute and a half after the last of the blood was drawn. The unnamed ± of the stroke volumes is taken as the SD; the other intervals are assumed.",
};
