import type { Measures } from "../quantity/figure.js";
import { type Beat, beatByBeat } from "./beats.js";
import { restOf } from "./before-and-after.js";
import { type Course, notReached, reached, type Session } from "./reading.js";

/**
 * When one who is upright would be laid down again: systolic pressure at or below 85 mmHg, or a heart rate of 140 a
 * minute or more (krediet-2006). That it must hold for ten seconds is assumed, so that the dip of standing up is none.
 */
const lowestSystolic_mmHg = 85;
const highestRate_perMin = 140;
const held_s = 10;

/** s from the first mark to presyncope, as a finger's beats tell it. */
export function presyncope(session: Session, beats: readonly Beat[], systolic: Course): Measures {
  const rest = restOf(session);
  if (rest === undefined) return {};
  const rate = beatByBeat(beats, ({ length_s }) => 60 / length_s);
  const reaches = systolic.times.find(
    (time) =>
      time >= rest.over_s + held_s &&
      (systolic.mean(time - held_s, time) <= lowestSystolic_mmHg ||
        rate.mean(time - held_s, time) >= highestRate_perMin),
  );
  return {
    "finger.timeOfPresyncope":
      reaches === undefined
        ? notReached("s", "no presyncope before the end of the run")
        : reached(reaches - rest.over_s, "s"),
  };
}
