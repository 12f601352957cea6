import type { Side } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { exerciseOf, settledSpan } from "./emptying.js";
import { column, Course, notReached, type Observation, reached, type Session } from "./reading.js";
import type { valves } from "./valve-monitor.js";

export const pairedCathetersGround = derived(
  "two pressure catheters read against each other, upstream less downstream, their difference at rest taken off as the " +
    "column of blood between them; what that column loses while the limb swings out of the upright stays in",
);

/** a muscle contracts while it is more active than this share of its greatest activity */
const contracted = 0.5;
/** body weights below which a foot is in the air */
const unloaded = 0.02;

/**
 * Two catheters at the ends of a path: how far the pressure of the vein upstream stands above that of the vein
 * downstream, beyond what it does at rest. The measures are of the last whole cycles of an exercise, of all of them, of
 * the time while the gastrocnemius contracts, and of the time while the foot swings.
 */
export function pairedCatheters(session: Session, side: Side, path: (typeof valves)[number]): Observation {
  const [from, to] = endsOf(path);
  const { times } = session.signals;
  const pressure = (vein: string) => column(session, `${side}.${vein}.luminalPressure`).values;
  const [upstream, downstream] = [pressure(from), pressure(to)];
  const raw = new Course(
    times,
    upstream.map((value, k) => value - downstream[k]),
  );
  const exercise = exerciseOf(session);
  const zero = exercise === undefined ? raw.values[0] : raw.mean(exercise.begin - 10, exercise.begin);
  const course = new Course(
    times,
    raw.values.map((value) => value - zero),
  );
  const site = `${side}.${path}.pairedCatheters`;
  const reading = {
    id: site,
    says: `two pressure catheters, ${from} less ${to} vein, zeroed at rest`,
    unit: "mmHg" as const,
    times,
    values: course.values,
  };
  if (exercise === undefined) return { readings: [reading], measures: {} };
  const { begin, end } = settledSpan(session, exercise);
  const activation = Course.of(session, `${side}.gastrocnemius.activation`);
  const load = Course.of(session, `${side}.foot.load`);
  const threshold = contracted * activation.highest(begin, end).value;
  const during = (held: (k: number) => boolean, otherwise: string) => {
    const mean = meanWhile(course, begin, end, held);
    return mean === undefined ? notReached("mmHg", otherwise) : reached(mean, "mmHg");
  };
  return {
    readings: [reading],
    measures: {
      [`${site}.meanDifference`]: reached(course.mean(begin, end), "mmHg"),
      [`${site}.lowestDifference`]: reached(course.lowest(begin, end).value, "mmHg"),
      [`${site}.highestDifference`]: reached(course.highest(begin, end).value, "mmHg"),
      [`${site}.differenceInContraction`]: during(
        (k) => activation.values[k] > threshold,
        "the gastrocnemius did not contract",
      ),
      [`${site}.differenceInSwing`]: during(
        (k) => load.values[k] < unloaded,
        "the foot did not leave the ground",
      ),
    },
  };
}

/** `dorsalFootToGreatSaphenousCalf` → its two veins. */
function endsOf(path: string): readonly [from: string, to: string] {
  const [from, to] = path.split(/To(?=[A-Z])/) as [string, string];
  return [from, to[0].toLowerCase() + to.slice(1)];
}

/** Mean over the samples of a span at which something holds; undefined where it never does. */
function meanWhile(
  course: Course,
  from: number,
  to: number,
  held: (k: number) => boolean,
): number | undefined {
  let sum = 0;
  let count = 0;
  for (let k = course.first(from); k < course.times.length && course.times[k] <= to; k++) {
    if (!held(k)) continue;
    sum += course.values[k];
    count++;
  }
  return count === 0 ? undefined : sum / count;
}
