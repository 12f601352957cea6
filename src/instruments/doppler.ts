import type { Side, Vein } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { levels } from "./before-and-after.js";
import { areaAt, type Calibre, lumenArea, slitFill, standingArea } from "./lumen.js";
import { Course, type Observation, reached, type Reading, type Session } from "./reading.js";
import { surges } from "./surges.js";
import { dopplerShear } from "./doppler-shear.js";

export const dopplerGround = assumed(
  "cross-sections as an image shows them: diameters of healthy adults standing, wider where a person's veins hold more; " +
    "for the shear on the wall, round veins, as many side by side as anatomy has, and blood of 3.5 mPa·s",
);

/** Where each vein is insonated: the path that leaves it. */
const windows: Readonly<Record<Vein, string>> = {
  dorsalFoot: "dorsalFootToGreatSaphenousCalf",
  plantar: "plantarToDistalDeepCalf",
  anteriorTibial: "anteriorTibialToPopliteal",
  distalDeepCalf: "distalDeepCalfToProximalDeepCalf",
  proximalDeepCalf: "proximalDeepCalfToPopliteal",
  soleal: "solealToProximalDeepCalf",
  gastrocnemius: "gastrocnemiusToPopliteal",
  popliteal: "poplitealToFemoral",
  femoral: "femoralToIliac",
  thighMuscle: "thighMuscleToFemoral",
  iliac: "iliacToHeart",
  greatSaphenousCalf: "greatSaphenousCalfToGreatSaphenousThigh",
  greatSaphenousThigh: "greatSaphenousThighToIliac",
  smallSaphenousCalf: "smallSaphenousCalfToPopliteal",
  smallSaphenousThigh: "smallSaphenousThighToGreatSaphenousThigh",
};

export const flowThrough = (session: Session, side: Side, vein: Vein): Course =>
  Course.of(session, `${side}.${windows[vein]}.flow`);

const seenArea = (session: Session, side: Side, vein: Vein) => lumenArea(session, side, vein, slitFill);

/** cm/s below which a technologist sees no backward flow */
const wallFilter_cms = 1;

/** Pulsed Doppler: velocity averaged over the cross-section, forward positive; the calibre follows the volume held. */
export function dopplerReading(session: Session, side: Side, vein: Vein): Reading {
  const flow = flowThrough(session, side, vein).values;
  const area = seenArea(session, side, vein);
  return {
    id: `${side}.${vein}.doppler`,
    says: `Doppler, ${vein} vein, mean velocity of the cross-section`,
    unit: "cm/s",
    times: session.signals.times,
    values: flow.map((q, k) => q / area[k]),
  };
}

/**
 * Doppler of one vein over a whole run: velocities and flow, the surges of an exercise, the shear on the wall, and the
 * longest time that blood ran backward.
 */
export function dopplerOf(session: Session, side: Side, vein: Vein): Observation {
  const { times } = session.signals;
  const end = times[times.length - 1];
  const seen = velocities(session, side, vein, 0, end);
  const course = new Course(times, seen.readings[0].values);
  const flow = flowThrough(session, side, vein);
  const site = `${side}.${vein}`;
  return {
    ...seen,
    measures: {
      ...seen.measures,
      ...levels(session, course, site, "velocity", "cm/s", "%"),
      ...levels(session, flow, site, "flow", "mL/s", "%"),
      ...surges(session, course, flow, site),
      ...dopplerShear(vein, course, seenArea(session, side, vein), site),
      [`${site}.refluxDuration`]: reached(longestBackward(course, 0, end, wallFilter_cms), "s"),
    },
  };
}

/** What a Doppler of one vein is computed from while it is held on, and how: cm/s from mL/s and mL. */
export interface DopplerNow {
  readonly flow: string;
  readonly volume: string;
  readonly velocity: (flow_mLs: number, volume_mL: number) => number;
}

/** The Doppler of one vein at any instant, for whoever listens to it while the blood moves. */
export function dopplerNow(session: Calibre, side: Side, vein: Vein): DopplerNow {
  const area = areaAt(session, side, vein, slitFill);
  return {
    flow: `${side}.${windows[vein]}.flow`,
    volume: `${side}.${vein}.volume`,
    velocity: (flow, volume) => flow / area(volume),
  };
}

/** Peak and time-averaged velocity of one vein from a mark on. */
export function velocities(session: Session, side: Side, vein: Vein, from: number, to: number): Observation {
  const reading = dopplerReading(session, side, vein);
  const course = new Course(reading.times, reading.values);
  return {
    readings: [reading],
    measures: {
      [`${side}.${vein}.peakVelocity`]: reached(course.highest(from, to).value, "cm/s"),
      [`${side}.${vein}.timeAveragedVelocity`]: reached(course.mean(from, to), "cm/s"),
    },
  };
}

/** How long blood runs backward after a calf cuff is let go, in a superficial, a perforating and a deep vein. */
export function refluxDurations(session: Session, side: Side): Observation {
  const released = session.marks.get("cuffReleased");
  if (released === undefined) return { readings: [], measures: {} };
  const sites = {
    greatSaphenous: [
      "greatSaphenousCalfToGreatSaphenousThigh",
      standingArea(session, side, "greatSaphenousCalf"),
    ],
    perforator: ["greatSaphenousCalfToDistalDeepCalf", perforatorArea_cm2],
    deepCalf: ["proximalDeepCalfToPopliteal", standingArea(session, side, "proximalDeepCalf")],
  } as const;
  const durations = Object.entries(sites).map(([name, [path, area]]) => {
    const flow = Course.of(session, `${side}.${path}.flow`);
    return [
      `${side}.${name}.refluxDuration`,
      reached(longestBackward(flow, released, released + 5, wallFilter_cms * area), "s"),
    ] as const;
  });
  return { readings: [], measures: Object.fromEntries(durations) };
}

/** several perforators side by side, 2 mm each */
const perforatorArea_cm2 = 0.1;

/** Length of the longest unbroken backward flow in a span. */
function longestBackward(flow: Course, from: number, to: number, threshold: number): number {
  let longest = 0;
  let began: number | undefined;
  for (let k = flow.first(from); k < flow.times.length && flow.times[k] < to; k++) {
    const time = flow.times[k];
    if (flow.values[k] < -threshold) {
      began ??= time;
      longest = Math.max(longest, time - began);
    } else began = undefined;
  }
  return longest;
}
