import { z } from "zod";
import { type BodyInput, bodyInputIds, bodyInputs, type Side } from "../physiology/terms.js";
import { InputError } from "../quantity/input-error.js";
import { breathChange_s } from "../scenario/body.js";
import { type BreathingPattern, breathingPatterns } from "../scenario/breathing.js";
import { type BodyEvent, type Course, longest_s, type Scenario } from "../scenario/timeline.js";

/** The tracks of a timeline that tell the body as a whole: how it breathes, and what acts on it. */

type Legs = "left" | "right" | "both";

const time = (says: string) => z.number().min(0).max(longest_s).describe(says);

const courseSchema = ([low, high]: readonly [number, number], says: string) =>
  z
    .array(z.strictObject({ time_s: time("when"), value: z.number().min(low).max(high).describe(says) }))
    .min(1)
    .max(10_000);

/** `straining` for `body.straining`, each course within what its input can be */
const inputSchemas = bodyInputIds.map((id) => {
  const { says, unit, atRest, range } = bodyInputs[id];
  const course = courseSchema(
    [range[0] - atRest, range[1] - atRest],
    `${unit} over that of rest, straight lines between`,
  );
  return z.strictObject({ what: z.literal(id.slice("body.".length)), course }).describe(says);
});

const footWarmthSchema = z
  .strictObject({
    what: z.literal("footWarmth"),
    side: z.enum(["left", "right", "both"]).default("both"),
    course: courseSchema([-15, 10], "°C of the foot's skin over 33, straight lines between"),
  })
  .describe("a foot that is warmed or cooled");

export const bodySchema = z
  .array(
    z.discriminatedUnion("what", [footWarmthSchema, ...inputSchemas] as unknown as [
      (typeof inputSchemas)[0],
      ...typeof inputSchemas,
    ]),
  )
  .max(100)
  .default([])
  .describe("what acts on the body as a whole, in a circuit that has one, and what warms the feet");

export const breathingSchema = z
  .array(
    z.strictObject({
      pattern: z.enum(Object.keys(breathingPatterns) as [BreathingPattern, ...BreathingPattern[]]),
      at_s: time("when it begins"),
      until_s: time("when quiet breathing is back"),
    }),
  )
  .max(500)
  .default([])
  .describe("breathing other than quiet, in a circuit that breathes");

interface WrittenEvent {
  readonly what: string;
  readonly side?: Legs;
  readonly course: Course;
}

/** What a study file writes of the body, as a scenario has it. */
export const bodyEvents = (
  written: z.output<typeof bodySchema>,
  legs: (which: Legs) => readonly Side[],
): readonly BodyEvent[] =>
  (written as readonly WrittenEvent[]).map(({ what, side, course }) =>
    what === "footWarmth"
      ? { input: "foot.warmth", sides: legs(side ?? "both"), course }
      : { input: `body.${what}` as BodyInput, course },
  );

/** One way of breathing after the other, each long enough to be taken up and left. */
export function checkBreathing({ breathing, duration_s }: Scenario): void {
  breathing.forEach(({ at_s, until_s }, k) => {
    const field = `scenario.breathing.${k}`;
    if (until_s < at_s + 2 * breathChange_s || until_s > duration_s) {
      throw new InputError(
        `${field}.until_s`,
        `${until_s} s`,
        `at least ${2 * breathChange_s} s after at_s, ${at_s} s, and at most ${duration_s} s`,
      );
    }
    const before = breathing[k - 1];
    if (before !== undefined && at_s < before.until_s) {
      throw new InputError(
        `${field}.at_s`,
        `${at_s} s`,
        `at least ${before.until_s} s, when the one before it ends`,
      );
    }
  });
}
