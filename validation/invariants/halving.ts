import type { Measures } from "../../src/quantity/figure.js";
import type { UnitName } from "../../src/quantity/units.js";
import { resolve } from "../../src/study/resolve.js";
import { run } from "../../src/study/run.js";

/** What an instrument can tell apart, in the unit of its measures. */
const resolutions: Partial<Readonly<Record<UnitName, number>>> = {
  mmHg: 0.5,
  mL: 0.5,
  s: 0.2,
  "cm/s": 1,
  "1": 0.005,
  // of a velocity or a flow before and after
  "%": 0.5,
  // a strain gauge: a few microns of a calf's girth; without it two zeros differ by their rounding
  "mL/100mL": 0.02,
  "mL/(100mL·min)": 0.1,
  // half a millimetre of mercury, told as the height of a column of blood of 0.78 mmHg/cm
  cm: 0.5 / 0.78,
};

/** A finer step may move a measure by this share of itself. */
const allowedShare = 0.01;

/** One measure at a step and at half of it. */
export interface Halved {
  readonly measure: string;
  readonly unit: UnitName;
  readonly whole: number | null;
  readonly half: number | null;
  /** change over what is allowed: the larger of one per cent and the instrument's resolution */
  readonly share: number;
}

/** Every measure of two runs side by side. A measure that one of them does not reach has moved without bound. */
export function sideBySide(whole: Measures, half: Measures): readonly Halved[] {
  return Object.entries(whole).map(([measure, { unit, value }]) => {
    const finer = half[measure]?.value ?? null;
    return { measure, unit, whole: value, half: finer, share: shareOf(value, finer, unit) };
  });
}

function shareOf(whole: number | null, half: number | null, unit: UnitName): number {
  if (whole === half) return 0;
  if (whole === null || half === null) return Number.POSITIVE_INFINITY;
  return Math.abs(whole - half) / Math.max(allowedShare * Math.abs(half), resolutions[unit] ?? 0);
}

/** Runs a study at its step and at half of it. */
export async function halved(study: object): Promise<readonly Halved[]> {
  const step_ms = resolve(study).step_s * 1000;
  const whole = await run({ ...study, step_ms });
  const half = await run({ ...study, step_ms: step_ms / 2 });
  return sideBySide(whole.measures, half.measures);
}

/** The measure that moved most. */
export const worst = (list: readonly Halved[]): Halved =>
  list.reduce((most, next) => (next.share > most.share ? next : most));

/** "left.avp.lowest went from 22.1 to 22.9 mmHg, 1.6 times what is allowed" */
export const sentence = ({ measure, whole, half, unit, share }: Halved): string =>
  `${measure} went from ${whole} to ${half} ${unit}, ${share.toPrecision(3)} times what is allowed.`;
