import type { PersonDocument } from "../../../src/index.js";
import { healthy, severe } from "./legs.js";
import { type Lesson, less, measure } from "./lesson.js";

const instruments = ["left", "right"].map((side) => ({ id: "capillary-pressure", site: `${side}.foot` }));
const standing = (person: PersonDocument) => ({
  person,
  scenario: { id: "standing", seconds: 40 },
  instruments,
});
const rising = (person: PersonDocument) => ({
  person,
  scenario: { id: "rising", from: "lying", seconds: 30 },
});
const clot = severe("deep-vein-thrombosis", "iliofemoral");
const heart: PersonDocument = {
  base: "healthy-adult",
  conditions: [{ id: "heart-failure", degree: "severe" }],
};
const tablet: PersonDocument = {
  base: "healthy-adult",
  treatments: [{ id: "diuretic", degree: "severe" }],
};
const capillary = (side: string) => `${side}.foot.capillary.pressureAtEnd`;
const against = (run: string, side: string) => ({
  of: (at: (of: string, id: string) => number) => at(run, capillary(side)) - at("healthy", capillary(side)),
  unit: "mmHg" as const,
  decimals: 0,
});

export const oneSwollenLegOrTwo: Lesson = {
  id: "one-swollen-leg-or-two",
  runs: {
    healthy: standing(healthy),
    clot: standing(clot),
    heart: standing(heart),
    tablet: standing(tablet),
    rising: rising(healthy),
    tabletRising: rising(tablet),
  },
  drawn: { signal: "left.dorsalFoot.luminalPressure", runs: ["clot", "heart", "healthy", "tablet"] },
  numbers: {
    clotLeft: against("clot", "left"),
    clotRight: against("clot", "right"),
    heartLeft: against("heart", "left"),
    heartRight: against("heart", "right"),
    ankle: measure("healthy", "left.ankle.restingPressure", "mmHg"),
    ankleTablet: measure("tablet", "left.ankle.restingPressure", "mmHg"),
    deeper: less(["tabletRising", "rising"], "finger.deepestFall", "mmHg"),
  },
  found: ({ clotLeft, clotRight, heartLeft, heartRight, deeper }) => {
    const oneSided = clotLeft > 5 && Math.abs(clotRight) < 0.3 * clotLeft;
    const twoSided = heartLeft > 3 && Math.abs(heartLeft - heartRight) < 0.3 * heartLeft;
    if (oneSided && twoSided && deeper > 0) return "sides";
    return twoSided && clotRight > 5 ? "both" : undefined;
  },
  answer: "sides",
  claims: ["signs-for-a-doctor", "sitting-and-clots"],
  lab: { run: "clot", posture: "standing" },
};
