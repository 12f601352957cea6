import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { citationText } from "../evidence/source.js";
import { sources } from "../evidence/index.js";
import { areaGround } from "../instruments/lumen.js";
import { devices } from "../devices/index.js";
import { conditions } from "../person/conditions/index.js";
import { bodyChanges } from "../person/body-changes.js";
import { treatments } from "../person/treatments.js";
import { closedLoop } from "../physiology/circuits/closed-loop.js";
import type { Ground } from "../quantity/ground.js";
import { scenarios } from "../scenario/library/index.js";
import { repeatedMovements, steadyMovements } from "../scenario/movements/library.js";
import { strideGrounds } from "../scenario/movements/gait.js";
import { circuits } from "./circuits.js";
import { cite, sourcesNamedIn } from "./cite.js";
import { explain } from "./explain.js";

const known = new Set(sources.map(({ id }) => id));
const unresolved = (ids: readonly string[]) => ids.filter((id) => !known.has(id));

const worn = closedLoop({ garments: true, dressing: true, tracer: true, metabolism: false });
const eating = closedLoop({ garments: false, dressing: false, tracer: false, metabolism: true });
/** differs from the base adult in everything, so that every factor is there */
const other = { height_cm: 160, mass_kg: 82, age_years: 71, sex: "female" } as const;

const grounds: readonly (readonly [string, Ground])[] = [
  ...[worn, eating].flatMap(({ laws, parameters: slots }) => [
    ...laws.map(({ id, ground }) => [`law ${id}`, ground] as const),
    ...laws.flatMap(({ id, parameters }) =>
      Object.entries(parameters).map(([name, { ground }]) => [`${id}.${name}`, ground] as const),
    ),
    ...slots.map(({ id, ground }) => [id, ground] as const),
  ]),
  ...Object.entries(devices).map(([id, { ground }]) => [`device ${id}`, ground] as const),
  ...bodyChanges(other).map(({ id, ground }) => [`person: ${id}`, ground] as const),
  ...Object.entries({ ...conditions, ...treatments }).flatMap(([id, { sites, changes }]) =>
    Object.keys(sites).flatMap((site) =>
      changes("left", site, "severe").map(({ ground }) => [`${id} at ${site}`, ground] as const),
    ),
  ),
  ...Object.entries(strideGrounds),
  ...Object.entries({ ...repeatedMovements, ...steadyMovements }).map(
    ([id, { ground }]) => [`movement ${id}`, ground] as const,
  ),
  ["calibres", areaGround],
];

describe("the grounds of all numbers", () => {
  it("name sources that are in the evidence", () => {
    const missing = grounds.flatMap(([of, ground]) =>
      unresolved(sourcesNamedIn(ground)).map((id) => `${of}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it("say where in the source, from what, or why", () => {
    for (const [of, ground] of grounds) {
      const sentence =
        ground.kind === "read" ? ground.place : ground.kind === "derived" ? ground.from : ground.why;
      expect(sentence.length, of).toBeGreaterThan(3);
    }
  });
});

it("a reference in a comment of the sources resolves too", () => {
  const root = new URL("../", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const missing = files.flatMap((name) => {
    // a DOI may hold what looks like a reference
    const text = readFileSync(new URL(name, root), "utf8").replace(/"10\.\d+\/[^"]*"/g, "");
    const ids = text.match(/\b[a-z]+(?:-[a-z]+)*-(?:19|20)\d\d\b/g) ?? [];
    return unresolved(ids).map((id) => `${name}: ${id}`);
  });
  expect(missing).toEqual([]);
});

describe("the bibliography of a study", () => {
  const person = { base: "healthy-adult" } as const;
  const ids = (study: unknown) => cite(study).map(({ id }) => id);

  it("holds what its laws were read in, and nothing twice", () => {
    const found = ids({ person, scenario: "standing" });
    expect(found).toEqual(expect.arrayContaining(["mynard-2012", "henriksen-1977", "drillis-contini-1966"]));
    expect(new Set(found).size).toBe(found.length);
  });

  it("holds the stride only where somebody walks, and age only where somebody is old", () => {
    // in the whole body the tissue of each segment is told by the same book
    const legs = { person, circuit: "open-leg" };
    expect(ids({ ...legs, scenario: "standing" })).not.toContain("winter-2009");
    expect(ids({ ...legs, scenario: "walk" })).toContain("winter-2009");
    expect(ids({ person, scenario: "standing" })).not.toContain("dinenno-2001");
    expect(ids({ person: { ...person, age_years: 70 }, scenario: "standing" })).toContain("dinenno-2001");
  });

  it("names the method that moved it in time", () => {
    expect(ids({ person, scenario: "standing" })).toContain("hosea-shampine-1996");
    expect(ids({ person, scenario: "standing", method: "explicit" })).toContain("hairer-wanner-1996");
  });

  it("can be written down", () => {
    for (const source of cite({ person, scenario: "run" }))
      expect(citationText(source)).toContain(source.journal);
  });
});

describe("explain", () => {
  const person = { base: "healthy-adult" } as const;

  it.each(scenarios.map(({ id }) => id))("tells every number of %s once, with its ground", (scenario) => {
    const { numbers, counts, laws } = explain({ person, scenario });
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(numbers.length);
    expect(numbers.every(({ value }) => Number.isFinite(value))).toBe(true);
    expect(counts.read + counts.derived + counts.assumed).toBe(counts.numbers);
    expect(laws.every(({ equations }) => equations.length > 0)).toBe(true);
    // each parameter of the circuit is there, for one leg or for both
    const told = new Set(
      numbers.flatMap(({ id, legs }) => (legs === "both" ? [`left.${id}`, `right.${id}`] : [id])),
    );
    expect(circuits["closed-loop"].parameters.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  it("shows the value of this person, and by what it was multiplied", () => {
    const taller = explain({ person: { ...person, height_cm: 192.5 }, scenario: "standing" }, "shank.length");
    const [shank] = taller.numbers;
    const base = explain({ person, scenario: "standing" }, "shank.length").numbers[0].value;
    expect(shank.value).toBeCloseTo((192.5 / 175) * base, 10);
    expect(shank.person).toEqual([expect.objectContaining({ times: 192.5 / 175 })]);
  });

  it("lets the pressure in a muscle rest on that muscle and those beyond its walls, and the pressure in a vein on the whole leg", () => {
    const study = { person, scenario: "ten-heel-raises" };
    const muscle = explain(study, "left.soleus.peakIntramuscularPressure");
    const bearing = /^(soleus|deepPosterior|peroneal)\.|^fascia\.|^(ankle|knee)\.rangeFactor$/;
    expect(muscle.numbers.every(({ id }) => bearing.test(id))).toBe(true);
    expect(muscle.laws.map(({ id }) => id).sort()).toEqual(["muscle-pressure", "shared-wall"]);
    const vein = explain(study, "left.avp.lowest");
    expect(vein.numbers.length).toBe(explain(study).numbers.length);
  });

  it("finds a number with or without its leg, all numbers of a site, and a law", () => {
    const study = { person, scenario: "standing" };
    expect(explain(study, "right.soleal.capacity").numbers.map(({ id }) => id)).toEqual(["soleal.capacity"]);
    expect(explain(study, "soleal").numbers.length).toBeGreaterThan(3);
    expect(explain(study, "venous-valve").numbers.every(({ law }) => law === "venous-valve")).toBe(true);
    expect(() => explain(study, "soleal.capcity")).toThrow("nearest is soleal.capacity");
  });
});
