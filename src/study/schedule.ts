import { z } from "zod";
import {
  type Breaks,
  countOf,
  type Doing,
  eating_s,
  type Place,
  places,
  posturesOf,
  shortest_s,
  type Stay,
  timelineOf,
} from "../scenario/days/schedule.js";
import { type Dose, doses } from "../scenario/library/doses.js";
import { doseSettings, setsOf } from "../scenario/library/prescribed.js";
import { type PostureId, postures } from "../scenario/postures.js";
import { longestSchedule_min, type MealKind, mealKinds, type Scenario } from "../scenario/timeline.js";
import { InputError } from "../quantity/input-error.js";
import { clockSchema, clockText, minutesOf } from "./clock.js";
import { settingsShape } from "./settings-schema.js";
import { movementOf, movementSchemas } from "./timeline.js";

/** A day of one's own by the clock, as a study file writes it: the scenario whose id is "day". */

const mostStays = 500;
const mostMeals = 100;
/** of all stays and breaks together: each is computed in full for a while */
const mostMovements = 1000;

/** What goes on for as long as there is time needs no times of its own; getting up comes by itself. */
const goingOn = movementSchemas
  .filter(({ shape }) => shape.movement.value !== "rise")
  .map((schema) => {
    const { at_s: _, until_s: __, count: ___, ...own } = schema.shape as Record<string, z.ZodType>;
    return z.strictObject(own).describe(schema.description ?? "");
  });

const exercises = Object.entries(doses).map(([id, dose]) =>
  z.strictObject({ movement: z.literal(id), ...settingsShape(doseSettings(dose)) }).describe(dose.says),
);

const doingSchema = z
  .discriminatedUnion("movement", [...goingOn, ...exercises] as unknown as [
    (typeof exercises)[0],
    ...typeof exercises,
  ])
  .describe("a movement for as long as there is time, or an exercise with its dose, once");

const breaksSchema = z
  .strictObject({
    every_min: z.number().min(1).max(1440).describe("minutes from the end of one break to the next"),
    minutes: z
      .number()
      .min(1)
      .max(240)
      .optional()
      .describe("how long a break is; of an exercise as long as it takes, in whole minutes"),
    doing: doingSchema,
  })
  .describe("the same short thing again and again, in its own posture");

const staySchema = z.strictObject({
  from: clockSchema.optional().describe("when it begins: where the stay before it ends, unless told"),
  to: clockSchema.describe("when it ends"),
  place: z.enum(Object.keys(places) as [Place, ...Place[]]).optional(),
  posture: z
    .enum(Object.keys(postures) as [PostureId, ...PostureId[]])
    .optional()
    .describe("in place of a place"),
  doing: doingSchema.optional(),
  breaks: breaksSchema.optional(),
});

export const scheduleSchema = z
  .strictObject({
    id: z.literal("day"),
    says: z.string().max(200).default("A day of its own.").describe("one sentence about what happens"),
    begins: clockSchema.describe("when it begins, by the clock"),
    heel_cm: z.number().min(0).max(12).default(0).describe("height of the shoes' heels over the forefoot"),
    stays: z
      .array(staySchema)
      .min(1)
      .max(mostStays)
      .describe("where one is from when to when, one after the other without a gap"),
    meals: z
      .array(
        z.strictObject({
          at: clockSchema.describe("when eating begins; it takes a quarter of an hour"),
          carbohydrate_g: z.number().min(1).max(300).default(70),
          kind: z.enum(Object.keys(mealKinds) as [MealKind, ...MealKind[]]).default("mixed"),
        }),
      )
      .max(mostMeals)
      .default([]),
  })
  .describe(
    "A day, or up to fourteen, by the clock. Hours run on past 24: 31:00 is 07:00 of the next day. Sleep is a stay in bed.",
  );

type ScheduleDocument = z.output<typeof scheduleSchema>;
type StayDocument = ScheduleDocument["stays"][number];

/** The timeline of a day that a study file writes. Throws InputError with the path of the first thing that cannot be. */
export function scheduleOf(document: ScheduleDocument): Scenario {
  const begins = minutesOf(document.begins);
  if (begins >= 24 * 60)
    throw new InputError("scenario.begins", document.begins, "00:00 to 23:59, a time of the first day");
  const stays: Stay[] = [];
  let now = begins;
  let movements = 0;
  document.stays.forEach((one, k) => {
    const field = `scenario.stays.${k}`;
    const [from, to] = timesOf(one, now, k === 0, field);
    if (to - begins > longestSchedule_min)
      throw new InputError(
        `${field}.to`,
        clockText(to),
        `at most ${clockText(begins + longestSchedule_min)}, fourteen days after the beginning`,
      );
    const stay = stayOf(one, from, to, field);
    stays.push({ ...stay, from_min: from - begins, to_min: to - begins });
    const { doing, breaks } = stay;
    movements += (doing === undefined ? 0 : 1) + (breaks === undefined ? 0 : countOf(breaks, to - from));
    if (movements > mostMovements)
      throw new InputError(
        field,
        `${movements} movements and breaks up to here`,
        `at most ${mostMovements} in all: fewer breaks, or fewer days`,
      );
    now = to;
  });
  checkMeals(document.meals, begins, now);
  const { says, heel_cm, meals } = document;
  return {
    id: document.id,
    says,
    cuffs: [],
    breathing: [],
    body: [],
    ...timelineOf({
      begins_min: begins,
      stays,
      meals: meals.map(({ at, ...meal }) => ({ ...meal, at_min: minutesOf(at) - begins })),
    }),
    ...(heel_cm > 0 ? { heel_cm } : {}),
  };
}

function timesOf(
  { from: written, to: end }: StayDocument,
  now: number,
  first: boolean,
  field: string,
): [number, number] {
  const from = written === undefined ? now : minutesOf(written);
  if (from !== now) {
    const found = first
      ? clockText(from)
      : from > now
        ? `${clockText(from)}, a gap of ${from - now} min`
        : `${clockText(from)}, while the stay before it lasts`;
    const since = first ? "when the day begins" : "when the stay before it ends";
    throw new InputError(`${field}.from`, found, `${clockText(now)}, ${since}`);
  }
  const to = minutesOf(end);
  if (to <= from) {
    const nextDay = to + 24 * 60;
    const hint =
      to < from && nextDay > from ? `; ${clockText(to)} of the next day is ${clockText(nextDay)}` : "";
    throw new InputError(
      `${field}.to`,
      clockText(to),
      `a time after ${clockText(from)}, when it begins${hint}`,
    );
  }
  return [from, to];
}

type StayBody = Pick<Stay, "posture" | "doing" | "breaks">;

function stayOf(
  { place, posture, ...more }: StayDocument,
  from: number,
  to: number,
  field: string,
): StayBody {
  if (place !== undefined && posture !== undefined)
    throw new InputError(`${field}.posture`, `${posture} beside the place ${place}`, "one of the two");
  const held = posture ?? (place === undefined ? undefined : places[place]);
  if (held === undefined)
    throw new InputError(`${field}.place`, "nothing", "a place, or a posture in its stead");
  const length = to - from;
  const doing = more.doing === undefined ? undefined : doingOf(more.doing);
  if (doing !== undefined) {
    const where = place === undefined ? held : `in the place ${place}, ${held}`;
    checkDoing(doing, nameOf(more.doing), held, where, length, `${field}.doing`);
  }
  const breaks = more.breaks === undefined ? undefined : breaksOf(more.breaks, length, `${field}.breaks`);
  if (doing !== undefined && breaks !== undefined && !("exercise" in doing))
    throw new InputError(
      `${field}.breaks`,
      `breaks beside ${nameOf(more.doing)}, which goes on all the time`,
      "one of the two, or stays of their own",
    );
  return {
    posture: held,
    ...(doing === undefined ? {} : { doing }),
    ...(breaks === undefined ? {} : { breaks }),
  };
}

const nameOf = (doing: StayDocument["doing"]): string => doing?.movement ?? "";

function doingOf(written: NonNullable<StayDocument["doing"]>): Doing {
  const dose: Dose | undefined = doses[written.movement];
  if (dose === undefined) return { goingOn: movementOf({ at_s: 0, ...endless(written) }) };
  const { sets, rest_s } = written as unknown as Dose;
  return { posture: dose.posture, exercise: (from_s) => setsOf(dose, { sets, rest_s }, from_s) };
}

/** What is repeated has a period, and a count that is told later; everything else ends at a time that is. */
const endless = (written: object) =>
  "period_s" in written ? { ...written, count: 1 } : { ...written, until_s: 0 };

function checkDoing(
  doing: Doing,
  name: string,
  held: PostureId,
  where: string,
  length_min: number,
  field: string,
): void {
  const fitting = posturesOf(doing);
  if (!fitting.includes(held)) {
    const such = Object.entries(places).filter(([, one]) => fitting.includes(one));
    const suggested = such.length > 0 ? ` (${such.map(([place]) => place).join(", ")})` : "";
    throw new InputError(`${field}.movement`, `${name} ${where}`, `${fitting.join(" or ")}${suggested}`);
  }
  const least_min = Math.ceil(shortest_s(doing) / 60);
  if (least_min > length_min)
    throw new InputError(
      `${field}.movement`,
      `${name}, which takes ${least_min} min, in ${length_min} min`,
      `at least ${least_min} min for it`,
    );
}

function breaksOf(
  { every_min, minutes, doing: written }: NonNullable<StayDocument["breaks"]>,
  length_min: number,
  field: string,
): Breaks {
  const doing = doingOf(written);
  if (minutes === undefined && !("exercise" in doing))
    throw new InputError(`${field}.minutes`, "nothing", `how many minutes a break of ${nameOf(written)} is`);
  const least_min = Math.ceil(shortest_s(doing) / 60);
  const breaks = { every_min, minutes: minutes ?? least_min, doing };
  if (breaks.minutes < least_min)
    throw new InputError(
      `${field}.minutes`,
      `${breaks.minutes} for ${nameOf(written)}`,
      `at least ${least_min}, which it takes`,
    );
  if (countOf(breaks, length_min) === 0)
    throw new InputError(
      field,
      `${breaks.minutes} min after every ${every_min} in a stay of ${length_min} min`,
      `a stay of more than ${every_min + breaks.minutes} min, in which one break has room`,
    );
  return breaks;
}

function checkMeals(meals: ScheduleDocument["meals"], begins: number, ends: number): void {
  const eating = eating_s / 60;
  meals.forEach(({ at }, k) => {
    const field = `scenario.meals.${k}.at`;
    const [time, before] = [minutesOf(at), k === 0 ? begins : minutesOf(meals[k - 1].at) + eating];
    if (time < begins || time + eating > ends)
      throw new InputError(
        field,
        at,
        `${clockText(begins)} to ${clockText(ends - eating)}, so that it is eaten within the day`,
      );
    if (time < before)
      throw new InputError(field, at, `at least ${clockText(before)}, when the meal before it is eaten`);
  });
}
