import type { Backend } from "../engine/compile/kernel.js";
import type { Movement } from "../scenario/recordings/movement.js";
import { type DayOptions, runDay } from "./day.js";
import { observe } from "./observe.js";
import { prepare, resultOf } from "./prepare.js";
import { resolve } from "./resolve.js";
import type { StudyResult } from "./result.js";

export interface RunOptions extends DayOptions {
  /** a recorded walk that drives the muscles and the pose of the study `walk` */
  readonly recording?: Movement;
  /** another back end than the fastest at hand: slower, the same bits */
  readonly backend?: Backend;
}

/** steps between two looks at the clock */
const stepsPerSlice = 2000;

/**
 * Runs a study: compiles its circuit for its person, moves it through its scenario, and lets the instruments read.
 * Throws InputError for a study that does not make sense.
 */
export async function run(document: unknown, options: RunOptions = {}): Promise<StudyResult> {
  const study = resolve(document, options.recording);
  if (study.scenario.day !== undefined) return await runDay(study, options);
  const simulation = prepare(study, options.backend);
  while (!simulation.finished) {
    options.signal?.throwIfAborted();
    simulation.advance(stepsPerSlice);
    options.onProgress?.(simulation.time_s / study.scenario.duration_s);
    // lets an interrupt, a message or a frame through between slices
    await new Promise<void>((done) => setTimeout(done, 0));
  }
  const signals = simulation.signals();
  return resultOf(study, simulation, { signals, ...observe(study, signals) });
}
