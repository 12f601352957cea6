import { fromCoherent, type UnitName } from "../quantity/units.js";

/** How a day went, by the clock, from the signals that a run of it keeps. */

/** What must be kept of a day, for the left leg: both legs do the same unless a study says otherwise. */
export const dayCourseSignals = [
  "left.foot.interstitial.volume",
  "left.calf.interstitial.volume",
  "left.posteriorTibialAnkle.luminalPressure",
  "heart.rate",
  "glucose.concentration",
] as const;

interface Columns {
  readonly [id: string]: { readonly unit: UnitName; readonly values: ArrayLike<number> } | undefined;
}

export interface DayCourse {
  readonly unit: UnitName;
  readonly values: Float64Array;
}

/**
 * Water that the tissue of the foot and the calf has gained since the day began; pressure in the deep ankle vein; heart
 * rate; and glucose, where the circuit knows it. Each is the mean over the time of its row.
 */
export function dayCourses(
  columns: Columns,
): Partial<Readonly<Record<"swelling" | "ankle" | "heart" | "glucose", DayCourse>>> {
  const [foot, calf, ankle, heart, glucose] = dayCourseSignals.map((id) => columns[id]);
  return {
    ...(foot === undefined || calf === undefined ? {} : { swelling: gained(foot.values, calf.values) }),
    ...(ankle === undefined ? {} : { ankle: inUnit(ankle.values, "mmHg") }),
    ...(heart === undefined ? {} : { heart: inUnit(heart.values, "1/min") }),
    ...(glucose === undefined ? {} : { glucose: inUnit(glucose.values, "mmol/L") }),
  };
}

function gained(foot: ArrayLike<number>, calf: ArrayLike<number>): DayCourse {
  const first = foot.length === 0 ? 0 : foot[0] + calf[0];
  return { unit: "mL", values: Float64Array.from(foot, (value, k) => value + calf[k] - first) };
}

const inUnit = (values: ArrayLike<number>, unit: UnitName): DayCourse => ({
  unit,
  values: Float64Array.from(values, (value) => fromCoherent(value, unit)),
});
