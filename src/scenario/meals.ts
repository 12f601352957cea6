import { mealInputIds, mealInputs, type MealInput } from "../physiology/terms.js";
import type { MealEvent, MealKind, Scenario } from "./timeline.js";

/** What is eaten, as the circuit is told: by its glucose. */

/** Meal inputs at one instant. */
export type MealState = Record<MealInput, number>;

/** 180.156 g/mol */
const mmolOf = ({ carbohydrate_g }: MealEvent): number => (1000 * carbohydrate_g) / 180.156;

const rateOf: Readonly<Record<MealKind, MealInput>> = {
  liquid: "meal.liquidRate",
  mixed: "meal.solidRate",
};

/** What is being eaten at an instant, and how large the meal of last is. */
export function mealsAt({ meals = [] }: Pick<Scenario, "meals">, time: number): MealState {
  const state = Object.fromEntries(mealInputIds.map((id) => [id, mealInputs[id].atRest])) as MealState;
  for (const meal of meals) {
    const since = time - meal.at_s;
    if (since < 0) continue;
    state["meal.size"] = mmolOf(meal);
    if (since < meal.over_s) state[rateOf[meal.kind]] += mmolOf(meal) / meal.over_s;
  }
  return state;
}

/** Instants at which what is eaten changes; between them it is the same. */
export const mealBreaks = ({ meals = [] }: Pick<Scenario, "meals">): readonly number[] =>
  meals.flatMap(({ at_s, over_s }) => [at_s, at_s + over_s]);
