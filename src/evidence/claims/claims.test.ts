import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shortScenarios } from "../../scenario/library/index.js";
import { circuits } from "../../study/circuits.js";
import { measuresOf } from "../../study/list.js";
import { resolve } from "../../study/resolve.js";
import { withoutSide } from "../../study/start.js";
import { type Claim, claimStatus, speaksOf } from "../claim.js";
import { figures, sources } from "../index.js";
import { claims } from "./index.js";

/** how many statements each source article makes that are on the checklist */
const statements = { A: 17, B: 18, C: 5, D: 10, E: 17 };
const checklist = Object.entries(statements).flatMap(([article, count]) =>
  Array.from({ length: count }, (_, k) => `${article}${k + 1}`),
);
const namedIn = (claim: Claim) => [...claim.saidIn, ...(claim.deniedIn ?? [])];

const evidence = new Set([...sources.map(({ id }) => id), ...figures.map(({ id }) => id)]);
const remembered = new Set(sources.filter(({ status }) => status === "memory").map(({ id }) => id));
const person = { base: "healthy-adult" };
const measures = [
  ...new Set(
    Object.keys(circuits).flatMap((circuit) =>
      shortScenarios.flatMap(({ id }) =>
        Object.keys(measuresOf(resolve({ person, scenario: id, circuit }))).map(withoutSide),
      ),
    ),
  ),
];

describe("the table of contents of the claims", () => {
  it("names every file once", () => {
    const files = readdirSync(new URL(".", import.meta.url))
      .filter((name) => /^(?!index).*(?<!\.test)\.ts$/.test(name))
      .map((name) => name.slice(0, -".ts".length));
    expect(claims.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it("covers every statement of the source articles, and names none that is not there", () => {
    const covered = new Set(claims.flatMap(namedIn));
    expect(checklist.filter((item) => !covered.has(item))).toEqual([]);
    expect([...covered].filter((item) => !checklist.includes(item))).toEqual([]);
  });

  it("has a claim for every measure", () => {
    expect(measures.filter((id) => !claims.some((claim) => speaksOf(claim, id)))).toEqual([]);
  });
});

/** what is not to be said of anyone's body, however it is meant */
const avoided = [
  /prevents?\b|\bprotects?\b/,
  /\b(treats?|cures?|reverses?|heals?)\b/,
  /lowers? (your|the) blood (pressure|sugar)/,
  /\byour\b/,
  /risk score|\brisks?\b/,
  /clinically proven/,
  /second heart syndrome/,
  /\breplaces?\b/,
  /diagnos/,
];

describe.each(claims)("$id", (claim) => {
  it("names evidence that exists and was read", () => {
    const cited = [...claim.for, ...claim.against];
    expect(cited.filter((id) => !evidence.has(id))).toEqual([]);
    expect(cited.filter((id) => remembered.has(id.split("/")[0]))).toEqual([]);
    expect(new Set(cited).size).toBe(cited.length);
  });

  it("speaks of measures that there are", () => {
    const matches = (about: string) => measures.some((id) => speaksOf({ ...claim, about: [about] }, id));
    expect(claim.about.filter((about) => !matches(about))).toEqual([]);
  });

  it("is shown by experiments that give a measure it speaks of", () => {
    for (const study of [claim.experiment, claim.beside].filter((one) => one !== undefined)) {
      const given = Object.keys(measuresOf(resolve(study))).map(withoutSide);
      expect(given.some((id) => speaksOf(claim, id))).toBe(true);
    }
    if (claim.beside !== undefined) expect(claim.experiment).toBeDefined();
  });

  it("is one plain sentence that promises nothing", () => {
    expect(claim.sentence).toMatch(/^[A-Z][^.!?]+\.$/);
    const words = [claim.sentence, claim.population, claim.note ?? ""].join(" ").toLowerCase();
    expect(avoided.filter((word) => word.test(words))).toEqual([]);
  });

  it("is told as hearsay where nobody has measured it and the model does not show it", () => {
    const { evidence: found } = claimStatus(claim, new Map());
    const hearsay =
      claim.experiment === undefined && ["no measurement found", "measured otherwise"].includes(found);
    expect(claim.sentence.startsWith("It is said that ")).toBe(hearsay);
  });
});
