import { type Muscle, muscles, otherSide, type Side, sides } from "../../physiology/terms.js";
import type { Cycles } from "./cycles.js";
import type { MovementKind } from "./movement.js";
import type { RecordingOptions } from "./options.js";
import { extremes, meanOf } from "./resample.js";
import type { RecordedSignal } from "./signals.js";
import { type Grid, meanCourse } from "./windows.js";

/** The courses of the two legs over one period: muscle groups, load, and what one leg lends the other. */

export interface LegCourses {
  readonly activation: Partial<Record<Muscle, Float64Array>>;
  readonly angles: Partial<Record<"ankle_deg" | "knee_deg" | "hip_deg", Float64Array>>;
  load?: Float64Array;
}

export const emptyLeg = (): LegCourses => ({ activation: {}, angles: {} });

/** the course begun `shift` samples later */
export const rotated = (values: Float64Array, shift: number): Float64Array => {
  const count = values.length;
  return values.map((_, k) => values[(((k + shift) % count) + count) % count]);
};

/** Parts of a group are averaged within themselves, then with each other. */
export function activationOf(
  muscle: Muscle,
  columns: readonly RecordedSignal[],
  course: (signal: RecordedSignal) => Float64Array,
  speed_kmh: number,
  options: RecordingOptions,
): Float64Array {
  const maximum = options.maximum?.[muscle];
  const measured = columns.some((column) => column.muscleSignal !== "activation");
  const parts = new Map<string, Float64Array[]>();
  for (const column of columns) {
    const values = course(column);
    // electrodes differ in gain: before a mean is taken each measured column counts alike
    const peak = extremes(values).highest;
    const scaled =
      measured && maximum === undefined && peak > 0 ? values.map((value) => value / peak) : values;
    parts.set(column.part, [...(parts.get(column.part) ?? []), scaled]);
  }
  const mean = meanCourses([...parts.values()].map(meanCourses));
  if (!measured) return mean;
  if (maximum !== undefined) return mean.map((value) => value / maximum);
  const peak = extremes(mean).highest;
  // a muscle that says nothing stays silent
  if (!(peak > 0)) return mean.map(() => 0);
  const target = options.walkingPeakActivation(muscle, speed_kmh);
  return mean.map((value) => (value / peak) * target);
}

const meanCourses = (courses: readonly Float64Array[]): Float64Array =>
  courses[0].map((_, k) => meanOf(courses.map((values) => values[k])));

export function addLoads(
  legs: Record<Side, LegCourses>,
  signals: readonly RecordedSignal[],
  grid: Grid,
  cycles: Cycles,
  count: number,
  shift: number,
  options: RecordingOptions,
  notes: string[],
): void {
  const loads = signals.filter((signal) => signal.kind === "load");
  if (loads.length === 0) return;
  const end_s = grid.start_s + (grid.count - 1) * grid.step_s;
  for (const signal of loads) {
    // a foot's own contact, whole: the first plate of a row does not see the end of the step before
    const own = cycles.strikes_s[signal.side]
      .map((from_s) => ({ from_s, to_s: from_s + cycles.period_s }))
      .filter(({ from_s, to_s }) => from_s >= grid.start_s && to_s <= end_s);
    const first = cycles.windows[0];
    legs[signal.side].load =
      own.length > 0 && cycles.windows.length === 1
        ? rotated(
            meanCourse(signal.values, grid, own, count),
            shift - Math.round(((own[0].from_s - first.from_s) / cycles.period_s) * count),
          )
        : rotated(meanCourse(signal.values, grid, cycles.windows, count), shift);
  }
  const mean = sides.reduce((sum, side) => sum + meanOf(legs[side].load ?? [0]), 0);
  const bodyWeight = options.bodyWeight_N ?? (loads.length === 2 ? mean : 2 * mean);
  for (const side of sides) legs[side].load = legs[side].load?.map((value) => value / bodyWeight);
  notes.push(
    options.bodyWeight_N !== undefined
      ? `The ground force was divided by the given body weight of ${options.bodyWeight_N} N.`
      : `The ground force was divided by its mean over the period, ${Number(bodyWeight.toPrecision(4))} in the file's unit, taken as the body weight.`,
  );
}

/** What one leg lacks and the other holds is taken from it, half a cycle later; returns that delay in samples. */
export function fillFromOtherLeg(
  legs: Record<Side, LegCourses>,
  kind: MovementKind,
  strikes: Record<Side, number> | undefined,
  count: number,
  notes: string[],
): number {
  const share = strikes === undefined ? 0 : (strikes.left - strikes.right + 1) % 1;
  const delay = kind === "other" ? 0 : Math.round(share * count) % count;
  const filled: Record<Side, string[]> = { left: [], right: [] };
  for (const side of sides) {
    const [leg, other] = [legs[side], legs[otherSide(side)]];
    const shift = side === "left" ? -delay : delay;
    for (const muscle of muscles) {
      const values = other.activation[muscle];
      if (
        leg.activation[muscle] !== undefined ||
        values === undefined ||
        filled[otherSide(side)].includes(muscle)
      )
        continue;
      leg.activation[muscle] = rotated(values, shift);
      filled[side].push(muscle);
    }
    for (const joint of ["ankle_deg", "knee_deg", "hip_deg"] as const) {
      const values = other.angles[joint];
      if (leg.angles[joint] !== undefined || values === undefined) continue;
      leg.angles[joint] = rotated(values, shift);
      filled[side].push(joint.slice(0, -4));
    }
    if (leg.load === undefined && other.load !== undefined) {
      leg.load = rotated(other.load, shift);
      filled[side].push("load");
    }
  }
  for (const side of sides)
    if (filled[side].length > 0)
      notes.push(
        `The ${side} leg's ${filled[side].join(", ")} ${filled[side].length === 1 ? "is" : "are"} the ${otherSide(side)} leg's${kind === "other" ? ", both legs together" : ", half a cycle later"}.`,
      );
  return delay;
}

/** A muscle that works with another in every step: what the file lacks follows what it holds. */
const synergists: Partial<Readonly<Record<Muscle, readonly Muscle[]>>> = {
  soleus: ["gastrocnemius"],
  gastrocnemius: ["soleus"],
  deepPosterior: ["soleus", "gastrocnemius"],
  peroneal: ["soleus", "gastrocnemius"],
  footIntrinsic: ["soleus", "gastrocnemius"],
};

/** Plantarflexors that the file lacks follow its soleus or gastrocnemius, in the proportion of their usual peaks. */
export function fillFromSynergists(
  legs: Record<Side, LegCourses>,
  speed_kmh: number,
  options: RecordingOptions,
  notes: string[],
): void {
  const followed = new Map<Muscle, Muscle>();
  for (const side of sides) {
    const { activation } = legs[side];
    const recorded = new Set(muscles.filter((muscle) => activation[muscle] !== undefined));
    for (const [muscle, leaders] of Object.entries(synergists) as [Muscle, readonly Muscle[]][]) {
      const leader = leaders.find((candidate) => recorded.has(candidate));
      if (recorded.has(muscle) || leader === undefined) continue;
      const usual = (of: Muscle) => options.walkingPeakActivation(of, speed_kmh);
      const share = usual(muscle) / usual(leader);
      activation[muscle] = activation[leader]?.map((value) => share * value);
      followed.set(muscle, leader);
    }
  }
  for (const leader of new Set(followed.values())) {
    const led = [...followed].filter(([, own]) => own === leader).map(([muscle]) => muscle);
    notes.push(
      `Assumed: ${led.join(", ")}, not in the file, ${led.length === 1 ? "works" : "work"} with its ${leader}.`,
    );
  }
}

/** what fills the gaps is the caller's choice; for a stride it is the normative one */
export function noteAbsent(legs: Record<Side, LegCourses>, kind: MovementKind, notes: string[]): void {
  const fromStride = kind === "other" ? "" : ", so from the normative stride";
  const absent = muscles.filter((muscle) => legs.right.activation[muscle] === undefined);
  if (absent.length === muscles.length)
    notes.push(
      kind === "other"
        ? "The file holds no muscles."
        : "The file holds no muscles; their activations are those of the normative stride.",
    );
  else if (absent.length > 0) notes.push(`Muscles not in the file${fromStride}: ${absent.join(", ")}.`);
  const joints = (["ankle_deg", "knee_deg", "hip_deg"] as const).filter(
    (joint) => legs.right.angles[joint] === undefined,
  );
  if (joints.length > 0)
    notes.push(
      `Joint angles not in the file${fromStride}: ${joints.map((joint) => joint.slice(0, -4)).join(", ")}.`,
    );
}
