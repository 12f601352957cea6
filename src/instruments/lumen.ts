import type { Side, Vein } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { column, type Session, siteValue } from "./reading.js";

/** Cross-section of each vein of the base adult in quiet standing. */
const standingArea_cm2: Readonly<Record<Vein, number>> = {
  dorsalFoot: 0.05,
  plantar: 0.1,
  anteriorTibial: 0.1,
  distalDeepCalf: 0.25,
  proximalDeepCalf: 0.3,
  soleal: 0.2,
  gastrocnemius: 0.15,
  popliteal: 0.45,
  femoral: 0.8,
  thighMuscle: 0.3,
  iliac: 1,
  greatSaphenousCalf: 0.12,
  greatSaphenousThigh: 0.16,
  smallSaphenousCalf: 0.07,
  smallSaphenousThigh: 0.03,
};

/** Equal veins that a name stands for: deep veins below the knee go in pairs, those of muscles are many. */
const sideBySide: Readonly<Record<Vein, number>> = {
  dorsalFoot: 2,
  plantar: 4,
  anteriorTibial: 2,
  // posterior tibial and peroneal
  distalDeepCalf: 4,
  proximalDeepCalf: 4,
  soleal: 10,
  gastrocnemius: 4,
  popliteal: 1,
  femoral: 1,
  thighMuscle: 4,
  iliac: 1,
  greatSaphenousCalf: 1,
  greatSaphenousThigh: 1,
  smallSaphenousCalf: 1,
  smallSaphenousThigh: 1,
};

/** Diameter in cm of one of the equal veins that share an area: that of a circle. */
export const diameterOfOne = (vein: Vein, area_cm2: number): number =>
  Math.sqrt((4 * area_cm2) / (Math.PI * sideBySide[vein]));

export const areaGround = assumed(
  "duplex diameters of healthy adults standing, rounded: popliteal 7.5 mm, femoral 10 mm; several veins side by side " +
    "count together; another person's are wider as their capacity is greater, but for what stature adds to length",
);

/** share of its capacity that a vein holds in standing, as the laws of flow take it */
const standingFill = 0.85;

/** a collapsed vein still has a slit that can be found */
export const slitFill = 0.04;

/** What must be known of a person to tell how wide their veins are. */
export type Calibre = Pick<Session, "relativeArea" | "capacity_mL">;

/** Cross-section of a person's vein in quiet standing, cm². */
export const standingArea = (session: Calibre, side: Side, vein: Vein): number =>
  standingArea_cm2[vein] * siteValue(session.relativeArea, `${side}.${vein}`);

/** Share of its capacity that a vein holds. */
export function fillOf(session: Session, side: Side, vein: Vein): Float64Array {
  const capacity = siteValue(session.capacity_mL, `${side}.${vein}`);
  return column(session, `${side}.${vein}.volume`).values.map((volume) => volume / capacity);
}

/** Cross-section of a vein by what it holds, cm² from mL: its length is given, so its area goes as its volume. */
export function areaAt(
  session: Calibre,
  side: Side,
  vein: Vein,
  leastFill = 0,
): (volume_mL: number) => number {
  const areaPerFill = standingArea(session, side, vein) / standingFill;
  const capacity = siteValue(session.capacity_mL, `${side}.${vein}`);
  return (volume) => areaPerFill * Math.max(leastFill, volume / capacity);
}

/** Cross-section of a vein over time, cm². */
export const lumenArea = (session: Session, side: Side, vein: Vein, leastFill = 0): Float64Array =>
  column(session, `${side}.${vein}.volume`).values.map(areaAt(session, side, vein, leastFill));
