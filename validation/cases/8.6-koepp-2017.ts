import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const begins_s = 10;
const end_s = 610;
const mile_km = 1.609344;

const measured = (scenario: Record<string, unknown>): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "timeline", duration_s: end_s, ...scenario },
  instruments: [{ id: "indirect-calorimetry", site: "mouth" }],
});

const sitting = [{ posture: "sitting" }];
const walked = (milesAnHour: number): StudyDocument =>
  measured({
    postures: [{ posture: "standing" }],
    movements: [{ movement: "walk", at_s: begins_s, until_s: end_s - 1, speed_kmh: milesAnHour * mile_km }],
    marks: [{ name: "still", time_s: end_s - 2 }],
  });

type Activity = "sitting" | "legMovement" | "oneMile" | "twoMiles";

const spent = (runs: Runs, activity: Activity): number | null =>
  at(runs, activity, "calorimetry.energyExpenditure", "kcal/h");

function overSitting(runs: Runs): number | null {
  const [still, moving] = [spent(runs, "sitting"), spent(runs, "legMovement")];
  return still === null || moving === null ? null : 100 * (moving / still - 1);
}

export const energyAtTheDesk: ValidationCase = {
  id: "8.6-koepp-2017",
  row: "8.6",
  role: "held-out",
  wholeBody: true,
  says: "Moving the legs under the desk costs a sixth more than sitting, slow walking twice as much and more.",
  studies: {
    sitting: measured({ postures: sitting }),
    legMovement: measured({
      postures: sitting,
      movements: [{ movement: "ankle-pump", at_s: begins_s, count: end_s - begins_s - 1, period_s: 1 }],
      marks: [{ name: "still", time_s: end_s - 2 }],
    }),
    oneMile: walked(1),
    twoMiles: walked(2),
  },
  measures: [
    {
      id: "sitting.energy",
      figure: "koepp-2017/sitting",
      value: (runs) => spent(runs, "sitting"),
    },
    {
      id: "legMovement.energy",
      figure: "koepp-2017/leg-movement",
      value: (runs) => spent(runs, "legMovement"),
      direction: (runs) => above(spent(runs, "legMovement"), spent(runs, "sitting")),
    },
    {
      id: "legMovement.overSitting",
      figure: "koepp-2017/leg-movement-over-sitting",
      value: overSitting,
      direction: (runs) => above(overSitting(runs), 0),
    },
    {
      id: "oneMile.energy",
      figure: "koepp-2017/one-mile-an-hour",
      value: (runs) => spent(runs, "oneMile"),
      direction: (runs) => above(spent(runs, "oneMile"), spent(runs, "legMovement")),
    },
    {
      id: "twoMiles.energy",
      figure: "koepp-2017/two-miles-an-hour",
      value: (runs) => spent(runs, "twoMiles"),
      direction: (runs) => above(spent(runs, "twoMiles"), spent(runs, "oneMile")),
    },
  ],
  differs:
    "A device under the desk let the legs swing; here both ankles are pumped once a second. Build, age and sex of the people were not read: the base adult. Means of the last five of ten minutes; nobody had eaten.",
  missing:
    "Sitting, both walks and the moving legs agree in what they cost; what leg movement adds to sitting is too much. The case pumps both ankles once a second as far as they go, where a device let the legs swing: the stretch of the other side at the ends of the way has to be overcome, and every activation costs its heat of activation, with nothing given back by tendons or by the swing. It takes the movement of that device, which the model knows as a swing under the desk, and elastic recoil",
};
