import { healthy, legsOnly } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

const press = (knee_deg: number) => legsOnly(healthy, { id: "isometric-press", knee_deg });
const [soleus, gastrocnemius] = ["soleus", "gastrocnemius"].map(
  (muscle) => `left.${muscle}.meanIntramuscularPressure`,
);

export const soleusAndTheBentKnee: Lesson = {
  id: "soleus-and-the-bent-knee",
  runs: { straight: press(0), bent: press(90) },
  drawn: { signal: "left.gastrocnemius.intramuscularPressure", runs: ["straight", "bent"] },
  numbers: {
    gastrocnemiusStraight: measure("straight", gastrocnemius, "mmHg"),
    gastrocnemiusBent: measure("bent", gastrocnemius, "mmHg"),
    soleusStraight: measure("straight", soleus, "mmHg"),
    soleusBent: measure("bent", soleus, "mmHg"),
  },
  found: ({ gastrocnemiusStraight, gastrocnemiusBent, soleusStraight, soleusBent }) => {
    const kept = (after: number, before: number) => after > 0.8 * before;
    const [deep, outer] = [kept(soleusBent, soleusStraight), kept(gastrocnemiusBent, gastrocnemiusStraight)];
    if (deep && !outer) return "soleus";
    if (outer && !deep) return "gastrocnemius";
    return deep ? undefined : "both";
  },
  answer: "soleus",
  claims: ["bent-knee-spares-gastrocnemius", "standing-raises-work-the-soleus", "soleus-is-the-larger"],
  lab: { run: "bent", posture: "sitting" },
};
