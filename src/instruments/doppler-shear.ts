import type { Vein } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { diameterOfOne } from "./lumen.js";
import { Course, type Reading, reached } from "./reading.js";

/** Pa·s, of blood in wide vessels that flow */
export const viscosity_PaS = 0.0035;

/**
 * Shear rate of the blood at the wall of a vein over a whole run, 1/s and without its sign: that of Poiseuille's flow in
 * a round tube, 8 · mean velocity / diameter.
 */
export const shearRate = (
  vein: Vein,
  { times, values }: Pick<Reading, "times" | "values">,
  area_cm2: Float64Array,
): Course =>
  new Course(
    times,
    values.map((v, k) => (8 * Math.abs(v)) / diameterOfOne(vein, area_cm2[k])),
  );

/** What it presses the wall along with, in Pa: its mean, and the least of it. */
export function dopplerShear(vein: Vein, velocity: Course, area_cm2: Float64Array, site: string): Measures {
  const rate = shearRate(vein, velocity, area_cm2);
  return {
    [`${site}.meanWallShear`]: reached(viscosity_PaS * rate.mean(0, rate.end), "Pa"),
    [`${site}.leastWallShear`]: reached(viscosity_PaS * rate.lowest(0, rate.end).value, "Pa"),
  };
}
