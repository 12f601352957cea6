import { type Side, sides } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { beatsOf } from "./beats.js";
import { dopplerReading, flowThrough } from "./doppler.js";
import { Course, notReached, reached, type Session } from "./reading.js";

/**
 * What a monitor beside a leg shows while somebody moves it at will: there are no marks, so the last squeeze of the calf
 * is found by the soleus. A session holds the last minute.
 */

/** s that a monitor looks back */
export const lookBack_s = 60;

/** Signals that the monitor is computed from, where the circuit has them. */
export const monitored: readonly string[] = [
  ...sides.flatMap((side) =>
    [
      "dorsalFoot.luminalPressure",
      "calf.volume",
      "soleus.activation",
      "popliteal.volume",
      "poplitealToFemoral.flow",
    ].map((id) => `${side}.${id}`),
  ),
  "aorta.luminalPressure",
  "leftVentricleToAorta.flow",
];

/** One squeeze of the calf, s; `over` where the soleus has let go of it. */
interface Squeeze {
  readonly from: number;
  readonly to: number;
  readonly over: boolean;
}

/** share of the way from its least to its greatest activation above which the soleus counts as working */
const working = 0.1;
/** a soleus whose activation moves by less than this only holds the body up */
const leastEffort = 0.05;
/** s for which blood is still driven out after the soleus begins to let go */
const afterwards_s = 0.5;

function lastSqueeze(session: Session, side: Side): Squeeze | undefined {
  const { times, values } = Course.of(session, `${side}.soleus.activation`);
  const [low, high] = [least(values), greatest(values)];
  if (!(high - low >= leastEffort)) return undefined;
  const threshold = low + working * (high - low);
  let last = values.length - 1;
  while (last >= 0 && values[last] <= threshold) last--;
  let first = last;
  while (first > 0 && values[first - 1] > threshold) first--;
  return { from: times[first], to: times[last], over: last < values.length - 1 };
}

const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b), values[0]);
const greatest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), values[0]);

/** The leg now, in the last minute, and in the last squeeze. */
export function legMonitor(session: Session, side: Side): Measures {
  const foot = Course.of(session, `${side}.dorsalFoot.luminalPressure`);
  const calf = Course.of(session, `${side}.calf.volume`);
  const { end } = foot;
  const [ankle, volume, popliteal] = [`${side}.ankle`, `${side}.calf`, `${side}.popliteal`];
  const now: Measures = {
    [`${ankle}.pressure`]: reached(foot.at(end), "mmHg"),
    [`${ankle}.lowestPressure`]: reached(foot.lowest(end - lookBack_s, end).value, "mmHg"),
    [`${volume}.volume`]: reached(calf.at(end), "mL"),
  };
  const squeeze = lastSqueeze(session, side);
  if (squeeze === undefined || squeeze.to < end - lookBack_s) {
    const none = "the calf has not squeezed within the last minute";
    return {
      ...now,
      [`${volume}.ejectedVolume`]: notReached("mL", none),
      [`${ankle}.fall`]: notReached("mmHg", none),
      [`${popliteal}.peakVelocity`]: notReached("cm/s", none),
      [`${popliteal}.peakFlow`]: notReached("mL/s", none),
    };
  }
  const { from } = squeeze;
  const to = squeeze.to + (squeeze.over ? afterwards_s : 0);
  const { times, values } = dopplerReading(session, side, "popliteal");
  return {
    ...now,
    [`${volume}.ejectedVolume`]: reached(calf.at(from) - calf.lowest(from, to).value, "mL"),
    [`${ankle}.fall`]: reached(foot.at(from) - foot.lowest(from, to + afterwards_s).value, "mmHg"),
    [`${popliteal}.peakVelocity`]: reached(new Course(times, values).highest(from, to).value, "cm/s"),
    [`${popliteal}.peakFlow`]: reached(
      flowThrough(session, side, "popliteal").highest(from, to).value,
      "mL/s",
    ),
  };
}

/** beats that are averaged: about a breath */
const breath_beats = 6;

/** The heart over the last beats: rate, pressures and output. Empty where the circuit has no heart. */
export function heartMonitor(session: Session): Measures {
  if (!session.signals.columns.has("leftVentricleToAorta.flow")) return {};
  const beats = beatsOf(session).slice(-breath_beats);
  if (beats.length === 0) {
    const early = "no whole beat has been seen yet";
    return {
      "heart.rate": notReached("1/min", early),
      "artery.systolicPressure": notReached("mmHg", early),
      "artery.diastolicPressure": notReached("mmHg", early),
      "heart.output": notReached("L/min", early),
    };
  }
  const artery = Course.of(session, "aorta.luminalPressure");
  const ejection = Course.of(session, "leftVentricleToAorta.flow");
  const mean = (of: (from: number, to: number) => number) =>
    beats.reduce((sum, { from, to }) => sum + of(from, to), 0) / beats.length;
  const length_s = beats.reduce((sum, beat) => sum + beat.length_s, 0) / beats.length;
  return {
    "heart.rate": reached(60 / length_s, "1/min"),
    "artery.systolicPressure": reached(
      mean((from, to) => artery.highest(from, to).value),
      "mmHg",
    ),
    "artery.diastolicPressure": reached(
      mean((from, to) => artery.lowest(from, to).value),
      "mmHg",
    ),
    "heart.output": reached(0.06 * mean((from, to) => ejection.mean(from, to)), "L/min"),
  };
}
