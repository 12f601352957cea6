import type { LeapPlan } from "../engine/solve/leaps.js";
import type { Side } from "../physiology/terms.js";
import { toCoherent, type UnitName } from "../quantity/units.js";
import type { ResolvedStudy } from "./resolve.js";

/** What of a body moves over minutes and hours, and by how little a leap over beats that repeat may miss it. */

/** Tissue water, plasma, sugar, and what is counted. */
const slow =
  /\.(pericapillary|interstitial|uptakeDrive)\b|^(plasma|redCells|protein|meal|glucose|insulin|exercise\.(workDone|gained)|body\.energySpent)\b/;

/** What follows that, or what muscles did, within ten to thirty seconds: arterioles that close again, blood that thickens. */
const following = /Bed\.dilation$|\.(filteredShare|perfusion)$|\.lymph\.work$|\.(workPower|posturePower)$/;

/** What has run into a leg that ends at fixed pressures; as much runs out once it is full. */
const runThrough = /\.boundary\.inflow$/;

/** s, of legs in which nothing beats or breathes */
const evenWindow_s = 4;

const plan = {
  isSlow: (id: string) => slow.test(id) || following.test(id) || runThrough.test(id),
  // water that leaves the blood leaves its largest store, and the plasma
  reservoirs: {
    water: ["splanchnicVeins.volume", "plasma.volume"],
    protein: ["plasma.protein"],
    glucose: ["glucose.tissue"],
    "left.blood": ["left.boundary.outflow"],
    "right.blood": ["right.boundary.outflow"],
  },
  /** nerves and filling veins have come to their new ways by then, or show in the water that they have not */
  settle_s: { held: 30, repeating: 30 },
  shortest_s: 45,
  longest_s: 900,
} as const satisfies Partial<LeapPlan>;

/** What a leap may miss of the water of a place, as a share of it. */
const allowedShare = 2e-3;
/** and of what else is slow, by its unit: some hundredths of what a meal moves */
const allowedOf: Partial<Readonly<Record<UnitName, number>>> = {
  g: 0.1,
  mmol: 2,
  pmol: 200,
  "pmol/L": 50,
  "pmol/min": 50,
  J: 5000,
  W: 0.5,
  "1": 0.01,
};
/** mL, of what runs through a leg, of which a litre does in some minutes */
const allowedInflow = 1;

/** How this person's time may be passed over, in spans that are still to be told. */
export function leapPlanOf({ circuit, parameters }: ResolvedStudy): Omit<LeapPlan, "spans"> {
  const units = new Map(circuit.states.map(({ id, unit }) => [id, unit]));
  const breaths_Hz = parameters.get("breathing.rate");
  return {
    ...plan,
    // one breath
    window_s: breaths_Hz === undefined ? evenWindow_s : 1 / breaths_Hz,
    allowed: (id) => {
      if (following.test(id)) return Number.POSITIVE_INFINITY;
      if (runThrough.test(id)) return allowedInflow;
      const site = /^(.*)\.(pericapillary|interstitial)\.volume$/.exec(id)?.[1];
      const water = parameters.get(
        site === undefined ? "blood.volume" : `${site}.interstitial.restingVolume`,
      );
      const unit = units.get(id) as UnitName;
      return unit === "mL" ? allowedShare * (water as number) : toCoherent(allowedOf[unit] ?? 1, unit);
    },
  };
}

/** mL of water in a lower leg that leaps may have missed at most, from their errors by state. */
export const missedWater_mL = (errors: ReadonlyMap<string, number>, side: Side): number =>
  ["foot", "calf"]
    .flatMap((limb) => ["interstitial", "pericapillary"].map((space) => `${side}.${limb}.${space}.volume`))
    .reduce((sum, id) => sum + (errors.get(id) ?? 0), 0);
