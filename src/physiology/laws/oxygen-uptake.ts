import { div, quantity } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

/** resting oxygen uptake that metabolic equivalents are told in */
const oneEquivalent = quantity(3.5, "mL/(kg·min)");

export const oxygenUptake = defineLaw({
  id: "oxygen-uptake",
  says: "What the body burns it pays for in oxygen.",
  kind: "conservation",
  ground: derived("heat of combustion of carbohydrate and fat over the oxygen that they take"),
  valid: "work below the lactate threshold",
  omits: "which fuel is burnt: between fat and carbohydrate alone lie 4.7 to 5.0 kcal/L; what a meal costs",
  inputs: {
    power: { says: "what the whole body burns", unit: "W" },
    mass: { says: "body mass", unit: "kg" },
  },
  parameters: {
    energyPerOxygen: {
      says: "heat for each millilitre of oxygen",
      unit: "J/mL",
      typical: 20.2,
      range: [19, 22],
      ground: assumed("4.83 kcal/L, at a respiratory quotient of 0.82: textbook"),
    },
  },
  outputs: {
    uptake: { says: "oxygen taken up", unit: "mL/s" },
    uptakePerMass: { says: "the same for each kilogram", unit: "mL/(kg·min)" },
    equivalents: { says: "metabolic equivalents, 3.5 mL/(kg·min) each", unit: "1" },
  },
  equations: ({ power, mass }, { energyPerOxygen }) => {
    const uptake = div(power, energyPerOxygen);
    const uptakePerMass = div(uptake, mass);
    return { uptake, uptakePerMass, equivalents: div(uptakePerMass, oneEquivalent) };
  },
});
