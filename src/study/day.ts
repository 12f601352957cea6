import { LeapingRun, type LeapCheckpoint, type LeapPlan, type Window } from "../engine/solve/leaps.js";
import type { SignalColumn, SignalTable } from "../engine/signals/signal-table.js";
import { dayMeasures, type DayRecord, daySignals } from "../instruments/day.js";
import { toCoherent, type UnitName } from "../quantity/units.js";
import type { SampledPiece } from "../scenario/sample.js";
import type { ResolvedStudy } from "./resolve.js";
import type { StudyResult } from "./result.js";
import { piecesOf, prepare, resultOf } from "./prepare.js";

/** A day of a whole body: computed in full where something changes, passed over where everything only repeats. */

/** What of a body moves over minutes and hours: tissue water, plasma, sugar, and what is counted. */
const slow =
  /\.(pericapillary|interstitial|uptakeDrive)\b|^(plasma|redCells|protein|meal|glucose|insulin|exercise\.(workDone|gained)|body\.energySpent)\b/;

/** What follows that, or what muscles did, within ten to thirty seconds: arterioles that close again, blood that thickens. */
const following = /Bed\.dilation$|\.(filteredShare|perfusion)$|\.lymph\.work$|\.(workPower|posturePower)$/;

const plan = {
  isSlow: (id: string) => slow.test(id) || following.test(id),
  // water that leaves the blood leaves its largest store, and the plasma
  reservoirs: {
    water: ["splanchnicVeins.volume", "plasma.volume"],
    protein: ["plasma.protein"],
    glucose: ["glucose.tissue"],
  },
  /** nerves and filling veins have come to their new ways by then, or show in the water that they have not */
  settle_s: { held: 30, repeating: 30 },
  shortest_s: 45,
  longest_s: 900,
} as const satisfies Partial<LeapPlan>;

/** What a leap may miss of the water of a place, as a share of it. */
const allowedShare = 2e-3;
/** and of what else is slow, by its unit: some hundredths of what a meal moves */
const allowedOf: Partial<Readonly<Record<UnitName, number>>> = {
  g: 0.1,
  mmol: 2,
  pmol: 200,
  "pmol/L": 50,
  "pmol/min": 50,
  J: 5000,
  W: 0.5,
  "1": 0.01,
};

/** By how much a leap may miss a slow state of this person, in coherent units. */
function allowed({ circuit, parameters }: ResolvedStudy): LeapPlan["allowed"] {
  const units = new Map(circuit.states.map(({ id, unit }) => [id, unit]));
  return (id) => {
    if (following.test(id)) return Number.POSITIVE_INFINITY;
    const site = /^(.*)\.(pericapillary|interstitial)\.volume$/.exec(id)?.[1];
    const water = parameters.get(site === undefined ? "blood.volume" : `${site}.interstitial.restingVolume`);
    const unit = units.get(id) as UnitName;
    return unit === "mL" ? allowedShare * (water as number) : toCoherent(allowedOf[unit] ?? 1, unit);
  };
}

/** s between two looks at the signals within a window */
const read_s = 0.02;
/** ms between two pauses in which a message, an interrupt or a frame comes through */
const slice_ms = 50;

/** A day under way: what was seen of it, and where it stands. */
export interface DayCheckpoint {
  readonly run: LeapCheckpoint;
  readonly windows: readonly Window[];
}

export class Day {
  private readonly signals: readonly string[];
  private readonly run: LeapingRun;
  private readonly simulation: ReturnType<typeof prepare>;
  private readonly windows: Window[] = [];

  constructor(private readonly study: ResolvedStudy) {
    const pieces = piecesOf(study);
    this.simulation = prepare(study, undefined, pieces);
    const known = new Set(study.circuit.signals.map(({ id }) => id));
    this.signals = daySignals.filter((id) => known.has(id));
    const readEvery = Math.max(1, Math.round(read_s / study.step_s));
    this.run = new LeapingRun(
      this.simulation,
      study.circuit,
      study.step_s,
      {
        ...plan,
        ...(study.document.leaps === false ? { longest_s: 0 } : {}),
        spans: pieces.flatMap(repeating),
        // one breath
        window_s: 1 / (study.parameters.get("breathing.rate") as number),
        allowed: allowed(study),
      },
      this.signals,
      readEvery,
    );
  }

  get finished(): boolean {
    return this.run.finished;
  }

  get time_s(): number {
    return this.run.time_s;
  }

  advance(windows: number): void {
    for (let k = 0; k < windows && !this.finished; k++) this.windows.push(this.run.next());
  }

  checkpoint(): DayCheckpoint {
    return { run: this.run.checkpoint(), windows: [...this.windows] };
  }

  restore({ run, windows }: DayCheckpoint): void {
    this.run.restore(run);
    this.windows.splice(0, this.windows.length, ...windows);
  }

  result(): StudyResult {
    const record = this.record();
    const { run, simulation, study } = this;
    const result = resultOf(study, simulation, {
      signals: this.table(),
      readings: [],
      measures: dayMeasures(record),
    });
    return { ...result, notes: [...result.notes, ...(run.passedOver_s > 0 ? [this.leapNote()] : [])] };
  }

  private leapNote(): string {
    const share = Math.round((100 * this.run.passedOver_s) / this.study.scenario.duration_s);
    const missed = [...this.run.errors]
      .filter(([id]) => /^left\.(foot|calf)\.(interstitial|pericapillary)\.volume$/.test(id))
      .reduce((sum, [, error]) => sum + error, 0);
    return (
      `${share} % of the time was passed over in leaps, in which tissue water and sugar move on and beats repeat; ` +
      `what the leaps may have missed adds up to ${missed.toPrecision(2)} mL of water in the lower leg at most.`
    );
  }

  private record(): DayRecord {
    const { signals } = this;
    const stretches = this.windows.flatMap((window, k) => withLeap(window, this.windows[k + 1]));
    const column = (of: (window: Window) => number) => Float64Array.from(stretches, of);
    const index = new Map(signals.map((id, k) => [id, k]));
    return {
      from_s: column(({ from_s }) => from_s),
      until_s: column(({ until_s }) => until_s),
      of: (id) => {
        const k = index.get(id);
        if (k === undefined) return undefined;
        return {
          means: column(({ means }) => means[k] as number),
          lows: column(({ lows }) => lows[k] as number),
          highs: column(({ highs }) => highs[k] as number),
        };
      },
    };
  }

  /** The means of the windows, each at its beginning. */
  private table(): SignalTable {
    const { windows } = this;
    const units = new Map(this.study.circuit.signals.map(({ id, unit }) => [id, unit]));
    return {
      times: Float64Array.from(windows, ({ from_s }) => from_s),
      columns: new Map(
        this.signals.map((id, k): [string, SignalColumn] => [
          id,
          {
            unit: units.get(id) as SignalColumn["unit"],
            values: Float64Array.from(windows, ({ means }) => means[k] as number),
          },
        ]),
      ),
    };
  }
}

/** A window, and the leap that followed it: what was passed over is taken as halfway between the windows around it. */
function withLeap(window: Window, next: Window | undefined): readonly Window[] {
  if (next === undefined || window.until_s <= window.to_s) return [window];
  const both = (of: "means" | "lows" | "highs", join: (a: number, b: number) => number) =>
    window[of].map((value, k) => join(value, next[of][k] as number));
  return [
    { ...window, until_s: window.to_s },
    {
      from_s: window.to_s,
      to_s: window.until_s,
      until_s: window.until_s,
      means: both("means", (a, b) => 0.5 * (a + b)),
      lows: both("lows", Math.min),
      highs: both("highs", Math.max),
    },
  ];
}

/** Spans of a timeline in which the body is told the same, or the same again and again. */
function repeating({ from_s, to_s, step_s, periodic, samples }: SampledPiece): LeapPlan["spans"] {
  const rows = Math.max(...Object.values(samples).map(({ length }) => length));
  if (!periodic && rows > 1) return [];
  return [{ from_s, to_s, period_s: periodic ? rows * step_s : 0 }];
}

export interface DayOptions {
  /** called some times a second with the share that is done, 0 to 1 */
  readonly onProgress?: (done: number) => void;
  /** stops the run; the promise is then rejected with the signal's reason */
  readonly signal?: AbortSignal;
  /** of a day: called between windows with a way to keep where it stands */
  readonly onPause?: (keep: () => DayCheckpoint) => void;
  /** of a day: where an earlier run of the same study stood */
  readonly from?: DayCheckpoint;
}

/** Lives through a day; interrupted, it goes on from the checkpoint that `onPause` was last given. */
export async function runDay(study: ResolvedStudy, options: DayOptions): Promise<StudyResult> {
  const day = new Day(study);
  if (options.from !== undefined) day.restore(options.from);
  while (!day.finished) {
    options.signal?.throwIfAborted();
    const until_ms = performance.now() + slice_ms;
    while (!day.finished && performance.now() < until_ms) day.advance(1);
    options.onProgress?.(day.time_s / study.scenario.duration_s);
    options.onPause?.(() => day.checkpoint());
    await new Promise<void>((done) => setTimeout(done, 0));
  }
  return day.result();
}
