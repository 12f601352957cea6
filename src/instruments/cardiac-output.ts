import { derived } from "../quantity/ground.js";
import type { UnitName } from "../quantity/units.js";
import { beatByBeat, beatsOf } from "./beats.js";
import { levels } from "./before-and-after.js";
import { Course, type Observation, type Reading, type Session } from "./reading.js";

export const cardiacOutputGround = derived(
  "what the left ventricle throws out in each beat, integrated: an echo of the aortic root without its error",
);

const site = "heart.beatToBeat";

/** Beat by beat: stroke volume, output, and the resistance that all of the body puts up to it. */
export function cardiacOutput(session: Session): Observation {
  const ejection = Course.of(session, "leftVentricleToAorta.flow");
  const artery = Course.of(session, "aorta.luminalPressure");
  const centralVein = Course.of(session, "rightAtrium.luminalPressure");
  const beats = beatsOf(session);
  const flow = beatByBeat(beats, ({ from, to }) => ejection.mean(from, to));
  const stroke = beatByBeat(beats, ({ from, to, length_s }) => ejection.mean(from, to) * length_s);
  const output = new Course(
    flow.times,
    flow.values.map((mLperSecond) => 0.06 * mLperSecond),
  );
  const resistance = beatByBeat(
    beats,
    ({ from, to }) => (artery.mean(from, to) - centralVein.mean(from, to)) / ejection.mean(from, to),
  );
  return {
    readings: [
      shown("strokeVolume", "stroke volume, beat by beat", "mL", stroke),
      shown("output", "cardiac output, beat by beat", "L/min", output),
      shown("totalResistance", "arterial less central venous pressure, over output", "mmHg·s/mL", resistance),
    ],
    measures: {
      ...levels(session, stroke, site, "strokeVolume", "mL", "%"),
      ...levels(session, output, site, "output", "L/min", "%"),
      ...levels(session, resistance, site, "totalResistance", "mmHg·s/mL", "%"),
    },
  };
}

const shown = (quantity: string, says: string, unit: UnitName, { times, values }: Course): Reading => ({
  id: `${site}.${quantity}`,
  says,
  unit,
  times,
  values,
});
