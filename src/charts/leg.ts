import type { StudyResult } from "../study/result.js";
import { indexAt, type Series } from "./decimate.js";
import type { Panel, Plate, Tone, Trace, TracePanel, ValveRow } from "./panels.js";
import { rangeOf } from "./scale.js";
import { capital, words } from "./words.js";
import type { UnitName } from "../quantity/units.js";

/** Which signals of one leg make which panel; a column that is missing is not drawn, a panel without one neither. */

export type Side = "left" | "right";

interface PanelChoice {
  readonly name: string;
  readonly title: string;
  readonly unit: UnitName;
  readonly tone: Tone;
  readonly range?: TracePanel["range"];
  /** column id after the side, label */
  readonly columns: readonly (readonly [id: string, label: string])[];
}

const muscles = ["soleus", "gastrocnemius", "tibialisAnterior"];

/** Three traces a panel at most: more cannot be told apart by dash. */
const choices: readonly PanelChoice[] = [
  {
    name: "activation",
    title: "Muscle activation, 0 to 1",
    unit: "1",
    tone: "muscle",
    range: { low: 0, high: 1 },
    columns: muscles.map((muscle) => [`${muscle}.activation`, words(muscle)]),
  },
  {
    name: "musclePressure",
    title: "Pressure in the muscles",
    unit: "mmHg",
    tone: "muscle",
    columns: muscles.map((muscle) => [`${muscle}.intramuscularPressure`, words(muscle)]),
  },
  {
    name: "deepVeinPressure",
    title: "Pressure in deep veins",
    unit: "mmHg",
    tone: "vein",
    columns: [
      ["distalDeepCalf.luminalPressure", "distal deep calf"],
      ["soleal.luminalPressure", "soleal sinuses"],
      ["popliteal.luminalPressure", "popliteal"],
    ],
  },
  {
    name: "superficialVeinPressure",
    title: "Pressure in superficial veins",
    unit: "mmHg",
    tone: "vein",
    columns: [
      ["dorsalFoot.luminalPressure", "dorsal foot"],
      ["greatSaphenousCalf.luminalPressure", "great saphenous, calf"],
      ["smallSaphenousCalf.luminalPressure", "small saphenous, calf"],
    ],
  },
  {
    name: "calfVolume",
    title: "Blood in the calf veins",
    unit: "mL",
    tone: "vein",
    columns: [["calf.volume", "calf"]],
  },
  {
    name: "flow",
    title: "Flow towards the heart",
    unit: "mL/s",
    tone: "vein",
    columns: [
      ["poplitealToFemoral.flow", "popliteal"],
      ["femoralToIliac.flow", "femoral"],
      ["greatSaphenousThighToIliac.flow", "great saphenous, thigh"],
    ],
  },
];

export type PanelName =
  | "readings"
  | "activation"
  | "musclePressure"
  | "deepVeinPressure"
  | "superficialVeinPressure"
  | "calfVolume"
  | "flow"
  | "valves";

const clinicalNames: Readonly<Record<string, string>> = { avp: "AVP", apg: "APG" };

/** Readings of the same instrument at several sites share a panel; those of neither side stand with the left leg. */
function readingPanels(result: StudyResult, side: Side): Panel[] {
  const groups = new Map<string, { title: string; unit: UnitName; traces: Trace[] }>();
  for (const reading of result.readings) {
    const [first, ...rest] = reading.id.split(".");
    const sided = first === "left" || first === "right";
    if (sided ? first !== side : side === "right") continue;
    const path = sided ? rest : [first, ...rest];
    const instrument = path.at(-1) ?? reading.id;
    const site = path.slice(0, -1).map(words).join(", ");
    const trace: Trace = {
      id: reading.id,
      label: site || (clinicalNames[instrument] ?? words(instrument)),
      times: reading.times,
      values: reading.values,
    };
    const key = `${instrument} ${reading.unit}`;
    const group = groups.get(key);
    if (group) {
      group.title = capital(words(instrument));
      group.traces.push(trace);
    } else groups.set(key, { title: capital(reading.says), unit: reading.unit, traces: [trace] });
  }
  return [...groups.values()].flatMap(({ title, unit, traces }) =>
    Array.from(
      { length: Math.ceil(traces.length / 3) },
      (_, part): Panel => ({
        kind: "traces",
        name: "readings",
        title,
        unit,
        tone: "ink",
        traces: traces.slice(3 * part, 3 * part + 3),
      }),
    ),
  );
}

/** `poplitealToFemoral` → "popliteal → femoral", `distalDeepCalfToProximalDeepCalf` → "distal → proximal deep calf" */
function valveLabel(name: string): string {
  const at = name.search(/To[A-Z]/);
  if (at < 0) return words(name);
  const from = words(name.slice(0, at)).split(" ");
  const to = words(name.slice(at + 2)).split(" ");
  // what both ends share at the front, or all but the first word, is said once
  let front = 0;
  while (front < Math.min(from.length, to.length) - 1 && from[front] === to[front]) front++;
  const tail = from.length === to.length && from.length > 1 && from.slice(1).join() === to.slice(1).join();
  const back = tail ? from.length - 1 : 0;
  return `${from.slice(0, from.length - back).join(" ")} → ${to.slice(front).join(" ")}`;
}

function valveRows(result: StudyResult, side: Side): ValveRow[] {
  const { times, columns } = result.signals;
  const rows: ValveRow[] = [];
  for (const [id, column] of columns) {
    const match = /^(left|right)\.(.+)\.opening$/.exec(id);
    if (!match || match[1] !== side) continue;
    const flow = columns.get(`${side}.${match[2]}.flow`);
    rows.push({ id, label: valveLabel(match[2]), times, values: column.values, flow: flow?.values });
  }
  return rows;
}

export function legPanels(result: StudyResult, side: Side, only?: readonly PanelName[]): Panel[] {
  const { times, columns } = result.signals;
  const panels = readingPanels(result, side);
  for (const { columns: wanted, ...choice } of choices) {
    const traces = wanted.flatMap(([id, label]): Trace[] => {
      const column = columns.get(`${side}.${id}`);
      return column ? [{ id: `${side}.${id}`, label, times, values: column.values }] : [];
    });
    if (traces.length > 0) panels.push({ kind: "traces", ...choice, traces });
  }
  const rows = valveRows(result, side);
  if (rows.length > 0) panels.push({ kind: "valves", name: "valves", title: "Valves", rows });
  return only ? panels.filter(({ name }) => (only as readonly string[]).includes(name)) : panels;
}

export interface Window {
  readonly from_s: number;
  readonly to_s: number;
}

/** When the soleus works: the systole of the calf. */
export function calfSystoles(result: StudyResult, side: Side): Window[] {
  const { times, columns } = result.signals;
  const activation = columns.get(`${side}.soleus.activation`)?.values;
  return activation === undefined ? [] : systolesOf({ times, values: activation });
}

/** The same of any course of activation. The threshold is a tenth of the way from its least to its greatest. */
export function systolesOf({ times, values }: Series): Window[] {
  const range = rangeOf([values]);
  if (range === undefined || range.high - range.low < 0.05) return [];
  const threshold = range.low + 0.1 * (range.high - range.low);
  const windows: Window[] = [];
  let from = -1;
  for (let k = 0; k <= values.length; k++) {
    const works = k < values.length && values[k] > threshold;
    if (works && from < 0) from = k;
    if (!works && from >= 0) {
      windows.push({ from_s: times[from], to_s: times[Math.min(k, values.length - 1)] });
      from = -1;
    }
  }
  return windows;
}

/**
 * The part worth a closer look: the first bout of work. Systoles less than 3 s apart are one bout;
 * of a long bout the last five systoles, when the pump has settled.
 */
export function closeUp(result: StudyResult, side: Side): Window | undefined {
  const systoles = calfSystoles(result, side);
  const bouts: Window[][] = [];
  for (const systole of systoles) {
    const bout = bouts.at(-1);
    if (bout && systole.from_s - bout[bout.length - 1].to_s < 3) bout.push(systole);
    else bouts.push([systole]);
  }
  const busiest = bouts.reduce<Window[]>((most, bout) => (bout.length > most.length ? bout : most), []);
  const shown = busiest.length > 12 ? busiest.slice(-6, -1) : busiest;
  if (shown.length === 0) return undefined;
  const room = 0.15 * (shown[shown.length - 1].to_s - shown[0].from_s);
  const from_s = Math.max(result.signals.times[0], Math.floor(10 * (shown[0].from_s - room)) / 10);
  const to_s = Math.min(result.duration_s, Math.ceil(10 * (shown[shown.length - 1].to_s + room)) / 10);
  // the whole is already on a page of its own, and a handful of samples show no wave
  const samples = indexAt(result.signals.times, to_s) - indexAt(result.signals.times, from_s);
  return to_s - from_s > 0.6 * result.duration_s || samples < 20 ? undefined : { from_s, to_s };
}

export function legPlate(
  result: StudyResult,
  side: Side,
  options: { readonly only?: readonly PanelName[]; readonly window?: Window } = {},
): Plate {
  const { times } = result.signals;
  const from_s = options.window?.from_s ?? (times.length > 0 ? times[0] : 0);
  const to_s =
    options.window?.to_s ?? Math.max(result.duration_s, times.length > 0 ? times[times.length - 1] : 0);
  return {
    from_s,
    to_s: to_s > from_s ? to_s : from_s + 1,
    panels: legPanels(result, side, options.only),
    marks: result.marks,
    windows: options.window ? calfSystoles(result, side) : [],
  };
}
