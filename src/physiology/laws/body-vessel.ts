import { add, div, mul, named, sub, where } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived, read } from "../../quantity/ground.js";
import { lastDrop } from "./last-drop.js";

const volumes = {
  volume: { says: "blood in the vessels", unit: "mL" },
  withdrawn: { says: "unstressed volume that smooth muscle has given up", unit: "mL" },
} as const;

const restingVolume = {
  says: "volume at zero transmural pressure, smooth muscle at rest",
  unit: "mL",
  typical: 100,
  range: [1, 6000],
  ground: read("heldt-2002", "zero-pressure filling volumes, compartment by compartment"),
} as const;

export const elasticVessel = defineLaw({
  id: "elastic-vessel",
  says: "Vessels give way to the pressure inside them.",
  kind: "phenomenological",
  ground: read("heldt-2002", "linear compartments"),
  valid: "pressures of rest, exercise and standing",
  omits: "the stiffening of stretched walls (of arteries: arterial-stiffening), creep, wave travel",
  inputs: volumes,
  parameters: {
    restingVolume,
    compliance: {
      says: "volume taken per pressure",
      unit: "mL/mmHg",
      typical: 0.3,
      range: [0.01, 60],
      ground: read("heldt-2002", "compliances, compartment by compartment"),
    },
  },
  outputs: { transmuralPressure: { says: "pressure inside less pressure outside", unit: "mmHg" } },
  equations: ({ volume, withdrawn }, p) => {
    const stretched = div(sub(volume, sub(p.restingVolume, withdrawn)), p.compliance);
    return { transmuralPressure: sub(stretched, lastDrop(volume, p.restingVolume)) };
  },
});

export const venousReservoir = defineLaw({
  id: "venous-reservoir",
  says: "The veins of the gut hold most of what can be given or taken; the fuller, the stiffer.",
  kind: "phenomenological",
  ground: derived(
    "compliance at zero and distending volume of heldt-2002, its arc tangent written as a hyperbola of the same slope and ceiling",
  ),
  valid: "transmural pressure −5 to 30 mmHg",
  omits: "the course of collapse, creep, the liver's own reservoir",
  inputs: volumes,
  parameters: {
    restingVolume: { ...restingVolume, typical: 1146 },
    distensibleVolume: {
      says: "volume that no pressure can exceed, above the resting one",
      unit: "mL",
      typical: 1500,
      range: [100, 5000],
      ground: read("heldt-2002", "maximal distending volume of the splanchnic veins, 1500 mL"),
    },
    compliance: {
      says: "volume taken per pressure where slack",
      unit: "mL/mmHg",
      typical: 60,
      range: [5, 400],
      ground: read("heldt-2002", "splanchnic venous compliance at zero, 60 (SE 7.5)"),
    },
  },
  outputs: { transmuralPressure: { says: "pressure inside less pressure outside", unit: "mmHg" } },
  equations: ({ volume, withdrawn }, p) => {
    const stretch = named("x", div(sub(volume, sub(p.restingVolume, withdrawn)), p.distensibleVolume));
    const scale = named("k", div(p.distensibleVolume, p.compliance));
    // beyond this share the wall goes on in a straight line: no blood volume is too large to begin with
    const last = 0.8;
    const straight = add(last / (1 - last), mul(1 / ((1 - last) * (1 - last)), sub(stretch, last)));
    const full = where(stretch, last, div(stretch, sub(1, stretch)), straight);
    const stretched = mul(scale, where(stretch, 0, stretch, full));
    return { transmuralPressure: sub(stretched, lastDrop(volume, p.restingVolume)) };
  },
});

export const vesselFlow = defineLaw({
  id: "vessel-flow",
  says: "Blood flows down the pressure through what resists it.",
  kind: "mechanism",
  ground: derived("Ohm's law of flow"),
  valid: "cycle means and pulses slower than a wave",
  omits: "inertia, the widening of vessels by flow",
  inputs: {
    pressureDifference: { says: "driving pressure, gravity included", unit: "mmHg" },
    narrowing: { says: "resistance over that of rest", unit: "1" },
  },
  parameters: {
    resistance: {
      says: "resistance at rest",
      unit: "mmHg·s/mL",
      typical: 1,
      range: [0.001, 100],
      ground: read("heldt-2002", "resistances, path by path"),
    },
  },
  outputs: { flow: { says: "flow towards the heart", unit: "mL/s" } },
  equations: ({ pressureDifference, narrowing }, { resistance }) => ({
    flow: div(pressureDifference, mul(resistance, narrowing)),
  }),
});
