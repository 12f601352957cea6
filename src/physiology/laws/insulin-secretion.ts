import { add, mul, named, neg, positivePart, quantity, ramp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { read } from "../../quantity/ground.js";

const normal = (place: string) => read("dalla-man-2007", `healthy people, ${place}`);

export const insulinSecretion = defineLaw({
  id: "insulin-secretion",
  says: "The pancreas answers to glucose that rises at once, and to glucose that is high with a delay.",
  kind: "phenomenological",
  ground: read("dalla-man-2007", "dynamic and static secretion through the portal vein"),
  valid: "glucose by mouth; the gut's hormones are in its numbers",
  omits: "nerves and exercise, which hold it back",
  inputs: {
    portal: { says: "insulin in the portal vein over that of fasting", unit: "pmol" },
    provision: { says: "delayed answer to high glucose", unit: "pmol/min" },
    glucoseExcess: { says: "plasma glucose over that of fasting", unit: "mmol/L" },
    glucoseRate: { says: "rate of the plasma glucose", unit: "mmol/(L·s)" },
    fastingSecretion: { says: "secretion of fasting", unit: "pmol/min" },
    mass: { says: "body mass", unit: "kg" },
  },
  parameters: {
    dynamic: {
      says: "insulin for each step up of glucose, K",
      unit: "(pmol/kg)/(mg(glucose)/dL)",
      typical: 2.3,
      range: [0, 10],
      ground: normal("K"),
    },
    static: {
      says: "secretion for each step that glucose stays up, beta",
      unit: "(pmol/(kg·min))/(mg(glucose)/dL)",
      typical: 0.11,
      range: [0, 1],
      ground: normal("beta"),
    },
    provisionRate: {
      says: "rate of the delayed answer, alpha",
      unit: "1/min",
      typical: 0.05,
      range: [0.005, 0.5],
      ground: normal("alpha"),
    },
    portalRate: {
      says: "rate from the portal vein into the liver, gamma",
      unit: "1/min",
      typical: 0.5,
      range: [0.1, 2],
      ground: normal("gamma"),
    },
  },
  outputs: {
    secretion: { says: "insulin that reaches the liver, over that of fasting", unit: "pmol/min" },
    portalRate: { says: "rate of the insulin in the portal vein", unit: "pmol/min" },
    provisionRate: { says: "rate of the delayed answer", unit: "mmol/s2" },
  },
  equations: ({ portal, provision, glucoseExcess, glucoseRate, fastingSecretion, mass }, p) => {
    const secretion = mul(p.portalRate, portal);
    // falling glucose takes nothing from what is secreted
    const corner = quantity(1e-5, "mmol/(L·s)");
    const rising = named("rising", ramp(glucoseRate, corner));
    // low glucose can stop the secretion of fasting and do no more
    const soft = mul(quantity(0.01, "(pmol/(kg·min))/(mg(glucose)/dL)"), mass, quantity(1, "mmol/L"));
    const called = mul(p.static, mass, glucoseExcess);
    const asked = named(
      "asked",
      add(neg(fastingSecretion), positivePart(add(called, fastingSecretion), soft)),
    );
    return {
      secretion,
      portalRate: sub(add(provision, mul(p.dynamic, mass, rising)), secretion),
      provisionRate: mul(p.provisionRate, sub(asked, provision)),
    };
  },
});
