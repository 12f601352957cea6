import { DayAccount, daySignals } from "../instruments/day.js";
import type { Law } from "../engine/describe/law.js";
import { devices } from "../devices/index.js";
import { pressureCourse } from "../devices/pressure-course.js";
import { chosenInstruments } from "../instruments/chosen.js";
import { type Condition, conditions, degrees, sidesOf } from "../person/conditions/index.js";
import { bodyRanges, healthyAdult } from "../person/healthy-adult.js";
import { treatments } from "../person/treatments.js";
import type { Measures } from "../quantity/figure.js";
import type { UnitName } from "../quantity/units.js";
import { scenarios } from "../scenario/library/index.js";
import { gaitSays, gaitSettings, type GaitStyle } from "../scenario/movements/gait.js";
import { days } from "../scenario/days/presets.js";
import { places } from "../scenario/days/schedule.js";
import { repeatedMovements, steadyMovements } from "../scenario/movements/library.js";
import { postures } from "../scenario/postures.js";
import { type Setting, type Settings, typicalValues } from "../scenario/settings.js";
import { circuits, circuitWith } from "./circuits.js";
import { observe } from "./observe.js";
import { type ResolvedStudy, resolve } from "./resolve.js";
import { withoutSide } from "./start.js";

export interface ListedSetting {
  readonly says: string;
  readonly unit?: string;
  readonly typical: number | string;
  readonly range?: readonly [low: number, high: number];
  readonly choices?: readonly string[];
  /** each choice in plain words, where its name is not */
  readonly means?: readonly string[];
}

interface CataloguedCondition {
  readonly id: string;
  readonly says: string;
  readonly settings: Readonly<Record<string, ListedSetting>>;
}

/** What there is to choose from, by id. */
export interface Catalogue {
  /** a study of this id is the scenario on the healthy adult */
  readonly studies: readonly {
    readonly id: string;
    readonly says: string;
    readonly settings: Readonly<Record<string, ListedSetting>>;
    /** how long it lasts with settings as usual */
    readonly duration_s: number;
    /** ids without the leg: each is there as left.… and right.… */
    readonly measures: readonly string[];
  }[];
  readonly persons: readonly {
    readonly id: string;
    readonly says: string;
    readonly settings: Readonly<Record<string, ListedSetting>>;
  }[];
  /** for a person's `conditions` and `treatments` */
  readonly conditions: readonly CataloguedCondition[];
  readonly treatments: readonly CataloguedCondition[];
  /** for a study's `devices` */
  readonly devices: readonly {
    readonly id: string;
    readonly says: string;
    readonly settings: Readonly<Record<string, ListedSetting>>;
  }[];
  /** for a study's `instruments`; sites are there on both legs */
  readonly instruments: readonly {
    readonly id: string;
    readonly says: string;
    readonly sites: readonly string[];
  }[];
  /** for the stays of a day */
  readonly places: readonly { readonly id: string; readonly says: string; readonly posture: string }[];
  /** for the `postures` and `movements` of a timeline */
  readonly postures: readonly { readonly id: string; readonly says: string }[];
  readonly movements: readonly {
    readonly id: string;
    readonly says: string;
    readonly settings: Readonly<Record<string, ListedSetting>>;
    readonly postures: readonly string[];
  }[];
  readonly circuits: readonly { readonly id: string; readonly says: string }[];
  readonly measures: readonly {
    readonly id: string;
    readonly unit: UnitName;
    readonly studies: readonly string[];
  }[];
  readonly signals: readonly { readonly id: string; readonly unit: UnitName }[];
  readonly laws: readonly Pick<Law, "id" | "kind" | "says">[];
}

const base = { base: "healthy-adult" } as const;

/** Ids alone, at no cost: of the studies, and of what can be put on a leg. */
export const studyIds: readonly string[] = scenarios.map(({ id }) => id);
/** studies of hours, whose time may be passed over and whose signals go to disk as they come */
export const dayIds: readonly string[] = [...days.map(({ id }) => id), "day"];
export const deviceIds: readonly string[] = [...Object.keys(devices), "pressure-course"];

let catalogue: Catalogue | undefined;

/** Everything that can be named in a study or asked of its result. */
export function list(): Catalogue {
  // every scenario is resolved to see what it measures: once is enough
  catalogue ??= made();
  return catalogue;
}

function made(): Catalogue {
  const resolved = scenarios.map(({ id }) => resolve({ person: base, scenario: id }));
  const measuresOfStudy = resolved.map((study) => oncePerLeg(measuresOf(study)));
  const units = new Map(measuresOfStudy.flatMap((measures) => [...measures]));
  // the circuit with the most in it: whatever another one shows, it shows too
  const circuit = circuitWith("closed-loop", { garments: true, tracer: true, metabolism: true });
  return {
    studies: listedStudies().map((study, k) => ({ ...study, measures: [...measuresOfStudy[k].keys()] })),
    ...shelves(),
    measures: [...units].map(([id, unit]) => ({
      id,
      unit,
      studies: scenarios.filter((_, k) => measuresOfStudy[k].has(id)).map((scenario) => scenario.id),
    })),
    signals: [...new Map(circuit.signals.map(({ id, unit }) => [withoutSide(id), unit]))].map(
      ([id, unit]) => ({
        id,
        unit,
      }),
    ),
    laws: circuit.laws.map(({ id, kind, says }) => ({ id, kind, says })),
  };
}

/** The studies and their settings, at no cost: which measures they have is not asked. */
export const listedStudies = (): readonly Omit<Catalogue["studies"][number], "measures">[] =>
  scenarios.map(({ id, says, settings, build }) => ({
    id,
    says,
    settings: listedSettings(settings),
    duration_s: build(typicalValues(settings)).duration_s,
  }));

/** What a study can be put together from, at no cost. */
export function shelves(): Omit<Catalogue, "studies" | "measures" | "signals" | "laws"> {
  return {
    persons: [
      { id: "healthy-adult", says: "The adult everyone else is told apart from.", settings: bodySettings },
    ],
    conditions: catalogued(conditions),
    treatments: catalogued(treatments),
    devices: Object.entries({ ...devices, "pressure-course": pressureCourse }).map(
      ([id, { says, settings }]) => ({
        id,
        says,
        settings: { side: listedSide(["left", "right", "both"]), ...listedSettings(settings) },
      }),
    ),
    instruments: Object.entries(chosenInstruments).map(([id, { says, sites }]) => ({ id, says, sites })),
    places: Object.entries(places).map(([id, posture]) => ({
      id,
      says: `${posture}: ${postures[posture].says}`,
      posture,
    })),
    postures: Object.entries(postures).map(([id, { says }]) => ({ id, says })),
    movements: [
      ...Object.entries({ ...repeatedMovements, ...steadyMovements }),
      ...Object.entries(gaitSettings).map(
        ([id, settings]) =>
          [id, { says: gaitSays[id as GaitStyle], settings, postures: ["standing"] }] as const,
      ),
    ].map(([id, movement]) => ({
      id,
      says: movement.says,
      settings: listedSettings(movement.settings),
      postures: movement.postures,
    })),
    circuits: Object.values(circuits).map(({ id, says }) => ({ id, says })),
  };
}

const catalogued = (library: Readonly<Record<string, Condition>>): readonly CataloguedCondition[] =>
  Object.entries(library).map(([id, { says, sites, graded, legs, amounts }]) => ({
    id,
    says,
    settings: {
      ...(legs === "whole" ? {} : { side: listedSide(sidesOf(legs)) }),
      site: {
        says: Object.values(sites).join("; "),
        typical: Object.keys(sites)[0],
        choices: Object.keys(sites),
        means: Object.values(sites),
      },
      ...(graded ? { degree: { says: "how much", typical: "moderate", choices: degrees } } : {}),
      ...amounts,
    },
  }));

const listedSide = (choices: readonly string[]): ListedSetting => ({
  says: "which leg",
  typical: choices[choices.length - 1],
  choices,
});

const listedSettings = (settings: Settings): Readonly<Record<string, ListedSetting>> =>
  Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, listedSetting(setting)]));

const listedSetting = (setting: Setting): ListedSetting =>
  setting.kind === "number"
    ? { says: setting.says, unit: setting.unit, typical: setting.typical, range: setting.range }
    : { says: setting.says, typical: setting.typical, choices: setting.choices };

const bodySettings: Readonly<Record<string, ListedSetting>> = {
  ...Object.fromEntries(
    Object.entries(bodyRanges).map(([name, { says, unit, range }]) => [
      name,
      { says, unit, typical: healthyAdult[name as keyof typeof bodyRanges], range },
    ]),
  ),
  sex: { says: "sex", typical: healthyAdult.sex, choices: ["female", "male"] },
};

const oncePerLeg = (measures: Measures): ReadonlyMap<string, UnitName> =>
  new Map(Object.entries(measures).map(([id, { unit }]) => [withoutSide(id), unit]));

/** Which measures a study will have, and in which units: its instruments are shown a flat line. The values mean nothing. */
export function measuresOf(study: ResolvedStudy): Measures {
  if (study.scenario.day !== undefined) return measuresOfADay(study);
  const step_s = 0.5;
  const times = Float64Array.from(
    { length: Math.ceil(study.scenario.duration_s / step_s) + 1 },
    (_, k) => k * step_s,
  );
  const values = new Float64Array(times.length);
  const columns = new Map(study.circuit.signals.map(({ id, unit }) => [id, { unit, values }]));
  return observe(study, { times, columns }).measures;
}

function measuresOfADay({ circuit, scenario }: ResolvedStudy): Measures {
  const known = new Set(circuit.signals.map(({ id }) => id));
  const signals = daySignals.filter((id) => known.has(id));
  const flat = new Float64Array(signals.length).fill(1);
  const account = new DayAccount(signals);
  account.add({ from_s: 0, until_s: scenario.duration_s, means: flat, lows: flat, highs: flat });
  return account.measures();
}
