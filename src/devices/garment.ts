import type { Change } from "../person/change.js";
import { type Body, healthyAdult } from "../person/healthy-adult.js";
import { type Side, type WornLevel, wornLevels } from "../physiology/terms.js";
import type { Ground } from "../quantity/ground.js";
import { toCoherent } from "../quantity/units.js";

/** What a garment presses with at a level, lying relaxed, and by how much more for each unit of girth gained. */
export interface Press {
  readonly pressure_mmHg: number;
  readonly stiffness_mmHg: number;
}

/** Levels that a garment leaves bare are left out. */
export type Garment = Readonly<Partial<Record<WornLevel, Press>>>;

/** cm, of the base adult: a cylinder of each segment's volume and length, as far round as a leg is there */
const girths_cm: Readonly<Record<WornLevel, number>> = { foot: 24, ankle: 22, calf: 37, thigh: 51 };

/** Girth of a person's leg: as the root of mass over stature, as that of a body which keeps its shape. */
export const girth_cm = (level: WornLevel, { mass_kg, height_cm }: Body): number =>
  girths_cm[level] * Math.sqrt(mass_kg / healthyAdult.mass_kg / (height_cm / healthyAdult.height_cm));

/** Laplace: pressure of layers that are each stretched with a tension per width, round a limb of a girth. */
export function laplace_mmHg(tension_Npercm: number, layers: number, girth: number): number {
  const radius = girth / (2 * Math.PI);
  return (layers * toCoherent(tension_Npercm, "N/cm")) / radius;
}

/** Layers of an even tension, and how it grows with their stretch: by Laplace's law at each level. */
export function wound(
  levels: readonly WornLevel[],
  layers: number,
  tension_Npercm: number,
  modulus_Npercm: number,
  body: Body,
): Garment {
  return Object.fromEntries(
    levels.map((level) => {
      const girth = girth_cm(level, body);
      const pressure_mmHg = laplace_mmHg(tension_Npercm, layers, girth);
      // a wider limb is pressed less by the same tension
      const stiffness_mmHg = Math.max(0, laplace_mmHg(modulus_Npercm, layers, girth) - pressure_mmHg);
      return [level, { pressure_mmHg, stiffness_mmHg }];
    }),
  );
}

/** One garment over the other: tensions add up, and so do pressures and stiffnesses. */
export function layered(garments: readonly Garment[]): Garment {
  const sum = (level: WornLevel): Press => ({
    pressure_mmHg: garments.reduce((all, one) => all + (one[level]?.pressure_mmHg ?? 0), 0),
    stiffness_mmHg: garments.reduce((all, one) => all + (one[level]?.stiffness_mmHg ?? 0), 0),
  });
  const worn = wornLevels.filter((level) => garments.some((one) => one[level] !== undefined));
  return Object.fromEntries(worn.map((level) => [level, sum(level)]));
}

/** What is worn, as numbers of the leg that wears it. */
export function garmentChanges(side: Side, garment: Garment, body: Body, ground: Ground): readonly Change[] {
  const mass = body.mass_kg / healthyAdult.mass_kg;
  return [
    ...(["calf", "thigh"] as const).map((limb) => ({
      id: `${side}.${limb}.segmentVolume`,
      times: mass,
      ground,
    })),
    ...Object.entries(garment).flatMap(([level, { pressure_mmHg, stiffness_mmHg }]) => [
      { id: `${side}.garment.${level}.wornPressure`, to: pressure_mmHg, ground },
      { id: `${side}.garment.${level}.stiffness`, to: stiffness_mmHg, ground },
    ]),
  ];
}
