import type { Side } from "../physiology/terms.js";
import type { Measured } from "../quantity/figure.js";
import { column, Course, notReached, type Observation, reached, type Session } from "./reading.js";

/** share of body weight from which on a foot is on the ground */
const onGround = 0.05;

const muscles = ["soleus", "gastrocnemius", "deepPosterior"] as const;
const veins = ["popliteal", "greatSaphenousCalf"] as const;

/** Every way out of the veins of the sole. */
const plantarPaths = ["plantarToDistalDeepCalf", "plantarToDorsalFoot"] as const;

/**
 * Gait by the foot's contact with the ground, over whole strides of its last half minute: how much higher the mean
 * pressure of muscles and veins is while the foot is on the ground than while it is off, mmHg; and the blood that the
 * veins of the sole give away while it is on the ground, mL a step, what flows back meanwhile taken off.
 */
export function stance(session: Session, side: Side): Observation {
  const begin = session.marks.get("gaitBegins");
  const end = session.marks.get("gaitEnds");
  if (begin === undefined || end === undefined || session.cycle_s === undefined) {
    return { readings: [], measures: {} };
  }
  // the last steps slow down
  const settled = end - 1;
  const strides = Math.max(1, Math.floor(Math.min(30, 0.5 * (end - begin)) / session.cycle_s));
  const load = Course.of(session, `${side}.foot.load`);
  const contact: Contact = {
    load: load.values,
    first: load.first(settled - strides * session.cycle_s),
    last: load.first(settled),
  };
  const rise = (signal: string): Measured => {
    const [on, off] = means(column(session, signal).values, contact);
    return Number.isNaN(on - off)
      ? notReached("mmHg", "the foot was not both on the ground and off it")
      : reached(on - off, "mmHg");
  };
  const { times } = session.signals;
  const given = plantarPaths.map((path) => {
    const flow = column(session, `${side}.${path}.flow`).values;
    return volumeOnGround(times, flow, contact);
  });
  return {
    readings: [],
    measures: {
      ...Object.fromEntries(
        muscles.map((muscle) => [
          `${side}.${muscle}.stancePressureRise`,
          rise(`${side}.${muscle}.intramuscularPressure`),
        ]),
      ),
      ...Object.fromEntries(
        veins.map((vein) => [`${side}.${vein}.stancePressureRise`, rise(`${side}.${vein}.luminalPressure`)]),
      ),
      [`${side}.plantar.volumePerStep`]: reached(given.reduce((a, b) => a + b, 0) / strides, "mL"),
    },
  };
}

/** Load under the foot, and the samples [first, last) that are looked at. */
interface Contact {
  readonly load: Float64Array;
  readonly first: number;
  readonly last: number;
}

/** Mean while the foot is on the ground and while it is off; NaN where it never is. */
function means(values: Float64Array, { load, first, last }: Contact): readonly [on: number, off: number] {
  const sum = [0, 0];
  const count = [0, 0];
  for (let k = first; k < last; k++) {
    const phase = load[k] > onGround ? 0 : 1;
    sum[phase] += values[k];
    count[phase]++;
  }
  return [sum[0] / count[0], sum[1] / count[1]];
}

function volumeOnGround(times: Float64Array, flow: Float64Array, { load, first, last }: Contact): number {
  let volume = 0;
  for (let k = first; k < last; k++) {
    if (load[k] > onGround) volume += flow[k] * (times[k + 1] - times[k]);
  }
  return volume;
}
