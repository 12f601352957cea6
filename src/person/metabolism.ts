import { muscles, sides } from "../physiology/terms.js";
import { derived, type Ground, read } from "../quantity/ground.js";
import type { Change } from "./change.js";
import { type Body, healthyAdult as base } from "./healthy-adult.js";

/**
 * What a body's stature, mass, age and sex change of what it burns; glucose and insulin go with its mass. A heavier
 * body of the same stature is taken for a fatter one.
 */
export function metabolicChanges(body: Body): readonly Change[] {
  const changes: Change[] = [];
  const scale = (factor: number, ground: Ground, ...ids: readonly string[]): void => {
    if (factor !== 1) changes.push(...ids.map((id) => ({ id, times: factor, ground })));
  };
  const mass = body.mass_kg / base.mass_kg;
  const woman = body.sex === "female" && base.sex === "male";
  scale(mass, massGround, "body.mass");
  scale(resting_kcalPerDay(body) / resting_kcalPerDay(base), restingGround, "body.restingPower");
  scale(mass * (woman ? womensStanding : 1), standingGround, "posture.standingPower");
  const stature = body.height_cm / base.height_cm;
  const years = Math.max(0, body.age_years - base.age_years);
  scale(
    stature ** 2 * (woman ? womensMuscle : 1) * (1 - lostEachYear * years),
    muscleGround,
    ...sides.flatMap((side) => muscles.map((muscle) => `${side}.${muscle}.mass`)),
  );
  return changes;
}

/** mifflin-1990 */
const resting_kcalPerDay = ({ mass_kg, height_cm, age_years, sex }: Body): number =>
  10 * mass_kg + 6.25 * height_cm - 5 * age_years + (sex === "male" ? 5 : -161);

/** 0.10 against 0.19 kcal/min */
const womensStanding = 0.1 / 0.19;
/** 31 against 38 % of body mass */
const womensMuscle = 31 / 38;
/** of the muscle of 30 years */
const lostEachYear = 0.003;

const massGround = derived("the body's own mass");
const restingGround = read("mifflin-1990", "equation for men and for women");
const standingGround = derived(
  "what is held up is the body's mass; women's share as 0.10 to 0.19 kcal/min (saeidifard-2018)",
);
const muscleGround = derived(
  "muscle as the square of stature, women's as 31 to 38 % of mass (janssen-2000); three parts in a thousand lost each year after 30, assumed",
);
