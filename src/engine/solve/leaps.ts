import { exp, ln } from "../../quantity/elementary.js";
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
  /** how long everything is computed after inputs have begun to hold, or to repeat */
  readonly settle_s: { readonly held: number; readonly repeating: number };
  /** length over which means are taken; a whole number of periods is made of it */
  readonly window_s: number;
  readonly shortest_s: number;
  /** 0 where nothing may be passed over */
  readonly longest_s: number;
  /** by how much a leap may miss a slow state, in coherent units */
  readonly allowed: (state: string) => number;
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

interface Slope {
  readonly at_s: number;
  readonly rates: ReadonlyMap<string, number>;
}

/** windows let pass after a leap: blood takes some ten seconds to be as thick as what was filtered makes it */
const relaxing = 2;

/** A slope that dies away towards nothing, or that turns on its way and then holds. */
interface Course {
  readonly from_s: number;
  readonly rate: number;
  /** 1/s */
  readonly decay: number;
  /** what is still to come of the rate, over the time in which most of it comes */
  readonly turn: number;
  readonly over_s: number;
}

function rateAt({ from_s, rate, decay, turn, over_s }: Course, time_s: number): number {
  const since = time_s - from_s;
  if (decay > 0) return rate * exp(-decay * since);
  return rate + turn * (1 - exp(-since / over_s));
}

/** What a state gains between two instants. */
function gain(course: Course, from_s: number, to_s: number): number {
  const { from_s: start, rate, decay, turn, over_s } = course;
  const length = to_s - from_s;
  // where it hardly decays, the difference of two like numbers would tell nothing
  if (decay * length > 1e-3) return (rateAt(course, from_s) - rateAt(course, to_s)) / decay;
  if (decay > 0) return 0.5 * (rateAt(course, from_s) + rateAt(course, to_s)) * length;
  const still = (time_s: number) => exp(-(time_s - start) / over_s);
  return (rate + turn) * length - turn * over_s * (still(from_s) - still(to_s));
}

/** Everything that decides how a leaping run goes on: restoring it continues bit for bit. */
export interface LeapCheckpoint {
  readonly simulation: Checkpoint;
  readonly span: number;
  readonly slopes: readonly Slope[];
  readonly relaxed: number;
  readonly leap_s: number;
  readonly leaped_s: number;
  readonly errors: readonly (readonly [string, number])[];
}

/**
 * A run that is computed window by window and, where inputs and beats only repeat, leaps: slow states move on as
 * their last two slopes foretell, fast ones stay as they are. After each leap some windows are let pass and the next one
 * measures the slopes anew; how far they are from what was foreseen is the leap's error, and sets the length of the next.
 */
export class LeapingRun {
  private readonly read: () => Float64Array;
  private readonly slow: readonly string[];
  private span = -1;
  private slopes: readonly Slope[] = [];
  private readonly allowed: ReadonlyMap<string, number>;
  private readonly errorOf = new Map<string, number>();
  private relaxed = 0;
  private leap_s: number;
  private leaped_s = 0;

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
    this.slow = circuit.states.map(({ id }) => id).filter(plan.isSlow);
    this.allowed = new Map(this.slow.map((id) => [id, plan.allowed(id)]));
    this.leap_s = Math.min(plan.shortest_s, plan.longest_s);
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
    return this.errorOf;
  }

  /** Computes the next window, and leaps where the plan allows. */
  next(): Window {
    const from_s = this.time_s;
    const k = this.plan.spans.findIndex((span) => from_s >= span.from_s - 1e-9 && from_s < span.to_s - 1e-9);
    if (k !== this.span) {
      this.span = k;
      this.slopes = [];
      this.relaxed = 0;
      this.leap_s = Math.min(this.plan.shortest_s, this.plan.longest_s);
    }
    const span = this.plan.spans[k];
    const before = this.simulation.states();
    const seen = this.compute(span);
    const to_s = this.time_s;
    const window = { from_s, to_s, until_s: to_s, ...seen };
    // a window that was cut short measures nothing
    const cut = to_s - from_s < this.plan.window_s - this.step_s;
    if (span === undefined || cut || from_s < span.from_s + this.settling_s(span)) return window;
    if (this.relaxed < relaxing) {
      this.relaxed++;
      return window;
    }
    this.measure(before, from_s, to_s);
    const length = this.lengthWithin(span, to_s);
    if (length === 0) return window;
    this.leap(length);
    this.relaxed = 0;
    return { ...window, until_s: this.time_s };
  }

  private settling_s({ period_s }: Span): number {
    return period_s > 0 ? this.plan.settle_s.repeating : this.plan.settle_s.held;
  }

  private compute(span: Span | undefined): Pick<Window, "means" | "lows" | "highs"> {
    const { window_s } = this.plan;
    const period = span?.period_s ?? 0;
    const whole_s = period > 0 ? Math.ceil(window_s / period) * period : window_s;
    // a window ends where something begins or ends
    const bounds = this.plan.spans.flatMap(({ from_s, to_s }) => [from_s, to_s]);
    const room_s = Math.min(
      ...bounds.filter((bound) => bound > this.time_s + 1e-9).map((b) => b - this.time_s),
    );
    const steps = Math.max(this.readEvery, Math.round(Math.min(whole_s, room_s) / this.step_s));
    const first = this.read();
    const means = new Float64Array(first.length);
    const lows = first.slice();
    const highs = first.slice();
    let count = 0;
    for (let done = 0; done < steps && !this.finished; done += this.readEvery) {
      this.simulation.advance(Math.min(this.readEvery, steps - done));
      const now = this.read();
      count++;
      for (let k = 0; k < now.length; k++) {
        means[k] += now[k];
        if (now[k] < lows[k]) lows[k] = now[k];
        if (now[k] > highs[k]) highs[k] = now[k];
      }
    }
    return { means: means.map((sum) => sum / Math.max(1, count)), lows, highs };
  }

  /** Slopes of the slow states over a window; what the last leap had foreseen of them is held against it. */
  private measure(before: ReadonlyMap<string, number>, from_s: number, to_s: number): void {
    const after = this.simulation.states();
    const at_s = 0.5 * (from_s + to_s);
    const rates = new Map(
      this.slow.map((id): [string, number] => [
        id,
        ((after.get(id) as number) - (before.get(id) as number)) / (to_s - from_s),
      ]),
    );
    const last = this.slopes.at(-1);
    if (last !== undefined) {
      const { shortest_s, longest_s } = this.plan;
      let worst = 0;
      for (const [id, allowed] of this.allowed) {
        const foreseen = rateAt(this.course(id), at_s);
        const missed = 0.5 * Math.abs((rates.get(id) as number) - foreseen) * (at_s - last.at_s);
        this.errorOf.set(id, (this.errorOf.get(id) ?? 0) + missed);
        worst = Math.max(worst, missed / allowed);
      }
      // the error of a leap grows with its square; at most thrice as long, at least a third as long as the last
      const factor = worst === 0 ? 3 : Math.min(3, Math.max(0.3, 0.9 / Math.sqrt(worst)));
      this.leap_s = Math.min(longest_s, Math.max(shortest_s, factor * this.leap_s));
    }
    this.slopes = [...this.slopes, { at_s, rates }].slice(-2);
  }

  /** Course of a slow state's slope beyond the last that was measured. */
  private course(id: string): Course {
    const last = this.slopes.at(-1) as Slope;
    const rate = last.rates.get(id) as number;
    const earlier = this.slopes.length > 1 ? (this.slopes[0] as Slope) : undefined;
    const holding = { from_s: last.at_s, rate, decay: 0, turn: 0, over_s: 1 };
    if (earlier === undefined) return holding;
    const before = earlier.rates.get(id) as number;
    const between_s = last.at_s - earlier.at_s;
    const dying = rate * before > 0 && Math.abs(rate) < Math.abs(before);
    if (dying) return { ...holding, decay: ln(before / rate) / between_s };
    return { ...holding, turn: rate - before, over_s: between_s };
  }

  /** s, whole periods, to land before the span's end; nothing where that is shorter than the shortest leap. */
  private lengthWithin({ to_s, period_s }: Span, now_s: number): number {
    const room_s = Math.min(this.leap_s, to_s - now_s);
    const whole_s = period_s > 0 ? Math.floor(room_s / period_s) * period_s : room_s;
    return whole_s < this.plan.shortest_s ? 0 : whole_s;
  }

  private leap(length_s: number): void {
    const steps = Math.round(length_s / this.step_s);
    const from_s = this.time_s;
    const passed_s = steps * this.step_s;
    this.simulation.leap(steps, (states) => {
      const gained = new Map(
        this.slow.map((id): [string, number] => [id, gain(this.course(id), from_s, from_s + passed_s)]),
      );
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
    this.leaped_s += this.time_s - from_s;
  }

  checkpoint(): LeapCheckpoint {
    return {
      simulation: this.simulation.checkpoint(),
      span: this.span,
      slopes: this.slopes,
      relaxed: this.relaxed,
      leap_s: this.leap_s,
      leaped_s: this.leaped_s,
      errors: [...this.errorOf],
    };
  }

  restore(kept: LeapCheckpoint): void {
    this.simulation.restore(kept.simulation);
    this.span = kept.span;
    this.slopes = kept.slopes;
    this.relaxed = kept.relaxed;
    this.leap_s = kept.leap_s;
    this.leaped_s = kept.leaped_s;
    this.errorOf.clear();
    for (const [id, error] of kept.errors) this.errorOf.set(id, error);
  }
}
