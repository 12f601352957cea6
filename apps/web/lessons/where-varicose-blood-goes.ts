import type { PersonDocument } from "../../../src/index.js";
import { heelRaises, healthy, legsOnly, severe } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

const varicose = severe("great-saphenous-reflux", "varicose");
const closed: PersonDocument = { ...varicose, treatments: [{ id: "saphenous-ablation", side: "left" }] };
const instruments = [{ id: "doppler", site: "left.greatSaphenousThigh" }];
const trunk = "left.greatSaphenousThigh.timeAveragedVelocity";
const femoral = "left.femoral.timeAveragedVelocity";

export const whereVaricoseBloodGoes: Lesson = {
  id: "where-varicose-blood-goes",
  runs: {
    healthy: legsOnly(healthy, heelRaises(10), { instruments }),
    varicose: legsOnly(varicose, heelRaises(10), { instruments }),
    closed: legsOnly(closed, heelRaises(10)),
  },
  drawn: {
    signal: "left.greatSaphenousCalfToGreatSaphenousThigh.flow",
    runs: ["healthy", "varicose"],
    from_s: 28,
    until_s: 48,
  },
  numbers: {
    up: measure("healthy", trunk, "cm/s", 1),
    down: { of: (at) => -at("varicose", trunk), unit: "cm/s", decimals: 1 },
    more: {
      of: (at) => 100 * (at("varicose", femoral) / at("healthy", femoral) - 1),
      unit: "%",
      decimals: 0,
    },
    lowest: measure("varicose", "left.avp.lowest", "mmHg"),
    lowestClosed: measure("closed", "left.avp.lowest", "mmHg"),
  },
  found: ({ down, more }) => {
    if (down > 0) return more > 10 ? "round" : undefined;
    return "up";
  },
  answer: "round",
  claims: ["varicose-legs-fall-less", "closing-a-leaking-vein-slows-filling"],
  lab: { run: "varicose", posture: "standing" },
};
