import type { Backend } from "../engine/compile/kernel.js";
import { compile } from "../engine/compile/model.js";
import { Simulation } from "../engine/solve/simulation.js";
import { NoRest } from "../engine/solve/steady.js";
import { Timetable } from "../engine/solve/timetable.js";
import { dyed } from "../physiology/circuits/tracer.js";
import { dyeMark } from "../physiology/terms.js";
import { type SampledPiece, sampleScenario } from "../scenario/sample.js";
import { afterANight, amidItsFlutter } from "./night.js";
import { keptSignals } from "./recording.js";
import type { ResolvedStudy } from "./resolve.js";
import type { StudyResult } from "./result.js";
import { initialGuess, isRestless, stabilityLimit_s } from "./start.js";

/** From a study to a simulation at its start, and from what was seen of it to a result. */

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
  const keep = scenario.day === undefined ? keptSignals(study) : undefined;
  const whole = {
    ...common,
    timetable,
    duration_s: scenario.duration_s,
    ...(keep === undefined ? {} : { keep }),
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
  }
  const near = amidItsFlutter({ ...common, guess }, timetable);
  try {
    return new Simulation({ ...whole, guess: near });
  } catch (error) {
    if (!(error instanceof NoRest)) throw error;
    return new Simulation({ ...whole, guess: near, restless: true });
  }
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
