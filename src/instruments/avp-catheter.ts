import type { Side } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { exerciseOf, recovery, settledSpan } from "./emptying.js";
import {
  Course,
  column,
  type Observation,
  notReached,
  reached,
  type Reading,
  type Session,
} from "./reading.js";

/** s of quiet standing over which a resting pressure is averaged */
const quiet_s = 10;

/**
 * A pressure catheter in a vein: luminal pressure, gauge at the height of the site, without lag
 * (a fluid-filled line of good quality follows 10 Hz).
 */
export function pressureReading(session: Session, signal: string, id: string, says: string): Reading {
  return { id, says, unit: "mmHg", times: session.signals.times, values: column(session, signal).values };
}

/** Ambulatory venous pressure of the foot in heel raises, as Nicolaides & Zukowski 1986 took it. */
export function ambulatoryVenousPressure(session: Session, side: Side): Observation {
  const signal = `${side}.dorsalFoot.luminalPressure`;
  const site = `${side}.avp`;
  const reading = pressureReading(session, signal, site, "pressure catheter, dorsal foot vein");
  const first = session.marks.get("firstRaise");
  const lastDown = session.marks.get("lastHeelsDown");
  if (first === undefined || lastDown === undefined) return { readings: [reading], measures: {} };

  const course = Course.of(session, signal);
  const resting = course.mean(first - quiet_s, first);
  const downs = [...session.marks].filter(([name]) => name.startsWith("heelsDown")).map(([, time]) => time);
  const lastThree = downs.slice(-3);
  // a trough follows each raise until the next one would begin
  const period = downs.length > 1 ? (downs.at(-1) as number) - (downs.at(-2) as number) : 2;
  const troughs = lastThree.map((down) => course.lowest(down, down + 0.6 * period).value);
  const lowest = Math.min(...troughs);
  return {
    readings: [reading],
    measures: {
      [`${site}.resting`]: reached(resting, "mmHg"),
      [`${site}.lowest`]: reached(lowest, "mmHg"),
      [`${site}.lowestMean`]: reached(troughs.reduce((a, b) => a + b, 0) / troughs.length, "mmHg"),
      [`${site}.fall`]: reached(resting - lowest, "mmHg"),
      [`${site}.refillTime90`]: recovery(course, lowest, resting, lastDown, "pressure"),
    },
  };
}

/** Pressure of the great saphenous vein at the ankle, standing and walking; walking figures are cycle means. */
export function walkingPressure(session: Session, side: Side): Observation {
  const signal = `${side}.greatSaphenousAnkle.luminalPressure`;
  const site = `${side}.ankle`;
  const reading = pressureReading(session, signal, site, "catheter, great saphenous vein, ankle");
  const begin = session.marks.get("gaitBegins");
  const end = session.marks.get("gaitEnds");
  if (begin === undefined || end === undefined || session.cycle_s === undefined) {
    return { readings: [reading], measures: {} };
  }
  const course = Course.of(session, signal);
  const standing = course.mean(begin - quiet_s, begin);
  // whole strides of the last half minute, before the last steps slow down
  const settled = end - 1;
  const strides = Math.max(1, Math.floor(Math.min(30, 0.5 * (end - begin)) / session.cycle_s));
  const walking = course.mean(settled - strides * session.cycle_s, settled);
  const fall = standing - walking;
  const back = fall > 0 ? course.risesTo(standing - 0.1 * fall, end) : null;
  return {
    readings: [reading],
    measures: {
      [`${site}.standingPressure`]: reached(standing, "mmHg"),
      [`${site}.walkingPressure`]: reached(walking, "mmHg"),
      [`${site}.walkingFall`]: reached(fall, "mmHg"),
      [`${site}.returnTime`]:
        back === null
          ? notReached(
              "s",
              fall > 0 ? "pressure was not back before the end of the run" : "pressure did not fall",
            )
          : reached(back - end, "s"),
    },
  };
}

/** Pressure at rest, and in an exercise where there is one: its mean over whole cycles, and how far it falls at most. */
export function restAndExercise(session: Session, course: Course, site: string): Measures {
  const exercise = exerciseOf(session);
  const until = exercise?.begin ?? session.marks.get("still");
  if (until === undefined) return {};
  const resting = course.mean(until - quiet_s, until);
  const settled = exercise && settledSpan(session, exercise);
  return {
    [`${site}.restingPressure`]: reached(resting, "mmHg"),
    ...(exercise === undefined || settled === undefined
      ? {}
      : {
          [`${site}.exercisePressure`]: reached(course.mean(settled.begin, settled.end), "mmHg"),
          [`${site}.greatestFall`]: reached(
            resting - course.lowest(exercise.begin, exercise.end).value,
            "mmHg",
          ),
        }),
  };
}

/** Pressures of a leg at rest, and how high a column they carry. */
export function restingPressure(session: Session, side: Side): Observation {
  const end = session.marks.get("still");
  if (end === undefined) return { readings: [], measures: {} };
  const foot = Course.of(session, `${side}.dorsalFoot.luminalPressure`).mean(end - quiet_s, end);
  const ankle = Course.of(session, `${side}.greatSaphenousAnkle.luminalPressure`).mean(end - quiet_s, end);
  const column = Course.of(session, `${side}.ankle.column`).mean(end - quiet_s, end);
  return {
    readings: [],
    measures: {
      [`${side}.foot.restingPressure`]: reached(foot, "mmHg"),
      [`${side}.ankle.restingPressure`]: reached(ankle, "mmHg"),
      // the column's weight per centimetre cancels where the leg is level, so heights are taken from pressures
      [`${side}.ankle.columnTop`]: reached((ankle - column) / columnWeight, "cm"),
    },
  };
}

/** mmHg per cm of blood */
const columnWeight = 0.78;

/** How far the first heel raise lifts deep and superficial pressure at the ankle. */
export function systolicRise(session: Session, side: Side): Observation {
  const first = session.marks.get("firstRaise");
  const down = session.marks.get("heelsDown1");
  if (first === undefined || down === undefined) return { readings: [], measures: {} };
  const rise = (signal: string) => {
    const course = Course.of(session, signal);
    return reached(course.highest(first, down).value - course.mean(first - quiet_s, first), "mmHg");
  };
  return {
    readings: [],
    measures: {
      [`${side}.posteriorTibial.systolicRise`]: rise(`${side}.posteriorTibialAnkle.luminalPressure`),
      [`${side}.greatSaphenous.systolicRise`]: rise(`${side}.greatSaphenousAnkle.luminalPressure`),
    },
  };
}
