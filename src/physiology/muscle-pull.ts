import { quantity, symbol } from "../engine/describe/expression.js";
import { type Given, valueOf } from "../engine/describe/value.js";
import { musclePlaces } from "./circuits/leg-anatomy.js";
import { musclePressure } from "./laws/muscle-pressure.js";
import type { Joints, Muscle } from "./terms.js";

/**
 * How a muscle of the base adult pulls, over its greatest force. Force and pressure are one thing seen twice: it is the
 * pressure of that law, of activity or of stretch alone, over the greatest.
 */

/** Pull of the wholly active muscle where the joints are and as fast as they turn. */
export const activePull = (muscle: Muscle, joints: Joints): number =>
  active(muscle)({ ...joints, activation: 1 });

/** Pull of the stretched muscle at rest: all of it, not what it has over the neutral. */
export const passivePull = (muscle: Muscle, joints: Joints): number =>
  stretched(muscle)({ ...joints, activation: 0 }) / musclePlaces[muscle].activePressure;

type Pressure = (given: Given) => number;

function pressureOf(muscle: Muscle, told: Readonly<Record<string, number>>): Pressure {
  const { says: _, ...places } = musclePlaces[muscle];
  const values: Readonly<Record<string, number>> = { ...places, ...told };
  const parameters = Object.fromEntries(
    Object.entries(musclePressure.parameters).map(([name, { unit, typical }]) => [
      name,
      quantity(values[name] ?? typical, unit),
    ]),
  ) as Parameters<typeof musclePressure.equations>[1];
  const inputs = Object.fromEntries(
    Object.entries(musclePressure.inputs).map(([name, { unit }]) => [name, symbol("input", name, unit)]),
  ) as Parameters<typeof musclePressure.equations>[0];
  return valueOf(musclePressure.equations(inputs, parameters).intramuscularPressure);
}

/** Built at the first call, one a muscle. */
const once = (of: (muscle: Muscle) => Pressure): ((muscle: Muscle) => Pressure) => {
  const made = new Map<Muscle, Pressure>();
  return (muscle) => {
    const found = made.get(muscle) ?? of(muscle);
    made.set(muscle, found);
    return found;
  };
};

const active = once((muscle) =>
  pressureOf(muscle, { restingPressure: 0, passivePressure: 0, activePressure: 1 }),
);
const stretched = once((muscle) =>
  pressureOf(muscle, { restingPressure: musclePlaces[muscle].passivePressure }),
);
