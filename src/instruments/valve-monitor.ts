import type { Side } from "../physiology/terms.js";
import { column, Course, notReached, type Observation, reached, type Session } from "./reading.js";

/** Valves that every run watches: the main one of each part of the pump. */
export const watchedValves = [
  "distalDeepCalfToProximalDeepCalf",
  "solealToProximalDeepCalf",
  "proximalDeepCalfToPopliteal",
  "poplitealToFemoral",
  "femoralToIliac",
  "greatSaphenousCalfToGreatSaphenousThigh",
  "greatSaphenousCalfToDistalDeepCalf",
] as const;

/** Every valve of a leg. */
export const valves = [
  ...watchedValves,
  "dorsalFootToDistalDeepCalf",
  "dorsalFootToAnteriorTibial",
  "plantarToDistalDeepCalf",
  "dorsalFootToGreatSaphenousCalf",
  "dorsalFootToSmallSaphenousCalf",
  "anteriorTibialToPopliteal",
  "gastrocnemiusToPopliteal",
  "thighMuscleToFemoral",
  "greatSaphenousThighToIliac",
  "smallSaphenousCalfToPopliteal",
  "smallSaphenousCalfToSmallSaphenousThigh",
  "smallSaphenousThighToGreatSaphenousThigh",
  "greatSaphenousCalfToSoleal",
  "greatSaphenousCalfToGastrocnemius",
  "smallSaphenousCalfToGastrocnemius",
  "greatSaphenousThighToFemoral",
] as const;

/** The share of the run a valve was open, and how much of what passed it came back. */
function measuresOf(session: Session, side: Side, valve: string): Observation["measures"] {
  const opening = Course.of(session, `${side}.${valve}.opening`);
  const flow = Course.of(session, `${side}.${valve}.flow`);
  let forward = 0;
  let backward = 0;
  for (let k = 1; k < flow.times.length; k++) {
    const volume = (flow.times[k] - flow.times[k - 1]) * flow.values[k];
    if (volume > 0) forward += volume;
    else backward -= volume;
  }
  const end = opening.times[opening.times.length - 1];
  return {
    [`${side}.${valve}.openShare`]: reached(opening.mean(0, end), "1"),
    [`${side}.${valve}.regurgitantFraction`]:
      forward > 0 ? reached(backward / forward, "1") : notReached("1", "nothing passed the valve"),
  };
}

export const valveMonitor = (session: Session, side: Side): Observation => ({
  readings: [],
  measures: Object.assign({}, ...watchedValves.map((valve) => measuresOf(session, side, valve))),
});

/** One valve with its trace. */
export const valveOf = (session: Session, side: Side, valve: string): Observation => ({
  readings: [
    {
      id: `${side}.${valve}.valve`,
      says: `valve monitor, ${valve}: 0 shut, 1 open`,
      unit: "1",
      times: session.signals.times,
      values: column(session, `${side}.${valve}.opening`).values,
    },
  ],
  measures: measuresOf(session, side, valve),
});
