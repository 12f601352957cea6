import type { Side, Vein } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { assumed } from "../quantity/ground.js";
import { emptiedBy, exerciseOf, recovery } from "./emptying.js";
import { fillOf } from "./lumen.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

export const photoplethysmographGround = assumed(
  "the plexus of the skin is filled through the superficial vein beneath it, so its blood goes with the share that this " +
    "vein holds; left out are the pulse, the skin's arterioles, its temperature, pigment and what light makes of depth",
);

/** Patches of skin, and the vein that fills each. */
const veinUnder = {
  foot: "dorsalFoot",
  lowerShank: "greatSaphenousCalf",
} as const satisfies Record<string, Vein>;

type SkinSite = keyof typeof veinUnder;
export const skinSites = Object.keys(veinUnder) as readonly SkinSite[];

/**
 * Photoplethysmograph on the skin: blood of its venous plexus in per cent of the level at rest, which is what the device
 * is calibrated to. The refill times end at half and nine tenths of the fall, as those of the pressure catheter do: the
 * last tenth creeps in so slowly that laboratories leave it out. A device tells pump power in per cent of the light that
 * comes back, of which venous blood is a small part; it is therefore not on the scale of this one.
 */
export function photoplethysmograph(session: Session, side: Side, patch: SkinSite): Observation {
  const fill = new Course(session.signals.times, fillOf(session, side, veinUnder[patch]));
  const exercise = exerciseOf(session);
  const resting = exercise === undefined ? fill.values[0] : emptiedBy(fill, exercise).rest;
  const course = new Course(
    fill.times,
    fill.values.map((share) => (100 * share) / resting),
  );
  const site = `${side}.${patch}.photoplethysmograph`;
  const reading = {
    id: site,
    says: `photoplethysmograph, skin of the ${patch === "foot" ? "foot" : "lower shank"}, per cent of rest`,
    unit: "%" as const,
    times: course.times,
    values: course.values,
  };
  if (exercise === undefined) return { readings: [reading], measures: {} };
  const { rest, low } = emptiedBy(course, exercise);
  const back = (share: number) => recovery(course, low, rest, exercise.end, "filling of the skin", share);
  return {
    readings: [reading],
    measures: {
      [`${site}.pumpPower`]:
        rest > low ? reached(rest - low, "%") : notReached("%", "the filling of the skin did not fall"),
      [`${site}.refillTime50`]: back(0.5),
      [`${site}.refillTime90`]: back(0.9),
      ...tiltDisplacement(session, course, rest, low, site),
    },
  };
}

/** s over which the skin's level is averaged once one lies */
const lying_s = 10;

/**
 * Blood that leaves the skin when one who stood is laid flat, from the mark `lies` to the mark `still`; what an exercise
 * empties as a share of it is the efficiency of the pump (phlebology-1998).
 */
function tiltDisplacement(
  { marks }: Session,
  course: Course,
  rest: number,
  low: number,
  site: string,
): Measures {
  const lies = marks.get("lies");
  const still = marks.get("still");
  if (lies === undefined || still === undefined || still < lies + lying_s) return {};
  const displaced = rest - course.mean(still - lying_s, still);
  return {
    [`${site}.tiltDisplacement`]: reached(displaced, "%"),
    [`${site}.pumpEfficiency`]:
      displaced > 0
        ? reached((rest - low) / displaced, "1")
        : notReached("1", "lying down drew no blood from the skin"),
  };
}
