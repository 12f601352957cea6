import type { LegArtery, Side } from "../physiology/terms.js";
import type { Measured, Measures } from "../quantity/figure.js";
import { assumed } from "../quantity/ground.js";
import { levels, restOf } from "./before-and-after.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

/** cm, of the lumen */
const diameter_cm: Readonly<Record<LegArtery, number>> = { femoralArtery: 0.85, poplitealArtery: 0.58 };

export const arterialDopplerGround = assumed(
  "flow into all beds below the probe, so that what the artery itself stores and gives back in a beat is not seen; shear " +
    "rate is eight times mean velocity over diameter, as in a round vessel with steady flow; diameters of " +
    `${10 * diameter_cm.femoralArtery} and ${10 * diameter_cm.poplitealArtery} mm are five sixths of the highest that are ` +
    "normal in men (lorbeer-2018), and the same in everyone and at every flow",
);

/** s: flow is told as the mean of so long, a few beats */
const window_s = 3;
/** s after its beginning in which the first answer to a movement is told */
const early_s = 10;
/** share of a rise that may be left when flow counts as back */
const left = 0.1;
/** s over which flow is averaged at once after a movement, and again at the end of a minute */
const after_s = 5;

/** Ultrasound of an artery of the leg: flow in mL/min, forward positive, and mean shear rate at its wall. */
export function arterialDoppler(session: Session, side: Side, artery: LegArtery): Observation {
  const site = `${side}.${artery}`;
  const flow = Course.in(session, `${site}.flow`, "mL/min");
  // 32 q / π d³ is eight times mean velocity over diameter
  const shear = new Course(
    flow.times,
    flow.values.map((q) => (32 * (q / 60)) / (Math.PI * diameter_cm[artery] ** 3)),
  );
  return {
    readings: [
      {
        id: `${site}.arterialDoppler`,
        says: `Doppler, flow in the ${artery === "femoralArtery" ? "femoral" : "popliteal"} artery`,
        unit: "mL/min",
        times: flow.times,
        values: flow.values,
      },
    ],
    measures: {
      ...levels(session, flow, site, "flow", "mL/min", "%"),
      ...levels(session, shear, site, "shearRate", "1/s", "%"),
      ...answer(session, flow, site),
      ...afterwards(session, flow, shear, site),
    },
  };
}

/**
 * What follows the first thing that is marked: the first ten seconds, the highest mean of three, and when all but a tenth
 * of its rise is gone.
 */
function answer(session: Session, flow: Course, site: string): Measures {
  const rest = restOf(session);
  if (rest === undefined) return {};
  const begin = rest.over_s;
  const resting = flow.mean(rest.from, rest.to);
  const means = runningMeans(flow, begin);
  if (flow.end < begin + early_s || means.times.length === 0) {
    const short = `the run ends within ${early_s} s`;
    return {
      [`${site}.earlyFlowRatio`]: notReached("1", short),
      [`${site}.peakFlow`]: notReached("mL/min", short),
      [`${site}.peakFlowRatio`]: notReached("1", short),
      [`${site}.timeOfPeakFlow`]: notReached("s", short),
      [`${site}.flowReturnTime`]: notReached("s", short),
    };
  }
  const over = (value: number): Measured =>
    resting > 0 ? reached(value / resting, "1") : notReached("1", "nothing flowed at rest");
  const peak = means.highest(begin, flow.end);
  const back =
    peak.value > resting ? means.fallsTo(resting + left * (peak.value - resting), peak.time_s) : null;
  return {
    [`${site}.earlyFlowRatio`]: over(flow.mean(begin, begin + early_s)),
    [`${site}.peakFlow`]: reached(peak.value, "mL/min"),
    [`${site}.peakFlowRatio`]: over(peak.value),
    [`${site}.timeOfPeakFlow`]: reached(peak.time_s - begin, "s"),
    [`${site}.flowReturnTime`]:
      back === null
        ? notReached("s", peak.value > resting ? "flow did not come back" : "flow did not rise")
        : reached(back - begin, "s"),
  };
}

/** Flow and shear at once after a repeated movement, and when a minute has gone. */
function afterwards(session: Session, flow: Course, shear: Course, site: string): Measures {
  const end = session.marks.get("exerciseEnds");
  if (end === undefined) return {};
  const over = (course: Course, from: number, unit: "mL/min" | "1/s"): Measured =>
    course.end < from + after_s
      ? notReached(unit, "the run ends before that")
      : reached(course.mean(from, from + after_s), unit);
  const minute = end + 60 - after_s;
  return {
    [`${site}.flowAfterMovement`]: over(flow, end, "mL/min"),
    [`${site}.flowMinuteAfterMovement`]: over(flow, minute, "mL/min"),
    [`${site}.shearRateAfterMovement`]: over(shear, end, "1/s"),
    [`${site}.shearRateMinuteAfterMovement`]: over(shear, minute, "1/s"),
  };
}

/** Mean of each stretch of three seconds that begins after an instant, told at the middle of the stretch. */
function runningMeans({ times, values, end }: Course, begin: number): Course {
  const middles: number[] = [];
  const means: number[] = [];
  let first = new Course(times, values).first(begin);
  let sum = 0;
  let next = first;
  for (; first < times.length && times[first] + window_s <= end + 1e-9; first++) {
    for (; next < times.length && times[next] <= times[first] + window_s + 1e-9; next++) sum += values[next];
    middles.push(times[first] + 0.5 * window_s);
    means.push(sum / (next - first));
    sum -= values[first];
  }
  return new Course(Float64Array.from(middles), Float64Array.from(means));
}
