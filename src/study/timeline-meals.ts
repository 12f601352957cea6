import { z } from "zod";
import { InputError } from "../quantity/input-error.js";
import { longest_s, type MealKind, mealKinds, type Scenario } from "../scenario/timeline.js";

/** The track of a timeline that tells what is eaten. */

export const mealsSchema = z
  .array(
    z.strictObject({
      at_s: z.number().min(0).max(longest_s).describe("when eating begins"),
      over_s: z.number().min(10).max(7200).default(300).describe("how long it takes"),
      carbohydrate_g: z
        .number()
        .min(1)
        .max(300)
        .describe("glucose, or carbohydrate that becomes as much glucose"),
      kind: z
        .enum(Object.keys(mealKinds) as [MealKind, ...MealKind[]])
        .default("mixed")
        .describe(
          Object.entries(mealKinds)
            .map(([id, says]) => `${id}: ${says}`)
            .join("; "),
        ),
    }),
  )
  .max(50)
  .default([])
  .describe("what is eaten, in a circuit that has a body");

/** One meal after the other, each eaten up within the timeline. */
export function checkMeals({ meals = [], duration_s }: Scenario): void {
  meals.forEach(({ at_s, over_s }, k) => {
    const field = `scenario.meals.${k}`;
    if (at_s + over_s > duration_s)
      throw new InputError(
        field,
        `a meal from ${at_s} to ${at_s + over_s} s`,
        `an end within ${duration_s} s`,
      );
    const before = meals[k - 1];
    if (before !== undefined && at_s < before.at_s + before.over_s)
      throw new InputError(
        `${field}.at_s`,
        `${at_s} s`,
        `at least ${before.at_s + before.over_s} s, when the meal before it is finished`,
      );
  });
}
