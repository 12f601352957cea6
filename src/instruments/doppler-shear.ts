import type { Vein } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { fromCoherent, toCoherent } from "../quantity/units.js";
import { diameterOfOne } from "./lumen.js";
import { Course, reached } from "./reading.js";

/** mmHg·s: blood of 3.5 mPa·s, as it is in wide vessels that flow */
const viscosity = toCoherent(0.0035, "Pa");

/**
 * Shear of the blood on the wall of a vein over a whole run, in Pa and without its sign: that of Poiseuille's flow in a
 * round tube, 8 · viscosity · mean velocity / diameter. Its mean, and the least of it.
 */
export function dopplerShear(vein: Vein, velocity: Course, area_cm2: Float64Array, site: string): Measures {
  const shear = new Course(
    velocity.times,
    velocity.values.map((v, k) =>
      fromCoherent((8 * viscosity * Math.abs(v)) / diameterOfOne(vein, area_cm2[k]), "Pa"),
    ),
  );
  return {
    [`${site}.meanWallShear`]: reached(shear.mean(0, shear.end), "Pa"),
    [`${site}.leastWallShear`]: reached(shear.lowest(0, shear.end).value, "Pa"),
  };
}
