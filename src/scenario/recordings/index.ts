import { InputError } from "../../quantity/input-error.js";
import { muscles, sides } from "../../physiology/terms.js";
import { type Cycles, findCycles, type GivenCycles } from "./cycles.js";
import { speedFromStride_kmh, strideFromSpeed_s } from "./gait.js";
import { ankleIsTurned, heelStrikePhases } from "./heel-strikes.js";
import {
  activationOf,
  addLoads,
  emptyLeg,
  fillFromOtherLeg,
  fillFromSynergists,
  type LegCourses,
  noteAbsent,
  rotated,
} from "./legs.js";
import type { LegMovement, Movement, MovementKind } from "./movement.js";
import { checkOptions, type RecordingOptions } from "./options.js";
import { type RecordedSignal, signalsOf } from "./signals.js";
import { extremes } from "./resample.js";
import { readTable, type Table } from "./table.js";
import { meanCourse } from "./windows.js";

export type { LegMovement, Movement, MovementKind } from "./movement.js";
export type { RecordingOptions } from "./options.js";

/** samples of the result are about this far apart */
const resultStep_s = 0.01;
/** speeds taken where neither the file nor the caller tells one. Ground: assumed, usual leisure speeds */
const usualRunningSpeed_kmh = 9;
const usualWalkingSpeed_kmh = 4.8;
const usualStride_s = 1.1;

/** Reads a recording (.sto, .mot or delimited text) and makes it one periodic movement of two legs. */
export function readMovement(
  bytes: Uint8Array | string,
  fileName: string,
  options: RecordingOptions,
): Movement {
  checkOptions(options);
  const notes: string[] = [];
  const { table, cycles: given } = inSeconds(readTable(bytes, fileName), options, notes);
  notes.push(...table.notes);
  const { signals, grid } = signalsOf(table, options.columns, options.side ?? "right", notes);
  const cycles = findCycles(signals, grid, given, options.kind, fileName, notes);
  noteDoubt(signals, cycles, given !== undefined || options.kind !== undefined, notes);

  // an even number, so that half a cycle is a whole number of steps
  const count = 2 * Math.max(10, Math.round(cycles.period_s / resultStep_s / 2));
  const strikes = heelStrikePhases(signals, grid, cycles, notes);
  const turnAnkles = ankleIsTurned(signals, grid, cycles, strikes, notes);
  const speed_kmh = speedOf(cycles, options);
  const legs = { left: emptyLeg(), right: emptyLeg() };
  // sample 0 is the right heel strike
  const shift = Math.round((strikes?.right ?? 0) * count);
  const course = (signal: RecordedSignal) =>
    rotated(meanCourse(signal.values, grid, cycles.windows, count), shift);

  for (const signal of signals)
    if (signal.kind === "angle") {
      const values = course(signal);
      const turned = signal.signUnknown === true && turnAnkles;
      legs[signal.side].angles[`${signal.of as "ankle"}_deg`] = turned
        ? values.map((value) => -value)
        : values;
    }
  for (const side of sides)
    for (const muscle of muscles) {
      const columns = signals.filter(
        (signal) => signal.kind === "muscle" && signal.side === side && signal.of === muscle,
      );
      if (columns.length > 0)
        legs[side].activation[muscle] = activationOf(muscle, columns, course, speed_kmh, options);
    }
  addLoads(legs, signals, grid, cycles, count, shift, options, notes);

  const measured = signals.filter((signal) => signal.muscleSignal?.includes("EMG"));
  noteScaling(measured, speed_kmh, cycles.kind, options, notes);
  const delay = fillFromOtherLeg(legs, cycles.kind, strikes, count, notes);
  fillFromSynergists(legs, speed_kmh, options, notes);
  noteAbsent(legs, cycles.kind, notes);

  const step_s = cycles.period_s / count;
  return {
    name: fileName.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, ""),
    period_s: cycles.period_s,
    step_s,
    stride_s: cycles.period_s,
    left: finished(legs.left, cycles.kind === "other" ? 0 : delay * step_s),
    right: finished(legs.right, 0),
    notes,
    kind: cycles.kind,
    ...(measured.length > 0 ? { speed_kmh } : {}),
  };
}

const finished = (leg: LegCourses, heelStrike_s: number): LegMovement => ({
  activation: Object.fromEntries(
    Object.entries(leg.activation).map(([muscle, values]) => [
      muscle,
      Array.from(values, (value) => Math.min(1, Math.max(0, value))),
    ]),
  ),
  ...Object.fromEntries(Object.entries(leg.angles).map(([joint, values]) => [joint, Array.from(values)])),
  ...(leg.load === undefined ? {} : { load: Array.from(leg.load, (value) => Math.max(0, value)) }),
  heelStrike_s,
});

/** A curve over percent of a stride gets a stride time, and its heel strikes are at 0 and 100 %. */
function inSeconds(
  table: Table,
  options: RecordingOptions,
  notes: string[],
): { table: Table; cycles: GivenCycles | undefined } {
  if (!table.timeIsPercent) return { table, cycles: options.cycles };
  const stride_s = options.speed_kmh === undefined ? usualStride_s : strideFromSpeed_s(options.speed_kmh);
  const time_s = table.time_s.map((percent) => (percent / 100) * stride_s);
  const [first, last] = [table.time_s[0], table.time_s[table.time_s.length - 1]];
  if (first > 2 || last < 95)
    throw new InputError(table.fileName, `${first} to ${last} % of a stride`, "a whole stride, 0 to 100 %");
  notes.push(`The file counts percent of a stride; a stride time of ${stride_s.toFixed(2)} s is assumed.`);
  const heelStrikes_s = [time_s[0], time_s[time_s.length - 1]];
  return { table: { ...table, time_s }, cycles: { heelStrikes_s, side: options.side ?? "right" } };
}

function speedOf(cycles: Cycles, options: RecordingOptions): number {
  if (options.speed_kmh !== undefined) return options.speed_kmh;
  if (cycles.kind === "walking") return speedFromStride_kmh(cycles.period_s);
  return cycles.kind === "running" ? usualRunningSpeed_kmh : usualWalkingSpeed_kmh;
}

/** A burst of the calf a second may be a step or a heel raise. */
function noteDoubt(signals: readonly RecordedSignal[], cycles: Cycles, told: boolean, notes: string[]): void {
  const oneLeg = new Set(signals.map(({ side }) => side)).size === 1;
  if (told || cycles.kind === "other" || !oneLeg || signals.some(({ kind }) => kind !== "muscle")) return;
  if (signals.every(({ values }) => extremes(values).lowest === extremes(values).highest)) return;
  notes.push(
    `The muscles of one leg alone hardly tell strides from heel raises of the same rhythm: it is taken as ${cycles.kind} (--kind other, if it is not).`,
  );
}

function noteScaling(
  measured: readonly RecordedSignal[],
  speed_kmh: number,
  kind: MovementKind,
  options: RecordingOptions,
  notes: string[],
): void {
  const assumed = muscles.filter(
    (muscle) =>
      options.maximum?.[muscle] === undefined &&
      measured.some((signal) => signal.of === muscle && extremes(signal.values).highest > 0),
  );
  if (assumed.length === 0) return;
  const why =
    options.speed_kmh !== undefined
      ? "the given speed"
      : kind === "walking"
        ? "from the cadence by a usual walk ratio"
        : `a usual speed; the peak of this ${kind === "running" ? "run" : "movement"} itself is not known`;
  notes.push(
    `Assumed: the highest EMG of ${assumed.join(", ")} is its published walking activation at ${speed_kmh.toFixed(1)} km/h (${why}).`,
  );
}
