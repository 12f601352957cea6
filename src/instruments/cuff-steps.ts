import type { Side } from "../physiology/terms.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

/** s at the end of a step over which its plateau is taken */
const plateau_s = 5;

/**
 * Air plethysmograph of the calf while a thigh cuff is filled in steps and let go at once, as Lattimer 2014 used it: the
 * pressure of the step that holds back most blood, the share of all that is held back which leaves in the first second,
 * and the time until nine tenths of it have left.
 */
export function cuffSteps(session: Session, side: Side): Observation {
  const on = session.marks.get("cuffOn");
  const off = session.marks.get("cuffOff");
  if (on === undefined || off === undefined) return { readings: [], measures: {} };
  const volume = Course.of(session, `${side}.calf.volume`);
  const cuff = Course.of(session, `${side}.thighCuff.pressure`);
  const begins = [...session.marks].filter(([name]) => name.startsWith("step")).map(([, time]) => time);
  const ends = [...begins.slice(1), off];
  const plateau = (end: number) => volume.mean(end - plateau_s, end);
  const steps = begins.map((begin, k) => ({
    held: plateau(ends[k]) - plateau(begin),
    pressure: cuff.mean(ends[k] - plateau_s, ends[k]),
  }));
  const largest = steps.reduce((a, b) => (b.held > a.held ? b : a));
  const before = plateau(on);
  const full = volume.at(off);
  const all = full - before;
  const site = `${side}.apg`;
  if (!(all > 0 && largest.held > 0)) {
    const nothing = "the cuff held no blood back";
    return {
      readings: [],
      measures: {
        [`${site}.heldVolume`]: notReached("mL", nothing),
        [`${site}.pressureOfLargestStep`]: notReached("mmHg", nothing),
        [`${site}.outflowFraction`]: notReached("1", nothing),
        [`${site}.venousEmptyingTime90`]: notReached("s", nothing),
      },
    };
  }
  const emptied = volume.fallsTo(full - 0.9 * all, off);
  return {
    readings: [],
    measures: {
      [`${site}.heldVolume`]: reached(all, "mL"),
      [`${site}.pressureOfLargestStep`]: reached(largest.pressure, "mmHg"),
      [`${site}.outflowFraction`]: reached((full - volume.at(off + 1)) / all, "1"),
      [`${site}.venousEmptyingTime90`]:
        emptied === null
          ? notReached("s", "a tenth of the blood was still there at the end of the run")
          : reached(emptied - off, "s"),
    },
  };
}
