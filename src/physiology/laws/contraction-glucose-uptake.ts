import { add, div, mul, named, quantity, ramp, sqrt, square, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const contractionGlucoseUptake = defineLaw({
  id: "contraction-glucose-uptake",
  says: "A working muscle takes glucose from its blood without insulin, as much as its work asks for and its blood brings.",
  kind: "phenomenological",
  ground: assumed(
    "proportional to what is burnt, saturable in glucose, slow to come and slower to go: contraction brings transporters to the membrane",
  ),
  valid: "light to moderate work of minutes to hours, in health and in insulin resistance alike",
  omits:
    "glycogen, which is burnt first and whose want raises the uptake; fatty acids; training; plasma against whole blood",
  inputs: {
    power: { says: "what the muscles of the limb burn above rest", unit: "W" },
    drive: { says: "the same as their membranes remember it", unit: "W" },
    bloodFlow: { says: "blood through the limb", unit: "mL/s" },
    concentration: { says: "glucose in the arterial plasma", unit: "mmol/L" },
  },
  parameters: {
    greatestShare: {
      says: "share of what is burnt that blood glucose provides where there is plenty of it",
      unit: "1",
      typical: 0.9,
      range: [0, 1],
      ground: derived(
        "three tenths at 5 mmol/L, of 28 to 37 % after 40 minutes of leg work (wahren-1971), half of the plenty at 10 mmol/L",
      ),
    },
    halfSaturation: {
      says: "glucose at half of that share",
      unit: "mmol/L",
      typical: 10,
      range: [2, 30],
      ground: assumed("transport into exercising human muscle is half saturated near 10 mmol/L"),
    },
    energyPerGlucose: {
      says: "heat of glucose that is burnt",
      unit: "J/mmol",
      typical: 2805,
      range: [2500, 3000],
      ground: assumed("heat of combustion, 2805 kJ/mol: textbook"),
    },
    greatestExtraction: {
      says: "share of the glucose of its blood that a working muscle can take",
      unit: "1",
      typical: 0.2,
      range: [0.02, 0.8],
      ground: assumed("exercising legs take some tenth of what comes, twice that at their most"),
    },
    onset: {
      says: "time in which the uptake comes",
      unit: "min",
      typical: 5,
      range: [0.5, 60],
      ground: assumed(
        "transporters move to the membrane within minutes; uptake goes on rising for half an hour",
      ),
    },
    offset: {
      says: "time in which it goes",
      unit: "min",
      typical: 20,
      range: [2, 120],
      ground: assumed("fifteen minutes to half an hour after the last contraction"),
    },
  },
  outputs: {
    driveRate: { says: "rate of what the membranes remember", unit: "W/s" },
    uptake: { says: "glucose taken", unit: "mmol/s" },
  },
  equations: ({ power, drive, bloodFlow, concentration }, p) => {
    const corner = quantity(0.2, "W");
    const coming = div(ramp(sub(power, drive), corner), p.onset);
    const going = div(ramp(sub(drive, power), corner), p.offset);
    const share = named(
      "share",
      div(mul(p.greatestShare, concentration), add(p.halfSaturation, concentration)),
    );
    const asked = named("asked", div(mul(share, drive), p.energyPerGlucose));
    const brought = named("brought", mul(p.greatestExtraction, bloodFlow, concentration));
    // the smaller of both, rounded where they are alike; nothing flows where nothing is asked
    const least = quantity(1e-9, "mmol/s");
    const uptake = div(mul(asked, brought), sqrt(add(square(asked), square(brought), square(least))));
    return { driveRate: sub(coming, going), uptake };
  },
});
