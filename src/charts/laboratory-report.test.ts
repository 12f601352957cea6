import { beforeAll, describe, expect, it } from "vitest";
import { figureOf } from "../evidence/index.js";
import { citationText } from "../evidence/source.js";
import { InputError } from "../quantity/input-error.js";
import type { StudyResult } from "../study/result.js";
import { run } from "../study/run.js";
import { type LaboratoryOptions, laboratoryReportHtml } from "./laboratory-report.js";
import { publishedText } from "./laboratory-published.js";

const options: LaboratoryOptions = { figureOf, citationText, made: "second-heart, a version" };
/** one leg leaks, so that left and right cannot be mistaken for each other */
const person = {
  base: "healthy-adult",
  conditions: [{ id: "deep-reflux", side: "left", site: "axial", degree: "severe" }],
};

let volume: StudyResult;
let pressure: StudyResult;
let page: string;
beforeAll(async () => {
  volume = await run({ person, scenario: "air-plethysmography", circuit: "open-leg" });
  pressure = await run({ person, scenario: "ten-heel-raises", circuit: "open-leg" });
  page = laboratoryReportHtml([volume, pressure], options);
});

/** The text of a table row's cells, by the name of its measure: left, right, published. */
function cellsOf(html: string, name: string): string[] {
  const row = html.match(/<tr>.*?<\/tr>/gs)?.find((each) => each.includes(`</span> ${name}<span`));
  return [...(row ?? "").matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell.replace(/<[^>]*>/g, ""));
}

const sheetsOf = (html: string): string[] => html.split('<section class="sheet"').slice(1);

/** Every element that opens also closes, in order. */
function unbalanced(markup: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const body = markup.replace(/<style>[\s\S]*?<\/style>|<!doctype html>/g, "");
  for (const [, close, name, rest] of body.matchAll(/<(\/?)([a-z0-9]+)((?:"[^"]*"|[^">])*)>/gi)) {
    if (close && open.pop() !== name) wrong.push(name);
    else if (!close && !rest.endsWith("/") && name !== "meta") open.push(name);
  }
  return [...wrong, ...open];
}

describe("the laboratory report", () => {
  it.each([
    ["venous volume", "apg.venousVolume", 1, 1],
    ["venous filling time", "apg.venousFillingTime90", 1, 1],
    ["venous filling index", "apg.venousFillingIndex", 1, 2],
    ["ejected volume", "apg.ejectedVolume", 1, 1],
    ["ejection fraction", "apg.ejectionFraction", 100, 0],
    ["residual volume", "apg.residualVolume", 1, 1],
    ["residual volume fraction", "apg.residualVolumeFraction", 100, 0],
    ["resting pressure", "avp.resting", 1, 1],
    ["lowest pressure", "avp.lowest", 1, 1],
    ["refill time", "avp.refillTime90", 1, 1],
  ])("prints the %s as the run gave it, left and right", (name, quantity, factor, digits) => {
    const measures = { ...volume.measures, ...pressure.measures };
    const printed = ["left", "right"].map((side) =>
      (factor * (measures[`${side}.${quantity}`]?.value ?? Number.NaN)).toFixed(digits),
    );
    expect(cellsOf(page, name).slice(0, 2)).toEqual(printed);
  });

  it("prints the fall as a share of the resting pressure", () => {
    const { "left.avp.fall": fall, "left.avp.resting": resting } = pressure.measures;
    expect(cellsOf(page, "fall")[0]).toBe(((100 * (fall.value ?? 0)) / (resting.value ?? 1)).toFixed(0));
  });

  it("says on each sheet that it is a teaching model, no measurement and no diagnosis", () => {
    const sheets = sheetsOf(page);
    expect(sheets).toHaveLength(2);
    for (const each of sheets) {
      expect(each).toContain("A teaching and research model.");
      expect(each).toContain("It is not a measurement and not a diagnosis.");
    }
  });

  it("passes no verdict: values are bare numbers, and the published ones are the same for every leg", async () => {
    const healthy = await run({
      person: { base: "healthy-adult" },
      scenario: "air-plethysmography",
      circuit: "open-leg",
    });
    const other = laboratoryReportHtml([healthy], options);
    for (const name of ["venous filling index", "ejection fraction", "residual volume fraction"]) {
      const [left, right, published] = cellsOf(page, name);
      expect(`${left} ${right}`).toMatch(/^[\d.]+ [\d.]+$/);
      expect(cellsOf(other, name)[2]).toBe(published);
    }
    // the legs themselves differ: it is the leaking one that fills faster
    const filling = (of: string) => Number(cellsOf(of, "venous filling index")[0]);
    expect(filling(page)).toBeGreaterThan(filling(other));
  });

  it("gives every published value its source, with what of it was not read", () => {
    const [, number] = /≤\u202f35\u202f%(\d)/.exec(cellsOf(page, "residual volume fraction")[2]) ?? [];
    const source = page.slice(page.indexOf(`<li id="sheet-1-source-${number}">`));
    expect(source).toMatch(/^[^<]*<[^<]*Flandershealth[^<]*<span[^>]*>Read at second hand/);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    for (const id of targets) expect(page).toContain(` id="${id}"`);
  });

  it("holds each manoeuvre against its own published figure", async () => {
    const moved = await run({
      circuit: "open-leg",
      person: { base: "healthy-adult" },
      scenario: { id: "air-plethysmography", manoeuvre: "weight-transfer" },
    });
    const html = laboratoryReportHtml([moved], options);
    expect(html).toContain("1 weight transfer; rest; 10 weight transfers");
    expect(cellsOf(html, "ejection fraction")[2]).toContain("59.7");
    expect(cellsOf(page, "ejection fraction")[2]).toContain("42.6");
  });

  it("names the person, what is wrong, how it was computed and by what", () => {
    expect(page).toContain("Healthy adult as base: male, 30\u00a0years, 175\u00a0cm, 70\u00a0kg.");
    expect(page).toContain("Severe deep reflux (axial), left leg.");
    expect(page).toMatch(/second-heart, a version; circuit open leg, implicit method, [\d\u202f]+ steps of/);
  });

  it("tells the numbers that were given in place of the model's", async () => {
    const own = { base: "healthy-adult", parameters: { "soleal.capacity": 60 } };
    const html = laboratoryReportHtml(
      [await run({ person: own, scenario: "ten-heel-raises", circuit: "open-leg" })],
      options,
    );
    expect(html).toContain("<dt>Own numbers</dt><dd>soleal.capacity 60.</dd>");
    expect(page).not.toContain("Own numbers");
  });

  it("needs nothing else: no script, no address, no clock", async () => {
    expect(page).not.toMatch(/<script|\bon[a-z]+=|https?:|@import|url\(|\bsrc=/i);
    expect(page).toContain("default-src 'none'");
    const again = await run({ person, scenario: "air-plethysmography", circuit: "open-leg" });
    expect(laboratoryReportHtml([again, pressure], options)).toBe(page);
  });

  it("is well formed; every figure has a title and words, every table heads with a scope", () => {
    expect(unbalanced(page)).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // two tests, two legs, for wide pages and for narrow ones
    const pictures = page.match(/<svg[^>]*>/g) ?? [];
    expect(pictures).toHaveLength(8);
    for (const each of pictures) expect(each).toMatch(/role="img".*aria-labelledby=".*aria-describedby="/);
    expect(page.match(/<th[ >]/g)?.length).toBe(page.match(/<th scope="(?:row|col)"/g)?.length);
    expect(page).toMatch(
      /<desc[^>]*>Legs raised at 0\.0\u202fs, stands up at 20\.0\u202fs[^<]*VV [\d.]+\u202fmL/,
    );
  });

  it("tells the reason where a measure was not reached, and draws no line for it", () => {
    const reason = "the calf did <not> fill";
    const html = laboratoryReportHtml(
      [
        {
          ...volume,
          measures: {
            ...volume.measures,
            "left.apg.venousFillingTime90": { value: null, unit: "s", reason },
          },
        },
      ],
      options,
    );
    expect(html).toContain("not reached: the calf did &lt;not&gt; fill");
    expect(html.match(/class="name">VFT90</g)).toHaveLength(2);
    expect(html.match(/class="name">EV</g)).toHaveLength(4);
    expect(unbalanced(html)).toEqual([]);
  });

  it("refuses other runs, and none, in one sentence", () => {
    const walk = { ...volume, study: { ...volume.study, scenario: { id: "walk" } } };
    expect(() => laboratoryReportHtml([walk], options)).toThrow(InputError);
    expect(() => laboratoryReportHtml([walk], options)).toThrow('found "walk", expected a run of');
    expect(() => laboratoryReportHtml([], options)).toThrow("found no run");
  });
});

describe("a published value", () => {
  const shared = { id: "x", says: "x", unit: "mL" as const, value: 20 };
  it.each([
    [{ kind: "atLeast" as const }, "≥ 20 mL"],
    [{ kind: "atMost" as const }, "≤ 20 mL"],
    [{ kind: "none" as const }, "about 20 mL"],
    [{ kind: "direction" as const }, "see"],
    [{ kind: "range" as const, low: 1, high: 1.7 }, "1.0–1.7 mL"],
    [{ kind: "iqr" as const, low: 10, high: 30 }, "20 mL, middle half 10–30"],
    [{ kind: "ci95" as const, low: 10, high: 30 }, "20 mL, 95 % CI 10–30"],
    [{ kind: "sem" as const, amount: 1.5 }, "20 ± 1.5 mL (SEM)"],
  ])("with the spread %o is printed as %s", (spread, text) => {
    expect(publishedText({ ...shared, spread }).replaceAll("\u202f", " ")).toBe(text);
  });
});
