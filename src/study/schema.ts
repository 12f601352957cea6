import { z } from "zod";
import { type Body, bodyRanges, healthyAdult } from "../person/healthy-adult.js";
import { InputError, shown } from "../quantity/input-error.js";
import { type ScenarioEntry, scenarios, type SettingValues } from "../scenario/library.js";
import type { StudyDocument } from "./document.js";

const within = (says: string, [low, high]: readonly [number, number]) =>
  z.number().min(low).max(high).describe(says);

const personSchema = z.strictObject({
  base: z.literal("healthy-adult").describe("the person everything else is told apart from"),
  height_cm: within(bodyRanges.height_cm.says, bodyRanges.height_cm.range).default(healthyAdult.height_cm),
  mass_kg: within(bodyRanges.mass_kg.says, bodyRanges.mass_kg.range).default(healthyAdult.mass_kg),
  age_years: within(bodyRanges.age_years.says, bodyRanges.age_years.range).default(healthyAdult.age_years),
  sex: z.enum(["female", "male"]).default(healthyAdult.sex),
});

function settingsShape({ settings }: ScenarioEntry) {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => {
      if (setting.kind === "choice") {
        return [
          name,
          z
            .enum(setting.choices as [string, ...string[]])
            .default(setting.typical)
            .describe(setting.says),
        ];
      }
      const bounded = within(`${setting.says}, ${setting.unit}`, setting.range);
      return [name, (setting.unit === "count" ? bounded.int() : bounded).default(setting.typical)];
    }),
  );
}

const scenarioSchemas = scenarios.map((entry) =>
  z.strictObject({ id: z.literal(entry.id), ...settingsShape(entry) }).describe(entry.says),
);

/** An id, or an id with settings. */
const scenarioSchema = z.union([
  z.enum(scenarios.map(({ id }) => id) as [string, ...string[]]),
  z.discriminatedUnion("id", scenarioSchemas as [(typeof scenarioSchemas)[0], ...typeof scenarioSchemas]),
]);

const studyShape = {
  person: personSchema,
  circuit: z.enum(["open-leg"]).default("open-leg"),
  method: z.enum(["explicit", "implicit"]).optional(),
  step_ms: z.number().positive().max(20).optional(),
};

const studySchema = z.strictObject({ ...studyShape, scenario: scenarioSchema });

/** JSON Schema (2020-12) of study files. */
export const studyJsonSchema = (): unknown => ({
  title: "A study of second-heart",
  ...z.toJSONSchema(studySchema, { io: "input" }),
});

export interface ReadStudy {
  readonly document: StudyDocument;
  readonly body: Body;
  readonly settings: SettingValues;
}

/** A study file as its typed parts, every default filled in. Throws InputError with the path of the first fault. */
export function readStudy(input: unknown): ReadStudy {
  const scenario = readScenario(input);
  const rest = check(z.strictObject({ ...studyShape, scenario: z.unknown() }), input, "");
  const { base: _, ...body } = rest.person;
  const { id: __, ...settings } = scenario;
  return {
    document: { ...rest, person: rest.person, scenario },
    body,
    settings: settings as SettingValues,
  };
}

/** The scenario apart from the rest, so that a fault is told of the one scenario that was meant. */
function readScenario(input: unknown): { readonly id: string } & Readonly<Record<string, unknown>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new InputError("study", shown(input), "an object with person and scenario");
  }
  const given: unknown = (input as { scenario?: unknown }).scenario;
  const asObject = typeof given === "string" ? { id: given } : given;
  const known = scenarios.map(({ id }) => id).join(", ");
  if (typeof asObject !== "object" || asObject === null || Array.isArray(asObject)) {
    throw new InputError("scenario", shown(given), `an id or an object with an id; known are ${known}`);
  }
  const id: unknown = (asObject as { id?: unknown }).id;
  const index = scenarios.findIndex((entry) => entry.id === id);
  const schema = scenarioSchemas[index];
  if (schema === undefined) throw new InputError("scenario.id", shown(id), `one of ${known}`);
  return check(schema, asObject, "scenario") as { id: string };
}

/** Parses, or throws one sentence about the first fault: field, found, expected. */
function check<Schema extends z.ZodType>(schema: Schema, input: unknown, prefix: string): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const at = [prefix, ...issue.path.map(String)].filter((part) => part !== "").join(".");
  if (issue.code === "unrecognized_keys") {
    const field = [at, issue.keys[0]].filter((part) => part !== "").join(".");
    throw new InputError(field, "a key that is not known", `one of ${knownKeys(schema, issue.path)}`);
  }
  throw new InputError(at === "" ? "study" : at, shown(valueAt(input, issue.path)), expectation(issue));
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "number"
        ? "a finite number"
        : `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_value":
      return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${issue.values.join(", ")}`;
    case "too_small":
      return `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    default:
      return issue.message.toLowerCase();
  }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let current: unknown = schema;
  for (const key of path) current = current instanceof z.ZodObject ? current.shape[String(key)] : undefined;
  return current instanceof z.ZodObject ? Object.keys(current.shape).join(", ") : "the keys in the schema";
}
