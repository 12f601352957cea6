import { z } from "zod";
import { type Amounts, type Condition, conditions, degrees, sidesOf } from "../person/conditions/index.js";
import { bodyRanges, healthyAdult } from "../person/healthy-adult.js";
import type { Applied, Person } from "../person/person.js";
import { treatments } from "../person/treatments.js";
import type { Side } from "../physiology/terms.js";
import { InputError, shown } from "../quantity/input-error.js";
import { type ChosenInstrumentId, chosenInstruments, sitesOf } from "../instruments/chosen.js";
import { scenarios } from "../scenario/library/index.js";
import type { SettingValues } from "../scenario/settings.js";
import type { Scenario } from "../scenario/timeline.js";
import { devicesSchema } from "./devices.js";
import { type DeviceDocument, defaultCircuit, type NamedStudy, type PersonDocument } from "./document.js";
import { oneOf } from "./nearest.js";
import { recordSchema } from "./record-schema.js";
import { scheduleOf, scheduleSchema } from "./schedule.js";
import { settingsShape, within } from "./settings-schema.js";
import { timelineOf, timelineSchema } from "./timeline.js";

/** Conditions or treatments as a list, each with its own sites; what is of the whole person has no side. */
const appliedSchema = (library: Readonly<Record<string, Condition>>, says: string) => {
  const entries = Object.entries(library).map(([id, { says: each, sites, graded, legs, amounts = {} }]) => {
    const places = Object.keys(sites) as [string, ...string[]];
    return z
      .strictObject({
        id: z.literal(id),
        ...(legs === "whole"
          ? {}
          : { side: z.enum(sidesOf(legs)).default(sidesOf(legs).at(-1) as Side | "both") }),
        site: z.enum(places).default(places[0]),
        ...(graded ? { degree: z.enum(degrees).default("moderate") } : {}),
        ...Object.fromEntries(
          Object.entries(amounts).map(([name, { says: what, unit, range, typical }]) => [
            name,
            within(`${what}, ${unit}`, range).default(typical),
          ]),
        ),
      })
      .describe(each);
  });
  const one = z.discriminatedUnion("id", entries as [(typeof entries)[0], ...typeof entries]);
  return z.array(one).max(40).optional().describe(says);
};

const personSchema = z.strictObject({
  base: z.literal("healthy-adult").describe("the person everything else is told apart from"),
  height_cm: within(bodyRanges.height_cm.says, bodyRanges.height_cm.range).default(healthyAdult.height_cm),
  mass_kg: within(bodyRanges.mass_kg.says, bodyRanges.mass_kg.range).default(healthyAdult.mass_kg),
  age_years: within(bodyRanges.age_years.says, bodyRanges.age_years.range).default(healthyAdult.age_years),
  sex: z.enum(["female", "male"]).default(healthyAdult.sex),
  conditions: appliedSchema(conditions, "what is wrong"),
  treatments: appliedSchema(treatments, "what was done about it"),
  parameters: z
    .record(z.string(), z.number())
    .optional()
    .describe("numbers of one's own in place of the model's, by id with or without the leg"),
});

const scenarioSchemas = scenarios.map((entry) =>
  z.strictObject({ id: z.literal(entry.id), ...settingsShape(entry.settings) }).describe(entry.says),
);

/** Scenarios that a study writes itself, by their id. */
const ownSchemas = { timeline: timelineSchema, day: scheduleSchema };
type OwnId = keyof typeof ownSchemas;
const ownIds = Object.keys(ownSchemas) as OwnId[];

/** An id, an id with settings, a timeline or a day. */
const scenarioSchema = z.union([
  z.enum(scenarios.map(({ id }) => id) as [string, ...string[]]),
  z.discriminatedUnion("id", scenarioSchemas as [(typeof scenarioSchemas)[0], ...typeof scenarioSchemas]),
  timelineSchema,
  scheduleSchema,
]);

const instrumentSchemas = (Object.keys(chosenInstruments) as ChosenInstrumentId[]).map((id) =>
  z
    .strictObject({ id: z.literal(id), site: z.enum(sitesOf(id) as [string, ...string[]]) })
    .describe(chosenInstruments[id].says),
);

const studyShape = {
  person: personSchema,
  devices: devicesSchema,
  instruments: z
    .array(
      z.discriminatedUnion(
        "id",
        instrumentSchemas as [(typeof instrumentSchemas)[0], ...typeof instrumentSchemas],
      ),
    )
    .max(60)
    .optional()
    .describe("instruments beside those that the scenario brings with it"),
  circuit: z.enum(["open-leg", "closed-loop"]).default(defaultCircuit),
  leaps: z
    .boolean()
    .optional()
    .describe(
      "of a day of hours: false computes all of it, where time that only repeats is passed over otherwise",
    ),
  record: recordSchema,
  method: z.enum(["explicit", "implicit"]).optional(),
  // below a microsecond a run would never end
  step_ms: z.number().min(0.001).max(20).optional(),
};

const studySchema = z.strictObject({ ...studyShape, scenario: scenarioSchema });
const studyKeys = Object.keys(studySchema.shape);

/** JSON Schema (2020-12) of study files. */
export const studyJsonSchema = (): unknown => ({
  title: "A study of second-heart",
  ...z.toJSONSchema(studySchema, { io: "input" }),
});

export interface ReadStudy {
  readonly document: NamedStudy;
  readonly person: Person;
  readonly settings: SettingValues;
  /** where the study writes its own */
  readonly timeline?: Scenario;
}

const isOwn = (id: unknown): id is OwnId => ownIds.includes(id as OwnId);

/** What a scenario that has been through its schema writes. */
const written: Readonly<Record<OwnId, (scenario: unknown) => Scenario>> = {
  timeline: (scenario) => timelineOf(scenario as z.output<typeof timelineSchema>),
  day: (scenario) => scheduleOf(scenario as z.output<typeof scheduleSchema>),
};

/** A study file as its typed parts, every default filled in. Throws InputError with the path of the first fault. */
export function readStudy(input: unknown): ReadStudy {
  const scenario = readScenario(input);
  const rest = check(z.strictObject({ ...studyShape, scenario: z.unknown() }), input, "");
  const { base: _, conditions: wrong, treatments: done, parameters, ...body } = rest.person;
  const { id, ...settings } = scenario;
  const { devices, ...others } = rest;
  return {
    // what a condition or a device may hold is known to its own schema, not to the type of the union
    document: {
      ...others,
      person: rest.person as PersonDocument,
      ...(devices === undefined ? {} : { devices: devices as readonly DeviceDocument[] }),
      scenario,
    },
    // the schemas of the library give each its side and site
    person: {
      body,
      conditions: (wrong ?? []).map(appliedOf),
      treatments: (done ?? []).map(appliedOf),
      ...(parameters === undefined ? {} : { parameters }),
    },
    settings: settings as SettingValues,
    ...(isOwn(id) ? { timeline: written[id](scenario) } : {}),
  };
}

/** A condition or treatment as it is written, its amounts told apart from where and how badly it is. */
function appliedOf(written: object): Applied {
  const { id, side, site, degree, ...amounts } = written as Applied;
  return {
    id,
    site,
    ...(side === undefined ? {} : { side }),
    ...(degree === undefined ? {} : { degree }),
    ...(Object.keys(amounts).length === 0 ? {} : { amounts: amounts as Amounts }),
  };
}

/** The scenario apart from the rest, so that a fault is told of the one scenario that was meant. */
function readScenario(input: unknown): { readonly id: string } & Readonly<Record<string, unknown>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new InputError("study", found(input), "an object with person and scenario");
  }
  // a misspelt key is the better news than the key that is missing for it
  check(z.strictObject(Object.fromEntries(studyKeys.map((key) => [key, z.unknown().optional()]))), input, "");
  const given: unknown = (input as { scenario?: unknown }).scenario;
  const asObject = typeof given === "string" ? { id: given } : given;
  const known = [...scenarios.map(({ id }) => id), ...ownIds];
  if (typeof asObject !== "object" || asObject === null || Array.isArray(asObject)) {
    throw new InputError("scenario", found(given), `an id, or an object with an id: ${oneOf(known, given)}`);
  }
  const id: unknown = (asObject as { id?: unknown }).id;
  const index = scenarios.findIndex((entry) => entry.id === id);
  const schema = isOwn(id) ? ownSchemas[id] : scenarioSchemas[index];
  if (schema === undefined) {
    throw new InputError(given === id ? "scenario" : "scenario.id", found(id), oneOf(known, id));
  }
  return check(schema, asObject, "scenario") as { id: string };
}

/** Parses, or throws one sentence about the first fault: field, found, expected. */
function check<Schema extends z.ZodType>(schema: Schema, input: unknown, prefix: string): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues;
  const unknownKey = issues.find((issue) => issue.code === "unrecognized_keys");
  if (unknownKey !== undefined) {
    const [key] = unknownKey.keys;
    const field = [prefix, ...unknownKey.path.map(String), key].filter((part) => part !== "").join(".");
    throw new InputError(
      field,
      "a key that is not known",
      oneOf(knownKeys(schema, unknownKey.path, valueAt(input, unknownKey.path)), key),
    );
  }
  const [issue] = issues;
  const at = [prefix, ...issue.path.map(String)].filter((part) => part !== "").join(".");
  const value = valueAt(input, issue.path);
  throw new InputError(
    at === "" ? "study" : at,
    // a long list is told by its length
    issue.code === "too_big" && Array.isArray(value) ? `${value.length} entries` : found(value),
    expectation(issue, schemaAt(schema, issue.path), value),
  );
}

const found = (value: unknown): string => (value === undefined ? "nothing" : shown(value));

function expectation(issue: z.core.$ZodIssue, schema: z.ZodType | undefined, value: unknown): string {
  const bounds = boundsOf(schema);
  switch (issue.code) {
    case "invalid_type":
      if (!issue.message.startsWith("Invalid input")) return issue.message;
      if (issue.expected === "int") return "a whole number";
      if (issue.expected === "number") return `a finite number${bounds === undefined ? "" : `, ${bounds}`}`;
      return `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_value":
      return issue.values.length === 1 ? shown(issue.values[0]) : oneOf(issue.values.map(String), value);
    case "too_small":
      return bounds ?? `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return bounds ?? `at most ${issue.maximum}`;
    case "invalid_union": {
      // the ids of a list whose entries differ by their id
      const ids = [...issue.message.matchAll(/'([^']+)'/g)].map(([, id]) => id);
      return ids.length > 0 ? oneOf(ids, value) : issue.message;
    }
    default:
      return /^[A-Z]/.test(issue.message) ? issue.message.toLowerCase() : issue.message;
  }
}

/** "120 to 220", where a number is bounded on both sides by values that it may take. */
function boundsOf(schema: z.ZodType | undefined): string | undefined {
  if (!(schema instanceof z.ZodNumber)) return undefined;
  const { minValue, maxValue } = schema;
  const bounded = Number.isFinite(minValue) && Number.isFinite(maxValue) && minValue !== 0;
  return bounded ? `${minValue} to ${maxValue}` : undefined;
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);

/** The schema of a field, without its default. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: unknown = schema;
  const bare = (wrapped: unknown): unknown =>
    wrapped instanceof z.ZodDefault || wrapped instanceof z.ZodOptional ? bare(wrapped.unwrap()) : wrapped;
  for (const key of path) {
    const holder = bare(current);
    current =
      holder instanceof z.ZodObject
        ? holder.shape[String(key)]
        : holder instanceof z.ZodArray
          ? holder.element
          : undefined;
  }
  current = bare(current);
  return current instanceof z.ZodType ? current : undefined;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const holder = schemaAt(schema, path);
  // entries of a list differ by their id, and may differ by their keys
  const choices: readonly unknown[] = holder instanceof z.ZodUnion ? holder.options : [holder];
  const objects = choices.filter((one) => one instanceof z.ZodObject);
  const meant = objects.filter(({ shape }) =>
    Object.entries(shape).every(
      ([key, field]) =>
        !(field instanceof z.ZodLiteral) || field.safeParse((value as Record<string, unknown>)[key]).success,
    ),
  );
  return [...new Set((meant.length > 0 ? meant : objects).flatMap(({ shape }) => Object.keys(shape)))];
}
