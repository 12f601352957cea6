import { exp } from "../../quantity/elementary.js";
import type { Circuit } from "../describe/circuit.js";
import type { Checkpoint, Simulation } from "./simulation.js";

/** Where time may be passed over, and what moves on meanwhile. */
export interface LeapPlan {
  /** spans in which the inputs hold (period 0) or repeat */
  readonly spans: readonly Span[];
  /** states that move over minutes and hours; all others only fluctuate where the inputs repeat */
  readonly isSlow: (state: string) => boolean;
  /** by a balance's id: the state of it that takes what the others gave up, and states that count the same amount again */
  readonly reservoirs: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** how long everything is computed at least after inputs have begun to hold, or to repeat */
  readonly settle_s: { readonly held: number; readonly repeating: number };
  /** length over which means are taken; a whole number of periods is made of it */
  readonly window_s: number;
  /** a shorter leap is not worth its windows: what changes faster is computed until it changes less */
  readonly shortest_s: number;
  /** 0 where nothing may be passed over */
  readonly longest_s: number;
  /** by how much a leap may miss a slow state, in coherent units; Infinity of one that soon follows the others */
  readonly allowed: (state: string) => number;
  /** by how much any other state may drift while it is kept as it was, in coherent units; not asked unless given */
  readonly driftAllowed?: (state: string) => number;
  /** whether the moments of the last window are kept, for somebody who looks on while time is passed over */
  readonly looksOn?: boolean;
}

interface Span {
  readonly from_s: number;
  readonly to_s: number;
  readonly period_s: number;
}

/** A stretch of computed time, and the time after it that was passed over; the signals stand for both. */
export interface Window {
  readonly from_s: number;
  readonly to_s: number;
  /** beyond to_s where a leap followed */
  readonly until_s: number;
  readonly means: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Means over a window of every state and every input. */
interface Mean {
  readonly at_s: number;
  readonly length_s: number;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
}

/**
 * How the slow states move, as two windows tell it. Part of it their own equations say, with all else as it is in the
 * mean; what they do not say (beats and strides are no means, and what is fast follows what is slow) is the remainder.
 */
interface Motion {
  readonly at_s: number;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
  /** by slow state: what is measured beyond what the equations say, per second */
  readonly remainder: Float64Array;
  /** by slow state: by how much the last motion had foreseen too little, and over which time */
  readonly turn: Float64Array;
  readonly over_s: number;
}

/** A window while it is computed. */
interface OpenWindow {
  readonly from_s: number;
  readonly span: Span | undefined;
  readonly steps: number;
  done: number;
  readings: number;
  /** sums until it is over */
  readonly means: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
}

/** A leap while it is lived through. */
interface OpenLeap {
  readonly steps: number;
  done: number;
  /** where the means of the slow states have come to */
  readonly slow: Float64Array;
}

/** windows let pass after a leap before its slopes are measured on the next two */
const relaxing = 1;
/** s, of the classical Runge-Kutta method on the slow states, of which none moves within less */
const substep_s = 5;

/** Everything that decides how a leaping run goes on between two windows: restoring it continues bit for bit. */
export interface LeapCheckpoint {
  readonly simulation: Checkpoint;
  readonly span: number;
  readonly lately: Mean | undefined;
  readonly motion: Motion | undefined;
  readonly relaxed: number;
  readonly leap_s: number;
  readonly leaped_s: number;
  readonly errors: readonly (readonly [string, number])[];
}

/**
 * A run that is computed window by window and, where inputs and beats only repeat, leaps: slow states move on by their
 * own equations, with fast ones at their means, and by what their last slopes had beyond these; fast ones stay as they
 * are. After each leap the next windows measure the slopes anew; how far they are from what was foreseen is the leap's
 * error, and sets the length of the next.
 */
export class LeapingRun {
  private readonly read: () => Float64Array;
  private readonly slow: readonly string[];
  /** where the slow states are in the row of all */
  private readonly places: Int32Array;
  private readonly allowed: Float64Array;
  private readonly missed: Float64Array;
  /** by state: how far it may drift in a leap; Infinity of those that leaps move */
  private readonly stays: Float64Array;
  private span = -1;
  private lately: Mean | undefined;
  private motion: Motion | undefined;
  private relaxed = 0;
  /** how far one may leap; less than the shortest leap is computed instead */
  private leap_s = 0;
  private leaped_s = 0;
  private window: OpenWindow | undefined;
  private leaping: OpenLeap | undefined;
  /** whether the slopes after the last leap have not been held against what was foreseen */
  private unmeasured = false;
  /** states at the readings of the last window, where somebody looks on; rows beyond its readings are older */
  private readonly moments: Float64Array[] = [];
  private kept = 0;

  constructor(
    private readonly simulation: Simulation,
    private readonly circuit: Circuit,
    private readonly step_s: number,
    private readonly plan: LeapPlan,
    signals: readonly string[],
    /** signals are read at every k-th step */
    private readonly readEvery: number,
  ) {
    this.read = simulation.probe(signals);
    const ids = simulation.stateIds;
    this.slow = ids.filter(plan.isSlow);
    this.places = Int32Array.from(this.slow, (id) => ids.indexOf(id));
    this.allowed = Float64Array.from(this.slow, plan.allowed);
    this.missed = new Float64Array(this.slow.length);
    const stays = plan.driftAllowed ?? (() => Number.POSITIVE_INFINITY);
    this.stays = Float64Array.from(ids, (id) => (plan.isSlow(id) ? Number.POSITIVE_INFINITY : stays(id)));
  }

  get finished(): boolean {
    return this.simulation.finished;
  }

  get time_s(): number {
    return this.simulation.time_s;
  }

  /** Time that was passed over so far. */
  get passedOver_s(): number {
    return this.leaped_s;
  }

  /** By state: the sum of what single leaps missed, all taken as of one sign. */
  get errors(): ReadonlyMap<string, number> {
    return new Map(this.slow.map((id, k) => [id, this.missed[k]]));
  }

  /** The same, with a leap that nobody has measured counted as what it was allowed to miss. */
  get errorsAtMost(): ReadonlyMap<string, number> {
    const open = (k: number) => (this.unmeasured && Number.isFinite(this.allowed[k]) ? this.allowed[k] : 0);
    return new Map(this.slow.map((id, k) => [id, this.missed[k] + open(k)]));
  }

  /** Computes the next window, and leaps where the plan allows. */
  next(): Window {
    const from_s = this.time_s;
    let seen = this.compute(Number.POSITIVE_INFINITY);
    while (seen === undefined) seen = this.compute(Number.POSITIVE_INFINITY);
    const to_s = this.time_s;
    this.leap(Number.POSITIVE_INFINITY);
    return { from_s, to_s, until_s: this.time_s, ...seen };
  }

  /**
   * The same in parts: moves on by at most so many steps, to the next reading or along a leap, and tells whether they
   * were passed over. Whoever does otherwise than was planned leaves the run where it stands.
   */
  moveOn(most: number): boolean {
    if (this.leap(most)) return true;
    this.compute(most);
    return false;
  }

  /**
   * Looks at the moment; where it is passed over, with beats and breaths where they are when the last window is repeated
   * until now. The run itself goes on from the window's end.
   */
  look<T>(read: () => T): T {
    const { leaping, moments, kept } = this;
    if (leaping === undefined || kept === 0) return read();
    const then = moments[(Math.floor(leaping.done / this.readEvery) + kept - 1) % kept];
    const last = moments[kept - 1];
    const now = new Float64Array(last.length);
    this.simulation.readStates(now);
    // a reservoir fluctuates and moves, the slow states only move
    const shown = then.map((value, i) => value + (now[i] - last[i]));
    for (const i of this.places) shown[i] = now[i];
    return this.simulation.supposingStates(shown, read);
  }

  private begun(): OpenWindow {
    const from_s = this.time_s;
    const k = this.plan.spans.findIndex((span) => from_s >= span.from_s - 1e-9 && from_s < span.to_s - 1e-9);
    if (k !== this.span) {
      this.span = k;
      this.lately = undefined;
      this.motion = undefined;
      this.relaxed = relaxing;
      this.leap_s = 0;
    }
    const span = this.plan.spans[k];
    this.kept = 0;
    const first = this.read();
    return {
      from_s,
      span,
      steps: this.stepsOf(span),
      done: 0,
      readings: 0,
      means: new Float64Array(first.length),
      lows: first.slice(),
      highs: first.slice(),
      states: new Float64Array(this.simulation.stateIds.length),
      inputs: new Float64Array(this.simulation.inputCount),
    };
  }

  private settling_s({ period_s }: Span): number {
    return period_s > 0 ? this.plan.settle_s.repeating : this.plan.settle_s.held;
  }

  /** Computes to the next reading, or less far; gives what was seen of the window where it ends there. */
  private compute(most: number): Pick<Window, "means" | "lows" | "highs"> | undefined {
    const { readEvery, simulation } = this;
    this.window ??= this.begun();
    const { window } = this;
    const { means, lows, highs, states, inputs, span } = window;
    const steps = Math.min(readEvery, window.steps - window.done, most);
    simulation.advance(steps);
    window.done += steps;
    window.readings++;
    const now = this.read();
    for (let k = 0; k < now.length; k++) {
      means[k] += now[k];
      if (now[k] < lows[k]) lows[k] = now[k];
      if (now[k] > highs[k]) highs[k] = now[k];
    }
    if (span !== undefined && this.plan.longest_s > 0) simulation.addMoment(states, inputs);
    if (this.plan.looksOn === true) this.keepMoment(states.length);
    if (window.done < window.steps && !this.finished) return undefined;
    this.window = undefined;
    const meanOf = (sums: Float64Array) => sums.map((sum) => sum / window.readings);
    if (span !== undefined) {
      const length_s = this.time_s - window.from_s;
      // readings are taken at the ends of their steps
      const at_s = window.from_s + 0.5 * (length_s + readEvery * this.step_s);
      this.learn(span, window.from_s, { at_s, length_s, states: meanOf(states), inputs: meanOf(inputs) });
    }
    return { means: meanOf(means), lows, highs };
  }

  private keepMoment(length: number): void {
    this.moments[this.kept] ??= new Float64Array(length);
    this.simulation.readStates(this.moments[this.kept++]);
  }

  /** What a window tells about how far one may leap; a leap is begun where that is worth it. */
  private learn(span: Span, from_s: number, mean: Mean): void {
    if (this.plan.longest_s === 0) return;
    const before = this.lately;
    this.lately = mean;
    // a window that was cut short measures nothing
    if (before === undefined || mean.length_s < before.length_s - this.step_s) return;
    if (this.relaxed < relaxing) {
      this.relaxed++;
      return;
    }
    this.measure(before, mean);
    if (from_s < span.from_s + this.settling_s(span)) return;
    const length_s = this.lengthWithin(span, Math.min(this.leap_s, this.untilDrifted_s(before, mean)));
    if (length_s === 0) return;
    const { states } = this.motion as Motion;
    this.leaping = {
      steps: Math.round(length_s / this.step_s),
      done: 0,
      slow: Float64Array.from(this.places, (i) => states[i]),
    };
    this.unmeasured = true;
    this.relaxed = 0;
    this.lately = undefined;
  }

  /** Steps of the next window: whole periods, to where something begins or ends at the latest. */
  private stepsOf(span: Span | undefined): number {
    let room_s = Infinity;
    for (const { from_s, to_s } of this.plan.spans) {
      for (const bound of [from_s, to_s]) {
        if (bound > this.time_s + 1e-9) room_s = Math.min(room_s, bound - this.time_s);
      }
    }
    const whole_s = this.wholeWindow_s(span?.period_s ?? 0);
    const readings = Math.max(1, Math.round(whole_s / (this.step_s * this.readEvery)));
    return Math.max(1, Math.min(readings * this.readEvery, Math.round(room_s / this.step_s)));
  }

  private wholeWindow_s(period_s: number): number {
    const { window_s } = this.plan;
    return period_s > 0 ? Math.ceil(window_s / period_s) * period_s : window_s;
  }

  /** Slopes of the slow states from one window to the next; what was foreseen of them is held against it. */
  private measure(one: Mean, other: Mean): void {
    const { places, simulation, motion: last } = this;
    const at_s = 0.5 * (one.at_s + other.at_s);
    const between_s = other.at_s - one.at_s;
    const states = one.states.map((value, i) => 0.5 * (value + other.states[i]));
    const inputs = one.inputs.map((value, i) => 0.5 * (value + other.inputs[i]));
    const rates = new Float64Array(states.length);
    simulation.supposing(inputs, (ratesAt) => ratesAt(states, rates));
    const slopes = Float64Array.from(places, (i) => (other.states[i] - one.states[i]) / between_s);
    const remainder = slopes.map((slope, k) => slope - rates[places[k]]);
    const none = new Float64Array(places.length);
    if (last === undefined) {
      this.motion = { at_s, states, inputs, remainder, turn: none, over_s: 1 };
      return;
    }
    const over_s = at_s - last.at_s;
    const foreseen = new Float64Array(states.length);
    // what the last motion would say here: its fast states, these slow ones
    const supposed = last.states.slice();
    for (const i of places) supposed[i] = states[i];
    simulation.supposing(last.inputs, (ratesAt) => ratesAt(supposed, foreseen));
    const turn = slopes.map((slope, k) => slope - foreseen[places[k]] - last.remainder[k]);
    this.unmeasured = false;
    this.motion = { at_s, states, inputs, remainder, turn, over_s };
    const leaped = over_s > 1.5 * between_s;
    const due = shareOfTurn(last, at_s);
    let worst = 0;
    for (let k = 0; k < turn.length; k++) {
      const missed = leaped
        ? 0.5 * Math.abs(turn[k] - due * last.turn[k]) * over_s
        : // what a leap of the shortest length would miss, if nobody foresaw how it turns
          (0.5 * Math.abs(turn[k]) * this.plan.shortest_s ** 2) / over_s;
      if (leaped) this.missed[k] += missed;
      worst = Math.max(worst, missed / this.allowed[k]);
    }
    const { shortest_s, longest_s } = this.plan;
    // the error of a leap grows with its square; at most thrice as long, at least a third as long as the last
    const factor = Math.min(3, Math.max(0.3, 0.9 / Math.sqrt(worst)));
    this.leap_s = Math.min(longest_s, leaped ? factor * this.leap_s : (0.9 * shortest_s) / Math.sqrt(worst));
  }

  /** s until something that is kept as it was has drifted as far as it may. */
  private untilDrifted_s(one: Mean, other: Mean): number {
    const between_s = other.at_s - one.at_s;
    let until_s = Number.POSITIVE_INFINITY;
    for (let i = 0; i < this.stays.length; i++) {
      const drift = Math.abs(other.states[i] - one.states[i]);
      if (this.stays[i] < Number.POSITIVE_INFINITY)
        until_s = Math.min(until_s, (this.stays[i] * between_s) / drift);
    }
    return until_s;
  }

  /** s of at most so many, whole periods, to land a window before the span's end at the latest; nothing where that is shorter than the shortest leap. */
  private lengthWithin({ to_s, period_s }: Span, most_s: number): number {
    const room_s = Math.min(most_s, to_s - this.time_s - this.wholeWindow_s(period_s));
    const whole_s = period_s > 0 ? Math.floor(room_s / period_s) * period_s : room_s;
    return whole_s < this.plan.shortest_s ? 0 : whole_s;
  }

  /** Passes over at most so many steps of the leap under way; tells whether there is one. */
  private leap(most: number): boolean {
    const { leaping } = this;
    if (leaping === undefined) return false;
    const steps = Math.min(most, leaping.steps - leaping.done);
    const from_s = this.time_s;
    const gains = this.gainsOver(leaping, from_s, steps * this.step_s);
    this.simulation.leap(steps, (states) => {
      const gained = new Map(this.slow.map((id, k): [string, number] => [id, gains[k]]));
      for (const { id, terms } of this.circuit.conserved) {
        const [reservoir, ...counting] = this.plan.reservoirs[id] ?? [];
        const weight = terms.find(({ state }) => state === reservoir)?.weight;
        if (reservoir === undefined || weight === undefined) continue;
        gained.set(reservoir, 0);
        const sum = terms.reduce((all, term) => all + term.weight * (gained.get(term.state) ?? 0), 0);
        for (const state of [reservoir, ...counting]) gained.set(state, -sum / weight);
      }
      return new Map([...gained].map(([id, gain]) => [id, (states.get(id) as number) + gain]));
    });
    leaping.done += steps;
    this.leaped_s += this.time_s - from_s;
    if (leaping.done >= leaping.steps) this.leaping = undefined;
    return true;
  }

  /** What each slow state gains over a part of a leap, by the classical Runge-Kutta method. */
  private gainsOver(leaping: OpenLeap, from_s: number, length_s: number): Float64Array {
    const { places } = this;
    const motion = this.motion as Motion;
    const count = Math.ceil(length_s / substep_s);
    const h = length_s / count;
    const n = places.length;
    const supposed = motion.states.slice();
    const rates = new Float64Array(supposed.length);
    return this.simulation.supposing(motion.inputs, (ratesAt) => {
      const { slow } = leaping;
      const slopes = new Float64Array(n);
      const total = new Float64Array(n);
      /** Slopes a share of a step beyond `slow`, along the slopes before; counted in the sum with their weight. */
      const stage = (time_s: number, along_s: number, weight: number): void => {
        const due = shareOfTurn(motion, time_s);
        for (let k = 0; k < n; k++) supposed[places[k]] = slow[k] + along_s * slopes[k];
        ratesAt(supposed, rates);
        for (let k = 0; k < n; k++) {
          slopes[k] = rates[places[k]] + motion.remainder[k] + due * motion.turn[k];
          total[k] += weight * slopes[k];
        }
      };
      if (leaping.done === 0) {
        // the means are those of a moment before the leap
        stage(motion.at_s, 0, 0);
        for (let k = 0; k < n; k++) slow[k] += (from_s - motion.at_s) * slopes[k];
      }
      const begin = slow.slice();
      for (let step = 0; step < count; step++) {
        const time_s = from_s + step * h;
        total.fill(0);
        stage(time_s, 0, 1);
        stage(time_s + 0.5 * h, 0.5 * h, 2);
        stage(time_s + 0.5 * h, 0.5 * h, 2);
        stage(time_s + h, h, 1);
        for (let k = 0; k < n; k++) slow[k] += (h / 6) * total[k];
      }
      return slow.map((value, k) => value - begin[k]);
    });
  }

  checkpoint(): LeapCheckpoint {
    return {
      simulation: this.simulation.checkpoint(),
      span: this.span,
      lately: this.lately,
      motion: this.motion,
      relaxed: this.relaxed,
      leap_s: this.leap_s,
      leaped_s: this.leaped_s,
      errors: [...this.errors],
    };
  }

  restore(kept: LeapCheckpoint): void {
    this.simulation.restore(kept.simulation);
    this.span = kept.span;
    this.lately = kept.lately;
    this.motion = kept.motion;
    this.relaxed = kept.relaxed;
    this.leap_s = kept.leap_s;
    this.leaped_s = kept.leaped_s;
    kept.errors.forEach(([, error], k) => {
      this.missed[k] = error;
    });
  }
}

/** How much of the turn of the slopes has come by a later time: as much again as between the last two, sooner or later. */
const shareOfTurn = ({ at_s, over_s }: Motion, time_s: number): number => 1 - exp(-(time_s - at_s) / over_s);
