import { compile } from "../engine/compile/model.js";
import type { Circuit } from "../engine/describe/circuit.js";
import { Simulation } from "../engine/solve/simulation.js";
import { Timetable } from "../engine/solve/timetable.js";
import type { StudyDocument } from "./document.js";
import type { Side } from "../physiology/terms.js";
import { InputError } from "../quantity/input-error.js";
import type { UnitName } from "../quantity/units.js";
import { rampOf } from "../scenario/pose.js";
import { grid_s, sampleScenario } from "../scenario/sample.js";
import type { RepeatedId, SteadyId } from "../scenario/movements/library.js";
import { repeatedMovements, steadyMovements } from "../scenario/movements/library.js";
import type { PostureId } from "../scenario/postures.js";
import { type SettingValues, typicalValues } from "../scenario/settings.js";
import { endOf, type MovementEvent, type Scenario } from "../scenario/timeline.js";
import type { GaitStyle } from "../scenario/movements/gait.js";
import { gaitSettings, level } from "../scenario/movements/gait.js";
import { afterANight } from "./night.js";
import { resolve, type ResolvedStudy } from "./resolve.js";
import { initialGuess, isRestless } from "./start.js";

/**
 * A study that is lived while it is told: somebody lifts heels, sits down, walks off, and the run goes on from there.
 * What was told is kept as a scenario, so that it can be run again as any other study.
 */

export type { PostureId, Side };

export type States = ReadonlyMap<string, number>;

/** Something one begins at will and ends at will. */
export type Act =
  | { readonly movement: SteadyId; readonly effort?: number; readonly settings?: SettingValues }
  | { readonly movement: GaitStyle; readonly speed_kmh: number; readonly incline_pct?: number }
  | {
      readonly movement: RepeatedId;
      readonly effort?: number;
      readonly period_s?: number;
      readonly settings?: SettingValues;
    };

export interface LiveRows {
  /** s, one for each row */
  readonly times: Float64Array;
  /** row by row, the signals in the order asked for */
  readonly values: Float32Array;
}

/** Where a live run stands, and what had been told by then. */
export interface LiveCheckpoint {
  readonly states: States;
  readonly time_s: number;
}

interface LiveOptions {
  /** states to begin from, such as those of an earlier run of the same study; a night's rest unless given */
  readonly from?: States;
  /** the clock at the beginning */
  readonly time_s?: number;
}

/** an event told now begins when what has been sampled already is over: two grid points carry its spline on */
const ahead_s = 2 * grid_s;

export class Live {
  readonly signals: readonly { readonly id: string; readonly unit: UnitName }[];
  private study: ResolvedStudy;
  private simulation: Simulation;
  private timetable: Timetable;
  private readonly told: {
    postures: Scenario["postures"][number][];
    movements: MovementEvent[];
  };
  /** until when the timetable has been told what happens */
  private sampled_s: number;

  /**
   * @param document a study; its scenario is what goes on unless something else is told
   * @throws InputError for a study that does not make sense, or one that is a day
   */
  constructor(document: unknown, { from, time_s = 0 }: LiveOptions = {}) {
    this.study = resolve(document);
    if (this.study.scenario.day !== undefined) {
      throw new InputError(
        "scenario",
        this.study.scenario.id,
        "anything but a day: hours are not lived live",
      );
    }
    const { postures, movements } = this.study.scenario;
    this.told = { postures: [...postures], movements: [...movements] };
    this.signals = this.study.circuit.signals.map(({ id, unit }) => ({ id, unit }));
    this.sampled_s = time_s;
    [this.timetable, this.simulation] = this.begun(from);
  }

  get time_s(): number {
    return this.simulation.time_s;
  }

  /** Largest change of anything that must be conserved since the beginning, or since the person was changed. */
  get drift(): number {
    return this.simulation.drift;
  }

  states(): States {
    return this.simulation.states();
  }

  /** The study as resolved: person, parameters, notes. */
  get resolved(): ResolvedStudy {
    return this.study;
  }

  /** What has been told so far, as a scenario that ends now. */
  scenario(): Scenario {
    const end = this.sampled_s;
    const movements = this.told.movements.filter(({ at_s }) => at_s < end).map((event) => until(event, end));
    return { ...this.study.scenario, ...this.told, movements, duration_s: end };
  }

  /** The same as a study that gives it again, as far as a timeline can be written (at least a second). */
  asStudy(): StudyDocument {
    const { postures, movements, duration_s, says, marks } = this.scenario();
    return {
      ...this.study.document,
      scenario: {
        id: "timeline",
        says,
        duration_s: round(Math.max(1, duration_s)),
        postures: postures
          .filter(({ at_s }) => at_s < duration_s)
          .map(({ posture, at_s, over_s }) => ({
            posture,
            at_s: round(at_s),
            over_s: round(Math.min(over_s, duration_s - at_s)),
          })),
        movements: movements.map(written),
        marks: marks.filter(({ time_s }) => time_s <= duration_s),
      },
    };
  }

  /** Takes a posture from now on. */
  take(posture: PostureId, over_s = 2): void {
    this.told.postures.push({ posture, at_s: this.soonest(), over_s });
  }

  /** Begins something; it goes on until `end` is called with what this returns. */
  begin(act: Act, sides: readonly Side[]): MovementEvent {
    const event = begun(act, sides, this.soonest());
    this.told.movements.push(event);
    return event;
  }

  /** Ends what was begun, after as long as ending it takes. */
  end(event: MovementEvent): void {
    const at = this.told.movements.indexOf(event);
    if (at >= 0) this.told.movements[at] = until(event, this.soonest() + ending_s(event));
  }

  /** Lives on for a while and reads some signals at equal steps, the first one step from now. */
  advance(duration_s: number, every_s: number, read: () => Float64Array): LiveRows {
    const { step_s } = this.study;
    const stride = Math.max(1, Math.round(every_s / step_s));
    const rows = Math.max(1, Math.round(duration_s / step_s / stride));
    this.tell(this.time_s + rows * stride * step_s);
    const times = new Float64Array(rows);
    let values: Float32Array | undefined;
    for (let row = 0; row < rows; row++) {
      this.simulation.advance(stride);
      const now = read();
      values ??= new Float32Array(rows * now.length);
      times[row] = this.time_s;
      values.set(now, row * now.length);
    }
    return { times, values: values ?? new Float32Array() };
  }

  /**
   * A reader of signals, and of inputs that are none (the pose), by id, for `advance`; it goes on reading when the person
   * is changed. What the circuit of the moment has not reads as NaN.
   */
  reader(ids: readonly string[]): () => Float64Array {
    let of: Simulation | undefined;
    let probe: () => Float64Array = () => new Float64Array();
    let inputs: number[] = [];
    let signals: number[] = [];
    const values = new Float64Array(ids.length);
    return () => {
      if (of !== this.simulation) {
        of = this.simulation;
        const known = new Set(this.study.circuit.signals.map(({ id }) => id));
        probe = of.probe(ids.filter((id) => known.has(id)));
        signals = ids.flatMap((id, k) => (known.has(id) ? [k] : []));
        const told = inputsOf(this.study.circuit);
        inputs = ids.map((id) => (known.has(id) ? -1 : told.indexOf(id)));
      }
      values.fill(Number.NaN);
      probe().forEach((value, k) => {
        values[signals[k]] = value;
      });
      if (inputs.some((index) => index >= 0)) {
        const told = this.timetable.valuesAt(this.time_s);
        inputs.forEach((index, k) => {
          if (index >= 0) values[k] = told[index];
        });
      }
      return values;
    };
  }

  /**
   * Makes the legs another person's, or puts something on them, and lives on from where they are.
   * @throws InputError and changes nothing where the document does not make sense
   */
  become(document: unknown): void {
    const study = resolve(document);
    const states = this.states();
    this.sampled_s = this.time_s;
    this.study = study;
    [this.timetable, this.simulation] = this.begun(states);
  }

  checkpoint(): LiveCheckpoint {
    return { states: this.states(), time_s: this.time_s };
  }

  /** Goes back: what was told later is forgotten. */
  restore({ states, time_s }: LiveCheckpoint): void {
    const { postures, movements } = this.told;
    this.told.postures = postures.filter(({ at_s }, k) => k === 0 || at_s < time_s);
    this.told.movements = movements.filter(({ at_s }) => at_s < time_s);
    this.sampled_s = time_s;
    [this.timetable, this.simulation] = this.begun(states);
  }

  private soonest(): number {
    return this.sampled_s + ahead_s;
  }

  /** The scenario of a span, of which whatever is over has been left out. */
  private spanOf(from_s: number, to_s: number): Scenario {
    const { postures } = this.told;
    // of postures long since taken the last stands for all
    const settled = postures.filter(({ at_s, over_s }) => at_s + over_s < from_s - 1).length - 1;
    return {
      ...this.study.scenario,
      postures: postures.slice(Math.max(0, settled)),
      movements: this.told.movements.filter((event) => event.at_s < to_s + 1 && endOf(event) > from_s - 1),
      duration_s: Number.POSITIVE_INFINITY,
    };
  }

  private tell(to_s: number): void {
    if (to_s <= this.sampled_s) return;
    for (const piece of this.pieces(this.sampled_s, to_s)) this.timetable.extend(piece);
    this.timetable.forget(this.time_s - 1);
    this.sampled_s = to_s;
  }

  private pieces(from_s: number, to_s: number) {
    return sampleScenario(this.spanOf(from_s, to_s), this.study.recording, { from_s, to_s });
  }

  /** A simulation that begins when what was sampled ends. */
  private begun(from: States | undefined): [Timetable, Simulation] {
    const { circuit, parameters, method, step_s } = this.study;
    const begins_s = this.sampled_s;
    // the first step's inputs, for rest to be sought in; they give way to what is told before the first step
    const timetable = new Timetable(inputsOf(circuit), this.pieces(begins_s, begins_s + step_s));
    const common = { model: compile(circuit), parameters, method, step_s };
    const guess = initialGuess(circuit, parameters);
    const restless = isRestless(circuit);
    const rested = () => (restless ? afterANight({ ...common, guess }, timetable) : guess);
    const simulation = new Simulation({
      ...common,
      timetable,
      begins_s,
      duration_s: Number.POSITIVE_INFINITY,
      recordEvery: 1,
      windows: [],
      // another circuit may have states that the one before had not
      guess: from === undefined ? rested() : new Map([...guess, ...from]),
      restless: restless || from !== undefined,
    });
    return [timetable, simulation];
  }
}

const inputsOf = ({ inputs }: Circuit): readonly string[] => inputs.map(({ id }) => id);

/** how long ending something takes that is not repeated */
const ending_s = (event: MovementEvent): number => (event.kind === "repeated" ? 0 : rampOf(event));

function begun(act: Act, sides: readonly Side[], at_s: number): MovementEvent {
  const { movement } = act;
  if (movement in gaitSettings) {
    const { speed_kmh, incline_pct = level.incline_pct } = act as { speed_kmh: number; incline_pct?: number };
    return {
      kind: "gait",
      movement: movement as GaitStyle,
      sides,
      at_s,
      until_s: Number.POSITIVE_INFINITY,
      manner: { ...level, speed_kmh, incline_pct },
    };
  }
  const { effort, settings: asked } = act as { effort?: number; settings?: SettingValues };
  const own: SettingValues = { ...asked, ...(effort === undefined ? {} : { effort }) };
  if (movement in steadyMovements) {
    const settings = { ...typicalValues(steadyMovements[movement as SteadyId].settings), ...own };
    return {
      kind: "steady",
      movement: movement as SteadyId,
      sides,
      at_s,
      until_s: Number.POSITIVE_INFINITY,
      settings,
    };
  }
  const { settings, period_s, duty } = repeatedMovements[movement as RepeatedId];
  return {
    kind: "repeated",
    movement: movement as RepeatedId,
    sides,
    at_s,
    count: Number.POSITIVE_INFINITY,
    period_s: (act as { period_s?: number }).period_s ?? period_s,
    duty,
    settings: { ...typicalValues(settings), ...own },
  };
}

/** As a timeline writes it. */
function written(event: MovementEvent): Readonly<Record<string, unknown>> {
  const { at_s, sides } = event;
  const common = { at_s: round(at_s), side: sides.length === 2 ? "both" : sides[0] };
  switch (event.kind) {
    case "repeated": {
      const { movement, count, period_s, duty, settings } = event;
      return { movement, ...common, count, period_s, duty, ...settings };
    }
    case "steady":
      return { movement: event.movement, ...common, until_s: round(event.until_s), ...event.settings };
    case "gait":
      return { movement: event.movement, ...common, until_s: round(event.until_s), ...event.manner };
    case "recording":
      return { movement: "walk", ...common, until_s: round(event.until_s) };
  }
}

/** s, to the microsecond: finer than any step */
const round = (time_s: number): number => Math.round(1e6 * time_s) / 1e6;

/** The same, ended by an instant; repetitions that have begun are finished. */
function until(event: MovementEvent, end_s: number): MovementEvent {
  if (endOf(event) <= end_s) return event;
  if (event.kind !== "repeated") return { ...event, until_s: end_s };
  return { ...event, count: Math.max(1, Math.ceil((end_s - event.at_s) / event.period_s)) };
}
