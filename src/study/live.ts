import { compile } from "../engine/compile/model.js";
import type { Circuit } from "../engine/describe/circuit.js";
import { LeapingRun } from "../engine/solve/leaps.js";
import { Simulation } from "../engine/solve/simulation.js";
import { Timetable } from "../engine/solve/timetable.js";
import type { SignalTable } from "../engine/signals/signal-table.js";
import { type DopplerNow, dopplerNow } from "../instruments/doppler.js";
import { heartMonitor, legMonitor, lookBack_s, monitored } from "../instruments/live-monitor.js";
import type { Session } from "../instruments/reading.js";
import type { StudyDocument } from "./document.js";
import { type Side, sides, type Vein, veins } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { InputError } from "../quantity/input-error.js";
import type { UnitName } from "../quantity/units.js";
import { rampOf } from "../scenario/pose.js";
import { grid_s, sampleScenario, stretchAt } from "../scenario/sample.js";
import type { RepeatedId, SteadyId } from "../scenario/movements/library.js";
import { repeatedMovements, steadyMovements } from "../scenario/movements/library.js";
import type { PostureId } from "../scenario/postures.js";
import { type SettingValues, typicalValues } from "../scenario/settings.js";
import { endOf, type MovementEvent, type PostureEvent, type Scenario } from "../scenario/timeline.js";
import type { GaitStyle } from "../scenario/movements/gait.js";
import { gaitSettings, level } from "../scenario/movements/gait.js";
import { leapPlanOf, missedWater_mL } from "./leap-plan.js";
import { afterANight, untilEven_s } from "./night.js";
import { Recent } from "./recent.js";
import { resolve, type ResolvedStudy } from "./resolve.js";
import { sessionOf } from "./session.js";
import { initialGuess, isRestless } from "./start.js";

/**
 * A study that is lived while it is told: somebody lifts heels, sits down, walks off, and the run goes on from there.
 * What was told is kept as a scenario, so that it can be run again as any other study.
 */

export type { PostureId, Side };

/** A posture by name, on a table that is tilted, or as a pose of the segments. */
export type Stance = PostureEvent["posture"];

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
  readonly passedOver: PassedOver;
}

/** Time that was not computed beat by beat. */
export interface PassedOver {
  readonly time_s: number;
  /** of water in either lower leg, at most: what leaps were measured to miss, taken as of one sign */
  readonly missed_mL: number;
}

/** Time in which nothing begins or ends. */
interface Stretch {
  readonly to_s: number;
  /** absent where something moves */
  readonly run?: LeapingRun;
}

interface LiveOptions {
  /** states to begin from, such as those of an earlier run of the same study; a night's rest unless given */
  readonly from?: States;
  /** the clock at the beginning */
  readonly time_s?: number;
}

/** s of life between two looks of the monitor: beats are told at this, and a second reading costs little */
const monitor_s = { least: 0.02, most: 0.05 } as const;

/** s for which everything is computed beat by beat after something moved: nerves, and veins that fill */
const settle_s = { held: untilEven_s, repeating: Number.POSITIVE_INFINITY } as const;

/** mL by which a vein of a leg may fill or empty unseen in a leap; it goes on from there when the leap is over */
const driftAllowed = (state: string): number =>
  /^(left|right)\.\w+\.volume$/.test(state) ? 1 : Number.POSITIVE_INFINITY;

/** an event told now begins when what has been sampled already is over: two grid points carry its spline on */
const ahead_s = 2 * grid_s;

export class Live {
  /** what `reader` reads: the circuit's signals, and the velocity of blood in every vein as a Doppler sees it */
  readonly signals: readonly { readonly id: string; readonly unit: UnitName }[];
  private readonly recent = new Recent(monitored, Math.ceil(lookBack_s / monitor_s.least));
  private readonly monitor = this.reader(monitored);
  private known: { readonly of: ResolvedStudy; readonly session: Session } | undefined;
  private study: ResolvedStudy;
  private simulation: Simulation;
  private timetable: Timetable;
  private readonly told: {
    postures: Scenario["postures"][number][];
    movements: MovementEvent[];
  };
  /** until when the timetable has been told what happens */
  private sampled_s: number;
  /** since when this simulation goes on */
  private began_s = 0;
  /** what is told from here on, where time may be passed over; forgotten when somebody tells something else */
  private stretch: Stretch | undefined;
  private passed: PassedOver = { time_s: 0, missed_mL: 0 };

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
    this.told = {
      postures: [...postures],
      movements: movements.slice(0, movements.length - this.study.moved.length),
    };
    this.signals = [
      ...this.study.circuit.signals.map(({ id, unit }) => ({ id, unit })),
      ...sides.flatMap((side) =>
        veins.map((vein) => ({ id: `${side}.${vein}.velocity`, unit: "cm/s" as const })),
      ),
    ];
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

  /** What leaps have passed over so far. */
  get passedOver(): PassedOver {
    const run = this.stretch?.run;
    if (run === undefined || run.passedOver_s === 0) return this.passed;
    const errors = run.errorsAtMost;
    return {
      time_s: this.passed.time_s + run.passedOver_s,
      missed_mL: this.passed.missed_mL + Math.max(...sides.map((side) => missedWater_mL(errors, side))),
    };
  }

  states(): States {
    return this.simulation.states();
  }

  /** The study as resolved: person, parameters, notes. */
  get resolved(): ResolvedStudy {
    return this.study;
  }

  /** What has been told so far, as a scenario that ends now, or when the posture is taken that was told last. */
  scenario(): Scenario {
    const now = this.sampled_s;
    const movements = this.told.movements.filter(({ at_s }) => at_s < now).map((event) => until(event, now));
    const postures = this.told.postures.filter(({ at_s }) => at_s < this.soonest() + grid_s);
    const { at_s, over_s } = postures[postures.length - 1];
    return { ...this.study.scenario, postures, movements, duration_s: Math.max(now, at_s + over_s) };
  }

  /** The same as a study that gives it again, as far as a timeline can be written (at least a second). */
  asStudy(): StudyDocument {
    const { postures, movements, duration_s: lived_s, says, marks } = this.scenario();
    // repetitions that have begun are finished
    const duration_s = Math.max(1, lived_s, ...movements.map(endOf));
    // a posture that was left before it was reached is written as far as it came
    const over = (k: number) =>
      Math.min(postures[k].over_s, (postures[k + 1]?.at_s ?? duration_s) - postures[k].at_s);
    return {
      ...this.study.document,
      scenario: {
        id: "timeline",
        says,
        duration_s: round(duration_s),
        postures: postures.map(({ posture, at_s }, k) => ({
          posture,
          at_s: round(at_s),
          over_s: round(over(k)),
        })),
        movements: movements.map(written),
        marks: marks.filter(({ time_s }) => time_s <= duration_s),
      },
    };
  }

  /** Takes a posture from now on. */
  take(posture: Stance, over_s = 2): void {
    this.touch();
    this.told.postures.push({ posture, at_s: this.soonest(), over_s });
  }

  /** Begins something; it goes on until `end` is called with what this returns. */
  begin(act: Act, sides: readonly Side[]): MovementEvent {
    this.touch();
    const event = begun(act, sides, this.soonest());
    this.told.movements.push(event);
    return event;
  }

  /** Ends what was begun, after as long as ending it takes. */
  end(event: MovementEvent): void {
    this.touch();
    const at = this.told.movements.indexOf(event);
    if (at >= 0) this.told.movements[at] = until(event, this.soonest() + ending_s(event));
  }

  /**
   * Lives on for a while and reads some signals at equal steps, the first one step from now.
   * @param leaps whether beats that only repeat may be passed over; what is told is answered as soon as without
   */
  advance(duration_s: number, every_s: number, read: () => Float64Array, leaps = false): LiveRows {
    const { step_s } = this.study;
    const stride = Math.max(1, Math.round(every_s / step_s));
    const rows = Math.max(1, Math.round(duration_s / step_s / stride));
    this.tell(this.time_s + rows * stride * step_s);
    if (!leaps) this.touch();
    const times = new Float64Array(rows);
    let values: Float32Array | undefined;
    for (let row = 0; row < rows; row++) {
      for (let left = stride; left > 0; ) left -= this.moveOn(left, leaps);
      const run = this.stretch?.run;
      const now = run === undefined ? read() : run.look(read);
      values ??= new Float32Array(rows * now.length);
      times[row] = this.time_s;
      values.set(now, row * now.length);
    }
    return { times, values: values ?? new Float32Array() };
  }

  /** Moves on by at most so many steps, to the monitor's next look or along a leap; tells how many they were. */
  private moveOn(most: number, leaps: boolean): number {
    const { step_s } = this.study;
    const from_s = this.time_s;
    const run = leaps ? this.stretchNow().run : undefined;
    const leapt = run?.moveOn(most) ?? false;
    if (run === undefined) this.simulation.advance(Math.min(most, readingSteps(monitor_s.most, step_s)));
    if (leapt) this.recent.passOver(this.time_s - from_s);
    else if (this.time_s - this.recent.end_s >= monitor_s.least - 1e-9) {
      this.recent.add(this.time_s, this.monitor());
    }
    return Math.round((this.time_s - from_s) / step_s);
  }

  /** The stretch that this moment lies in; where nothing moves, with a run that may leap. */
  private stretchNow(): Stretch {
    if (this.stretch !== undefined && this.time_s < this.stretch.to_s - 1e-9) return this.stretch;
    this.touch();
    const { circuit, step_s } = this.study;
    const { from_s, to_s, still } = stretchAt(this.endless(), this.time_s);
    const spans = [{ from_s: Math.max(from_s, this.began_s), to_s, period_s: 0 }];
    const plan = { ...leapPlanOf(this.study), spans, settle_s, driftAllowed, looksOn: true };
    const run = () =>
      new LeapingRun(this.simulation, circuit, step_s, plan, [], readingSteps(monitor_s.least, step_s));
    this.stretch = { to_s, ...(still ? { run: run() } : {}) };
    return this.stretch;
  }

  /** Leaves a leap where it stands: what was foreseen may not come. */
  private touch(): void {
    this.passed = this.passedOver;
    this.stretch = undefined;
  }

  /** What a monitor beside the leg, or beside the heart, shows of the last minute. */
  measures(of: Side | "heart"): Measures {
    if (this.recent.length === 0) return {};
    const session = { ...this.session(), signals: this.table() };
    return of === "heart" ? heartMonitor(session) : legMonitor(session, of);
  }

  /**
   * A reader of signals, of inputs that are none (the pose), and of the velocity in veins, by id, for `advance`; it goes
   * on reading when the person is changed. What the circuit of the moment has not reads as NaN.
   */
  reader(ids: readonly string[]): () => Float64Array {
    let of: Simulation | undefined;
    let probe: () => Float64Array = () => new Float64Array();
    let inputs: number[] = [];
    let signals: number[] = [];
    let dopplers: (DopplerNow & { readonly at: number; readonly from: readonly [number, number] })[] = [];
    const values = new Float64Array(ids.length);
    return () => {
      if (of !== this.simulation) {
        of = this.simulation;
        const known = new Set(this.study.circuit.signals.map(({ id }) => id));
        const probed = ids.filter((id) => known.has(id));
        signals = ids.flatMap((id, k) => (known.has(id) ? [k] : []));
        dopplers = ids.flatMap((id, at) => {
          const seen = known.has(id) ? undefined : this.doppler(id);
          if (seen === undefined) return [];
          probed.push(seen.flow, seen.volume);
          return [{ ...seen, at, from: [probed.length - 2, probed.length - 1] as const }];
        });
        probe = of.probe(probed);
        const told = inputsOf(this.study.circuit);
        inputs = ids.map((id) => (known.has(id) ? -1 : told.indexOf(id)));
      }
      values.fill(Number.NaN);
      const probed = probe();
      signals.forEach((at, k) => {
        values[at] = probed[k];
      });
      for (const { at, from, velocity } of dopplers) values[at] = velocity(probed[from[0]], probed[from[1]]);
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
    this.touch();
    this.sampled_s = this.time_s;
    this.study = study;
    [this.timetable, this.simulation] = this.begun(states);
  }

  checkpoint(): LiveCheckpoint {
    return { states: this.states(), time_s: this.time_s, passedOver: this.passedOver };
  }

  /** Goes back: what was told later is forgotten. */
  restore({ states, time_s, passedOver }: LiveCheckpoint): void {
    this.stretch = undefined;
    this.passed = passedOver;
    const { postures, movements } = this.told;
    this.told.postures = postures.filter(({ at_s }, k) => k === 0 || at_s < time_s);
    this.told.movements = movements.filter(({ at_s }) => at_s < time_s);
    this.sampled_s = time_s;
    this.recent.cut(time_s);
    [this.timetable, this.simulation] = this.begun(states);
  }

  /** `left.popliteal.velocity` → what a Doppler held there computes it from */
  private doppler(id: string): DopplerNow | undefined {
    const [side, vein, quantity, ...rest] = id.split(".");
    if (quantity !== "velocity" || rest.length > 0) return undefined;
    if (!sides.includes(side as Side) || !veins.includes(vein as Vein)) return undefined;
    return dopplerNow(this.session(), side as Side, vein as Vein);
  }

  private session(): Session {
    if (this.known?.of !== this.study) {
      this.known = { of: this.study, session: sessionOf(this.study, this.table()) };
    }
    return this.known.session;
  }

  /** The last minute, of what the circuit of the moment has. */
  private table(): SignalTable {
    const units = new Map(this.study.circuit.signals.map(({ id, unit }) => [id, unit]));
    return this.recent.table(units);
  }

  private soonest(): number {
    return this.sampled_s + ahead_s;
  }

  /** Everything that was told and that devices do, which goes on as long as they are worn; without an end. */
  private endless(): Scenario {
    const { postures, movements } = this.told;
    return {
      ...this.study.scenario,
      postures,
      movements: [...movements, ...this.study.moved],
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
    return sampleScenario(this.endless(), this.study.recording, { from_s, to_s });
  }

  /** A simulation that begins when what was sampled ends. */
  private begun(from: States | undefined): [Timetable, Simulation] {
    const { circuit, parameters, method, step_s } = this.study;
    const begins_s = this.sampled_s;
    this.began_s = begins_s;
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

/** How many steps there are from one reading to the next. */
const readingSteps = (every_s: number, step_s: number): number =>
  Math.max(1, Math.floor(every_s / step_s + 1e-9));

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
