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

/** shares of the way from shut to open below which a valve counts as shut, and above which as open */
const shutBelow = 0.1;
const openAbove = 0.9;
/** a valve that moves by less than this share of its whole way has no cycle */
const leastWay = 0.05;

const phases = ["opening", "open", "closing", "closed"] as const;
type Phase = (typeof phases)[number];

/** Mean duration of the phases of a valve's cycle, and of the cycle: whole cycles alone are counted, and not what the run began with. */
function cycleOf(session: Session, side: Side, valve: string): Observation["measures"] {
  const site = `${side}.${valve}`;
  const course = Course.of(session, `${site}.opening`);
  const low = course.lowest(0, course.end).value;
  const way = course.highest(0, course.end).value - low;
  const sums: Record<Phase, number> = { opening: 0, open: 0, closing: 0, closed: 0 };
  const starts: { readonly phase: Phase; readonly time_s: number }[] = [];
  let phase: Phase | undefined;
  for (let k = 0; way >= leastWay && k < course.times.length; k++) {
    const share = (course.values[k] - low) / way;
    const next: Phase | undefined =
      share <= shutBelow
        ? "closed"
        : share >= openAbove
          ? "open"
          : phase === "closed"
            ? "opening"
            : phase === "open"
              ? "closing"
              : phase;
    if (next !== undefined && next !== phase) starts.push({ phase: next, time_s: course.times[k] });
    phase = next;
  }
  const firsts = starts.flatMap((one, k) => (k > 0 && one.phase === "closed" ? [k] : []));
  const cycles = firsts.length - 1;
  for (let k = firsts[0] ?? 0; k < (firsts[cycles] ?? 0); k++) {
    sums[starts[k].phase] += starts[k + 1].time_s - starts[k].time_s;
  }
  const mean = (sum: number) =>
    cycles > 0 ? reached(sum / cycles, "s") : notReached("s", "the valve did not open and shut");
  return {
    ...Object.fromEntries(phases.map((id) => [`${site}.${id}Phase`, mean(sums[id])])),
    [`${site}.cycle`]: mean(sums.opening + sums.open + sums.closing + sums.closed),
  };
}

/** One valve with its trace and its cycle. */
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
  measures: { ...measuresOf(session, side, valve), ...cycleOf(session, side, valve) },
});
