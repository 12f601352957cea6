import { healthy, legsOnly, walk } from "./legs.js";
import { less, type Lesson, measure } from "./lesson.js";

const walking = "left.ankle.walkingPressure";

export const slowWalking: Lesson = {
  id: "slow-walking",
  runs: { slow: legsOnly(healthy, walk(3)), fast: legsOnly(healthy, walk(6)) },
  drawn: { signal: "left.dorsalFoot.luminalPressure", runs: ["slow", "fast"], from_s: 25, until_s: 62 },
  numbers: {
    slow: measure("slow", walking, "mmHg", 1),
    fast: measure("fast", walking, "mmHg", 1),
    apart: less(["fast", "slow"], walking, "mmHg", 1),
    squeeze: measure("slow", "left.soleus.peakIntramuscularPressure", "mmHg"),
    squeezeFast: measure("fast", "left.soleus.peakIntramuscularPressure", "mmHg"),
  },
  found: ({ apart }) => {
    if (apart > 0) return "slow";
    return apart < -2 ? "fast" : undefined;
  },
  answer: "slow",
  claims: ["slow-walking-is-enough", "walking-lowers-ankle-pressure", "running-squeezes-harder"],
  lab: { run: "slow", posture: "standing" },
};
