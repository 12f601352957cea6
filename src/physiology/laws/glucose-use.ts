import { add, div, mul, named, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { read } from "../../quantity/ground.js";

const normal = (place: string) => read("dalla-man-2007", `healthy people, ${place}`);

export const glucoseUse = defineLaw({
  id: "glucose-use",
  says: "Resting muscle and fat take more glucose the more of it and of insulin there is.",
  kind: "phenomenological",
  ground: read("dalla-man-2007", "utilisation; at fasting it is what the liver makes"),
  valid: "rest, hours after a meal",
  omits: "what is burnt and what is stored are one",
  inputs: {
    tissue: { says: "glucose in slowly mixing tissue, over that of fasting", unit: "mmol" },
    insulinAction: { says: "insulin in the tissue over that of fasting", unit: "pmol/L" },
    sensitivity: { says: "sensitivity to insulin over that of a rested muscle", unit: "1" },
    fastingTissue: { says: "glucose in slowly mixing tissue, fasting", unit: "mmol" },
    fastingUse: { says: "what muscle and fat take, fasting", unit: "mmol/s" },
    mass: { says: "body mass", unit: "kg" },
  },
  parameters: {
    insulinEffect: {
      says: "how much the greatest use rises with insulin, Vmx",
      unit: "(mg(glucose)/(kg·min))/(pmol/L)",
      typical: 0.047,
      range: [0, 0.3],
      ground: normal("Vmx"),
    },
    halfSaturation: {
      says: "tissue glucose at half of the greatest use, Km0",
      unit: "mg(glucose)/kg",
      typical: 225.59,
      range: [50, 900],
      ground: normal("Km0"),
    },
  },
  outputs: { excess: { says: "taken by muscle and fat at rest, over that of fasting", unit: "mmol/s" } },
  equations: ({ tissue, insulinAction, sensitivity, fastingTissue, fastingUse, mass }, p) => {
    const half = named("half", mul(p.halfSaturation, mass));
    const held = named("held", add(fastingTissue, tissue));
    // what fasting asks for sets the greatest use without more insulin: that is Vm0
    const greatestFasting = div(mul(fastingUse, add(half, fastingTissue)), fastingTissue);
    const greatest = named(
      "greatest",
      add(greatestFasting, mul(p.insulinEffect, mass, sensitivity, insulinAction)),
    );
    return { excess: sub(div(mul(greatest, held), add(half, held)), fastingUse) };
  },
});
