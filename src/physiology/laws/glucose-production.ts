import { add, div, mul, named, positivePart, quantity, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived, read } from "../../quantity/ground.js";

const normal = (place: string) => read("dalla-man-2007", `healthy people, ${place}`);

export const glucoseProduction = defineLaw({
  id: "glucose-production",
  says: "The liver gives glucose to the blood, less of it the more glucose and insulin there are, and more while muscles take it.",
  kind: "phenomenological",
  ground: read("dalla-man-2007", "endogenous glucose production, told from its fasting value"),
  valid: "hours after a night's fast; light to moderate work",
  omits: "glucagon and adrenaline as such; the liver's stores and their end",
  inputs: {
    plasma: { says: "plasma glucose over that of fasting", unit: "mmol" },
    insulin: { says: "insulin that acts on the liver, over that of fasting", unit: "pmol/L" },
    portal: { says: "insulin in the portal vein over that of fasting", unit: "pmol" },
    workUptake: { says: "glucose that working muscles take", unit: "mmol/s" },
    mass: { says: "body mass", unit: "kg" },
  },
  parameters: {
    basal: {
      says: "production after a night's fast",
      unit: "mg(glucose)/(kg·min)",
      typical: 1.92,
      range: [0.8, 4],
      ground: derived(
        "kp1 less what fasting glucose and insulin hold back, healthy people of dalla-man-2007",
      ),
    },
    glucoseEffect: {
      says: "what glucose itself holds back, kp2",
      unit: "1/min",
      typical: 0.0021,
      range: [0, 0.02],
      ground: normal("kp2"),
    },
    insulinEffect: {
      says: "what insulin holds back, kp3",
      unit: "(mg(glucose)/(kg·min))/(pmol/L)",
      typical: 0.009,
      range: [0, 0.05],
      ground: normal("kp3"),
    },
    portalEffect: {
      says: "what insulin in the portal vein holds back at once, kp4",
      unit: "(mg(glucose)/min)/pmol",
      typical: 0.0618,
      range: [0, 0.3],
      ground: normal("kp4"),
    },
    replacement: {
      says: "share of what working muscles take that the fasting liver makes good",
      unit: "1",
      typical: 1,
      range: [0, 1.5],
      ground: read(
        "wahren-1971",
        "splanchnic output keeps step with the legs' uptake; arterial glucose does not fall",
      ),
    },
  },
  outputs: {
    fasting: { says: "glucose given to the blood after a night's fast", unit: "mmol/s" },
    production: { says: "glucose given to the blood", unit: "mmol/s" },
  },
  equations: ({ plasma, insulin, portal, workUptake, mass }, p) => {
    const heldBack = named(
      "heldBack",
      add(mul(p.glucoseEffect, plasma), mul(p.insulinEffect, insulin, mass), mul(p.portalEffect, portal)),
    );
    const fasting = named("fasting", mul(p.basal, mass));
    const corner = mul(quantity(0.1, "mg(glucose)/(kg·min)"), mass);
    const resting = named("resting", positivePart(sub(fasting, heldBack), corner));
    // what holds the resting liver back holds back its answer to work in the same share
    return { fasting, production: mul(resting, add(1, div(mul(p.replacement, workUptake), fasting))) };
  },
});
