import { compile } from "../engine/compile/model.js";
import type { Circuit } from "../engine/describe/circuit.js";
import { RunningModel } from "../engine/solve/running.js";
import { explicitLimit, spectralRadius } from "../engine/solve/stability.js";
import { settle } from "../engine/solve/steady.js";
import { Timetable } from "../engine/solve/timetable.js";
import { sides } from "../physiology/terms.js";
import { postures } from "../scenario/postures.js";

/** States from which rest is sought: veins two thirds full, valves half open, nothing moving. */
export function initialGuess(
  circuit: Circuit,
  parameters: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    circuit.states.map(({ id, unit }) => {
      const capacity = parameters.get(id.replace(/volume$/, "capacity"));
      if (unit === "mL" && capacity !== undefined) return [id, 0.65 * capacity];
      return [id, unit === "1" && id.endsWith(".opening") ? 0.5 : 0];
    }),
  );
}

const limits = new WeakMap<ReadonlyMap<string, number>, number>();

/** Fill beyond which no vein of a moving leg is driven for long: transmural 180 mmHg at a stiffness of 20. */
const fullest = 0.91;

/**
 * Largest stable step of the explicit method for these parameters, from the fastest mode of the stiffest state a leg
 * is expected to meet: upright, every vein full, every valve open.
 */
export function stabilityLimit_s(study: {
  circuit: Circuit;
  parameters: ReadonlyMap<string, number>;
}): number {
  const { circuit, parameters } = study;
  const known = limits.get(parameters);
  if (known !== undefined) return known;
  const standing: Readonly<Record<string, number>> = postures.standing.inputs;
  const samples = Object.fromEntries(
    circuit.inputs.map(({ id }) => [id, Float64Array.of(standing[id.slice(id.indexOf(".") + 1)] ?? 0)]),
  );
  const timetable = new Timetable(Object.keys(samples), [
    { from_s: 0, to_s: 1, step_s: 1, periodic: false, samples },
  ]);
  const model = new RunningModel(compile(circuit), parameters, timetable);
  const guess = initialGuess(circuit, parameters);
  for (const { block, arrays } of model.blocks) {
    block.states.forEach(({ id }, index) => {
      arrays.state[index] = guess.get(id) ?? 0;
    });
  }
  settle(model, 0);
  for (const { block, arrays } of model.blocks) {
    block.states.forEach(({ id }, index) => {
      const capacity = parameters.get(id.replace(/volume$/, "capacity"));
      if (capacity !== undefined && id.endsWith(".volume")) arrays.state[index] = fullest * capacity;
      if (id.endsWith(".opening")) arrays.state[index] = 1;
    });
  }
  const limit = explicitLimit(spectralRadius(model));
  limits.set(parameters, limit);
  return limit;
}

/** Ids of everything that both legs have, for listings that show one leg. */
export const withoutSide = (id: string): string =>
  sides.reduce((rest, side) => (rest.startsWith(`${side}.`) ? rest.slice(side.length + 1) : rest), id);
