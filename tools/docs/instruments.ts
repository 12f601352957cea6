import {
  chosenInstruments,
  type ChosenInstrumentId,
  circuitFor,
  sitesOf,
} from "../../src/instruments/chosen.js";
import { scenarios, shortScenarios } from "../../src/scenario/library/index.js";
import { repeatedMovements } from "../../src/scenario/movements/library.js";
import { postures } from "../../src/scenario/postures.js";
import { list, measuresOf } from "../../src/study/list.js";
import { circuits } from "../../src/study/circuits.js";
import { resolve } from "../../src/study/resolve.js";
import { withoutSide } from "../../src/study/start.js";
import { capital, code, codes, ground, linked, made, page, table } from "./markdown.js";

const person = { base: "healthy-adult" } as const;

/** What can be measured: instruments that a study may place, and what each scenario brings with it. */
export function instrumentsPage(): string {
  const catalogue = list();
  return page(
    "# Instruments",
    made,
    'An instrument sits at a site and shows a reading; a measure is what a clinician computes from it. A study places instruments by `{"id": "doppler", "site": "left.greatSaphenousThigh"}`; every scenario brings its usual ones with it. Sites and measures are there for both legs, as `left.…` and `right.…`.',
    "## To be placed",
    ...(Object.keys(chosenInstruments) as ChosenInstrumentId[]).map(instrumentText),
    "## Brought by scenarios",
    "Every scenario shows the opening and the regurgitant fraction of the chief valves; beside them:",
    table(
      ["measure", "unit", "scenarios"],
      catalogue.measures
        .filter(({ studies }) => studies.length < scenarios.length)
        .map(({ id, unit, studies }) => [code(id), unit, scenarioText(studies)]),
    ),
    ...Object.keys(circuits).flatMap(circuitText),
  );
}

/** What a circuit shows of every scenario that the usual one does not. */
function circuitText(circuit: string): readonly string[] {
  const shown = Object.entries(measuresOf(resolve({ person, scenario: "standing", circuit })));
  const own = shown.filter(([id]) => !(id in (usual.get("standing") ?? {})));
  if (own.length === 0) return [];
  return [
    `Of the circuit ${code(circuit)} every scenario shows too:`,
    table(
      ["measure", "unit"],
      own.map(([id, { unit }]) => [code(id), unit]),
    ),
  ];
}

function instrumentText(id: ChosenInstrumentId): string {
  const { says, sites, ground: why } = chosenInstruments[id];
  const needed = circuitFor(id);
  return [
    `### ${id}`,
    `${linked(capital(says))}. ${ground(why)}.`,
    `Sites: ${codes(sites)}.${needed === undefined ? "" : ` Only in the circuit ${code(needed)}.`}`,
    table(
      ["measure", "unit", "in"],
      // the last site: those that scenarios watch themselves stand first
      [...shownBy(id)].map(([name, { unit, shown }]) => [code(name), unit, scenarioText(shown)]),
    ),
  ].join("\n\n");
}

const usualIn = (circuit: string, known = scenarios) =>
  new Map(known.map(({ id }) => [id, measuresOf(resolve({ person, scenario: id, circuit }))]));
// legs alone do not live through days
const usual = usualIn("open-leg", shortScenarios);
const usualOf: Readonly<Record<string, typeof usual>> = {
  "open-leg": usual,
  "closed-loop": usualIn("closed-loop"),
};

interface Shown {
  readonly unit: string;
  readonly shown: readonly string[];
}

/** Measures of an instrument at one of its sites, with the scenarios in which it has something to tell. */
function shownBy(id: ChosenInstrumentId): ReadonlyMap<string, Shown> {
  const found = new Map<string, Shown>();
  const circuit = circuitFor(id) ?? "open-leg";
  const place = [...sitesOf(id)].reverse().find((site) => !site.startsWith("right.")) as string;
  const site = withoutSide(place);
  for (const [scenario, without] of usualOf[circuit]) {
    const instruments = [{ id, site: place }];
    for (const [measure, { unit }] of Object.entries(
      measuresOf(resolve({ person, scenario, instruments, circuit })),
    )) {
      if (measure in without) continue;
      const name = withoutSide(measure).replace(site, "…");
      found.set(name, { unit, shown: [...(found.get(name)?.shown ?? []), scenario] });
    }
  }
  return found;
}

const groups: readonly (readonly [name: string, ids: readonly string[]])[] = [
  ["every scenario", scenarios.map(({ id }) => id)],
  ["every posture held still", Object.keys(postures)],
  // rising is part of a scenario that ends in another posture
  ["every exercise", Object.keys(repeatedMovements).filter((id) => id !== "rise")],
];

/** Scenario ids, those of a whole group under its name. */
function scenarioText(ids: readonly string[]): string {
  let rest = ids;
  const names: string[] = [];
  for (const [name, group] of groups) {
    if (!group.every((id) => rest.includes(id))) continue;
    names.push(name);
    rest = rest.filter((id) => !group.includes(id));
  }
  return [...names, ...rest].join(", ");
}
