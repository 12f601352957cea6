import type { Side } from "../physiology/terms.js";
import { fromCoherent } from "../quantity/units.js";
import { emptiedBy, exerciseOf, recovery } from "./emptying.js";
import { Course, notReached, type Observation, reached, type Reading, type Session } from "./reading.js";

/**
 * Air plethysmograph: a cuff of air around the calf that shows its volume against the calf emptied by raising the leg.
 * Only blood in the calf's veins is seen; the bulge of the muscles and the arteries are left out.
 */
export function airPlethysmograph(session: Session, side: Side): Observation {
  const course = Course.of(session, `${side}.calf.volume`);
  const { marks } = session;
  const stands = marks.get("stands");
  const full = marks.get("full");
  const oneEnds = marks.get("oneEffortEnds");
  const tenEnd = marks.get("tenEffortsEnd");
  if (stands === undefined || full === undefined || oneEnds === undefined || tenEnd === undefined) {
    const reading = plethysmogram(session, side, course, 0);
    const exercise = exerciseOf(session);
    if (exercise === undefined) return { readings: [reading], measures: {} };
    const { rest, low } = emptiedBy(course, exercise);
    const back = recovery(course, low, rest, exercise.end, "volume");
    return { readings: [reading], measures: { [`${side}.calf.volumeRefillTime90`]: back } };
  }
  const site = `${side}.apg`;
  const empty = course.mean(stands - 5, stands);
  const venousVolume = course.mean(full - 5, full) - empty;
  const filled = course.risesTo(empty + 0.9 * venousVolume, stands);
  const fillingTime = filled === null ? null : filled - stands;
  const ejected = venousVolume - (course.lowest(full, oneEnds + 1).value - empty);
  const residual = course.lowest(tenEnd - 2, tenEnd + 1).value - empty;
  return {
    readings: [plethysmogram(session, side, course, empty)],
    measures: {
      [`${site}.venousVolume`]: reached(venousVolume, "mL"),
      [`${site}.venousFillingTime90`]:
        fillingTime === null ? notReached("s", "the calf did not fill") : reached(fillingTime, "s"),
      [`${site}.venousFillingIndex`]:
        fillingTime === null
          ? notReached("mL/s", "the calf did not fill")
          : reached((0.9 * venousVolume) / fillingTime, "mL/s"),
      [`${site}.ejectedVolume`]: reached(ejected, "mL"),
      [`${site}.ejectionFraction`]: reached(ejected / venousVolume, "1"),
      [`${site}.residualVolume`]: reached(residual, "mL"),
      [`${site}.residualVolumeFraction`]: reached(residual / venousVolume, "1"),
    },
  };
}

function plethysmogram(session: Session, side: Side, course: Course, zero: number): Reading {
  return {
    id: `${side}.apg`,
    says:
      zero === 0
        ? "air plethysmograph, blood in the calf's veins"
        : "air plethysmograph, calf volume above empty",
    unit: "mL",
    times: session.signals.times,
    values: course.values.map((volume) => volume - zero),
  };
}

/**
 * Strain gauge around the calf while a calf cuff steps on: one compliance and one resistance are fitted, as the
 * single C–R element of the Phys Med Biol 1977 study.
 */
export function cuffStepGauge(session: Session, side: Side): Observation {
  const on = session.marks.get("cuffOn");
  const off = session.marks.get("cuffOff");
  if (on === undefined || off === undefined) return { readings: [], measures: {} };
  const volume = Course.of(session, `${side}.calf.volume`);
  const cuff = Course.of(session, `${side}.calfCuff.pressure`);
  const percent = (mL: number) => (100 * mL) / session.limbVolume_mL.calf;
  const before = volume.mean(on - 5, on);
  const pressed = volume.mean(off - 5, off);
  const step_kPa = fromCoherent(cuff.mean(off - 5, off), "kPa");
  const compliance = percent(before - pressed) / step_kPa;
  const timeConstant = fallTime(volume, on, before, pressed);
  // the first two seconds after release: the veins are slack, what comes in is arterial
  const inflow = percent(volume.at(off + 2) - volume.at(off + 0.5)) / 1.5;
  return {
    readings: [],
    measures: {
      [`${side}.calf.compliance`]: reached(compliance, "%/kPa"),
      [`${side}.calf.outflowResistance`]:
        timeConstant === null
          ? notReached("s·kPa/%", "the calf did not empty")
          : reached(timeConstant / compliance, "s·kPa/%"),
      [`${side}.calf.inflow`]: reached(inflow, "%/s"),
    },
  };
}

/** Time in which 63 % of a fall has happened. */
function fallTime(course: Course, from: number, high: number, low: number): number | null {
  const time = course.fallsTo(low + (high - low) * 0.36788, from);
  return time === null ? null : time - from;
}

/** Strain gauge while a thigh cuff is let down: calf volume over cuff pressure as a parabola (halliwill-1999). */
export function cuffDeflationGauge(session: Session, side: Side): Observation {
  const on = session.marks.get("cuffOn");
  const begins = session.marks.get("deflationBegins");
  const ends = session.marks.get("deflationEnds");
  if (on === undefined || begins === undefined || ends === undefined) return { readings: [], measures: {} };
  const volume = Course.of(session, `${side}.calf.volume`);
  const cuff = Course.of(session, `${side}.thighCuff.pressure`);
  const before = volume.mean(on - 5, on);
  const points: [number, number][] = [];
  for (let k = volume.first(begins); k < volume.first(ends); k++) {
    const pressure = cuff.values[k] as number;
    if (pressure >= 10)
      points.push([pressure, (100 * ((volume.values[k] as number) - before)) / session.limbVolume_mL.calf]);
  }
  const [constant, linear, quadratic] = parabola(points);
  return {
    readings: [],
    measures: {
      // the volume that 20 mmHg hold, on the fitted curve
      [`${side}.calf.capacitance`]: reached(constant + 20 * linear + 400 * quadratic, "mL/100mL"),
      [`${side}.calf.complianceLinear`]: reached(linear, "mL/(100mL·mmHg)"),
      [`${side}.calf.complianceQuadratic`]: reached(quadratic, "mL/(100mL·mmHg2)"),
    },
  };
}

/** Least squares of y = a + b x + c x², by its normal equations in centred x. */
function parabola(points: readonly (readonly [number, number])[]): [number, number, number] {
  const n = points.length;
  const middle = points.reduce((sum, [x]) => sum + x, 0) / n;
  const moment = (power: 0 | 1 | 2 | 3 | 4, weight: (y: number) => number) =>
    points.reduce((sum, [x, y]) => {
      let term = weight(y);
      for (let k = 0; k < power; k++) term *= x - middle;
      return sum + term;
    }, 0) / n;
  const one = () => 1;
  const [m2, m3, m4] = [moment(2, one), moment(3, one), moment(4, one)];
  const [y0, y1, y2] = [moment(0, (y) => y), moment(1, (y) => y), moment(2, (y) => y)];
  // rows: [1 0 m2], [0 m2 m3], [m2 m3 m4]
  const c = (y2 - m2 * y0 - (m3 / m2) * y1) / (m4 - m2 * m2 - (m3 * m3) / m2);
  const b = (y1 - m3 * c) / m2;
  const a = y0 - m2 * c;
  return [a - b * middle + c * middle * middle, b - 2 * c * middle, c];
}
