import type { Side } from "../physiology/terms.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

/** Valves that are watched: the main one of each part of the pump. */
export const watchedValves = [
  "distalDeepCalfToProximalDeepCalf",
  "solealToProximalDeepCalf",
  "proximalDeepCalfToPopliteal",
  "poplitealToFemoral",
  "femoralToIliac",
  "greatSaphenousCalfToGreatSaphenousThigh",
  "greatSaphenousCalfToDistalDeepCalf",
] as const;

/** For each valve: the share of the run it was open, and how much of what passed it came back. */
export function valveMonitor(session: Session, side: Side): Observation {
  const measures = watchedValves.flatMap((valve) => {
    const opening = Course.of(session, `${side}.${valve}.opening`);
    const flow = Course.of(session, `${side}.${valve}.flow`);
    let forward = 0;
    let backward = 0;
    for (let k = 1; k < flow.times.length; k++) {
      const span = (flow.times[k] as number) - (flow.times[k - 1] as number);
      const volume = span * (flow.values[k] as number);
      if (volume > 0) forward += volume;
      else backward -= volume;
    }
    const end = opening.times.at(-1) as number;
    return [
      [`${side}.${valve}.openShare`, reached(opening.mean(0, end), "1")],
      [
        `${side}.${valve}.regurgitantFraction`,
        forward > 0 ? reached(backward / forward, "1") : notReached("1", "nothing passed the valve"),
      ],
    ] as const;
  });
  return { readings: [], measures: Object.fromEntries(measures) };
}
