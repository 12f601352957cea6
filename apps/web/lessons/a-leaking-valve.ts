import { heelRaises, healthy, legsOnly, severe } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

export const aLeakingValve: Lesson = {
  id: "a-leaking-valve",
  runs: {
    holding: legsOnly(healthy, heelRaises(10)),
    leaking: legsOnly(severe("deep-reflux", "axial"), heelRaises(10)),
  },
  drawn: {
    signal: "left.dorsalFoot.luminalPressure",
    runs: ["holding", "leaking"],
    from_s: 25,
    until_s: 100,
  },
  numbers: {
    lowest: measure("holding", "left.avp.lowest", "mmHg"),
    lowestLeaking: measure("leaking", "left.avp.lowest", "mmHg"),
    refill: measure("holding", "left.avp.refillTime90", "s"),
    refillLeaking: measure("leaking", "left.avp.refillTime90", "s"),
  },
  found: ({ lowest, lowestLeaking, refill, refillLeaking }) => {
    const sooner = refillLeaking < 0.5 * refill;
    const higher = lowestLeaking > 1.5 * lowest;
    if (sooner) return higher ? "both" : "return";
    return higher ? "fall" : undefined;
  },
  answer: "return",
  claims: ["leaking-valves-spoil-the-pump", "leaking-valves-fill-the-calf", "pressure-comes-back-slowly"],
  lab: { run: "leaking", posture: "standing" },
};
