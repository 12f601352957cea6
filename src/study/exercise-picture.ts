import { muscles, veins } from "../physiology/terms.js";
import { legAt } from "../scenario/pose.js";
import { enact, type GuidedExerciseId, guidedExercises } from "./guided-exercises.js";
import { resolve } from "./resolve.js";
import { run } from "./run.js";

/** The left leg in one repetition of a guided exercise, small enough to be fetched when it is looked at. */

/** A signal in steps of its range: `values[k] = low + (high − low) × (sum of the first k + 1 steps) / 255` */
export interface QuantisedSignal {
  readonly low: number;
  readonly high: number;
  readonly steps: readonly number[];
}

export interface ExercisePicture {
  readonly rate_Hz: number;
  readonly rows: number;
  /** it is drawn again and again, or once, and its last row is kept */
  readonly repeats: boolean;
  readonly signals: Readonly<Record<string, QuantisedSignal>>;
}

const rate_Hz = 25;
/** repetitions before the one that is drawn: the leg has come to what it does again and again */
const before = (cycle_s: number): number => (cycle_s > 20 ? 0 : cycle_s > 5 ? 2 : 4);

const poseInputs = [
  "trunk.slope",
  "trunk.facing",
  "thigh.slope",
  "shank.slope",
  "knee.angle",
  "ankle.angle",
  "foot.load",
] as const;

const isSeen = (name: string): boolean =>
  veins.some((vein) => name === `left.${vein}.volume` || name === `left.${vein}.luminalPressure`) ||
  muscles.some((muscle) => name === `left.${muscle}.activation`) ||
  /^left\.\w+To\w+\.(flow|opening)$/.test(name);

/** Feet that stay flat while the ankle bends take the leg along: the model tells the ankle, the ground the foot. */
const leansOnFlatFeet: ReadonlySet<GuidedExerciseId> = new Set(["achilles-stretch"]);

/** What the model makes of an exercise, as a picture of a leg needs it: 25 rows a second of one repetition. */
export async function exercisePicture(id: GuidedExerciseId, part = 0): Promise<ExercisePicture> {
  const repeats = !("afterwards" in guidedExercises[id]);
  const settled = enact(id, { count: 1, part });
  const count = repeats ? before(settled.cycle_s) + 1 : 1;
  const { begins_s, cycle_s, document } = enact(id, { count, part });
  const { signals } = await run(document);
  const { scenario } = resolve(document);
  const from_s = begins_s + (count - 1) * cycle_s;
  const rows = Math.round(cycle_s * rate_Hz);
  const times = Array.from({ length: rows }, (_, k) => from_s + k / rate_Hz);
  const values: Record<string, readonly number[]> = {};
  for (const [name, column] of signals.columns) {
    if (!isSeen(name)) continue;
    values[name] = times.map((time) => column.values[rowAt(signals.times, time)]);
  }
  const pose = times.map((time) => legAt(scenario, undefined, "left", time));
  if (leansOnFlatFeet.has(id)) {
    for (const leg of pose) {
      // the body leans ahead in one piece, as somebody does who faces a wall
      const slope = Math.cos(leg["ankle.angle"]);
      leg["shank.slope"] = leg["thigh.slope"] = leg["trunk.slope"] = slope;
      leg["trunk.facing"] = -1;
    }
  }
  for (const input of poseInputs) values[`left.${input}`] = pose.map((leg) => leg[input]);
  return {
    rate_Hz,
    rows,
    repeats,
    signals: Object.fromEntries(Object.entries(values).map(([name, list]) => [name, quantised(list)])),
  };
}

/** The row at or before an instant. */
function rowAt(times: ArrayLike<number>, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] <= time + 1e-9) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function quantised(values: readonly number[]): QuantisedSignal {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => Number(value.toPrecision(6)));
  const range = high - low;
  let last = 0;
  const steps = values.map((value) => {
    const level = range === 0 ? 0 : Math.round((255 * (value - low)) / range);
    const step = level - last;
    last = level;
    return step;
  });
  return { low, high, steps };
}
