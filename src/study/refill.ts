import type { Squeeze } from "../devices/device.js";
import { compile } from "../engine/compile/model.js";
import type { Circuit } from "../engine/describe/circuit.js";
import { Simulation } from "../engine/solve/simulation.js";
import { Timetable } from "../engine/solve/timetable.js";
import type { Side } from "../physiology/terms.js";
import { sampleScenario } from "../scenario/sample.js";
import type { PostureEvent } from "../scenario/timeline.js";
import { initialGuess } from "./start.js";

/** Volumes whose return a device waits for. */
const volumesOf = { calf: ["calf.volume"], foot: ["dorsalFoot.volume", "plantar.volume"] } as const;

/** s before the squeeze, and the longest that is waited after it */
const [before_s, longest_s] = [2, 120];

/**
 * How long the slowest of the legs takes, from the end of one squeeze, to have nine tenths of its blood back: the legs
 * alone in one posture, squeezed once at rest. A device on the market measures the same, again every so often.
 */
export function refillTime_s(
  circuit: Circuit,
  parameters: ReadonlyMap<string, number>,
  posture: PostureEvent["posture"],
  squeeze: Squeeze,
  legs: readonly Side[],
): number {
  const end_s = before_s + squeeze.length_s;
  const scenario = {
    id: "timeline",
    says: "one squeeze",
    duration_s: end_s + longest_s,
    postures: [{ posture, at_s: 0, over_s: 0 }],
    movements: [],
    cuffs: squeeze.chambers.map(({ cuff, course }) => ({
      cuff,
      sides: legs,
      course: course.map((point) => ({ ...point, time_s: before_s + point.time_s })),
    })),
    breathing: [],
    body: [],
    marks: [],
  };
  const inputs = circuit.inputs.map(({ id }) => id);
  const watched = legs.flatMap((leg) => volumesOf[squeeze.limb].map((volume) => `${leg}.${volume}`));
  const simulation = new Simulation({
    model: compile(circuit),
    parameters,
    timetable: new Timetable(inputs, sampleScenario(scenario)),
    method: "implicit",
    step_s: 0.005,
    duration_s: scenario.duration_s,
    recordEvery: 10,
    keep: (signal) => watched.includes(signal),
    guess: initialGuess(circuit, parameters),
  });
  simulation.advance(simulation.steps);
  const { times, columns } = simulation.signals();
  const refilled = legs.map((leg) => {
    const parts = volumesOf[squeeze.limb].map((volume) => columns.get(`${leg}.${volume}`)?.values ?? []);
    const volume = (k: number) => parts.reduce((sum, values) => sum + values[k], 0);
    const full = volume(0);
    const least = Math.min(...Array.from(times, (_, k) => volume(k)));
    const back = times.findIndex((time, k) => time >= end_s && volume(k) >= least + 0.9 * (full - least));
    return back < 0 ? longest_s : times[back] - end_s;
  });
  return Math.max(...refilled);
}
