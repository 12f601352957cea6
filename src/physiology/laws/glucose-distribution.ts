import { add, div, mul, named, positivePart, quantity, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived, read } from "../../quantity/ground.js";

const normal = (place: string) => read("dalla-man-2007", `healthy people, ${place}`);

export const glucoseDistribution = defineLaw({
  id: "glucose-distribution",
  says: "Glucose is in the plasma and in what mixes with it at once, and passes to and from slower tissue; what the kidneys cannot keep is lost.",
  kind: "phenomenological",
  ground: read("dalla-man-2007", "two compartments of glucose and renal excretion"),
  valid: "concentrations of 3 to 20 mmol/L",
  omits: "the difference between arterial and venous blood; changes of plasma volume",
  inputs: {
    plasma: { says: "glucose in plasma and rapidly mixing tissue, over that of fasting", unit: "mmol" },
    tissue: { says: "glucose in slowly mixing tissue, over that of fasting", unit: "mmol" },
    mass: { says: "body mass", unit: "kg" },
  },
  parameters: {
    fasting: {
      says: "glucose of the plasma after a night's fast",
      unit: "mg(glucose)/dL",
      typical: 92,
      range: [60, 300],
      ground: derived(
        "the glucose at which the healthy people of dalla-man-2007, their Vm0 of 2.50 among it, are at rest",
      ),
    },
    volume: {
      says: "volume that the plasma's glucose is in, VG",
      unit: "dL/kg",
      typical: 1.88,
      range: [0.8, 3],
      ground: normal("VG"),
    },
    outward: {
      says: "rate from plasma to tissue, k1",
      unit: "1/min",
      typical: 0.065,
      range: [0.01, 0.3],
      ground: normal("k1"),
    },
    inward: {
      says: "rate from tissue to plasma, k2",
      unit: "1/min",
      typical: 0.079,
      range: [0.01, 0.3],
      ground: normal("k2"),
    },
    filtration: {
      says: "rate at which the kidneys lose what is above their threshold, ke1",
      unit: "1/min",
      typical: 0.0005,
      range: [0, 0.01],
      ground: normal("ke1"),
    },
    threshold: {
      says: "plasma glucose above which they lose some, ke2",
      unit: "mg(glucose)/kg",
      typical: 339,
      range: [150, 600],
      ground: normal("ke2"),
    },
  },
  outputs: {
    concentration: { says: "concentration in the plasma", unit: "mmol/L" },
    excess: { says: "the same over that of fasting", unit: "mmol/L" },
    exchange: { says: "from plasma to tissue, over that of fasting", unit: "mmol/s" },
    excretion: { says: "into the urine", unit: "mmol/s" },
  },
  equations: ({ plasma, tissue, mass }, p) => {
    const room = named("room", mul(p.volume, mass));
    const excess = div(plasma, room);
    const held = named("held", add(mul(p.fasting, room), plasma));
    const corner = mul(quantity(1, "mg(glucose)/kg"), mass);
    return {
      concentration: add(p.fasting, excess),
      excess,
      exchange: sub(mul(p.outward, plasma), mul(p.inward, tissue)),
      excretion: mul(p.filtration, positivePart(sub(held, mul(p.threshold, mass)), corner)),
    };
  },
});
