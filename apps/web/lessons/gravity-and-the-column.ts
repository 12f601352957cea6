import { healthy, legsOnly } from "./legs.js";
import { less, type Lesson, measure } from "./lesson.js";

const still = (posture: string, height_cm = 175) =>
  legsOnly({ ...healthy, height_cm }, { id: posture, seconds: 30 });
const ankle = "left.ankle.restingPressure";

export const gravityAndTheColumn: Lesson = {
  id: "gravity-and-the-column",
  runs: {
    lying: still("lying"),
    standing: still("standing"),
    short: still("standing", 155),
    tall: still("standing", 195),
  },
  drawn: { signal: "left.dorsalFoot.luminalPressure", runs: ["tall", "standing", "short", "lying"] },
  numbers: {
    lying: measure("lying", ankle, "mmHg"),
    standing: measure("standing", ankle, "mmHg"),
    short: measure("short", ankle, "mmHg"),
    tall: measure("tall", ankle, "mmHg"),
    apart: less(["tall", "short"], ankle, "mmHg"),
  },
  found: ({ lying, standing, apart }) => {
    if (standing < 2 * lying) return undefined;
    if (apart > 3) return "taller";
    return apart < -3 ? "shorter" : "same";
  },
  answer: "taller",
  claims: ["standing-pressure-is-a-column", "taller-people-have-more-pressure", "raising-legs-empties-them"],
  lab: { run: "tall", posture: "standing" },
};
