import { InputError, shown } from "../../quantity/input-error.js";
import type { Side } from "../../physiology/terms.js";
import { type AngleColumn, normaliseAngles } from "./angles.js";
import { type ColumnMeaning, gmColumns, type Joint, knownColumns, meaningsOf } from "./columns.js";
import {
  envelopeOfMeasured,
  envelopeOfRaw,
  isRaw,
  type MuscleSignal,
  rawEmgSettings,
  smoothedControl,
} from "./emg.js";
import type { Grid, Signal } from "./windows.js";
import { extremes, onGrid, uniform } from "./resample.js";
import { listed, type Table, type TableColumn, usable } from "./table.js";

/** A column of a recording on the common grid, and what the muscle columns among them are. */
export interface RecordedSignal extends Signal {
  readonly name: string;
  /** parts of a muscle group are averaged within themselves first */
  readonly part: string;
  readonly muscleSignal?: MuscleSignal;
}

/** fine enough for every event of a stride, whatever the rate of the recording */
const gridStep_s = 0.005;

const notActivations = /force|moment|inverse.?dynamics|length|velocit|power/i;
const activationTitle = /activation|states|muscle.?act/i;
const controlTitle = /control|excitation/i;

export function signalsOf(
  table: Table,
  columns: Readonly<Record<string, string>> | undefined,
  unsided: Side,
  notes: string[],
): { signals: RecordedSignal[]; grid: Grid } {
  const names = table.columns.map((column) => column.name);
  const meanings = meaningsOf(names, columns, table.fileName);
  const duration_s = table.time_s[table.time_s.length - 1] - table.time_s[0];
  const grid: Grid = {
    start_s: table.time_s[0],
    step_s: gridStep_s,
    count: Math.floor(duration_s / gridStep_s + 1e-6) + 1,
  };
  const known = table.columns.map((column, k) => ({ column, meaning: meanings[k] }));
  const muscleColumns = usedMuscles(known, table, columns ?? {}, notes);
  const angleColumns = known.filter(
    (each): each is Known<"angle"> => each.meaning.kind === "angle" && each.meaning.joint !== undefined,
  );
  const loadColumns = known.filter((each): each is Known<"load"> => each.meaning.kind === "load");
  if (muscleColumns.length + angleColumns.length + loadColumns.length === 0)
    throw new InputError(
      table.fileName,
      `no usable column among ${listed(names)}`,
      `at least one of ${knownColumns}, or a columns mapping`,
    );
  const gm = gmColumns(names).filter((name) => columns === undefined || !Object.hasOwn(columns, name));
  if (gm.length > 0 && muscleColumns.some(({ column }) => gm.includes(column.name)))
    notes.push(`${gm.join(" and ")} beside other calf muscles is read as gastrocnemius medialis.`);
  if ([...muscleColumns, ...angleColumns].some(({ meaning }) => meaning.side === undefined))
    notes.push(`Columns without a side are taken as the ${unsided} leg.`);

  const signals = [
    ...muscleSignals(muscleColumns, table, grid, unsided, notes),
    ...angleSignals(angleColumns, table, grid, unsided, notes),
    ...loadSignals(loadColumns, table, grid, unsided, notes),
  ];
  if (signals.length === 0)
    throw new InputError(table.fileName, "only columns of one constant value", "a recorded movement");
  return { signals, grid };
}

interface Known<Kind extends ColumnMeaning["kind"]> {
  readonly column: TableColumn;
  readonly meaning: Extract<ColumnMeaning, { kind: Kind }>;
}

/** Muscle columns without those that hold forces or lengths, and without a control beside its own activation. */
function usedMuscles(
  known: readonly { column: TableColumn; meaning: ColumnMeaning }[],
  table: Table,
  targets: Readonly<Record<string, string>>,
  notes: string[],
): Known<"muscle">[] {
  let found = known.filter((each): each is Known<"muscle"> => each.meaning.kind === "muscle");
  if (notActivations.test(table.title) && !activationTitle.test(table.title)) {
    const before = found.length;
    found = found.filter(
      ({ column, meaning }) => meaning.stated !== undefined || Object.hasOwn(targets, column.name),
    );
    if (found.length < before)
      notes.push(
        `The muscle columns of a file titled ${shown(table.title)} are no activations and are not used.`,
      );
  }
  const activated = new Set(
    found
      .filter(({ meaning }) => meaning.stated === "activation")
      .map(({ meaning }) => `${meaning.side}.${meaning.muscle}`),
  );
  return found.filter(
    ({ meaning }) => meaning.stated === "activation" || !activated.has(`${meaning.side}.${meaning.muscle}`),
  );
}

function muscleSignals(
  columns: readonly Known<"muscle">[],
  table: Table,
  grid: Grid,
  unsided: Side,
  notes: string[],
): RecordedSignal[] {
  const kinds = new Map<MuscleSignal, string[]>();
  const constant: string[] = [];
  const signals: RecordedSignal[] = [];
  for (const { column, meaning } of columns) {
    const values = usable(column, table.fileName);
    const { lowest, highest } = extremes(values);
    const modelled =
      meaning.stated === "activation" ||
      meaning.stated === "control" ||
      (meaning.stated === undefined && (activationTitle.test(table.title) || controlTitle.test(table.title)));
    // a percentage reaches 100; an EMG in a column called activation is still an EMG
    const percent = modelled && highest > 1.5 && highest <= 150 && lowest >= -5;
    const isActivation = modelled && lowest >= (percent ? -5 : -0.05) && (highest <= 1.5 || percent);
    const place = { of: meaning.muscle, part: meaning.part, side: meaning.side ?? unsided };
    if (!(highest - lowest > 1e-9 * Math.max(1e-6, Math.abs(highest)))) {
      // the level of an activation is known; an EMG that never changes tells of no work
      const level = isActivation ? highest / (percent ? 100 : 1) : 0;
      constant.push(column.name);
      signals.push({
        name: column.name,
        kind: "muscle",
        ...place,
        muscleSignal: isActivation ? "activation" : "EMG envelope",
        values: new Float64Array(grid.count).fill(level),
      });
      continue;
    }
    const signal = uniform(table.time_s, values);
    let muscleSignal: MuscleSignal;
    let course: Float64Array;
    if (isActivation) {
      muscleSignal = "activation";
      const isControl =
        meaning.stated === "control" || (meaning.stated === undefined && controlTitle.test(table.title));
      course = isControl ? smoothedControl(signal) : signal.values;
      if (percent) course = course.map((value) => value / 100);
    } else if (isRaw(signal)) {
      muscleSignal = "raw EMG";
      course = envelopeOfRaw(signal);
    } else {
      muscleSignal = "EMG envelope";
      course = envelopeOfMeasured(signal);
    }
    kinds.set(muscleSignal, [...(kinds.get(muscleSignal) ?? []), column.name]);
    const times =
      signal.values === values ? table.time_s : uniformTimes(signal.start_s, signal.step_s, course.length);
    signals.push({
      name: column.name,
      kind: "muscle",
      ...place,
      muscleSignal,
      values: onGrid(times, course, grid.start_s, grid.step_s, grid.count),
    });
  }
  for (const [kind, names] of kinds) notes.push(`${names.join(", ")}: read as ${sayKind[kind]}.`);
  if (constant.length > 0)
    notes.push(
      `${constant.join(", ")}: never ${constant.length === 1 ? "changes" : "change"}, used as such (a dead channel is left out by mapping it to ignore).`,
    );
  return signals;
}

const sayKind: Readonly<Record<MuscleSignal, string>> = {
  "raw EMG": `raw EMG (${rawEmgSettings})`,
  "EMG envelope": "envelopes of measured EMG (the resting level taken off)",
  activation: "activations from 0 to 1, used as they are",
};

const uniformTimes = (start_s: number, step_s: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => start_s + k * step_s);

function angleSignals(
  columns: readonly Known<"angle">[],
  table: Table,
  grid: Grid,
  unsided: Side,
  notes: string[],
): RecordedSignal[] {
  const angles = columns.map(({ column, meaning }) => {
    const unitRow = /deg|°/i.test(column.unit) ? "deg" : /rad/i.test(column.unit) ? "rad" : undefined;
    const angle: AngleColumn & { side: Side } = {
      name: column.name,
      joint: meaning.joint,
      unit: meaning.unit ?? unitRow,
      positive: meaning.positive,
      side: meaning.side ?? unsided,
      values: onGrid(table.time_s, usable(column, table.fileName), grid.start_s, grid.step_s, grid.count),
      signUnknown: false,
    };
    return angle;
  });
  normaliseAngles(angles, table.format === "opensim", table.inDegrees, notes);
  const seen = new Map<string, string>();
  for (const { name, joint, side } of angles) {
    const place = `${side} ${joint}`;
    const other = seen.get(place);
    if (other !== undefined)
      throw new InputError(
        table.fileName,
        `two columns for the ${place} angle, ${shown(other)} and ${shown(name)}`,
        "one (set the other to ignore in the columns mapping)",
      );
    seen.set(place, name);
  }
  return angles.map((angle) => ({
    name: angle.name,
    kind: "angle",
    of: angle.joint as Joint,
    part: angle.joint,
    side: angle.side,
    values: angle.values,
    signUnknown: angle.signUnknown,
  }));
}

/** Unsided force plates are, in this order, the right and the left foot, as in OpenSim's own examples. */
function loadSignals(
  columns: readonly Known<"load">[],
  table: Table,
  grid: Grid,
  unsided: Side,
  notes: string[],
): RecordedSignal[] {
  const plates = columns.filter(({ meaning }) => meaning.side === undefined);
  const sideOf = ({ column, meaning }: Known<"load">): Side | undefined => {
    if (meaning.side !== undefined) return meaning.side;
    const place = plates.findIndex((plate) => plate.column === column);
    if (plates.length === 1) return unsided;
    return place === 0 ? "right" : place === 1 ? "left" : undefined;
  };
  if (plates.length > 1)
    notes.push(
      `Force plates without a side: ${plates[0].column.name} is taken as the right foot, ${plates[1].column.name} as the left.`,
    );
  const taken = new Set<Side>();
  return columns.flatMap((each) => {
    const side = sideOf(each);
    if (side === undefined || taken.has(side)) {
      notes.push(`${each.column.name}: a further force plate, not used.`);
      return [];
    }
    const values = onGrid(
      table.time_s,
      usable(each.column, table.fileName),
      grid.start_s,
      grid.step_s,
      grid.count,
    );
    const { lowest, highest } = extremes(values);
    if (!(highest - lowest > 0)) return [];
    // some laboratories give the force of the foot on the ground
    const pressing = -lowest > highest ? values.map((value) => -value) : values;
    taken.add(side);
    return [
      {
        name: each.column.name,
        kind: "load" as const,
        of: "load" as const,
        part: "load",
        side,
        values: pressing,
      },
    ];
  });
}
