import { type Backend, javascript } from "../compile/kernel.js";
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
  /** a signal is kept at every k-th step */
  readonly recordEvery: number;
  readonly keep?: (signal: string) => boolean;
  readonly backend?: Backend;
  /** states from which rest is sought, in coherent units */
  readonly guess: ReadonlyMap<string, number>;
}

/** Everything that moves, at one instant: restoring it continues the run bit for bit. */
export interface Checkpoint {
  readonly step: number;
  readonly states: readonly Float64Array[];
  readonly conservedAtStart: readonly number[];
  readonly largestDrift: number;
}

/** One run of a model in time. */
export class Simulation {
  readonly steps: number;
  private readonly running: RunningModel;
  private readonly recorder: Recorder;
  private readonly stepper: Stepper;
  private readonly conserved: readonly ConservedSum[];
  private conservedAtStart: number[];
  private largestDrift = 0;
  private step = 0;

  constructor(private readonly options: SimulationOptions) {
    const { model, parameters, timetable, method, step_s, duration_s, recordEvery, guess, backend } = options;
    this.running = new RunningModel(model, parameters, timetable, backend ?? javascript);
    // the epsilon keeps 70 s / 5 ms from becoming 14001 steps
    this.steps = Math.ceil(duration_s / step_s - 1e-9);
    this.recorder = new Recorder(this.running.blocks, Math.floor(this.steps / recordEvery) + 1, options.keep);
    for (const { block, arrays } of this.running.blocks) {
      block.states.forEach(({ id }, index) => {
        arrays.state[index] = guess.get(id) ?? 0;
      });
    }
    settle(this.running, 0);
    this.stepper = (method === "explicit" ? rungeKutta : trBdf2)(this.running, step_s);
    this.conserved = conservedSums(this.running.blocks);
    this.conservedAtStart = this.conserved.map((sum) => sum.value());
    this.recorder.record(0);
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
      for (let k = 0; k < this.conserved.length; k++) {
        const drift = Math.abs(
          (this.conserved[k] as ConservedSum).value() - (this.conservedAtStart[k] as number),
        );
        // a comparison that a NaN passes too, so that it cannot hide
        if (!(drift <= this.largestDrift)) this.largestDrift = drift;
      }
      if (this.step % recordEvery === 0) {
        this.running.drive(this.time_s);
        this.recorder.record(this.time_s);
      }
    }
    if (!Number.isFinite(this.largestDrift)) {
      throw new Error(`The run left finite numbers before ${this.time_s} s; a smaller step may hold it.`);
    }
  }

  /** Largest change of any conserved quantity since the start. */
  get drift(): number {
    return this.largestDrift;
  }

  /** Sum of what is stored now in the conserved quantities. */
  stored(): number {
    return this.conserved.reduce((sum, conserved) => sum + conserved.stored(), 0);
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
      conservedAtStart: [...this.conservedAtStart],
      largestDrift: this.largestDrift,
    };
  }

  /** Signals recorded from here on follow those recorded before, as the caller keeps them. */
  restore(checkpoint: Checkpoint): void {
    checkpoint.states.forEach((state, b) => {
      (this.running.blocks[b] as RunningBlock).arrays.state.set(state);
    });
    this.step = checkpoint.step;
    this.conservedAtStart = [...checkpoint.conservedAtStart];
    this.largestDrift = checkpoint.largestDrift;
  }
}

interface ConservedSum {
  value(): number;
  stored(): number;
}

function conservedSums(blocks: readonly RunningBlock[]): ConservedSum[] {
  return blocks.flatMap(({ block, arrays }) =>
    block.conserved.map(({ terms }): ConservedSum => {
      const position = new Map(block.states.map(({ id }, index) => [id, index]));
      const indices = Int32Array.from(terms, ({ state }) => position.get(state) as number);
      const weights = Float64Array.from(terms, ({ weight }) => weight);
      const storage = Float64Array.from(terms, ({ weight, stored }) => (stored ? weight : 0));
      const total = (factors: Float64Array): number => {
        let sum = 0;
        for (let k = 0; k < indices.length; k++) {
          sum += (factors[k] as number) * (arrays.state[indices[k] as number] as number);
        }
        return sum;
      };
      return { value: () => total(weights), stored: () => total(storage) };
    }),
  );
}
