import type { DeviceDocument, PersonDocument } from "../src/study/document.js";
import { assumedShare } from "./rule.js";

/** What cases of compression share: how a printed pressure is worn, and when a change counts as one. */

/**
 * How much of the pressure above the ankle (the gaiter, B1) is the ankle's own, the rest the calf's: both places lie on
 * the straight line along the shank.
 */
const ankleShare = (0.72 - 0.3) / (0.87 - 0.3);

/** Numbers of a person in stockings that press with this at gaiter and calf, lying, whatever their class. */
export const pressedWith = (gaiter_mmHg: number, calf_mmHg: number): PersonDocument["parameters"] => ({
  "garment.ankle.wornPressure": calf_mmHg + (gaiter_mmHg - calf_mmHg) / ankleShare,
  "garment.calf.wornPressure": calf_mmHg,
});

/** mmHg on the gaiter of the base adult for each N/cm of each of four layers: tension over radius, 22 and 37 cm round */
const perTension = 4 * 75.006 * 2 * Math.PI * (ankleShare / 22 + (1 - ankleShare) / 37);

/** A bandage wound so that it presses on the gaiter of the base adult with this, lying. */
export const bandaged = (material: string, gaiter_mmHg: number): DeviceDocument => ({
  id: "bandage",
  material,
  tension_Npercm: gaiter_mmHg / perTension,
});

/** Whether a value is what it was before: within the width that the rule assumes. */
export const alike = (now: number | null, before: number | null): boolean =>
  now !== null && before !== null && Math.abs(now / before - 1) <= assumedShare;

/** Whether a value lies so far below what it was that the rule's assumed width does not hold it. */
export const reduced = (now: number | null, before: number | null): boolean =>
  now !== null && before !== null && now < (1 - assumedShare) * before;

/** Per cent of its cross-section that a vein loses, from its diameters. */
export const sectionLost = (bare: number | null, worn: number | null): number | null =>
  bare === null || worn === null ? null : 100 * (1 - (worn / bare) ** 2);

/** Gain in per cent of what was there. */
export const gained = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : 100 * (now / before - 1);
