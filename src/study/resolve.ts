import type { Circuit } from "../engine/describe/circuit.js";
import type { MethodName } from "../engine/solve/methods.js";
import {
  type ChosenInstrumentId,
  circuitFor,
  looksAtMetabolism,
  needsTracer,
} from "../instruments/chosen.js";
import type { Limb } from "../instruments/reading.js";
import { applied, byParameter, type Change } from "../person/change.js";
import type { Body } from "../person/healthy-adult.js";
import { changesOf, type Person, personalChanges } from "../person/person.js";
import { InputError } from "../quantity/input-error.js";
import { toCoherent } from "../quantity/units.js";
import { recordedWalk } from "../scenario/library/gait.js";
import { scenarios } from "../scenario/library/index.js";
import { longestStepOf } from "../scenario/movements/library.js";
import type { SettingValues } from "../scenario/settings.js";
import type { Movement } from "../scenario/recordings/movement.js";
import type { MovementEvent, Scenario } from "../scenario/timeline.js";
import { circuitWith } from "./circuits.js";
import { type Applied, appliedDevices, garmentsOf, withDevices, wornChanges } from "./devices.js";
import type { NamedStudy, StudyDocument } from "./document.js";
import { nearest } from "./nearest.js";
import { checkRecorded } from "./record-schema.js";
import { refillTime_s } from "./refill.js";
import { readStudy } from "./schema.js";
import { isRestless, stabilityLimit_s, withoutSide } from "./start.js";

/** A study with every default filled in and every id looked up: what the solver needs, and nothing to guess. */
export interface ResolvedStudy {
  readonly document: NamedStudy;
  readonly person: Person;
  /** with what the devices do in it */
  readonly scenario: Scenario;
  readonly devices: readonly Applied[];
  /** what of the scenario's movements devices do: the last of them */
  readonly moved: readonly MovementEvent[];
  /** whether a device keeps the legs from being at rest */
  readonly acting: boolean;
  readonly circuit: Circuit;
  /** in what the person and what is worn differ from the circuit's own numbers */
  readonly changes: readonly Change[];
  /** in coherent units */
  readonly parameters: ReadonlyMap<string, number>;
  readonly recording?: Movement;
  readonly method: MethodName;
  readonly step_s: number;
  readonly record_s: number;
  readonly limbVolume_mL: Readonly<Record<Limb, number>>;
  readonly notes: readonly string[];
}

export const defaultMethod: MethodName = "implicit";
export const defaultStep_ms: Readonly<Record<MethodName, number>> = { implicit: 5, explicit: 0.5 };
/** valve events would be passed over by longer steps */
const longestImplicitStep_ms = 10;
/**
 * Up to so many seconds of a run, the step at which its signals are kept: about 150 000 instants at most. Once a second
 * meets a heart of 60 always in the same part of its beat, so that its flow has a false mean: only
 * runs of more than eight hours are kept so.
 */
const recordSteps = [
  { upTo_s: 900, step_s: 0.01 },
  { upTo_s: 7200, step_s: 0.05 },
  { upTo_s: 30_000, step_s: 0.2 },
] as const;
const record_s = (duration_s: number): number =>
  recordSteps.find(({ upTo_s }) => duration_s <= upTo_s)?.step_s ?? 1;

/** Checks a study and looks everything up. Throws InputError with the path of the field that is wrong. */
export function resolve(input: unknown, recording?: Movement): ResolvedStudy {
  const { document, person, settings, timeline } = readStudy(input);
  const bare = timeline ?? scenarioOf(document, settings, recording);
  const devices = appliedDevices(document.devices, bare);
  const worn = wornChanges(devices, person.body);
  const dressed = garmentsOf(devices, person.body);
  const undisturbed = dressed.length > 0 ? { ...bare, garments: dressed } : bare;
  if (undisturbed.day !== undefined && document.circuit === "open-leg") {
    throw new InputError(
      "circuit",
      "open-leg",
      "closed-loop for a day of hours, which is made of tissue water",
    );
  }
  const garments = worn.length > 0;
  const circuit = circuitWith(document.circuit, {
    garments,
    dressing: dressed.length > 0,
    tracer: asksForTracer(document),
    metabolism: asksForMetabolism(document, undisturbed),
  });
  checkOwn(circuit, person.parameters ?? {});
  checkInstruments(circuit, document);
  checkRecorded(circuit, document.record?.signals);
  // what a study sets itself has the last word
  const changes = [...worn, ...personalChanges(person)];
  const parameters = parametersOf(circuit, changes);
  const { scenario, acting, notes } = withDevices(undisturbed, devices, (squeeze, legs) => {
    const legsAlone = circuitWith("open-leg", { garments });
    const [{ posture }] = undisturbed.postures;
    return refillTime_s(legsAlone, parametersOf(legsAlone, changes), posture, squeeze, legs);
  });
  const method = document.method ?? defaultMethod;
  const limit_ms = method === "explicit" ? stabilityLimit_s({ circuit, parameters }) * 1000 : undefined;
  const step_ms = document.step_ms ?? usualStep_ms(method, scenario, limit_ms);
  if (limit_ms !== undefined) {
    if (step_ms > limit_ms) {
      throw new InputError(
        "step_ms",
        `${step_ms} ms`,
        `at most ${limit_ms.toPrecision(3)} ms, the stability limit of the explicit method on this model`,
      );
    }
  } else if (step_ms > longestImplicitStep_ms) {
    throw new InputError(
      "step_ms",
      `${step_ms} ms`,
      `at most ${longestImplicitStep_ms} ms: the implicit method is stable beyond, but would pass over valve events`,
    );
  }
  return {
    document,
    person,
    scenario,
    devices,
    moved: scenario.movements.slice(undisturbed.movements.length),
    acting,
    circuit,
    changes,
    parameters,
    ...(recording === undefined ? {} : { recording }),
    method,
    step_s: step_ms / 1000,
    record_s: Math.max(step_ms / 1000, document.record?.every_s ?? record_s(scenario.duration_s)),
    limbVolume_mL: limbVolume_mL(person.body),
    notes: [
      ...unheard(circuit, person),
      ...actsOnNothing(circuit, scenario),
      ...keptRarely(scenario, document),
      ...(recording?.notes ?? []),
      ...notes,
    ],
  };
}

function usualStep_ms(
  method: MethodName,
  { movements }: Scenario,
  limit_ms = Number.POSITIVE_INFINITY,
): number {
  let usual = defaultStep_ms[method];
  while (usual > limit_ms) usual /= 2;
  const longest = movements.map((event) =>
    event.kind === "repeated" ? longestStepOf(event.movement) : undefined,
  );
  return Math.min(usual, ...longest.filter((step) => step !== undefined));
}

/** Whether somebody eats, or is asked what they burn or what is in their blood. */
const asksForMetabolism = ({ instruments = [] }: StudyDocument, { meals = [] }: Scenario): boolean =>
  meals.length > 0 || instruments.some(({ id }) => looksAtMetabolism(id as ChosenInstrumentId));

/** Typical values of the circuit with what differs from them, in coherent units, each within its range. */
function parametersOf(circuit: Circuit, changes: readonly Change[]): ReadonlyMap<string, number> {
  const own = byParameter(changes);
  return new Map(
    circuit.parameters.map(({ id, typical, range, unit }) => {
      const value = applied(typical, own.get(id) ?? []);
      if (value < range[0] || value > range[1]) {
        throw new InputError(
          "person",
          `a person with ${id} ${value.toPrecision(3)} ${unit}`,
          `${range[0]} to ${range[1]}`,
        );
      }
      return [id, toCoherent(value, unit)];
    }),
  );
}

/** What of the person's conditions and treatments a circuit has no part for. */
function unheard(circuit: Circuit, { conditions, treatments }: Person): readonly string[] {
  const known = new Set(circuit.parameters.map(({ id }) => id));
  return [...conditions, ...treatments].flatMap((one) => {
    const changes = changesOf(one);
    const heard = changes.filter(({ id }) => known.has(id)).length;
    if (heard === changes.length) return [];
    if (heard === 0 && isRestless(circuit))
      return `${one.id} acts only where something is eaten, or a metabolic instrument is chosen; here it changes nothing.`;
    return heard === 0
      ? `${one.id} acts only in the circuit closed-loop; in ${circuit.id} it changes nothing.`
      : `${one.id} acts in full only in the circuit closed-loop; in ${circuit.id} only on the legs.`;
  });
}

/**
 * Thigh, shank and foot are 10, 4.65 and 1.45 % of body mass, at 1.05, 1.09 and 1.10 g/mL (winter-2009, anthropometric
 * table).
 */
const limbVolume_mL = ({ mass_kg }: Body): ResolvedStudy["limbVolume_mL"] => ({
  thigh: (0.1 * mass_kg * 1000) / 1.05,
  calf: (0.0465 * mass_kg * 1000) / 1.09,
  foot: (0.0145 * mass_kg * 1000) / 1.1,
});

/** A scenario of the whole body says so where there is none. */
function actsOnNothing(circuit: Circuit, { breathing, body, meals = [] }: Scenario): readonly string[] {
  if (isRestless(circuit)) return [];
  const onTrunk = breathing.length > 0 || body.some(({ input }) => input !== "foot.warmth");
  return [
    ...(onTrunk
      ? [`The circuit ${circuit.id} has no trunk: breath and what acts on the body move nothing in it.`]
      : []),
    ...(meals.length > 0 ? [`The circuit ${circuit.id} has no stomach: meals change nothing in it.`] : []),
  ];
}

/** What one cannot ask of a long run. */
const keptRarely = ({ duration_s }: Scenario, { record }: StudyDocument): readonly string[] =>
  record?.every_s !== undefined || record_s(duration_s) < 0.2
    ? []
    : [
        "Runs of more than two hours keep their signals five times a second, of more than eight hours once a second: beats and strides are lost in them.",
      ];

/** What an instrument looks at must be in the circuit. */
function checkInstruments({ id: circuit }: Circuit, { instruments = [] }: StudyDocument): void {
  instruments.forEach(({ id }, k) => {
    const needed = circuitFor(id as ChosenInstrumentId);
    if (needed !== undefined && needed !== circuit) {
      throw new InputError(
        `instruments.${k}.id`,
        `${id} in the circuit ${circuit}`,
        `"circuit": "${needed}", which has what it looks at`,
      );
    }
  });
}

/** Whether an instrument of a study looks at what blood carries. */
const asksForTracer = ({ instruments = [] }: StudyDocument): boolean =>
  instruments.some(({ id }) => needsTracer(id as ChosenInstrumentId));

/** Numbers that a study sets itself must be known to the circuit and within its range. */
function checkOwn(circuit: Circuit, own: Readonly<Record<string, number>>): void {
  for (const [id, value] of Object.entries(own)) {
    const field = `person.parameters.${id}`;
    const slot = circuit.parameters.find((one) => one.id === id || one.id === `left.${id}`);
    if (slot === undefined) {
      const names = [...new Set(circuit.parameters.map((one) => withoutSide(one.id)))];
      const near = nearest(names, id);
      const such = near.length > 0 ? near.join(" or ") : "soleal.capacity";
      throw new InputError(
        field,
        "no parameter of the circuit",
        `an id with or without the leg, such as ${such}`,
      );
    }
    const { range, unit } = slot;
    if (!(value >= range[0] && value <= range[1])) {
      throw new InputError(field, `${value} ${unit}`, `${range[0]} to ${range[1]} ${unit}`);
    }
  }
}

function scenarioOf(
  document: StudyDocument,
  settings: SettingValues,
  recording: Movement | undefined,
): Scenario {
  const id = typeof document.scenario === "string" ? document.scenario : document.scenario.id;
  if (recording !== undefined) {
    if (id !== "walk") {
      throw new InputError("scenario", id, "walk: a recorded movement drives the study walk");
    }
    return recordedWalk(settings.minutes as number, recording.period_s);
  }
  const entry = scenarios.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`Scenario ${id} passed the schema but is not in the library.`);
  return entry.build(settings);
}
