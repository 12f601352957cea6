import { type Circuit, type ParameterSlot } from "../engine/describe/circuit.js";
import type { Expression } from "../engine/describe/expression.js";
import { equationsOf, type LawKind } from "../engine/describe/law.js";
import { areaGround } from "../instruments/doppler.js";
import { byParameter, type Change } from "../person/change.js";
import { bodyRanges } from "../person/healthy-adult.js";
import { personalChanges } from "../person/person.js";
import { bedWork, musclePlaces, veinPlaces } from "../physiology/circuits/leg-anatomy.js";
import { muscles, sides } from "../physiology/terms.js";
import { assumed, derived, type Ground } from "../quantity/ground.js";
import { InputError, shown } from "../quantity/input-error.js";
import { fromCoherent } from "../quantity/units.js";
import { scenarios } from "../scenario/library/index.js";
import { repeatedMovements, steadyMovements } from "../scenario/movements/library.js";
import { type GaitStyle, peakActivation, strideGrounds } from "../scenario/movements/gait.js";
import { claimsTold, type ToldClaim } from "./claims.js";
import type { StudyDocument } from "./document.js";
import { measuresOf } from "./list.js";
import type { Movement } from "./movement.js";
import { nearest } from "./nearest.js";
import { type ResolvedStudy, resolve } from "./resolve.js";
import { withoutSide } from "./start.js";

/** One number that a study rests on, with its reason. */
export interface ExplainedNumber {
  /** without the leg where both have the same */
  readonly id: string;
  readonly legs: "both" | "left" | "right";
  readonly says: string;
  /** in `unit`, for this person */
  readonly value: number;
  readonly unit: string;
  /** the law it is a parameter of, or `boundary`, `anatomy`, `stride` */
  readonly law: string;
  readonly ground: Ground;
  /** what makes this person's number another than the base adult's, in order */
  readonly person?: readonly Change[];
  /** a phenomenological number: turned, not measured */
  readonly dial: boolean;
}

export interface ExplainedLaw {
  readonly id: string;
  readonly says: string;
  readonly kind: LawKind;
  readonly equations: readonly string[];
  readonly valid: string;
  readonly omits: string;
  readonly ground: Ground;
}

/** What the study itself says, or leaves to the default. */
export interface ExplainedSetting {
  readonly id: string;
  readonly says: string;
  readonly value: number | string;
  readonly unit?: string;
}

/** What was assumed or read beyond the numbers of the circuit: courses of movement, the method. */
export interface ExplainedChoice {
  readonly id: string;
  readonly ground: Ground;
}

export interface Explanation {
  readonly study: StudyDocument;
  /** what was asked for, where not everything was */
  readonly about?: { readonly id: string; readonly is: "measure" | "signal" | "number" | "law" };
  readonly settings: readonly ExplainedSetting[];
  readonly numbers: readonly ExplainedNumber[];
  readonly laws: readonly ExplainedLaw[];
  readonly choices: readonly ExplainedChoice[];
  /** what is said of the study's measures, or of the one that was asked for, with the sources for and against */
  readonly claims: readonly ToldClaim[];
  readonly counts: {
    readonly numbers: number;
    readonly read: number;
    readonly derived: number;
    readonly assumed: number;
    readonly dials: number;
    readonly laws: Readonly<Record<LawKind, number>>;
  };
}

/**
 * Every number of a study with its ground; or, of a measure, signal, number or law, those it rests on. The legs are
 * alike: what they share is told once.
 */
export function explain(input: unknown, about?: string, recording?: Movement): Explanation {
  const study = resolve(input, recording);
  const all = [...circuitNumbers(study), ...anatomyNumbers(), ...strideNumbers(study)];
  const chosen = about === undefined ? undefined : choose(study, all, about);
  const numbers = chosen === undefined ? all : all.filter((one) => chosen.numbers.has(one));
  const lawIds = new Set([...numbers.map(({ law }) => law), ...(chosen?.laws ?? [])]);
  const laws = study.circuit.laws
    .filter(({ id }) => chosen === undefined || lawIds.has(id))
    .map((law) => ({
      id: law.id,
      says: law.says,
      kind: law.kind,
      equations: equationsOf(law),
      valid: law.valid,
      omits: law.omits,
      ground: law.ground,
    }));
  const count = (kind: Ground["kind"]) => numbers.filter(({ ground }) => ground.kind === kind).length;
  const kinds: readonly LawKind[] = ["mechanism", "conservation", "phenomenological", "regularisation"];
  return {
    study: study.document,
    ...(chosen === undefined || about === undefined ? {} : { about: { id: about, is: chosen.is } }),
    settings: settingsOf(study),
    numbers,
    laws,
    choices: choicesOf(study),
    claims: claimsTold(measuresAskedFor(study, chosen, about)),
    counts: {
      numbers: numbers.length,
      read: count("read"),
      derived: count("derived"),
      assumed: count("assumed"),
      dials: numbers.filter(({ dial }) => dial).length,
      laws: Object.fromEntries(
        kinds.map((kind) => [kind, laws.filter((law) => law.kind === kind).length]),
      ) as Record<LawKind, number>,
    },
  };
}

/** Ids without the leg: all measures of the study, or the one it was asked about. */
function measuresAskedFor(study: ResolvedStudy, chosen?: Choice, about?: string): readonly string[] {
  if (about === undefined) return [...new Set(Object.keys(measuresOf(study)).map(withoutSide))];
  return chosen?.is === "measure" ? [withoutSide(about)] : [];
}

const isDial = (id: string): boolean => id.endsWith("Factor");

function circuitNumbers({ circuit, person, parameters }: ResolvedStudy): ExplainedNumber[] {
  const personal = byParameter(personalChanges(person));
  const slots = new Map(circuit.parameters.map((slot) => [slot.id, slot]));
  const told = (slot: ParameterSlot, legs: ExplainedNumber["legs"]): ExplainedNumber => {
    const own = personal.get(slot.id);
    return {
      id: legs === "both" ? withoutSide(slot.id) : slot.id,
      legs,
      says: slot.says,
      value: fromCoherent(parameters.get(slot.id) as number, slot.unit),
      unit: slot.unit,
      law: slot.law,
      ground: slot.ground,
      ...(own === undefined ? {} : { person: own }),
      dial: isDial(slot.id),
    };
  };
  return circuit.parameters.flatMap((slot) => {
    const side = sides.find((leg) => slot.id.startsWith(`${leg}.`));
    if (side === undefined) return [told(slot, "both")];
    const other = slots.get(`${side === "left" ? "right" : "left"}.${withoutSide(slot.id)}`);
    const alike = other !== undefined && alikeIn(parameters, personal, slot, other);
    if (!alike) return [told(slot, side)];
    return side === "left" ? [told(slot, "both")] : [];
  });
}

/** Same value for the same reason. */
function alikeIn(
  parameters: ReadonlyMap<string, number>,
  personal: ReadonlyMap<string, readonly Change[]>,
  a: ParameterSlot,
  b: ParameterSlot,
): boolean {
  const reason = (slot: ParameterSlot) =>
    JSON.stringify([slot.ground, personal.get(slot.id)?.map(({ ground }) => ground)]);
  return parameters.get(a.id) === parameters.get(b.id) && reason(a) === reason(b);
}

const anatomyGround = assumed(
  "see leg-anatomy: where veins lie and what presses on them, from their anatomy",
);

/** Numbers of the anatomy that are part of the circuit's shape and belong to no law. */
function anatomyNumbers(): ExplainedNumber[] {
  const told = (id: string, says: string, value: number): ExplainedNumber => ({
    id,
    legs: "both",
    says,
    value,
    unit: "1",
    law: "anatomy",
    ground: anatomyGround,
    dial: isDial(id),
  });
  const places = Object.entries(veinPlaces).flatMap(([vein, place]) => [
    told(`${vein}.down`, `how far down the ${place.segment} it lies, as a share of its length`, place.down),
    ...Object.entries(place.squeezedBy).map(([muscle, share]) =>
      told(
        `${vein}.squeezedBy.${muscle}`,
        `share of the pressure of ${musclePlaces[muscle as keyof typeof musclePlaces].says} that reaches it`,
        share,
      ),
    ),
  ]);
  const work = Object.entries(bedWork).flatMap(([bed, shares]) =>
    Object.entries(shares).map(([muscle, share]) =>
      told(
        `${bed}Bed.work.${muscle}`,
        `share of the work of ${musclePlaces[muscle as keyof typeof musclePlaces].says} in what opens it`,
        share,
      ),
    ),
  );
  return [...places, ...work];
}

/** How hard each muscle works in the normative stride, where there is one. */
function strideNumbers({ document, scenario, recording }: ResolvedStudy): ExplainedNumber[] {
  const style = scenario.id;
  const { cycle_s } = scenario;
  if (!isGait(style) || recording !== undefined || cycle_s === undefined) return [];
  const speed = settingsIn(document).speed_kmh as number;
  const told = (id: string, says: string, value: number, unit: string, ground: Ground): ExplainedNumber => ({
    id: `stride.${id}`,
    legs: "both",
    says,
    value,
    unit,
    law: "stride",
    ground,
    dial: isDial(id),
  });
  return [
    told(
      "time",
      "one stride at this speed",
      cycle_s,
      "s",
      assumed("step rate rises with speed, in a straight line"),
    ),
    ...muscles.map((muscle) =>
      told(
        `${muscle}.peakActivation`,
        `greatest activation of ${musclePlaces[muscle].says} in a stride at this speed`,
        peakActivation(style, muscle, speed),
        "1",
        strideGrounds["muscle strength"],
      ),
    ),
  ];
}

const isGait = (id: string): id is GaitStyle => id === "walk" || id === "run";

const settingsIn = ({ scenario }: StudyDocument): Readonly<Record<string, unknown>> =>
  typeof scenario === "string" ? {} : scenario;

function settingsOf({
  document,
  person: { body },
  method,
  step_s,
  scenario,
}: ResolvedStudy): ExplainedSetting[] {
  const entry = scenarios.find(({ id }) => id === scenario.id);
  const given = settingsIn(document);
  const ofScenario = Object.entries(entry?.settings ?? {}).map(
    ([name, setting]): ExplainedSetting => ({
      id: `scenario.${name}`,
      says: setting.says,
      value: (given[name] as number | string | undefined) ?? setting.typical,
      ...(setting.kind === "number" ? { unit: setting.unit } : {}),
    }),
  );
  const ofBody = Object.entries(bodyRanges).map(
    ([name, { says, unit }]): ExplainedSetting => ({
      id: `person.${name}`,
      says,
      value: body[name as keyof typeof bodyRanges],
      unit,
    }),
  );
  return [
    { id: "scenario.id", says: scenario.says, value: scenario.id },
    ...ofScenario,
    ...ofBody,
    { id: "person.sex", says: "sex", value: body.sex },
    { id: "method", says: "how the equations are moved in time", value: method },
    { id: "step_ms", says: "time step", value: step_s * 1000, unit: "ms" },
  ];
}

const methodGrounds: Readonly<Record<ResolvedStudy["method"], Ground>> = {
  implicit: derived("TR-BDF2, linearly implicit, L-stable, order 2 (bank-1985; hosea-shampine-1996)"),
  explicit: derived(
    "the classical Runge-Kutta method, order 4; its stability limit by hairer-wanner-1996, IV.2",
  ),
};

function choicesOf({ scenario, method, recording }: ResolvedStudy): ExplainedChoice[] {
  const stride = Object.entries(strideGrounds).map(([name, ground]) => ({ id: `stride: ${name}`, ground }));
  const isStride = isGait(scenario.id);
  const efforts = new Map<string, Ground>();
  for (const event of scenario.movements) {
    if (event.kind === "repeated") efforts.set(event.movement, repeatedMovements[event.movement].ground);
    if (event.kind === "steady") efforts.set(event.movement, steadyMovements[event.movement].ground);
  }
  return [
    ...(isStride ? stride : []),
    ...(recording === undefined
      ? []
      : [{ id: `recording: ${recording.name}`, ground: derived("the file that was given; see its notes") }]),
    ...[...efforts].map(([movement, ground]) => ({ id: `movement: ${movement}`, ground })),
    // velocities are measured in gait, in raises and after a cuff
    ...(isStride || ["ten-heel-raises", "calf-cuff-release"].includes(scenario.id)
      ? [{ id: "calibres under the Doppler probe", ground: areaGround }]
      : []),
    { id: `method: ${method}`, ground: methodGrounds[method] },
  ];
}

interface Choice {
  readonly is: NonNullable<Explanation["about"]>["is"];
  readonly numbers: ReadonlySet<ExplainedNumber>;
  readonly laws: readonly string[];
}

/** What a measure, a signal, a number or a law rests on. */
function choose(study: ResolvedStudy, all: readonly ExplainedNumber[], about: string): Choice {
  const { circuit } = study;
  const bare = withoutSide(about);
  const measures = Object.keys(measuresOf(study));
  const hasSide = bare !== about;
  const leg = (id: string) => (hasSide || withoutSide(id) === id ? about === id : id === `left.${about}`);
  const which = (
    is: Choice["is"],
    test: (one: ExplainedNumber) => boolean,
    laws: readonly string[] = [],
  ) => ({
    is,
    numbers: new Set(all.filter(test)),
    laws,
  });
  const among = (ids: ReadonlySet<string>) => (one: ExplainedNumber) =>
    one.legs === "both"
      ? ids.has(`left.${one.id}`) || ids.has(`right.${one.id}`) || ids.has(one.id)
      : ids.has(one.id);

  const signal = circuit.signals.find(({ id }) => leg(id));
  if (signal !== undefined) {
    const parameters = restsOn(circuit, [signal.expression]);
    return which("signal", among(parameters), lawsOf(circuit, parameters));
  }
  const measure = measures.find(leg);
  if (measure !== undefined) {
    const site = measure.slice(0, measure.lastIndexOf("."));
    const quantity = measure.slice(site.length + 1).toLowerCase();
    // a measure of a signal's own quantity rests on that signal; any other may rest on all of its leg
    const own = circuit.signals.filter(
      ({ id }) => id.startsWith(`${site}.`) && quantity.endsWith(id.slice(site.length + 1).toLowerCase()),
    );
    const side = sides.find((candidate) => measure.startsWith(`${candidate}.`));
    if (own.length === 0)
      return which("measure", ({ legs }) => legs === "both" || legs === side, lawIds(circuit));
    const parameters = restsOn(
      circuit,
      own.map(({ expression }) => expression),
    );
    const stride = (one: ExplainedNumber) => one.id === "stride.time" || site.endsWith(one.id.split(".")[1]);
    const test = among(parameters);
    return which(
      "measure",
      (one) => test(one) || (one.law === "stride" && stride(one)),
      lawsOf(circuit, parameters),
    );
  }
  if (lawIds(circuit).includes(about) || all.some(({ law }) => law === about)) {
    return which("law", ({ law }) => law === about, [about]);
  }
  const found = which("number", (one) => {
    const own = withoutSide(one.id);
    const sameLeg =
      !hasSide || one.legs === "both" || one.id.startsWith(about.slice(0, about.length - bare.length));
    return sameLeg && (own === bare || own.startsWith(`${bare}.`) || own.endsWith(`.${bare}`));
  });
  if (found.numbers.size > 0) return found;
  const known = [
    ...measures,
    ...circuit.signals.map(({ id }) => id),
    ...all.map(({ id }) => id),
    ...lawIds(circuit),
  ];
  const near = nearest([...new Set([...known, ...known.map(withoutSide)])], about);
  throw new InputError(
    "measure",
    shown(about),
    `a measure, signal, number or law of this study${near.length > 0 ? `; nearest is ${near.join(" or ")}` : `, such as ${measures[0]}, soleal.capacity or venous-valve`}`,
  );
}

const lawIds = (circuit: Circuit): readonly string[] => circuit.laws.map(({ id }) => id);

const lawsOf = (circuit: Circuit, parameters: ReadonlySet<string>): readonly string[] =>
  circuit.parameters.filter(({ id }) => parameters.has(id)).map(({ law }) => law);

/** Ids of the parameters that reach an expression, directly or through the states it is made of. */
function restsOn(circuit: Circuit, from: readonly Expression[]): ReadonlySet<string> {
  const rates = new Map(circuit.states.map(({ id, derivative }) => [id, derivative]));
  const parameters = new Set<string>();
  const seen = new Set<Expression>();
  const open = [...from];
  for (let expression = open.pop(); expression !== undefined; expression = open.pop()) {
    if (seen.has(expression)) continue;
    seen.add(expression);
    const { form } = expression;
    if (form.op === "number") continue;
    if (form.op !== "symbol") open.push(...form.args);
    else if (form.role === "parameter") parameters.add(form.id);
    else if (form.role === "state") {
      const rate = rates.get(form.id);
      if (rate !== undefined) open.push(rate);
    }
  }
  return parameters;
}
