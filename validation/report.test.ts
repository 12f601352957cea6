import { beforeAll, describe, expect, it } from "vitest";
import { assumed } from "../src/quantity/ground.js";
import type { ValidationCase } from "./case.js";
import { cases as everyCase } from "./cases/index.js";
import { digits, measurePicture, renderReport } from "./report.js";
import { type ValidationReport, validate } from "./validate.js";

const one = (
  row: string,
  role: ValidationCase["role"],
  figure: string,
  model: number | null,
): ValidationCase => ({
  id: `${row}-${figure.split("/")[0]}`,
  row,
  role,
  says: `Row ${row} <says> this.`,
  studies: {},
  measures: [{ id: "a", figure, value: () => model, direction: () => model === 1 }],
  differs: "Nothing.",
});

const context = {
  made: "second-heart 0.0.0",
  fitted: [{ id: "a.parameter", value: 0.25, unit: "mL/mmHg", ground: assumed("a test"), rows: ["1.3"] }],
} as const;

let report: ValidationReport;
beforeAll(async () => {
  const missing = "the veins do not leak";
  report = await validate({
    cases: [
      one("1.1", "held-out", "stick-1992/quiet-standing", 84),
      { ...one("1.3", "fitted", "pollack-1949/fall-normal", 10), missing },
      one("1.13", "held-out", "ntdv-undated/refill-time", null),
      one("1.14", "held-out", "dodds-undated/refill-time", 1),
      one("2.18", "held-out", "lattimer-2018/tiptoe-ejection-fraction", 90),
      one("3.12", "fitted", "murthy-1994/soleus-upright", 100),
    ],
    run: async () => ({ measures: {} }),
  });
});

const inOrder = (text: string, marks: readonly string[]) => {
  const places = marks.map((mark) => text.indexOf(mark));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

describe("the report", () => {
  it("tells disagreements first, the plainest at the top, held-out apart from fitted", () => {
    const { markdown, html } = renderReport(report, context);
    inOrder(markdown, [
      "Rows that do not agree",
      "Held-out (3)",
      "2.18 · disagrees",
      "1.13 · outside range",
      "1.14 · direction only",
      "Fitted (1)",
      "1.3 · disagrees",
      "Rows that agree",
      "1.1 · agrees",
      "3.12 · agrees",
      "Fitted parameters",
    ]);
    inOrder(html, [
      '"row-2.18"',
      '"row-1.13"',
      '"row-1.14"',
      '"row-1.3"',
      '"row-1.1"',
      '"row-3.12"',
      "a.parameter",
    ]);
  });

  it("names the missing mechanism of every miss, or that it has no name yet", () => {
    const { markdown, html } = renderReport(report, context);
    for (const text of [markdown, html]) {
      expect(text.split("Missing mechanism").length - 1).toBe(4);
      expect(text).toContain("the veins do not leak");
      expect(text).toContain("not named yet");
    }
  });

  it("is the same text every time, with no date but the one passed in", () => {
    expect(renderReport(report, context)).toEqual(renderReport(report, context));
    expect(renderReport(report, { fitted: [] }).markdown).not.toContain("second-heart 0.0.0");
  });

  it("needs no other file and escapes what it prints", () => {
    const { html } = renderReport(report, context);
    expect(html).not.toMatch(/(src|href)=|https?:|@import|url\(/);
    expect(html).toContain("Row 1.1 &lt;says&gt; this.");
    expect(html).not.toContain("NaN");
    expect(html).not.toContain("<says>");
  });

  it("heads with the share of held-out rows alone", () => {
    expect(renderReport(report, context).markdown).toContain("1 of 4 held-out rows agree (25 %), 1 of them");
  });
});

describe("the picture of a measure", () => {
  it("tells agreement by shape and in words, not by colour alone", () => {
    const [agreeing, missing] = [report.cases[0].measures[0], report.cases[1].measures[0]].map(
      measurePicture,
    );
    expect(agreeing).toContain("<circle");
    expect(missing).toContain("<polygon");
    expect(missing).toContain("published 64 (54 to 71) mmHg");
    expect(missing).toContain("model 10 mmHg · range");
    expect(agreeing).toContain('role="img"');
  });

  it("can be drawn for every measure of every case, reached or not", async () => {
    for (const model of [null, -40, 0, 1e6]) {
      const cases = everyCase.map((given) => ({
        ...given,
        studies: {},
        measures: given.measures.map(({ id, figure }) => ({ id, figure, value: () => model })),
      }));
      const { cases: reported } = await validate({ cases, run: async () => ({ measures: {} }) });
      for (const { measures } of reported) {
        for (const measure of measures) expect(measurePicture(measure)).not.toMatch(/NaN|Infinity/);
      }
    }
  });
});

describe("a printed number", () => {
  it("has three significant digits and no exponent", () => {
    expect([84, 23.456, 0.0781, -0.0005, 1234.5, 0, null].map((value) => digits(value))).toEqual([
      "84",
      "23.5",
      "0.0781",
      "−0.0005",
      "1235",
      "0",
      "–",
    ]);
  });
});
