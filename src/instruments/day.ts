import { type Side, sides } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { fromCoherent } from "../quantity/units.js";
import { reached } from "./reading.js";

/**
 * What a day came to. A day is looked at window by window: of each signal the mean, the lowest and the highest value
 * of some seconds, and for how long they stand.
 */

/** One signal over the windows of a day. */
export interface DayCourse {
  readonly means: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

export interface DayRecord {
  /** s, from when to when each window stands for the day */
  readonly from_s: Float64Array;
  readonly until_s: Float64Array;
  readonly of: (signal: string) => DayCourse | undefined;
}

const workingMuscles = ["soleus", "gastrocnemius", "tibialisAnterior", "deepPosterior", "thigh"] as const;
/** of maximal activation, in the mean of some seconds: more than any posture asks for */
const stirring = 0.03;
/** mmHg at the ankle: above what sitting asks of the veins, below standing */
const highPressure = 60;
const hour_s = 3600;

/** Signals that the measures of a day are made of; those that a circuit does not have are left out. */
export const daySignals: readonly string[] = [
  ...sides.flatMap((side) => [
    `${side}.posteriorTibialAnkle.luminalPressure`,
    `${side}.foot.interstitial.volume`,
    `${side}.calf.interstitial.volume`,
    `${side}.thigh.interstitial.volume`,
    `${side}.calf.volume`,
    `${side}.leg.volume`,
    `${side}.poplitealToFemoral.flow`,
    `${side}.legArtery.flow`,
    ...workingMuscles.map((muscle) => `${side}.${muscle}.activation`),
  ]),
  "heart.rate",
  "aorta.luminalPressure",
  "plasma.volume",
  "blood.haematocrit",
  "glucose.concentration",
  "insulin.concentration",
];

/** Swelling, load on the veins, work of the pump, stillness, extremes of heart and pressure, and sugar. */
export function dayMeasures(day: DayRecord): Measures {
  return { ...Object.assign({}, ...sides.map((side) => ofLeg(day, side))), ...ofBody(day) };
}

function ofLeg(day: DayRecord, side: Side): Measures {
  const course = courseOf(day);
  const ankle = course(`${side}.posteriorTibialAnkle.luminalPressure`);
  const flow = course(`${side}.poplitealToFemoral.flow`);
  const stirred = stirrings(day, side);
  const water = (k: number): number =>
    (["foot", "calf"] as const).reduce(
      (sum, limb) => sum + (course(`${side}.${limb}.interstitial.volume`).means[k] as number),
      0,
    );
  const last = day.from_s.length - 1;
  const resting = meanWhere(day, flow.means, (k) => !stirred[k]);
  return {
    [`${side}.lowerLeg.eveningSwelling`]: reached(water(last) - water(0), "mL"),
    [`${side}.ankle.meanPressure`]: reached(meanWhere(day, ankle.means), "mmHg"),
    [`${side}.ankle.hoursAbove60`]: reached(
      timeWhere(day, (k) => (ankle.means[k] as number) > highPressure) / hour_s,
      "h",
    ),
    // what the popliteal vein carried while muscles worked, beyond what it carries anyway
    [`${side}.pump.volumeLifted`]: reached(
      (sumWhere(day, flow.means, (k) => stirred[k] === true) -
        resting * timeWhere(day, (k) => stirred[k] === true)) /
        1000,
      "L",
    ),
    [`${side}.leg.longestStillness`]: reached(longestWhere(day, (k) => !stirred[k]) / 60, "min"),
  };
}

function ofBody(day: DayRecord): Measures {
  const course = courseOf(day);
  const rate = course("heart.rate");
  const pressure = course("aorta.luminalPressure");
  const plasma = course("plasma.volume").means;
  const glucose = day.of("glucose.concentration")?.means.map((value) => fromCoherent(value, "mmol/L"));
  const perMinute = (value: number) => reached(60 * value, "1/min");
  return {
    "heart.highestRate": perMinute(Math.max(...rate.means)),
    "heart.lowestRate": perMinute(Math.min(...rate.means)),
    "artery.highestPressure": reached(Math.max(...pressure.highs), "mmHg"),
    "artery.lowestPressure": reached(Math.min(...pressure.lows), "mmHg"),
    "plasma.lowestChange": reached(100 * (Math.min(...plasma) / (plasma[0] as number) - 1), "%"),
    ...(glucose === undefined
      ? {}
      : {
          "glucose.area": reached(
            sumWhere(
              day,
              glucose.map((value) => Math.max(0, value - (glucose[0] as number))),
              () => true,
            ) / hour_s,
            "mmol·h/L",
          ),
          "glucose.highest": reached(Math.max(...glucose), "mmol/L"),
        }),
  };
}

const courseOf =
  (day: DayRecord) =>
  (signal: string): DayCourse => {
    const course = day.of(signal);
    if (course === undefined) throw new Error(`A day is not told without ${signal}.`);
    return course;
  };

/** By window: whether a muscle of the leg worked. */
function stirrings(day: DayRecord, side: Side): readonly boolean[] {
  const courses = workingMuscles.map((muscle) => courseOf(day)(`${side}.${muscle}.activation`));
  return Array.from(day.from_s, (_, k) =>
    courses.some(({ means, lows, highs }) => {
      const [mean, low, high] = [means[k] as number, lows[k] as number, highs[k] as number];
      return high - low > stirring && mean > 0.5 * stirring;
    }),
  );
}

type Which = (window: number) => boolean;
const always: Which = () => true;

function sumWhere(day: DayRecord, values: Float64Array, which: Which): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    if (which(k)) sum += (values[k] as number) * ((day.until_s[k] as number) - (day.from_s[k] as number));
  }
  return sum;
}

const timeWhere = (day: DayRecord, which: Which): number =>
  sumWhere(day, new Float64Array(day.from_s.length).fill(1), which);

function meanWhere(day: DayRecord, values: Float64Array, which: Which = always): number {
  const time = timeWhere(day, which);
  return time === 0 ? 0 : sumWhere(day, values, which) / time;
}

function longestWhere(day: DayRecord, which: Which): number {
  let longest = 0;
  let since = 0;
  for (let k = 0; k < day.from_s.length; k++) {
    if (!which(k)) since = day.until_s[k] as number;
    else if (k === 0) since = day.from_s[0] as number;
    longest = Math.max(longest, (day.until_s[k] as number) - since);
  }
  return longest;
}
