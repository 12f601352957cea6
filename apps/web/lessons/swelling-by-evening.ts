import type { StudyDocument } from "../../../src/index.js";
import { healthy } from "./legs.js";
import { type Lesson, type LessonNumber, measure } from "./lesson.js";

const instruments = [
  { id: "volumeter", site: "left.foot" },
  { id: "capillary-pressure", site: "left.foot" },
];
const seconds = 180;
const study = (scenario: StudyDocument["scenario"]): StudyDocument => ({
  person: healthy,
  scenario,
  instruments,
});
const gained = (run: string): LessonNumber => ({
  of: (at) => at(run, "left.foot.volumeter.volumeAtEnd") - at(run, "left.foot.volumeter.volumeAtStart"),
  unit: "mL",
  decimals: 1,
});
const capillary = "left.foot.capillary.pressureAtEnd";

export const swellingByEvening: Lesson = {
  id: "swelling-by-evening",
  runs: {
    still: study({ id: "sitting", seconds }),
    moving: study({
      id: "timeline",
      duration_s: seconds,
      postures: [{ posture: "sitting" }],
      movements: [{ movement: "seated-heel-raise", at_s: 5, count: 87, period_s: 2 }],
    }),
    lying: study({ id: "lying", seconds }),
  },
  drawn: { signal: "left.foot.interstitial.volume", runs: ["still", "moving", "lying"] },
  numbers: {
    still: gained("still"),
    moving: gained("moving"),
    lying: gained("lying"),
    pressureStill: measure("still", capillary, "mmHg"),
    pressureMoving: measure("moving", capillary, "mmHg"),
    pressureLying: measure("lying", capillary, "mmHg"),
  },
  found: ({ still, moving, pressureStill, pressureMoving }) => {
    if (still < 0.5) return undefined;
    if (moving < 0.7 * still && pressureMoving < pressureStill) return "less";
    return moving > 1.3 * still ? "more" : "same";
  },
  answer: "less",
  claims: ["sitting-swells-the-feet", "moving-feet-swell-less", "standing-swells-the-legs"],
  lab: { run: "still", posture: "sitting" },
};
