import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/evidence/index.js";
import { measuresOf } from "../../src/study/list.js";
import { resolve } from "../../src/study/resolve.js";
import { circuits } from "../case.js";
import { intervalOf } from "../rule.js";
import { cases } from "./index.js";

describe("the cases", () => {
  it("stand once each, in the order of their rows, under row and source", () => {
    const ids = cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, row, measures } of cases) {
      expect(measures.map(({ figure }) => `${row}-${figure.split("/")[0]}`)).toEqual(measures.map(() => id));
    }
  });
});

describe.each(cases)("case $id", (one) => {
  it("takes every figure from its own row, out of a source that was read", () => {
    for (const { figure } of one.measures) {
      const cited = figureOf(figure);
      expect(cited.figure.row, figure).toBe(one.row);
      expect(cited.source.status, figure).toBe("verified");
    }
  });

  it("has an interval for every measure, and asks a direction where there is none", () => {
    for (const { figure, direction, id } of one.measures) {
      const { low, high, spreadKind } = intervalOf(figureOf(figure).figure);
      if (spreadKind === "direction") expect(direction, id).toBeTypeOf("function");
      else expect((low ?? -Infinity) < (high ?? Infinity), id).toBe(true);
    }
    expect(new Set(one.measures.map(({ id }) => id)).size).toBe(one.measures.length);
  });

  it("asks its studies for what they show, in units in which it can be told", () => {
    const asked = one.wholeBody === true ? [circuits.verdict] : [circuits.verdict, circuits.beside];
    for (const circuit of asked) {
      // shown a flat line: nothing is run
      const shown = Object.fromEntries(
        Object.entries(one.studies).map(([name, study]) => [
          name,
          measuresOf(resolve({ ...study, circuit })),
        ]),
      );
      for (const { value, direction, id } of one.measures) {
        expect(() => [value(shown), direction?.(shown)], `${circuit}: ${id}`).not.toThrow();
      }
    }
  });

  it("has studies, and says what differs", () => {
    expect(Object.keys(one.studies).length).toBeGreaterThan(0);
    expect(one.differs).toMatch(/\.$/);
    expect(one.says).toMatch(/\.$/);
  });
});
