import { heelRaises, healthy, legsOnly } from "./legs.js";
import { less, type Lesson, measure } from "./lesson.js";

export const firstAndTenthRaise: Lesson = {
  id: "first-and-tenth-raise",
  runs: {
    one: legsOnly(healthy, heelRaises(1)),
    nine: legsOnly(healthy, heelRaises(9)),
    ten: legsOnly(healthy, heelRaises(10)),
  },
  drawn: { signal: "left.dorsalFoot.luminalPressure", runs: ["ten", "one"], from_s: 25, until_s: 80 },
  numbers: {
    standing: measure("ten", "left.avp.resting", "mmHg"),
    first: measure("one", "left.avp.fall", "mmHg"),
    tenth: less(["ten", "nine"], "left.avp.fall", "mmHg", 1),
    all: measure("ten", "left.avp.fall", "mmHg"),
    lowest: measure("ten", "left.avp.lowest", "mmHg"),
  },
  found: ({ first, tenth }) => {
    if (first < 5) return undefined;
    if (tenth < 0.5 * first) return "less";
    return tenth > 1.5 * first ? "more" : "same";
  },
  answer: "less",
  claims: ["heel-raises-empty-the-foot", "one-rise-ejects-half", "ten-raises-leave-little"],
  lab: { run: "ten", posture: "standing" },
};
