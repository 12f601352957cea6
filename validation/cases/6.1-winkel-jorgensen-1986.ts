import { above, at, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** s: the foot is measured sitting, and again after eight hours */
const begins = 180;
const end = begins + 8 * 3600;
const half = begins + 4 * 3600;

/** Bouts of pressing the forefoot down and pulling it up, and by how much the foot's skin cools in half a day. */
const activities = {
  inactive: { everyMin: undefined, count: 0, cools: 4.6 },
  semiActive: { everyMin: 10, count: 10, cools: 4 },
  active: { everyMin: 2, count: 15, cools: 3.3 },
} as const;
type Activity = keyof typeof activities;

function sat(activity: Activity): StudyDocument {
  const { everyMin, count, cools } = activities[activity];
  const bouts = everyMin === undefined ? 0 : Math.floor((end - begins) / (60 * everyMin)) - 1;
  return {
    person: { base: "healthy-adult", sex: "female", height_cm: 167, mass_kg: 62 },
    scenario: {
      id: "timeline",
      duration_s: end,
      postures: [{ posture: "sitting" }],
      movements: Array.from({ length: bouts }, (_, k) => ({
        movement: "seated-toe-heel-rock",
        at_s: begins + (k + 1) * 60 * (everyMin ?? 0),
        count,
        period_s: 2,
      })),
      body: [
        {
          what: "footWarmth",
          course: [
            { time_s: begins, value: 0 },
            { time_s: half, value: -cools },
          ],
        },
      ],
      marks: [
        { name: "readMorning", time_s: begins },
        { name: "readEvening", time_s: end },
      ],
    },
    instruments: [{ id: "volumeter", site: "left.foot" }],
  };
}

/** per cent of the foot's volume */
function swelling(runs: Runs, activity: Activity): number | null {
  const [morning, evening] = ["Morning", "Evening"].map((when) =>
    at(runs, activity, `left.foot.volumeter.volumeAt${when}`, "mL"),
  );
  return morning === null || evening === null ? null : (100 * evening) / morning - 100;
}

const measured = (activity: Activity, figure: string, more?: Activity): CaseMeasure => ({
  id: `${activity}.swelling`,
  figure: `winkel-jorgensen-1986/${figure}`,
  value: (runs) => swelling(runs, activity),
  direction: (runs) =>
    more === undefined
      ? above(swelling(runs, activity), 0)
      : above(swelling(runs, more), swelling(runs, activity)),
});

export const footInADayOfOfficeWork: ValidationCase = {
  id: "6.1-winkel-jorgensen-1986",
  row: "6.1",
  role: "fitted",
  says: "In eight hours of seated work a foot swells by 4.8 %, by 2.3 % where the legs move freely, by 0.8 % where they are active.",
  studies: {
    inactive: sat("inactive"),
    semiActive: sat("semiActive"),
    active: sat("active"),
  },
  measures: [
    measured("inactive", "swelling-inactive"),
    measured("semiActive", "swelling-semi-active", "inactive"),
    measured("active", "swelling-active", "semiActive"),
  ],
  differs:
    "How the legs moved was not read, nor build and age: ten rocks from toes to heels every ten minutes where they moved freely, fifteen every two minutes where they were active, by a woman of 167 cm and 62 kg. Nobody leaves the chair in eight hours. The skin of the foot cools within four hours by the printed 4.6 and 3.3 °C below 33, where it began was not read; 4 in between is assumed. The foot is measured sitting, three minutes after one has come from bed and sat down. No spread is printed: all intervals are assumed.",
  missing:
    "The still foot swells as it did; free movement spares next to nothing and active feet a third, where they spared half and five sixths. In the model small movements of a seated foot lower the pressure of its veins only while they last and half a minute beyond, and hardly pump its lymph. Not in the model: feet that are shifted, pressed and lifted all the time rather than in bouts, and lymph vessels of the sole that every load presses. It takes recordings of what free feet do under a desk, and lymph flow of a foot that moves",
};
