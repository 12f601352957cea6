import type { Side, Vein } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { dopplerReading } from "./doppler.js";
import { shearRate, viscosity_PaS } from "./doppler-shear.js";
import { lumenArea, slitFill } from "./lumen.js";
import { type Observation, reached, type Session } from "./reading.js";

/** 1/s */
const lowShear_perS = 10;

export const wallShearGround = assumed(
  `eight times mean velocity over diameter, as in a round vein with steady flow, at a viscosity of ${1000 * viscosity_PaS} mPa·s; ` +
    `low is below ${lowShear_perS} per second, where red cells gather in rouleaux; blood that flows so slowly is thicker ` +
    "than this, a flat vein has more shear; veins that lie side by side are alike, as many as anatomy has",
);

/** Shear of the blood at the wall of one vein over a run, forward and backward alike. */
export function wallShear(session: Session, side: Side, vein: Vein): Observation {
  const velocity = dopplerReading(session, side, vein);
  const rate = shearRate(vein, velocity, lumenArea(session, side, vein, slitFill));
  const mean = rate.mean(0, rate.end);
  const low = rate.values.filter((shear) => shear < lowShear_perS).length / rate.values.length;
  const id = `${side}.${vein}`;
  return {
    readings: [
      {
        id: `${id}.wallShear`,
        says: `shear rate at the wall, ${vein} vein`,
        unit: "1/s",
        times: rate.times,
        values: rate.values,
      },
    ],
    measures: {
      [`${id}.meanWallShearRate`]: reached(mean, "1/s"),
      [`${id}.meanWallShearStress`]: reached(viscosity_PaS * mean, "Pa"),
      [`${id}.lowWallShearShare`]: reached(100 * low, "%"),
    },
  };
}
