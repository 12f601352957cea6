import { InputError } from "../../src/quantity/input-error.js";
import { toCoherent } from "../../src/quantity/units.js";
import { shortScenarios } from "../../src/scenario/library/index.js";
import { level } from "../../src/scenario/movements/gait.js";
import { endOf, type PostureEvent } from "../../src/scenario/timeline.js";
import type { StudyDocument } from "../../src/study/document.js";
import { list } from "../../src/study/list.js";
import { defaultStep_ms, resolve, type ResolvedStudy } from "../../src/study/resolve.js";

// what the soak and its sample in the tests are made of: from one seed, always the same person, parameters and scenario

/** Numbers from 0 to 1 in a sequence that the seed decides, the same in every engine (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Scenario = ResolvedStudy["scenario"];
type Interval = readonly [low: number, high: number];
type Settings = Readonly<Record<string, Interval | readonly string[]>>;

/** Counts and minutes stay small, so that a thousand people take minutes: what is repeated repeats. */
const few = { count: [1, 6], minutes: [0.5, 1], seconds: [10, 60] } as const;

/** How far each setting of a scenario is varied: as far as it goes. */
function settingsOf({ settings }: (typeof shortScenarios)[number]): Settings {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [
      name,
      setting.kind === "choice" ? setting.choices : within(setting.range, few[name as keyof typeof few]),
    ]),
  );
}

/** A shorter interval, as far as it lies within what may be set. */
function within([low, high]: Interval, shorter: Interval | undefined): Interval {
  if (shorter === undefined) return [low, high];
  const [from, to] = [Math.max(low, shorter[0]), Math.min(high, shorter[1])];
  return from <= to ? [from, to] : [low, low];
}

/** Seconds that are left of a rest and of a steady movement when a scenario is made short. */
const shortRest_s = 8;
const shortMovement_s = 20;

/**
 * The same scenario with its long rests and steady spans cut short: whatever happens in it still happens,
 * in the same order and just as fast.
 */
export function shortened(scenario: Scenario): Scenario {
  const times = [0, scenario.duration_s];
  for (const { at_s, over_s } of scenario.postures) times.push(at_s, at_s + over_s);
  for (const event of scenario.movements) times.push(event.at_s, endOf(event));
  for (const { course } of [...scenario.cuffs, ...scenario.body]) {
    times.push(...course.map(({ time_s }) => time_s));
  }
  for (const { at_s, until_s } of scenario.breathing) times.push(at_s, until_s);
  const breaks = [...new Set(times)].sort((a, b) => a - b);
  const spans = breaks.slice(1).map((to, k) => {
    const from = breaks[k] as number;
    const moving = scenario.movements.filter((event) => event.at_s < to && endOf(event) > from);
    // repetitions are counted, their time is theirs
    if (moving.some((event) => "count" in event)) return to - from;
    return Math.min(to - from, moving.length > 0 ? shortMovement_s : shortRest_s);
  });
  const short = (time: number): number => {
    let sum = 0;
    for (const [k, span] of spans.entries()) {
      const from = breaks[k] as number;
      const to = breaks[k + 1] as number;
      if (time <= from) break;
      sum += time >= to ? span : ((time - from) / (to - from)) * span;
    }
    return sum;
  };
  return {
    ...scenario,
    duration_s: short(scenario.duration_s),
    postures: scenario.postures.map((event) => ({
      ...event,
      at_s: short(event.at_s),
      over_s: short(event.at_s + event.over_s) - short(event.at_s),
    })),
    movements: scenario.movements.map((event) =>
      "until_s" in event
        ? { ...event, at_s: short(event.at_s), until_s: short(event.until_s) }
        : { ...event, at_s: short(event.at_s) },
    ),
    cuffs: scenario.cuffs.map((cuff) => ({
      ...cuff,
      course: cuff.course.map((point) => ({ ...point, time_s: short(point.time_s) })),
    })),
    breathing: scenario.breathing.map((event) => ({
      ...event,
      at_s: short(event.at_s),
      until_s: short(event.until_s),
    })),
    body: scenario.body.map((event) => ({
      ...event,
      course: event.course.map((point) => ({ ...point, time_s: short(point.time_s) })),
    })),
    marks: scenario.marks.map((mark) => ({ ...mark, time_s: short(mark.time_s) })),
  };
}

const catalogue = list();
type ListedCondition = (typeof catalogue.conditions)[number];

/** Draws from the sequence of one seed. */
function drawing(seed: number) {
  const next = sequence(seed);
  const between = (low: number, high: number) => low + next() * (high - low);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  // up to two of each at any site, side and degree: what is wrong, and what was done
  const some = (library: readonly ListedCondition[]) =>
    Array.from({ length: Math.floor(next() * 3) }, () => {
      const one = oneOf(library);
      const chosen = Object.entries(one.settings).map(([name, { choices = [], range }]) => [
        name,
        range === undefined ? oneOf(choices) : between(...range),
      ]);
      return { id: one.id, ...Object.fromEntries(chosen) };
    });
  const person = () => ({
    base: "healthy-adult" as const,
    height_cm: between(150, 200),
    mass_kg: between(45, 120),
    age_years: between(18, 90),
    sex: oneOf(["female", "male"] as const),
    conditions: some(catalogue.conditions),
    treatments: some(catalogue.treatments),
  });
  return { between, oneOf, person };
}

/** What may be done in a posture for a while, in a body of the soak. */
const pastimes = {
  lying: ["ankle-pump", "passive-ankle", "ankle-circle"],
  sitting: ["seated-heel-raise", "soleus-push-up", "dorsiflexion", "seated-toe-heel-rock"],
  standing: ["heel-raise", "weight-transfer", "toe-heel-rock"],
} as const;

/** What a body of the soak may wear on one leg or both: one in three wears something. */
const wardrobe = ["stocking", "bandage", "pneumatic-compression", "wedge"] as const;

/** A whole body of one seed: a random person in four postures, a minute each, moving in some: some 250 beats. */
export function randomBody(seed: number): ResolvedStudy {
  const draw = drawing(seed);
  for (;;) {
    try {
      return resolve(bodyOf(draw));
    } catch (error) {
      // conditions and treatments that no one person can have together, such as a calf trained twice over
      if (!(error instanceof InputError) || !error.message.startsWith("person: ")) throw error;
    }
  }
}

function bodyOf({ between, oneOf, person }: ReturnType<typeof drawing>): StudyDocument {
  const who = person();
  const sequenceOfPostures = Array.from({ length: 4 }, () =>
    oneOf(Object.keys(pastimes) as (keyof typeof pastimes)[]),
  );
  const movements = sequenceOfPostures.flatMap((posture, k): readonly object[] => {
    const at_s = 60 * k + 10;
    if (posture === "standing" && between(0, 1) < 0.5) {
      return [{ movement: "walk", at_s, until_s: at_s + 45, speed_kmh: between(1, 7) }];
    }
    const movement = oneOf(pastimes[posture]);
    return [{ movement, at_s, count: Math.floor(between(1, 11)), period_s: between(1.2, 4) }];
  });
  return {
    person: who,
    scenario: {
      id: "timeline",
      duration_s: 240,
      postures: sequenceOfPostures.map((posture, k) => ({ posture, at_s: 60 * k, over_s: k === 0 ? 0 : 3 })),
      movements,
    },
    devices: between(0, 3) < 1 ? [{ id: oneOf(wardrobe), side: oneOf(["left", "right", "both"]) }] : [],
    circuit: "closed-loop",
  };
}

/** Twenty-four hours of the base adult: eight lying, then every hour five minutes of walking, standing and sitting. */
export function wholeDay(): ResolvedStudy {
  const hour_s = 3600;
  const study = resolve({ person: { base: "healthy-adult" }, scenario: "lying", circuit: "closed-loop" });
  const up = Array.from({ length: 16 }, (_, k) => (8 + k) * hour_s);
  return {
    ...study,
    record_s: 20,
    scenario: {
      ...study.scenario,
      duration_s: 24 * hour_s,
      postures: [
        { posture: "lying", at_s: 0, over_s: 0 },
        ...up.flatMap((at_s): PostureEvent[] => [
          { posture: "standing", at_s, over_s: 2 },
          { posture: "sitting", at_s: at_s + 900, over_s: 2 },
        ]),
      ],
      movements: up.map((at_s) => ({
        kind: "gait",
        movement: "walk",
        sides: ["left", "right"],
        at_s: at_s + 60,
        until_s: at_s + 360,
        manner: { ...level, speed_kmh: 4 },
      })),
    },
  };
}

/** A study of one seed: a random person with random veins, valves and muscles, in a random short scenario. */
export function randomStudy(seed: number): ResolvedStudy {
  const { between, oneOf, person } = drawing(seed);
  const entry = oneOf(shortScenarios);
  const settings = Object.entries(settingsOf(entry)).map(([name, values]) => {
    if (!isInterval(values)) return [name, oneOf(values)];
    const value = between(...values);
    const setting = entry.settings[name];
    return [name, setting?.kind === "number" && setting.unit === "count" ? Math.round(value) : value];
  });
  const study = resolve({
    person: person(),
    scenario: { id: entry.id, ...Object.fromEntries(settings) },
    circuit: "open-leg",
  });
  const parameters = new Map(
    study.circuit.parameters.map(({ id: parameter, unit, range }): [string, number] => {
      const [low, high] = [toCoherent(range[0], unit), toCoherent(range[1], unit)];
      // from half to twice what this person has, evenly in ratio; of the valves one in four leaks, up to no valve at all
      const value = (study.parameters.get(parameter) as number) * 2 ** between(-1, 1);
      const share = between(-3, 1);
      const leak = parameter.endsWith(".incompetence") ? Math.max(0, share) : 0;
      return [parameter, Math.min(high, Math.max(low, value + leak))];
    }),
  );
  const scenario = shortened(study.scenario);
  // every fourth is moved by the explicit method
  if (seed % 4 !== 0) return { ...study, scenario, parameters };
  return { ...study, scenario, parameters, method: "explicit", step_s: defaultStep_ms.explicit / 1000 };
}

const isInterval = (values: Settings[string]): values is readonly [number, number] =>
  typeof values[0] === "number";
