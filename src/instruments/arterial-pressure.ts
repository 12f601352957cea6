import type { Measures } from "../quantity/figure.js";
import { assumed } from "../quantity/ground.js";
import { beatByBeat, beatsOf } from "./beats.js";
import { levels, restOf } from "./before-and-after.js";
import { presyncope } from "./presyncope.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

export const arterialSites = ["arm", "finger"] as const;

export const arterialPressureGround = assumed(
  "arm and finger are held at the height of the heart and show the pressure of the aorta; no wave travels in the " +
    "model, so the pulse does not grow on its way to the finger",
);

/**
 * Arterial pressure beat by beat: highest, lowest and mean of each. A cuff on the arm is read at rest and at the end; a
 * cuff on the finger follows every beat, so it also tells how far the pressure fell, and when, and when a test upright
 * would be broken off.
 */
export function arterialPressure(session: Session, site: (typeof arterialSites)[number]): Observation {
  const artery = Course.of(session, "aorta.luminalPressure");
  const beats = beatsOf(session);
  const each = {
    systolicPressure: beatByBeat(beats, ({ from, to }) => artery.highest(from, to).value),
    meanPressure: beatByBeat(beats, ({ from, to }) => artery.mean(from, to)),
    diastolicPressure: beatByBeat(beats, ({ from, to }) => artery.lowest(from, to).value),
  };
  return {
    readings: [
      {
        id: `${site}.arterialPressure`,
        says: `arterial pressure at the ${site}, at the height of the heart`,
        unit: "mmHg",
        times: artery.times,
        values: artery.values,
      },
    ],
    measures: {
      ...levels(session, each.systolicPressure, site, "systolicPressure", "mmHg", "itself"),
      ...levels(session, each.meanPressure, site, "meanPressure", "mmHg", "itself"),
      ...levels(session, each.diastolicPressure, site, "diastolicPressure", "mmHg", "itself"),
      ...(site === "finger"
        ? { ...deepest(session, each.meanPressure), ...presyncope(session, beats, each.systolicPressure) }
        : {}),
    },
  };
}

/** share of a fall that may be left when it counts as over */
const recovered = 0.1;

/** The deepest beat after the first mark. */
function deepest(session: Session, means: Course): Measures {
  const rest = restOf(session);
  if (rest === undefined) return {};
  const level = means.mean(rest.from, rest.to);
  if (means.times.length === 0) {
    return {
      "finger.deepestFall": notReached("mmHg", "no beat in the run"),
      "finger.timeOfDeepestFall": notReached("s", "no beat in the run"),
      "finger.timeOfRecovery": notReached("s", "no beat in the run"),
    };
  }
  const { value, time_s } = means.lowest(rest.over_s, means.end);
  const back = means.risesTo(level - recovered * (level - value), time_s);
  return {
    "finger.deepestFall": reached(level - value, "mmHg"),
    "finger.timeOfDeepestFall": reached(time_s - rest.over_s, "s"),
    "finger.timeOfRecovery":
      back === null ? notReached("s", "it did not come back") : reached(back - rest.over_s, "s"),
  };
}
