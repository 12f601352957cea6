import { z } from "zod";
import { type GaitManner, gaitSettings, type GaitStyle, strideTime_s } from "../scenario/movements/gait.js";
import {
  type RepeatedId,
  repeatedMovements,
  type SteadyId,
  steadyMovements,
  turnOf,
} from "../scenario/movements/library.js";
import type { RepeatedMovement } from "../scenario/movements/movement.js";
import { type Pose, type PostureId, postures } from "../scenario/postures.js";
import { rampOf } from "../scenario/pose.js";
import type { Settings, SettingValues } from "../scenario/settings.js";
import {
  cuffSite,
  cuffSites,
  endOf,
  longest_s,
  mostCuffPressure,
  type MovementEvent,
  type PostureEvent,
  type Scenario,
} from "../scenario/timeline.js";
import { type Side, sides, legsOf } from "../physiology/terms.js";
import { InputError } from "../quantity/input-error.js";
import { settingsShape } from "./settings-schema.js";
import { bodyEvents, bodySchema, breathingSchema, checkBreathing } from "./timeline-body.js";
import { checkMeals, mealsSchema } from "./timeline-meals.js";

/** Postures, movements and cuffs mixed freely, as a study file writes them: the scenario whose id is "timeline". */

const time = (says: string) => z.number().min(0).max(longest_s).describe(says);
const side = z.enum(["left", "right", "both"]).default("both");
const mostEvents = 500;

export const cuffCourse = z
  .array(
    z.strictObject({
      time_s: time("when"),
      pressure_mmHg: z
        .number()
        .min(0)
        .max(mostCuffPressure)
        .describe("cuff pressure, straight lines between"),
    }),
  )
  .min(1)
  .max(10_000);

const angle = (says: string) => z.number().min(-90).max(90).describe(says);

const postureSchema = z.union(
  [
    z.enum(Object.keys(postures) as [PostureId, ...PostureId[]]),
    z.strictObject({ tilt_deg: angle("straight on a table, feet down; negative is head down") }),
    z.strictObject({
      trunk_deg: angle("90 upright, 0 level"),
      thigh_deg: angle("90 upright, 0 level, negative with the knee above the hip"),
      shank_deg: angle("90 upright, 0 level, negative with the foot above the knee"),
    }),
  ],
  {
    error: `one of ${Object.keys(postures).join(", ")}, or {tilt_deg}, or {trunk_deg, thigh_deg, shank_deg}`,
  },
);

const repeatedSchemas = Object.entries(repeatedMovements).map(([id, movement]: [string, RepeatedMovement]) =>
  z
    .strictObject({
      movement: z.literal(id),
      side,
      at_s: time("when it begins"),
      count: z.number().int().min(1).max(30_000).default(1),
      period_s: z.number().min(0.3).max(60).default(movement.period_s).describe("from one to the next"),
      duty: z
        .number()
        .min(0.1)
        .max(1)
        .default(movement.duty)
        .describe("share of the period from the start of the effort to its end"),
      ...settingsShape(movement.settings),
    })
    .describe(movement.says),
);

const spanned = (id: string, says: string, settings: Settings) =>
  z
    .strictObject({
      movement: z.literal(id),
      side,
      at_s: time("when it begins"),
      until_s: time("when it ends"),
      ...settingsShape(settings),
    })
    .describe(says);

const spanSchemas = [
  ...Object.entries(steadyMovements).map(([id, { says, settings }]) => spanned(id, says, settings)),
  spanned("walk", "walking", gaitSettings.walk),
  spanned("run", "running", gaitSettings.run),
];

export const movementSchemas = [...repeatedSchemas, ...spanSchemas];

export const timelineSchema = z
  .strictObject({
    id: z.literal("timeline"),
    says: z.string().max(200).default("A timeline of its own.").describe("one sentence about what happens"),
    duration_s: z.number().min(1).max(longest_s).describe("how long all of it lasts"),
    heel_cm: z.number().min(0).max(12).default(0).describe("height of the shoes' heels over the forefoot"),
    postures: z
      .array(
        z.strictObject({
          posture: postureSchema,
          at_s: time("when the change begins").default(0),
          over_s: z.number().min(0).max(600).default(2).describe("how long the change takes"),
        }),
      )
      .min(1)
      .max(mostEvents),
    movements: z
      .array(
        z.discriminatedUnion(
          "movement",
          movementSchemas as unknown as [(typeof repeatedSchemas)[0], ...typeof repeatedSchemas],
        ),
      )
      .max(mostEvents)
      .default([]),
    cuffs: z
      .array(
        z.strictObject({
          cuff: z.enum(cuffSites),
          side,
          course: cuffCourse,
        }),
      )
      .max(20)
      .default([]),
    breathing: breathingSchema,
    body: bodySchema,
    meals: mealsSchema,
    marks: z
      .array(z.strictObject({ name: z.string().regex(/^[a-z][A-Za-z0-9]{0,40}$/), time_s: time("when") }))
      .max(200)
      .default([]),
  })
  .describe(
    "Postures, movements, cuffs, breathing, meals and what acts on the whole body, each at its time.",
  );

type TimelineDocument = z.output<typeof timelineSchema>;

/** The timeline that a study file writes. Throws InputError with the path of the first event that cannot be. */
export function timelineOf(document: TimelineDocument): Scenario {
  const movements = (document.movements as readonly Record<string, unknown>[]).map(movementOf);
  const scenario: Scenario = {
    id: document.id,
    says: document.says,
    duration_s: document.duration_s,
    postures: document.postures.map(({ posture, at_s, over_s }, k) => ({
      posture: posture as PostureId | Pose,
      at_s,
      over_s: k === 0 ? 0 : over_s,
    })),
    movements,
    cuffs: document.cuffs.map((one) => ({
      cuff: cuffSite[one.cuff],
      sides: legsOf(one.side),
      course: one.course,
    })),
    breathing: document.breathing,
    body: bodyEvents(document.body, legsOf),
    ...(document.meals.length > 0 ? { meals: document.meals } : {}),
    marks: [],
    ...(document.heel_cm > 0 ? { heel_cm: document.heel_cm } : {}),
  };
  checkPostures(scenario);
  checkMovements(scenario);
  checkCourses(scenario, "cuffs");
  checkCourses(scenario, "body");
  checkBreathing(scenario);
  checkMeals(scenario);
  const cycle =
    movements.find(({ kind }) => kind === "gait") ??
    movements.find(({ kind }) => kind === "repeated") ??
    movements.find((one) => one.kind === "steady" && turnOf(one.movement, one.settings) !== undefined);
  return { ...scenario, marks: marksOf(document, movements), ...cycleOf(cycle) };
}

export function movementOf(written: Record<string, unknown>): MovementEvent {
  const { movement, side: which, at_s, until_s, count, period_s, duty, ...settings } = written;
  const common = { sides: legsOf(which as "both"), at_s: at_s as number };
  if (movement === "walk" || movement === "run") {
    const manner = settings as unknown as GaitManner;
    return { ...common, kind: "gait", movement, until_s: until_s as number, manner };
  }
  if (until_s !== undefined) {
    return {
      ...common,
      kind: "steady",
      movement: movement as SteadyId,
      until_s: until_s as number,
      settings: settings as SettingValues,
    };
  }
  return {
    ...common,
    kind: "repeated",
    movement: movement as RepeatedId,
    count: count as number,
    period_s: period_s as number,
    duty: duty as number,
    settings: settings as SettingValues,
  };
}

function cycleOf(event: MovementEvent | undefined): { cycle_s?: number } {
  if (event?.kind === "gait")
    return { cycle_s: strideTime_s(event.movement as GaitStyle, event.manner.speed_kmh) };
  if (event?.kind === "steady") {
    const turn_s = turnOf(event.movement, event.settings);
    return turn_s === undefined ? {} : { cycle_s: turn_s };
  }
  return event?.kind === "repeated" ? { cycle_s: event.period_s } : {};
}

function checkPostures({ postures: events, duration_s }: Scenario): void {
  events.forEach(({ at_s, over_s }, k) => {
    const field = `scenario.postures.${k}.at_s`;
    if (k === 0 && at_s !== 0)
      throw new InputError(field, `${at_s} s`, "0: the first posture holds from the start");
    const before = events[k - 1];
    // a sum of decimals may be greater than the decimal that it stands for
    if (before !== undefined && at_s < before.at_s + before.over_s - 1e-9) {
      throw new InputError(
        field,
        `${at_s} s`,
        `at least ${before.at_s + before.over_s} s, when the change before it is finished`,
      );
    }
    if (at_s + over_s > duration_s + 1e-9) {
      throw new InputError(
        field,
        `a change from ${at_s} to ${at_s + over_s} s`,
        `an end within ${duration_s} s`,
      );
    }
  });
}

function checkMovements(scenario: Scenario): void {
  scenario.movements.forEach((event, k) => checkMovement(event, scenario, `scenario.movements.${k}`));
  for (const side of sides) overlap(scenario.movements, side);
}

/** Whether a movement fits into its scenario: its end, its length, the postures in which it is done. */
export function checkMovement(
  event: MovementEvent,
  { postures: events, duration_s }: Scenario,
  field: string,
): void {
  const end = endOf(event);
  if (end > duration_s + 1e-9) {
    throw new InputError(field, `an end at ${end} s`, `an end within the timeline's ${duration_s} s`);
  }
  // it must have the time to begin; it may end while it does
  const least_s = event.kind === "repeated" ? 0 : rampOf(event);
  if (end < event.at_s + least_s - 1e-9) {
    throw new InputError(`${field}.until_s`, `${end} s`, `at least ${least_s} s after at_s, ${event.at_s} s`);
  }
  if (event.kind === "recording") return;
  const allowed: readonly PostureId[] =
    event.kind === "gait"
      ? ["standing"]
      : event.kind === "steady"
        ? steadyMovements[event.movement].postures
        : repeatedMovements[event.movement].postures;
  for (const { posture, at_s } of during(events, event.at_s, end)) {
    // a pose of one's own is one's own business
    if (typeof posture !== "string" || event.movement === "rise" || allowed.includes(posture)) continue;
    throw new InputError(
      `${field}.movement`,
      `${event.movement} while ${posture} from ${at_s} s`,
      `the posture ${allowed.join(" or ")}`,
    );
  }
}

/** The postures that hold in a span. */
const during = (events: readonly PostureEvent[], from: number, to: number): readonly PostureEvent[] =>
  events.filter(({ at_s }, k) => at_s < to && (events[k + 1]?.at_s ?? Number.POSITIVE_INFINITY) > from);

/** Two movements that each take the whole leg cannot be done at once. */
function overlap(movements: readonly MovementEvent[], side: Side): void {
  movements.forEach((event, k) => {
    if (event.kind === "repeated" || !event.sides.includes(side)) return;
    const other = movements.findIndex(
      (one, j) =>
        j < k &&
        one.kind !== "repeated" &&
        one.sides.includes(side) &&
        // one may begin while another fades
        one.at_s < endOf(event) - rampOf(event) - 1e-6 &&
        endOf(one) - rampOf(one) > event.at_s + 1e-6,
    );
    if (other >= 0) {
      throw new InputError(
        `scenario.movements.${k}`,
        `a movement at the same time as movement ${other}`,
        "one walk, run, ride, climb or held effort at a time on each leg",
      );
    }
  });
}

function checkCourses(scenario: Scenario, key: "cuffs" | "body"): void {
  scenario[key].forEach(({ course }, k) => {
    course.forEach(({ time_s }, j) => {
      const field = `scenario.${key}.${k}.course.${j}.time_s`;
      if (time_s > scenario.duration_s) {
        throw new InputError(field, `${time_s} s`, `at most ${scenario.duration_s} s`);
      }
      const before = course[j - 1]?.time_s;
      if (before !== undefined && time_s <= before) {
        throw new InputError(field, `${time_s} s`, `more than ${before} s, the time before it`);
      }
    });
  });
}

/** The marks that are written, and those that the first walk or run and the first exercise give. */
function marksOf(
  { marks, duration_s, meals: eaten }: TimelineDocument,
  movements: readonly MovementEvent[],
): Scenario["marks"] {
  const all = [...marks];
  marks.forEach(({ name, time_s }, k) => {
    if (time_s > duration_s) {
      throw new InputError(`scenario.marks.${k}.time_s`, `${time_s} s`, `at most ${duration_s} s`);
    }
    if (marks.findIndex((one) => one.name === name) < k) {
      throw new InputError(`scenario.marks.${k}.name`, `${name} again`, "a name of its own");
    }
  });
  const give = (name: string, time_s: number) => {
    if (!all.some((one) => one.name === name)) all.push({ name, time_s });
  };
  const [meal] = eaten;
  if (meal !== undefined) give("firstMeal", meal.at_s);
  const gait = movements.find(({ kind }) => kind === "gait");
  const exercise = movements.find(({ kind }) => kind === "repeated");
  for (const [name, event] of [
    ["gait", gait],
    ["exercise", exercise],
  ] as const) {
    if (event === undefined) continue;
    give(`${name}Begins`, event.at_s);
    give(`${name}Ends`, endOf(event));
  }
  return all.sort((a, b) => a.time_s - b.time_s);
}
