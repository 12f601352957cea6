import { add, fraction, mul, named, square, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived, read } from "../../quantity/ground.js";

export const breathing = defineLaw({
  id: "breathing",
  says: "Each breath lowers the pressure in the chest; the diaphragm raises it in the belly, the ribs do not; straining raises both.",
  kind: "phenomenological",
  ground: assumed("swings of quiet breathing are 2 to 4 mmHg; the course is a rounded pulse"),
  valid: "quiet and deep breathing, straining",
  omits: "gas exchange, reflexes from the lungs, the volume of air",
  inputs: {
    breaths: { says: "breaths so far", unit: "1" },
    lean: { says: "how upright the trunk is: 1 upright, 0 level", unit: "1" },
    depth: { says: "depth of a breath over a quiet one", unit: "1" },
    pace: { says: "breaths a minute over those at rest", unit: "1" },
    diaphragmShare: { says: "share of a breath that the diaphragm makes", unit: "1" },
    straining: { says: "pressure by straining against a shut throat", unit: "mmHg" },
    bellyPressure: { says: "pressure that the belly's wall or what lies against it adds", unit: "mmHg" },
  },
  parameters: {
    rate: {
      says: "breaths a second",
      unit: "1/s",
      typical: 0.22,
      range: [0.05, 1],
      ground: assumed("13 breaths a minute"),
    },
    pleuralPressure: {
      says: "pressure in the chest at the end of expiration, lying",
      unit: "mmHg",
      typical: -2.7,
      range: [-12, 20],
      ground: derived("the mean of a quiet breath is then the −4 mmHg of heldt-2002, lying"),
    },
    pleuralFallUpright: {
      says: "how much lower it is upright",
      unit: "mmHg",
      typical: 3.5,
      range: [0, 8],
      ground: read("heldt-2002", "−3.5 sin α"),
    },
    pleuralSwing: {
      says: "fall in inspiration",
      unit: "mmHg",
      typical: 2.5,
      range: [0, 30],
      ground: assumed("quiet breathing, some 3 cmH2O"),
    },
    abdominalPressure: {
      says: "pressure in the belly at the end of expiration",
      unit: "mmHg",
      typical: 0,
      range: [-5, 30],
      ground: assumed("the level from which the belly's vessels are told; obesity and pregnancy raise it"),
    },
    abdominalRise: {
      says: "rise in a quiet breath that the diaphragm alone makes",
      unit: "mmHg",
      typical: 5,
      range: [0, 30],
      ground: assumed("diaphragm and ribs half and half then raise it by 2 mmHg"),
    },
    abdominalFall: {
      says: "fall in a quiet breath that the ribs alone make",
      unit: "mmHg",
      typical: 1,
      range: [0, 10],
      ground: assumed("ribs that rise draw a slack diaphragm up with them"),
    },
  },
  outputs: {
    breathRate: { says: "breaths a second", unit: "1/s" },
    pleural: { says: "pressure around heart and lungs", unit: "mmHg" },
    abdominal: { says: "pressure around the vessels of the belly", unit: "mmHg" },
  },
  equations: ({ breaths, lean, depth, pace, diaphragmShare, straining, bellyPressure }, p) => {
    const phase = fraction(breaths);
    // 0 at both ends of a breath, 1 in its middle, level at all three
    const inspired = named("inspired", mul(depth, mul(16, square(mul(phase, sub(1, phase))))));
    const byDiaphragm = mul(diaphragmShare, p.abdominalRise);
    const byRibs = mul(sub(1, diaphragmShare), p.abdominalFall);
    const quiet = sub(p.pleuralPressure, add(mul(p.pleuralFallUpright, lean), mul(p.pleuralSwing, inspired)));
    return {
      breathRate: mul(pace, p.rate),
      pleural: add(quiet, straining),
      abdominal: add(p.abdominalPressure, mul(sub(byDiaphragm, byRibs), inspired), bellyPressure, straining),
    };
  },
});
