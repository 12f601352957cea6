import { healthy, legsOnly, severe, walk } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

export const theFootballersFoot: Lesson = {
  id: "the-footballers-foot",
  runs: { pushing: legsOnly(healthy, walk()), lifted: legsOnly(severe("lost-push-off"), walk()) },
  drawn: { signal: "left.dorsalFoot.luminalPressure", runs: ["pushing", "lifted"], from_s: 20, until_s: 80 },
  numbers: {
    walking: measure("pushing", "left.ankle.walkingPressure", "mmHg"),
    walkingLifted: measure("lifted", "left.ankle.walkingPressure", "mmHg"),
    squeeze: measure("pushing", "left.soleus.peakIntramuscularPressure", "mmHg"),
    squeezeLifted: measure("lifted", "left.soleus.peakIntramuscularPressure", "mmHg"),
  },
  found: ({ walking, walkingLifted }) => {
    if (walkingLifted > walking + 5) return "higher";
    return walkingLifted < walking - 5 ? "lower" : "same";
  },
  answer: "higher",
  claims: ["lost-push-off-empties-less", "weak-calf-pumps-less", "stiff-ankle-pumps-less"],
  lab: { run: "lifted", posture: "standing" },
};
