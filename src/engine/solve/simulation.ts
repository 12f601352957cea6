import type { Backend } from "../compile/kernel.js";
import type { Model } from "../compile/model.js";
import { Recorder } from "../signals/recorder.js";
import type { SignalTable } from "../signals/signal-table.js";
import { type MethodName, rungeKutta, type Stepper, trBdf2 } from "./methods.js";
import { type RunningBlock, RunningModel } from "./running.js";
import { settle } from "./steady.js";
import type { Timetable } from "./timetable.js";

export interface SimulationOptions {
  readonly model: Model;
  /** every parameter of the circuit, in coherent units */
  readonly parameters: ReadonlyMap<string, number>;
  readonly timetable: Timetable;
  readonly method: MethodName;
  readonly step_s: number;
  readonly duration_s: number;
  /** the clock at the beginning, whole steps; 0 unless given */
  readonly begins_s?: number;
  /** a signal is kept at every k-th step */
  readonly recordEvery: number;
  readonly keep?: (signal: string) => boolean;
  /** spans outside which nothing is kept; the whole run unless given */
  readonly windows?: readonly { readonly from_s: number; readonly to_s: number }[];
  /** the fastest at hand unless given */
  readonly backend?: Backend;
  /** states from which rest is sought, in coherent units; from which the run begins where nothing rests */
  readonly guess: ReadonlyMap<string, number>;
  /** a heart that beats never comes to rest: its run begins from the guess itself */
  readonly restless?: boolean;
  readonly interventions?: readonly Intervention[];
}

/** A hand from outside: at the first step at or after an instant, states become others. What it adds, it must book. */
export interface Intervention {
  readonly at_s: number;
  /** the states that change, by id, in coherent units */
  readonly change: (states: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;
}

/** Everything that moves, at one instant: restoring it continues the run bit for bit. */
export interface Checkpoint {
  readonly step: number;
  readonly states: readonly Float64Array[];
  readonly balanceAtStart: readonly Float64Array[];
  readonly largestDrift: number;
}

/** One run of a model in time. */
export class Simulation {
  readonly steps: number;
  private readonly running: RunningModel;
  private readonly recorder: Recorder;
  private readonly stepper: Stepper;
  private readonly due: readonly { readonly step: number; readonly change: Intervention["change"] }[];
  private balanceAtStart: readonly Float64Array[];
  private largestDrift = 0;
  private step: number;

  constructor(private readonly options: SimulationOptions) {
    const { model, parameters, timetable, method, step_s, duration_s, guess, backend } = options;
    this.running = new RunningModel(model, parameters, timetable, backend);
    // the epsilon keeps 70 s / 5 ms from becoming 14001 steps
    this.steps = Math.ceil(duration_s / step_s - 1e-9);
    this.step = Math.round((options.begins_s ?? 0) / step_s);
    this.recorder = new Recorder(this.running.blocks, this.rowsToKeep(), options.keep);
    for (const { block, arrays } of this.running.blocks) {
      block.states.forEach(({ id }, index) => {
        arrays.state[index] = guess.get(id) ?? 0;
      });
    }
    if (options.restless !== true) settle(this.running, this.time_s);
    this.stepper = (method === "explicit" ? rungeKutta : trBdf2)(this.running, step_s);
    this.due = (options.interventions ?? []).map(({ at_s, change }) => ({
      step: Math.ceil(at_s / step_s - 1e-9),
      change,
    }));
    this.intervene();
    this.balanceAtStart = this.running.blocks.map(({ arrays, kernels }) => {
      kernels.balance(arrays);
      return arrays.balance.slice();
    });
    if (this.isInWindow(this.time_s)) {
      // a run that is not settled has not met its inputs yet
      this.running.drive(this.time_s);
      this.recorder.record(this.time_s);
    }
  }

  get time_s(): number {
    return this.step * this.options.step_s;
  }

  get finished(): boolean {
    return this.step >= this.steps;
  }

  /** Moves on by at most `count` steps. Throws when the numbers leave the finite. */
  advance(count: number): void {
    const { recordEvery } = this.options;
    const end = Math.min(this.steps, this.step + count);
    while (this.step < end) {
      this.stepper(this.step);
      this.step++;
      this.intervene();
      this.watchBalance();
      if (this.step % recordEvery === 0 && this.isInWindow(this.time_s)) {
        this.running.drive(this.time_s);
        this.recorder.record(this.time_s);
      }
    }
    if (!Number.isFinite(this.largestDrift)) {
      throw new Error(`The run left finite numbers before ${this.time_s} s; a smaller step may hold it.`);
    }
  }

  /**
   * Lets time pass that is not computed: the clock moves on by whole steps, and `change` tells what has become of the
   * states meanwhile. What it moves out of one state it must move into another: the balances are watched on.
   */
  leap(steps: number, change: Intervention["change"]): void {
    this.step = Math.min(this.steps, this.step + steps);
    this.become(change(this.states()));
    this.watchBalance();
  }

  /** States in a row, block after block, as `readStates` and `supposing` have them. */
  get stateIds(): readonly string[] {
    return this.running.blocks.flatMap(({ block }) => block.states.map(({ id }) => id));
  }

  get inputCount(): number {
    return this.running.timetable.inputs.length;
  }

  /** The states of the moment, in a row. */
  readStates(out: Float64Array): void {
    let from = 0;
    for (const { arrays } of this.running.blocks) {
      out.set(arrays.state, from);
      from += arrays.state.length;
    }
  }

  /** Lets `use` look at the run as if its states were these; the run itself goes on as if nobody had looked. */
  supposingStates<T>(states: Float64Array, use: () => T): T {
    const kept = new Float64Array(states.length);
    this.readStates(kept);
    this.writeStates(states);
    const result = use();
    this.writeStates(kept);
    return result;
  }

  private writeStates(states: Float64Array): void {
    let from = 0;
    for (const { arrays } of this.running.blocks) {
      arrays.state.set(states.subarray(from, from + arrays.state.length));
      from += arrays.state.length;
    }
  }

  /** Adds the states and the inputs of the moment to sums of them. */
  addMoment(states: Float64Array, inputs: Float64Array): void {
    let k = 0;
    for (const { arrays } of this.running.blocks) {
      for (let i = 0; i < arrays.state.length; i++) states[k++] += arrays.state[i];
    }
    this.running.drive(this.time_s);
    const now = this.running.inputsNow;
    for (let i = 0; i < now.length; i++) inputs[i] += now[i];
  }

  /** Lets `use` ask what the rates were if the inputs were these; the run itself goes on as if nothing had been asked. */
  supposing<T>(
    inputs: Float64Array,
    use: (rates: (states: Float64Array, out: Float64Array) => void) => T,
  ): T {
    const { blocks } = this.running;
    const kept = blocks.map(({ arrays }) => arrays.state.slice());
    this.running.suppose(inputs);
    const result = use((states, out) => {
      let from = 0;
      for (const { arrays, kernels } of blocks) {
        const to = from + arrays.state.length;
        arrays.state.set(states.subarray(from, to));
        kernels.rate(arrays);
        out.set(arrays.rate, from);
        from = to;
      }
    });
    blocks.forEach(({ arrays }, b) => arrays.state.set(kept[b]));
    return result;
  }

  /** Reads some signals at the instant of the call, in the order of their ids. */
  probe(ids: readonly string[]): () => Float64Array {
    const { blocks } = this.running;
    const places = ids.map((id) => {
      const block = blocks.findIndex((one) => one.block.signals.some((signal) => signal.id === id));
      const index = blocks[block]?.block.signals.findIndex((signal) => signal.id === id) ?? -1;
      if (index < 0) throw new Error(`There is no signal ${id} to read.`);
      return { block, index };
    });
    const values = new Float64Array(ids.length);
    return () => {
      this.running.drive(this.time_s);
      for (const { arrays, kernels } of blocks) kernels.signal(arrays);
      places.forEach(({ block, index }, k) => {
        values[k] = blocks[block].arrays.signal[index];
      });
      return values;
    };
  }

  /** Does what is due between the last step and the next. */
  private intervene(): void {
    for (const { step, change } of this.due) {
      if (step !== this.step) continue;
      this.become(change(this.states()));
    }
  }

  private become(changed: ReadonlyMap<string, number>): void {
    for (const { block, arrays } of this.running.blocks) {
      block.states.forEach(({ id }, index) => {
        arrays.state[index] = changed.get(id) ?? arrays.state[index];
      });
    }
  }

  private rowsToKeep(): number {
    const { windows, recordEvery, step_s } = this.options;
    // a run that is looked at as it goes keeps nothing, and may have no end
    if (windows?.length === 0) return 0;
    let rows = 0;
    for (let step = 0; step <= this.steps; step += recordEvery) if (this.isInWindow(step * step_s)) rows++;
    return rows;
  }

  private isInWindow(time: number): boolean {
    const { windows } = this.options;
    // a step that ends where a window does belongs to it, whatever rounding says
    const early = 1e-9;
    return (
      windows === undefined ||
      windows.some(({ from_s, to_s }) => time >= from_s - early && time <= to_s + early)
    );
  }

  private watchBalance(): void {
    const { blocks } = this.running;
    for (let b = 0; b < blocks.length; b++) {
      const { arrays, kernels } = blocks[b];
      kernels.balance(arrays);
      for (let k = 0; k < arrays.balance.length; k++) {
        const drift = Math.abs(arrays.balance[k] - this.balanceAtStart[b][k]);
        // a NaN stays, so that it cannot hide behind the next balance
        if (drift > this.largestDrift || Number.isNaN(drift)) this.largestDrift = drift;
      }
    }
  }

  /** Largest change of any conserved quantity since the start. */
  get drift(): number {
    return this.largestDrift;
  }

  /** Sum of what is stored now in the conserved quantities. */
  stored(): number {
    const states = this.states();
    return this.options.model.circuit.conserved
      .flatMap(({ terms }) => terms.filter(({ stored }) => stored))
      .reduce((sum, { state, weight }) => sum + weight * (states.get(state) ?? 0), 0);
  }

  signals(): SignalTable {
    return this.recorder.table();
  }

  /** The states of the moment by id. */
  states(): ReadonlyMap<string, number> {
    return new Map(
      this.running.blocks.flatMap(({ block, arrays }) =>
        block.states.map(({ id }, index): [string, number] => [id, arrays.state[index] as number]),
      ),
    );
  }

  checkpoint(): Checkpoint {
    return {
      step: this.step,
      states: this.running.blocks.map(({ arrays }) => arrays.state.slice()),
      balanceAtStart: this.balanceAtStart,
      largestDrift: this.largestDrift,
    };
  }

  /** Signals recorded from here on follow those recorded before, as the caller keeps them. */
  restore(checkpoint: Checkpoint): void {
    checkpoint.states.forEach((state, b) => {
      (this.running.blocks[b] as RunningBlock).arrays.state.set(state);
    });
    this.step = checkpoint.step;
    this.balanceAtStart = checkpoint.balanceAtStart;
    this.largestDrift = checkpoint.largestDrift;
  }
}
