import type { PersonDocument } from "../../../src/index.js";
import { healthy } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

const rising = (person: PersonDocument) => ({
  person,
  scenario: { id: "rising", from: "lying", seconds: 40 },
});
const silent: PersonDocument = {
  base: "healthy-adult",
  conditions: [{ id: "autonomic-failure", degree: "severe" }],
};

export const dizzyOnStanding: Lesson = {
  id: "dizzy-on-standing",
  runs: { answering: rising(healthy), silent: rising(silent) },
  drawn: { signal: "aorta.luminalPressure", runs: ["answering", "silent"], from_s: 25, until_s: 60 },
  numbers: {
    fall: measure("answering", "finger.deepestFall", "mmHg"),
    after: measure("answering", "finger.timeOfDeepestFall", "s"),
    atEnd: measure("answering", "finger.meanPressureChange", "mmHg"),
    fasterBy: measure("answering", "heart.beatToBeat.rateChange", "1/min"),
    fallSilent: measure("silent", "finger.deepestFall", "mmHg"),
    silentAtEnd: { of: (at) => -at("silent", "finger.meanPressureChange"), unit: "mmHg", decimals: 0 },
  },
  found: ({ fall, atEnd, silentAtEnd }) => {
    if (fall < 10) return "hardly";
    return silentAtEnd > 20 && atEnd > -10 ? "stays" : "returns";
  },
  answer: "stays",
  claims: ["pressure-dips-on-rising", "tensing-legs-steadies-standing", "brain-keeps-its-blood"],
  lab: { run: "silent", posture: "lying" },
};
