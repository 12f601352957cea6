import { arrayNames, Graph } from "../engine/compile/graph.js";
import { type BlockArrays, interpreter } from "../engine/compile/kernel.js";
import type { Circuit } from "../engine/describe/circuit.js";
import { type Expression, quantity, symbol } from "../engine/describe/expression.js";
import type { MuscleForce } from "../instruments/reading.js";
import { musclePressure } from "../physiology/laws/muscle-pressure.js";
import { muscles, sides } from "../physiology/terms.js";
import { fromCoherent } from "../quantity/units.js";

const inputs = Object.keys(musclePressure.inputs);

/**
 * Force of each muscle by site, as a share of what the base adult's makes at most. Force and pressure are one thing seen
 * twice: it is the pressure of the same law without rest and stretch, in units of the base adult's.
 */
export function muscleForces(
  circuit: Circuit,
  parameters: ReadonlyMap<string, number>,
): ReadonlyMap<string, MuscleForce> {
  const typical = new Map(circuit.parameters.map((slot) => [slot.id, slot.typical]));
  return new Map(
    sides.flatMap((side) =>
      muscles.map((muscle) => {
        const site = `${side}.${muscle}`;
        const own = (name: string) => parameters.get(`${site}.${name}`) as number;
        const strength = own("activePressure") / (typical.get(`${site}.activePressure`) as number);
        return [site, forceOf(own, strength)] as const;
      }),
    ),
  );
}

function forceOf(own: (name: string) => number, strength: number): MuscleForce {
  const others: Readonly<Record<string, number>> = {
    restingPressure: 0,
    passivePressure: 0,
    activePressure: strength,
  };
  const parameters = Object.fromEntries(
    Object.entries(musclePressure.parameters).map(([name, { unit }]): [string, Expression] => [
      name,
      quantity(others[name] ?? fromCoherent(own(name), unit), unit),
    ]),
  ) as Parameters<typeof musclePressure.equations>[1];
  const { intramuscularPressure } = musclePressure.equations(
    Object.fromEntries(
      Object.entries(musclePressure.inputs).map(([name, { unit }]) => [name, symbol("input", name, unit)]),
    ) as Parameters<typeof musclePressure.equations>[0],
    parameters,
  );
  const graph = new Graph();
  const value = graph.lower(intramuscularPressure, (_, id) => inputs.indexOf(id));
  const compute = interpreter({
    name: "force",
    instructions: graph.instructions,
    stores: [{ array: "signal", index: 0, value }],
  });
  const arrays = Object.fromEntries(
    arrayNames.map((name) => [name, new Float64Array(inputs.length)]),
  ) as unknown as BlockArrays;
  return (activation, { ankle, knee, ankleSpeed, kneeSpeed }) => {
    arrays.input.set([activation, ankle, knee, ankleSpeed, kneeSpeed]);
    compute(arrays);
    return arrays.signal[0];
  };
}
