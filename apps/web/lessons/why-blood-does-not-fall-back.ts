import { heelRaises, healthy, legsOnly, severe } from "./legs.js";
import { type Lesson, measure, percentage } from "./lesson.js";

const fallsBack = "left.distalDeepCalfToProximalDeepCalf.regurgitantFraction";

export const whyBloodDoesNotFallBack: Lesson = {
  id: "why-blood-does-not-fall-back",
  runs: {
    holding: legsOnly(healthy, heelRaises(1)),
    leaking: legsOnly(severe("deep-reflux", "axial"), heelRaises(1)),
  },
  drawn: {
    signal: "left.distalDeepCalfToProximalDeepCalf.flow",
    runs: ["holding", "leaking"],
    from_s: 29,
    until_s: 40,
  },
  numbers: {
    holding: percentage("holding", fallsBack),
    leaking: percentage("leaking", fallsBack),
    refill: measure("holding", "left.avp.refillTime90", "s"),
    refillLeaking: measure("leaking", "left.avp.refillTime90", "s"),
  },
  found: ({ holding, leaking }) => {
    if (holding > 50) return "most";
    return leaking > 2 * holding ? "little" : "same";
  },
  answer: "little",
  claims: ["valves-hold", "calf-squeeze-drives-blood-up"],
  lab: { run: "leaking", posture: "standing" },
};
