import { assumed, derived, type Ground } from "../quantity/ground.js";
import { veinPlaces } from "../physiology/circuits/leg-anatomy.js";
import { sides } from "../physiology/terms.js";
import type { Change } from "./change.js";
import { type Body, healthyAdult } from "./healthy-adult.js";

/** What a body's stature, mass, age and sex change of the legs: lengths, veins, arterioles, muscles. */
export function legChanges(body: Body): readonly Change[] {
  const stature = body.height_cm / healthyAdult.height_cm;
  const size = legSize(body);
  const strength = strengthFactor(body);
  const compliance = complianceFactor(body);
  const changes: Change[] = [];
  const scale = (id: string, factor: number, ground: Ground): void => {
    if (factor !== 1) changes.push({ id, times: factor, ground });
  };
  for (const side of sides) {
    for (const segment of ["trunk", "thigh", "shank", "foot"]) {
      scale(
        `${side}.${segment}.length`,
        stature,
        assumed("segment lengths are fixed shares of stature, from memory of drillis-contini-1966"),
      );
    }
    for (const vein of Object.keys(veinPlaces)) {
      scale(`${side}.${vein}.capacity`, size * compliance, capacityGround);
      scale(`${side}.${vein}.inflow.conductance`, size * inflowFactor(body), inflowGround);
    }
    for (const muscle of [
      "soleus",
      "gastrocnemius",
      "tibialisAnterior",
      "deepPosterior",
      "peroneal",
      "thigh",
    ]) {
      scale(`${side}.${muscle}.activePressure`, strength, strengthGround);
    }
  }
  return changes;
}

/** Leg volume over that of the base adult: as mass, tempered, because much of what is added is fat without pump. */
function legSize(body: Body): number {
  const massOverStature = body.mass_kg / healthyAdult.mass_kg;
  const stature = body.height_cm / healthyAdult.height_cm;
  // the lean share of a change in mass, by its square root; the rest follows stature
  const sexShare = body.sex === "female" ? 0.9 : 1;
  return sexShare * Math.sqrt(massOverStature) * Math.sqrt(stature);
}

const yearsPast = (body: Body, age: number): number => Math.max(0, body.age_years - age);

/** Calf strength falls by about a tenth a decade after 50. */
const strengthFactor = (body: Body): number =>
  Math.max(0.4, 1 - 0.01 * yearsPast(body, 50)) * (body.sex === "female" ? 0.95 : 1);

/** Venous compliance falls with age: 40 % between 28 and 65 years in people who do not train; half of it here. */
const complianceFactor = (body: Body): number => Math.max(0.5, 1 - 0.0054 * yearsPast(body, 30));

/** Resting leg flow falls by 20 to 30 % between youth and 65. */
const inflowFactor = (body: Body): number => Math.max(0.5, 1 - 0.007 * yearsPast(body, 30));

const capacityGround = derived(
  "leg size by the square roots of mass and stature; and age by half of the loss of compliance in monahan-2001, " +
    "because people here are neither trained nor sedentary",
);
const inflowGround = derived("leg size, and age by the fall of femoral flow in dinenno-2001");
const strengthGround = assumed(
  "calf strength falls by about one per cent a year after 50; women's slightly lower",
);
