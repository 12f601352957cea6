import { dyeMark, type Side } from "../physiology/terms.js";
import type { Measured } from "../quantity/figure.js";
import { derived } from "../quantity/ground.js";
import type { BloodSite } from "./blood-age.js";
import { column, Course, notReached, type Observation, reached, type Session } from "./reading.js";

export const contrastClearanceGround = derived(
  "a dye that moves as the blood does, where contrast medium under X-rays is heavier than blood and sinks",
);

/** per cent of what was given, below which a site counts as clear */
const clear_pct = 10;

/** What is left of a dye at a site of a leg from the mark on. */
export function contrastClearance(session: Session, side: Side, site: BloodSite): Observation {
  const { times } = session.signals;
  const left = new Course(
    times,
    column(session, `${side}.${site}.dyeConcentration`).values.map((share) => 100 * share),
  );
  const given = session.marks.get(dyeMark) ?? 0;
  const id = `${side}.${site}`;
  return {
    readings: [
      { id: `${id}.contrast`, says: `contrast left, ${site}`, unit: "%", times, values: left.values },
    ],
    measures: {
      [`${id}.washoutTime90`]: washout(left, given),
      [`${id}.contrastAtEnd`]: reached(left.at(left.end), "%"),
    },
  };
}

/** Time after which a site stays clear: dye may come up from below once more. */
function washout(left: Course, given: number): Measured {
  const atEnd = left.at(left.end);
  if (atEnd > clear_pct) return notReached("s", `${atEnd.toFixed(0)} % was left at the end`);
  let k = left.times.length - 1;
  const from = left.first(given);
  while (k > from && left.values[k - 1] <= clear_pct) k--;
  return reached((left.fallsTo(clear_pct, left.times[Math.max(k - 1, from)]) as number) - given, "s");
}
