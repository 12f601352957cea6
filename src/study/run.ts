import { compile } from "../engine/compile/model.js";
import type { Backend } from "../engine/compile/kernel.js";
import { Simulation } from "../engine/solve/simulation.js";
import { Timetable } from "../engine/solve/timetable.js";
import { dyed } from "../physiology/circuits/tracer.js";
import { dyeMark } from "../physiology/terms.js";
import type { Movement } from "../scenario/recordings/movement.js";
import { type SampledPiece, sampleScenario } from "../scenario/sample.js";
import { NoRest } from "../engine/solve/steady.js";
import { type DayCheckpoint, runDay } from "./day.js";
import { afterANight, amidItsFlutter } from "./night.js";
import { observe } from "./observe.js";
import { resolve, type ResolvedStudy } from "./resolve.js";
import type { StudyResult } from "./result.js";
import { initialGuess, isRestless, stabilityLimit_s } from "./start.js";

export interface RunOptions {
  /** a recorded walk that drives the muscles and the pose of the study `walk` */
  readonly recording?: Movement;
  /** called some times a second with the share that is done, 0 to 1 */
  readonly onProgress?: (done: number) => void;
  /** stops the run; the promise is then rejected with the signal's reason */
  readonly signal?: AbortSignal;
  /** of a day: called between windows with a way to keep where it stands */
  readonly onPause?: (keep: () => DayCheckpoint) => void;
  /** of a day: where an earlier run of the same study stood */
  readonly from?: DayCheckpoint;
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
  return conclude(study, simulation);
}

export const piecesOf = ({ scenario, recording }: ResolvedStudy): readonly SampledPiece[] =>
  sampleScenario(scenario, recording);

/** A simulation of a study at its start: settled in its first posture. Of a day no signal is kept at every step. */
export function prepare(study: ResolvedStudy, backend?: Backend, pieces = piecesOf(study)): Simulation {
  const { circuit, parameters, scenario, method, step_s } = study;
  const timetable = new Timetable(
    circuit.inputs.map(({ id }) => id),
    pieces,
  );
  const common = {
    model: compile(circuit),
    parameters,
    method,
    step_s,
    ...(backend === undefined ? {} : { backend }),
  };
  const guess = initialGuess(circuit, parameters);
  const whole = {
    ...common,
    timetable,
    duration_s: scenario.duration_s,
    recordEvery: Math.max(1, Math.round(study.record_s / step_s)),
    ...(scenario.day === undefined ? {} : { windows: [] }),
    interventions: [
      {
        at_s: scenario.marks.find(({ name }) => name === dyeMark)?.time_s ?? 0,
        change: (states: ReadonlyMap<string, number>) => dyed(states, parameters),
      },
    ],
  };
  if (isRestless(circuit)) {
    return new Simulation({ ...whole, guess: afterANight({ ...common, guess }, timetable), restless: true });
  }
  try {
    return new Simulation({ ...whole, guess });
  } catch (error) {
    if (!(error instanceof NoRest)) throw error;
    return new Simulation({
      ...whole,
      guess: amidItsFlutter({ ...common, guess }, timetable),
      restless: true,
    });
  }
}

function conclude(study: ResolvedStudy, simulation: Simulation): StudyResult {
  const signals = simulation.signals();
  return resultOf(study, simulation, { signals, ...observe(study, signals) });
}

/** What a run leaves, once its signals have been looked at. */
export function resultOf(
  study: ResolvedStudy,
  simulation: Simulation,
  { signals, readings, measures }: Pick<StudyResult, "signals" | "readings" | "measures">,
): StudyResult {
  const { scenario } = study;
  return {
    study: study.document,
    duration_s: scenario.duration_s,
    marks: scenario.marks,
    signals,
    readings,
    measures,
    checks: { bloodVolumeDrift_mL: simulation.drift, bloodVolume_mL: simulation.stored() },
    notes: study.notes,
    solver: {
      method: study.method,
      step_ms: study.step_s * 1000,
      steps: simulation.steps,
      stabilityLimit_ms: stabilityLimit_s(study) * 1000,
    },
  };
}
