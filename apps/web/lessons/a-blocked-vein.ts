import { healthy, legsOnly, severe, walk } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

export const aBlockedVein: Lesson = {
  id: "a-blocked-vein",
  runs: {
    open: legsOnly(healthy, walk()),
    blocked: legsOnly(severe("post-thrombotic-obstruction", "femoropopliteal"), walk()),
  },
  drawn: { signal: "left.dorsalFoot.luminalPressure", runs: ["open", "blocked"], from_s: 20, until_s: 100 },
  numbers: {
    fall: measure("open", "left.ankle.walkingFall", "mmHg"),
    fallBlocked: measure("blocked", "left.ankle.walkingFall", "mmHg"),
    squeezed: measure("open", "left.popliteal.stancePressureRise", "mmHg"),
    squeezedBlocked: measure("blocked", "left.popliteal.stancePressureRise", "mmHg"),
  },
  found: ({ fall, fallBlocked }) => {
    if (fallBlocked < 0) return "rises";
    if (fallBlocked < 0.8 * fall) return "less";
    return "same";
  },
  answer: "less",
  claims: ["blocked-veins-keep-pressure"],
  lab: { run: "blocked", posture: "standing" },
};
