import { LeapingRun, type LeapCheckpoint, type LeapPlan, type Window } from "../engine/solve/leaps.js";
import type { SignalColumn, SignalTable } from "../engine/signals/signal-table.js";
import { DayAccount, type DayAccountState } from "../instruments/day.js";
import { InputError } from "../quantity/input-error.js";
import type { SampledPiece } from "../scenario/sample.js";
import { leapPlanOf, missedWater_mL } from "./leap-plan.js";
import type { ResolvedStudy } from "./resolve.js";
import type { StudyResult } from "./result.js";
import { piecesOf, prepare, resultOf } from "./prepare.js";
import { signalsOfADay } from "./recording.js";
import { Rows, type RowsCheckpoint } from "./rows.js";

/** A day of a whole body: computed in full where something changes, passed over where everything only repeats. */

/** s between two looks at the signals within a window */
const read_s = 0.02;
/** ms between two pauses in which a message, an interrupt or a frame comes through */
const slice_ms = 50;

/** A day under way: what was seen of it, and where it stands. It does not grow with the hours. */
export interface DayCheckpoint {
  /** whose day it is, in which model */
  readonly of: string;
  readonly run: LeapCheckpoint;
  readonly account: DayAccountState;
  readonly rows: RowsCheckpoint;
  readonly last: Window | undefined;
}

/** Whose day it is: the study and every number and state of its circuit. */
const nameOf = ({ document, circuit, parameters, step_s }: ResolvedStudy): string =>
  JSON.stringify([document, step_s, [...parameters], circuit.states.map(({ id }) => id)]);

export class Day {
  private readonly kept: readonly string[];
  private readonly account: DayAccount;
  private readonly rows: Rows;
  private readonly run: LeapingRun;
  private readonly simulation: ReturnType<typeof prepare>;
  private last: Window | undefined;

  constructor(
    private readonly study: ResolvedStudy,
    onRow?: DayOptions["onRow"],
  ) {
    const pieces = piecesOf(study);
    this.simulation = prepare(study, undefined, pieces);
    const { read, kept } = signalsOfADay(study);
    this.kept = kept;
    this.account = new DayAccount(read);
    const places = kept.map((id) => read.indexOf(id));
    this.rows = new Rows(places, study.document.record?.every_s ?? 0, onRow);
    const readEvery = Math.max(1, Math.round(read_s / study.step_s));
    this.run = new LeapingRun(
      this.simulation,
      study.circuit,
      study.step_s,
      {
        ...leapPlanOf(study),
        ...(study.document.leaps === false ? { longest_s: 0 } : {}),
        spans: pieces.flatMap(repeating),
      },
      read,
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
    for (let k = 0; k < windows && !this.finished; k++) {
      const window = this.run.next();
      this.rows.add(window);
      this.count(window);
    }
    if (!this.finished) return;
    this.count(undefined);
    this.rows.end();
  }

  /** What was passed over counts as the windows on both its sides: it is counted once the next one is known. */
  private count(next: Window | undefined): void {
    const { last } = this;
    if (last !== undefined) for (const stretch of withLeap(last, next)) this.account.add(stretch);
    this.last = next;
  }

  checkpoint(): DayCheckpoint {
    const { run, account, rows, study } = this;
    return {
      of: nameOf(study),
      run: run.checkpoint(),
      account: account.checkpoint(),
      rows: rows.checkpoint(),
      last: this.last,
    };
  }

  restore({ run, account, rows, last }: DayCheckpoint): void {
    this.run.restore(run);
    this.account.restore(account);
    this.rows.restore(rows);
    this.last = last;
  }

  result(): StudyResult {
    const { run, simulation, study, account } = this;
    const result = resultOf(study, simulation, {
      signals: this.table(),
      readings: account.readings(),
      measures: account.measures(),
    });
    return { ...result, notes: [...result.notes, ...(run.passedOver_s > 0 ? [this.leapNote()] : [])] };
  }

  private leapNote(): string {
    const share = Math.round((100 * this.run.passedOver_s) / this.study.scenario.duration_s);
    const missed = missedWater_mL(this.run.errors, "left");
    return (
      `${share} % of the time was passed over in leaps, in which tissue water and sugar move on and beats repeat; ` +
      `what the leaps may have missed adds up to ${missed.toPrecision(2)} mL of water in the lower leg at most.`
    );
  }

  /** The means of what was kept, each at its beginning. */
  private table(): SignalTable {
    const units = new Map(this.study.circuit.signals.map(({ id, unit }) => [id, unit]));
    return {
      times: this.rows.column(0),
      columns: new Map(
        this.kept.map((id, k): [string, SignalColumn] => [
          id,
          { unit: units.get(id) as SignalColumn["unit"], values: this.rows.column(k + 2) },
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
function repeating({ from_s, to_s, step_s, periodic, rows }: SampledPiece): LeapPlan["spans"] {
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
  /** of a day: called with each row of its signals, from when, until when, then the means; the result keeps some 20,000 */
  readonly onRow?: (row: Float64Array) => void;
}

/** Lives through a day; interrupted, it goes on from the checkpoint that `onPause` was last given. */
export async function runDay(study: ResolvedStudy, options: DayOptions): Promise<StudyResult> {
  if (options.from !== undefined && options.from.of !== nameOf(study))
    throw new InputError("checkpoint", "that of another study or model", "that of this study");
  const day = new Day(study, options.onRow);
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
