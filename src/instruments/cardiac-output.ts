import { derived } from "../quantity/ground.js";
import type { Measures } from "../quantity/figure.js";
import type { UnitName } from "../quantity/units.js";
import { beatByBeat, beatsOf } from "./beats.js";
import { levels, relative, restOf } from "./before-and-after.js";
import { Course, notReached, type Observation, reached, type Reading, type Session } from "./reading.js";

export const cardiacOutputGround = derived(
  "what the left ventricle throws out in each beat, integrated: an echo of the aortic root without its error",
);

const site = "heart.beatToBeat";

/** Beat by beat: rate, stroke volume, output, and the resistance that all of the body puts up to it. */
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
  const rate = beatByBeat(beats, ({ length_s }) => 60 / length_s);
  const pressure = beatByBeat(beats, ({ from, to }) => artery.mean(from, to));
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
      ...levels(session, rate, site, "rate", "1/min", "itself"),
      ...atTheDeepest(session, { pressure, output, resistance, rate }),
    },
  };
}

type Beats = Readonly<Record<"pressure" | "output" | "resistance" | "rate", Course>>;

/** In the beat of the lowest pressure after the first mark: output and resistance; and the highest rate after it. */
function atTheDeepest(session: Session, { pressure, output, resistance, rate }: Beats): Measures {
  const rest = restOf(session);
  if (rest === undefined) return {};
  const names = {
    output: `${site}.outputAtDeepestFall`,
    resistance: `${site}.totalResistanceAtDeepestFall`,
    rate: `${site}.highestRateRise`,
  };
  if (pressure.times.length === 0) {
    return {
      [names.output]: notReached("%", "no beat in the run"),
      [names.resistance]: notReached("%", "no beat in the run"),
      [names.rate]: notReached("1/min", "no beat in the run"),
    };
  }
  const { time_s } = pressure.lowest(rest.over_s, pressure.end);
  const resting = (course: Course) => course.mean(rest.from, rest.to);
  return {
    [names.output]: relative(output.at(time_s), resting(output)),
    [names.resistance]: relative(resistance.at(time_s), resting(resistance)),
    [names.rate]: reached(rate.highest(rest.over_s, rate.end).value - resting(rate), "1/min"),
  };
}

const shown = (quantity: string, says: string, unit: UnitName, { times, values }: Course): Reading => ({
  id: `${site}.${quantity}`,
  says,
  unit,
  times,
  values,
});
