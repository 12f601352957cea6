import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { claims } from "../../../src/evidence/claims/index.js";
import { careClaims, todayClaims } from "../coach/claims/claim-ids.js";
import { lineSources, safetyList } from "../coach/safety/safety-list.js";
import { safetyLines } from "./coach/safety.js";
import { texts as shell } from "./en.js";
import { evidenceTexts } from "./evidence.js";
import { bodyWords, diseaseWords, foundIn, wordsToAvoid } from "./words-to-avoid.js";

/** Every sentence of a catalogue: functions are asked with letters in the place of what they tell. */
function sentencesOf(told: unknown): readonly string[] {
  if (typeof told === "string") return [told];
  if (typeof told === "function")
    return sentencesOf((told as (...args: unknown[]) => unknown)(...stood(told)));
  if (typeof told !== "object" || told === null) return [];
  return Object.values(told).flatMap(sentencesOf);
}
/** numbers and words at once: what a sentence does with its arguments it can do with these */
const stood = (told: { readonly length: number }) =>
  Array.from({ length: Math.max(told.length, 4) }, () => "7");

async function catalogues(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = readdirSync(new URL(folder, import.meta.url)).filter(
    (name) => name.endsWith(".ts") && !name.includes("test") && name !== "words-to-avoid.ts",
  );
  const read = files.map(async (name) => {
    const module = (await import(new URL(`${folder}${name}`, import.meta.url).href)) as object;
    return [name, sentencesOf(module)] as const;
  });
  return new Map(await Promise.all(read));
}

const coach = await catalogues("./coach/");

describe("the list of words to avoid", () => {
  it("finds what must not be said, and lets pass what may", () => {
    for (const said of [
      "Rocking prevents clots.",
      "It treats varicose veins.",
      "This lowers your blood pressure.",
      "Your veins are emptied.",
      "Clinically proven.",
      "Reviewed by a doctor.",
      "Your risk is low.",
    ])
      expect(foundIn(said), said).not.toEqual([]);
    for (const said of [
      "Move your calves during long sitting.",
      "A teaching model, not your body.",
      "General information: seek care if any of these applies.",
      "Studies of walking breaks found a smaller rise of glucose in 19 people.",
    ])
      expect(foundIn(said), said).toEqual([]);
  });

  it("has a reason to each word", () => {
    expect(wordsToAvoid.filter(({ because }) => because.length < 10)).toEqual([]);
  });
});

/** the shell around the coach and the status of claims; the titles of sources are their authors' */
const beside = {
  shell: sentencesOf(shell),
  evidence: sentencesOf(evidenceTexts),
};

describe.each(Object.entries(beside))("what stands beside the coach's own sentences: %s", (_, sentences) => {
  it("avoids the words of the list", () => {
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.flatMap(foundIn)).toEqual([]);
  });
});

describe.each([...coach])("what the coach can show: %s", (name, sentences) => {
  it("is read in full", () => {
    expect(sentences.length).toBeGreaterThan(0);
  });

  it("avoids the words of the list", () => {
    expect(sentences.flatMap(foundIn)).toEqual([]);
  });

  it.skipIf(name === "safety.ts")("speaks of no disease: that is for claims and the safety list", () => {
    const named = sentences.filter((sentence) => diseaseWords.some((word) => word.test(sentence)));
    expect(named).toEqual([]);
  });
});

/** Words that stand in a page's own code: between its tags, and in attributes that are read out. */
function wordsInTags(source: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    // two words in quotation marks are a sentence too; in braces of an attribute stand classes and styles
    const braces = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? node.expression : undefined;
    if (braces !== undefined) found.push(...quoted(braces));
    if (
      ts.isJsxAttribute(node) &&
      /^(aria-label|title|placeholder|alt)$/.test(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(node.initializer.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("page.tsx", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

/** What is quoted in code and holds two words; tags within it are looked at by themselves. */
function quoted(node: ts.Node): readonly string[] {
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return /\p{L}\s+\p{L}/u.test(node.text) ? [node.text.trim()] : [];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...quoted(child)));
  return found;
}

describe("the coach's pages", () => {
  const folder = new URL("../coach/", import.meta.url);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );

  it("hold no words of their own: all stand in the catalogues", () => {
    expect(wordsInTags('const a = <p aria-label="said">seen {told}</p>;')).toEqual(["said", "seen"]);
    expect(
      wordsInTags('const a = <p>{told ? "this is said" : <b class="one two">{`and ${one} that`}</b>}</p>;'),
    ).toEqual(["this is said"]);
    const own = pages.flatMap((name) =>
      wordsInTags(readFileSync(new URL(name, folder), "utf8")).map((words) => `${name}: ${words}`),
    );
    expect(own).toEqual([]);
  });
});

describe("the safety list", () => {
  const lines = Object.values(safetyList).flat();

  it("shows every line of the catalogue once, each with its source", () => {
    expect(lines.map(({ id }) => id).sort()).toEqual(Object.keys(safetyLines).sort());
    for (const { id, sources } of lines) expect(sources.length, id).toBeGreaterThan(0);
  });

  it("names no source that no line has", () => {
    const named = new Set(lines.flatMap(({ sources }) => sources));
    expect(Object.keys(lineSources).filter((id) => !named.has(id as keyof typeof lineSources))).toEqual([]);
  });
});

describe("today, modelled", () => {
  it("states nothing of bodies beside its claims: its own texts are labels, and notes on how it is done", () => {
    const sentences = (coach.get("today.ts") ?? []).filter((text) => /[.!?]$/.test(text));
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => bodyWords.test(sentence))).toEqual([]);
    expect(bodyWords.test("Walking empties the veins.")).toBe(true);
  });
});

describe("claims", () => {
  it("are there where the coach shows them", () => {
    const known = new Set(claims.map(({ id }) => id));
    const shown = [...Object.values(careClaims).flat(), ...todayClaims];
    expect(shown.filter((id) => !known.has(id))).toEqual([]);
  });

  it("promise nothing and diagnose nobody, in what limits them neither", () => {
    const told = claims.flatMap(({ sentence, population, note = "" }) => [sentence, population, note]);
    expect(told.flatMap(foundIn)).toEqual([]);
  });
});
