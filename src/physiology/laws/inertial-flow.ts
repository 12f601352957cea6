import { abs, add, div, mul, named, square, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";
import { calibreParameters, pipeFlow, quotedFill } from "./vein-flow.js";

/**
 * Flow of a column that is long and wide enough to coast. Friction, Bernoulli loss and inertance all grow as the
 * calibre shrinks. Behind a shut valve there is no column to coast: there the flow that would pass follows the
 * pressure at once, so that a valve never opens onto an old backward momentum.
 */
export const inertialFlow = defineLaw({
  id: "inertial-flow",
  says: "In the large veins blood coasts: pressure speeds it up, friction slows it down.",
  kind: "mechanism",
  ground: derived("momentum of a uniform column, ρ l / A, with the friction and loss of vein-flow"),
  valid: "laminar flow with entrance loss; the whole column moves as one",
  omits: "pulse waves, velocity profile",
  inputs: {
    pressureDifference: { says: "driving pressure, gravity included", unit: "mmHg" },
    fill: { says: "volume over capacity of the vein whose outflow this is", unit: "1" },
    momentumFlow: { says: "flow that would pass a fully open valve", unit: "mL/s" },
    opening: { says: "how far the valve is open, 1 where there is none", unit: "1" },
  },
  parameters: {
    ...calibreParameters,
    inertance: {
      says: "ρ l / A at the calibre of standing",
      unit: "mmHg·s2/mL",
      typical: 0.03,
      range: [0.002, 0.3],
      ground: derived("ρ l / A: 20 cm of 0.6 cm² give 0.027"),
    },
    stillTime: {
      says: "time in which the column behind a shut valve follows the pressure",
      unit: "s",
      typical: 0.005,
      range: [0.001, 0.05],
      ground: assumed("short against the closing of a valve, long against the step"),
    },
  },
  outputs: { acceleration: { says: "rate of the momentum flow", unit: "mL/s2" } },
  equations: (
    { pressureDifference, fill, momentumFlow, opening },
    { resistance, bernoulli, inertance, stillTime },
  ) => {
    const calibre = named("calibre", div(fill, quotedFill));
    const loss = named(
      "loss",
      add(mul(resistance, momentumFlow), mul(bernoulli, momentumFlow, abs(momentumFlow))),
    );
    const coasting = div(sub(mul(calibre, pressureDifference), div(loss, calibre)), inertance);
    const still = named("still", pipeFlow(pressureDifference, square(calibre), resistance, bernoulli));
    const following = div(sub(still, momentumFlow), stillTime);
    return {
      acceleration: add(mul(opening, coasting), mul(sub(1, opening), following)),
    };
  },
});
