import type { Side, Vein } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { column, Course, type Observation, reached, type Reading, type Session } from "./reading.js";

/** Calibre at the fill of standing, cm², by which flow is divided; it follows the volume held. */
const standingArea_cm2 = {
  popliteal: 0.45,
  femoral: 0.8,
  greatSaphenousCalf: 0.12,
  greatSaphenousThigh: 0.16,
  proximalDeepCalf: 0.3,
} as const satisfies Partial<Record<Vein, number>>;

export const areaGround = assumed(
  "duplex diameters of healthy adults standing, rounded: popliteal 7.5 mm, femoral 10 mm",
);

/** cm/s below which a technologist sees no backward flow */
const wallFilter_cms = 1;

type DopplerVein = keyof typeof standingArea_cm2;

/** Where each vein is insonated: the path that leaves it. */
const insonated: Readonly<Record<DopplerVein, string>> = {
  popliteal: "poplitealToFemoral",
  femoral: "femoralToIliac",
  greatSaphenousCalf: "greatSaphenousCalfToGreatSaphenousThigh",
  greatSaphenousThigh: "greatSaphenousThighToIliac",
  proximalDeepCalf: "proximalDeepCalfToPopliteal",
};

/** Pulsed Doppler: velocity averaged over the cross-section, forward positive. */
export function dopplerReading(session: Session, side: Side, vein: DopplerVein): Reading {
  const flow = column(session, `${side}.${insonated[vein]}.flow`).values;
  const volume = column(session, `${side}.${vein}.volume`).values;
  // calibre follows volume; the fill of standing is that of the first standing sample or, without one, the largest
  const standing = volume.reduce((most, v) => Math.max(most, v), 0);
  const area = standingArea_cm2[vein];
  return {
    id: `${side}.${vein}.doppler`,
    says: `Doppler, ${vein} vein, mean velocity of the cross-section`,
    unit: "cm/s",
    times: session.signals.times,
    values: flow.map((q, k) => q / (area * Math.max(0.05, (volume[k] as number) / standing))),
  };
}

/** Peak and time-averaged velocity of one vein from a mark on. */
export function velocities(
  session: Session,
  side: Side,
  vein: DopplerVein,
  from: number,
  to: number,
): Observation {
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
    greatSaphenous: ["greatSaphenousCalfToGreatSaphenousThigh", standingArea_cm2.greatSaphenousCalf],
    perforator: ["greatSaphenousCalfToDistalDeepCalf", perforatorArea_cm2],
    deepCalf: ["proximalDeepCalfToPopliteal", standingArea_cm2.proximalDeepCalf],
  } as const;
  const durations = Object.entries(sites).map(([name, [path, area]]) => {
    const flow = Course.of(session, `${side}.${path}.flow`);
    return [
      `${side}.${name}.refluxDuration`,
      reached(backward(flow, released, wallFilter_cms * area), "s"),
    ] as const;
  });
  return { readings: [], measures: Object.fromEntries(durations) };
}

/** several perforators side by side, 2 mm each */
const perforatorArea_cm2 = 0.1;

/** Length of the longest unbroken backward flow within five seconds of a release. */
function backward(flow: Course, from: number, threshold: number): number {
  let longest = 0;
  let began: number | undefined;
  for (let k = flow.first(from); k < flow.times.length && (flow.times[k] as number) < from + 5; k++) {
    const time = flow.times[k] as number;
    if ((flow.values[k] as number) < -threshold) {
      began ??= time;
      longest = Math.max(longest, time - began);
    } else began = undefined;
  }
  return longest;
}
