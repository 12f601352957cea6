import { add, div, mul, named, quantity, softRamp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const cerebralAutoregulation = defineLaw({
  id: "cerebral-autoregulation",
  says: "Arterioles of the brain narrow as what drives its blood rises and widen as it falls, within seconds; thick blood is answered as little pressure is.",
  kind: "phenomenological",
  ground: assumed(
    "Lassen's curve: nearly the same flow between 50 and 150 mmHg, reached in some 5 s; pressure and viscosity answered alike, from memory of Muizelaar and others, Stroke 1986",
  ),
  valid: "perfusion pressures of 30 to 180 mmHg; wakefulness",
  omits:
    "carbon dioxide, the oxygen in the blood, the brain's own work, nerves, the difference between falls and rises",
  inputs: {
    perfusionPressure: {
      says: "arterial less venous pressure of the brain, over the viscosity of its blood",
      unit: "mmHg",
    },
    adapted: { says: "resistance over that of rest, less 1", unit: "1" },
  },
  parameters: {
    restingPressure: {
      says: "perfusion pressure at which nothing is changed",
      unit: "mmHg",
      typical: 80,
      range: [40, 140],
      ground: assumed("lying: a mean arterial pressure of 87 less some 6 in the veins"),
    },
    lowerLimit: {
      says: "pressure below which the arterioles are as wide as they go",
      unit: "mmHg",
      typical: 50,
      range: [20, 100],
      ground: assumed("textbook: 50 to 60 mmHg"),
    },
    upperLimit: {
      says: "pressure above which they are as narrow as they go",
      unit: "mmHg",
      typical: 150,
      range: [90, 220],
      ground: assumed("textbook: 150 mmHg"),
    },
    gain: {
      says: "share of a lasting change of pressure that is made good; 0 switches autoregulation off",
      unit: "1",
      typical: 0.9,
      range: [0, 1],
      ground: assumed("the plateau is nearly flat"),
    },
    lag: {
      says: "time constant",
      unit: "s",
      typical: 4,
      range: [0.5, 60],
      ground: assumed("flow is back within 5 to 10 s when thigh cuffs are let go"),
    },
  },
  outputs: {
    narrowing: { says: "resistance over that of rest", unit: "1" },
    adaptedRate: { says: "rate of adaptation", unit: "1/s" },
  },
  equations: ({ perfusionPressure, adapted }, { restingPressure, lowerLimit, upperLimit, gain, lag }) => {
    const round = quantity(5, "mmHg");
    const above = (limit: typeof lowerLimit) => softRamp(sub(perfusionPressure, limit), round);
    const within = named("within", sub(add(lowerLimit, above(lowerLimit)), above(upperLimit)));
    const asked = mul(gain, sub(div(within, restingPressure), 1));
    return { narrowing: add(1, adapted), adaptedRate: div(sub(asked, adapted), lag) };
  },
});

/** What an ultrasound probe at the temple sees of it. */
export const middleCerebralArtery = defineLaw({
  id: "middle-cerebral-artery",
  says: "The middle cerebral artery passes a fixed share of the brain's blood through a lumen that does not change.",
  kind: "phenomenological",
  ground: derived("velocity is flow over area"),
  valid: "where the lumen keeps its width, as in mild changes of carbon dioxide",
  omits: "the profile of velocity across the lumen, spasm, narrowings",
  inputs: { flow: { says: "blood through the whole brain", unit: "mL/s" } },
  parameters: {
    share: {
      says: "share of the brain's blood that passes one middle cerebral artery",
      unit: "1",
      typical: 0.2,
      range: [0.05, 0.4],
      ground: assumed("a fifth to a quarter on each side"),
    },
    area: {
      says: "its lumen",
      unit: "cm2",
      typical: 0.045,
      range: [0.02, 0.15],
      ground: assumed("2.4 to 3 mm wide; with it a lying adult has the 55 cm/s that probes find"),
    },
  },
  outputs: { velocity: { says: "mean velocity across the lumen", unit: "cm/s" } },
  equations: ({ flow }, { share, area }) => ({ velocity: div(mul(share, flow), area) }),
});
