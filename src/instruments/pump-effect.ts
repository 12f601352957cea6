import type { Side, Vein } from "../physiology/terms.js";
import { pressureReading } from "./avp-catheter.js";
import { flowThrough, velocities } from "./doppler.js";
import { Course, type Observation, notReached, reached, type Session } from "./reading.js";
import { surges } from "./surges.js";

/** s of rest before an exercise, by which what it changes is told */
const rest_s = 10;

/** What an exercise does to the pressure of the ankle vein, the blood of the calf and the flow above it. */
export function pumpEffect(session: Session, side: Side): Observation {
  const begin = session.marks.get("exerciseBegins");
  const end = session.marks.get("exerciseEnds");
  if (begin === undefined || end === undefined) return { readings: [], measures: {} };
  const signal = `${side}.greatSaphenousAnkle.luminalPressure`;
  const pressure = Course.of(session, signal);
  const calf = Course.of(session, `${side}.calf.volume`);
  // whole repetitions of the second half, at most ten of them
  const cycle = session.cycle_s ?? end - begin;
  const span = cycle * Math.max(1, Math.min(10, Math.floor((0.5 * (end - begin)) / cycle)));
  const resting = pressure.mean(begin - rest_s, begin);
  const moving = pressure.mean(end - span, end);
  const expelled = calf.mean(begin - rest_s, begin) - calf.lowest(begin, end).value;
  const veins = (["popliteal", "femoral"] as const).map((vein) =>
    flowOf(session, side, vein, begin, end, span),
  );
  return {
    readings: [
      pressureReading(session, signal, `${side}.ankle`, "catheter, great saphenous vein, ankle"),
      ...veins.flatMap(({ readings }) => readings),
    ],
    measures: {
      [`${side}.ankle.restingPressure`]: reached(resting, "mmHg"),
      [`${side}.ankle.exercisePressure`]: reached(moving, "mmHg"),
      [`${side}.ankle.exerciseFall`]: reached(resting - moving, "mmHg"),
      [`${side}.calf.expelledVolume`]: reached(expelled, "mL"),
      ...Object.assign({}, ...veins.map(({ measures }) => measures)),
    },
  };
}

/** Velocity and flow of one vein at rest and in the exercise. */
function flowOf(
  session: Session,
  side: Side,
  vein: Extract<Vein, "popliteal" | "femoral">,
  begin: number,
  end: number,
  span: number,
): Observation {
  const seen = velocities(session, side, vein, begin, end);
  const velocity = new Course(seen.readings[0].times, seen.readings[0].values);
  const flow = flowThrough(session, side, vein);
  const mean = flow.mean(end - span, end);
  const [peak, least] = [flow.highest(end - span, end).value, flow.lowest(end - span, end).value];
  const site = `${side}.${vein}`;
  return {
    readings: seen.readings,
    measures: {
      ...seen.measures,
      ...surges(session, velocity, flow, site),
      [`${site}.restingVelocity`]: reached(velocity.mean(begin - rest_s, begin), "cm/s"),
      [`${site}.restingFlow`]: reached(flow.mean(begin - rest_s, begin), "mL/s"),
      [`${site}.meanFlow`]: reached(mean, "mL/s"),
      [`${site}.peakFlow`]: reached(peak, "mL/s"),
      [`${site}.pulsatility`]:
        mean > 0 ? reached((peak - least) / mean, "1") : notReached("1", "mean flow is not forward"),
    },
  };
}
