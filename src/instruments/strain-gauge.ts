import type { Side } from "../physiology/terms.js";
import type { Measured, Measures } from "../quantity/figure.js";
import { assumed } from "../quantity/ground.js";
import { exerciseOf, expulsion } from "./emptying.js";
import { fluidIn } from "./limb.js";
import { volumeCourse } from "./volume-course.js";
import { Course, type Limb, notReached, type Observation, reached, type Session } from "./reading.js";
import { walkingTest } from "./walking-test.js";

export const strainGaugeGround = assumed(
  "a gauge at one girth stands for its whole segment, whose volume is its share of body mass (winter-2009); blood in " +
    "the veins changes, and in the closed loop tissue water; arteries and the bulge of muscles are not seen",
);

const unit = "mL/100mL";

/**
 * Strain gauge round a limb: change of its volume since the start of the run, per 100 mL of limb. What a gauge measures
 * is girth; volume goes as its square, so 1 % of girth is read as 2 % of volume.
 */
export function strainGauge(session: Session, side: Side, limb: Limb): Observation {
  const blood = fluidIn(session, side, limb);
  const [start] = blood.values;
  const course = new Course(
    blood.times,
    blood.values.map((volume) => (100 * (volume - start)) / session.limbVolume_mL[limb]),
  );
  const site = `${side}.${limb}.strainGauge`;
  const exercise = exerciseOf(session);
  return {
    readings: [
      {
        id: site,
        says: `strain gauge, ${limb}: venous blood since the start, per 100 mL of limb`,
        unit,
        times: course.times,
        values: course.values,
      },
    ],
    measures: {
      [`${site}.volumeRise`]: reached(course.highest(0, course.end).value, unit),
      [`${site}.volumeAtEnd`]: reached(course.at(course.end), unit),
      ...occlusion(session, course, site),
      ...stillTrend(session, course, site),
      ...(exercise === undefined
        ? {}
        : {
            ...expulsion(course, exercise, site, unit),
            ...volumeCourse(session, course, exercise, site),
            ...walkingTest(session, course, exercise, site),
          }),
    },
  };
}

/** Venous occlusion: what a cuff above the gauge holds back, and how fast it leaves once the cuff is let go. */
function occlusion({ marks }: Session, course: Course, site: string): Measures {
  const on = marks.get("cuffOn");
  const off = marks.get("cuffOff");
  if (on === undefined || off === undefined) return {};
  const before = course.mean(on - 5, on);
  const held = course.mean(off - 5, off) - before;
  const nothing = "the cuff held no blood back";
  // while the veins are slack all that comes in stays; the first seconds are those of the cuff itself
  const inflow = 60 * ((course.mean(on + 12, on + 14) - course.mean(on + 2, on + 4)) / 10);
  const half = course.fallsTo(before + 0.5 * held, off);
  const emptying: Measured =
    half === null
      ? notReached("s", "half of the blood was still there at the end of the run")
      : reached(half - off, "s");
  return {
    [`${site}.venousVolume`]: held > 0 ? reached(held, unit) : notReached(unit, nothing),
    // what leaves in the first second, told by the minute
    [`${site}.maximumOutflow`]:
      held > 0
        ? reached(60 * (course.at(off) - course.at(off + 1)), "mL/(100mL·min)")
        : notReached("mL/(100mL·min)", nothing),
    [`${site}.halfEmptyingTime`]: held > 0 ? emptying : notReached("s", nothing),
    [`${site}.arterialInflow`]: reached(inflow, "mL/(100mL·min)"),
  };
}

/** min over which a slow rise is told, before the mark `still` */
const slow_min = 5;

/** How fast the limb still gains volume when all is still: over the last five minutes, where these were awaited. */
function stillTrend({ marks }: Session, course: Course, site: string): Measures {
  const still = marks.get("still");
  const from = (still ?? 0) - 60 * slow_min;
  if (still === undefined || from < 60) return {};
  const rise = course.mean(still - 20, still) - course.mean(from - 20, from);
  return { [`${site}.stillTrend`]: reached(rise / slow_min, "mL/(100mL·min)") };
}
