import { describe, expect, it } from "vitest";
import { InputError } from "../quantity/input-error.js";
import { isUnitName } from "../quantity/units.js";
import { figureOf, figures, sourceOf, sources } from "./index.js";
import { citationText } from "./source.js";

describe("the table of contents of the evidence", () => {
  it("names every source and every figure once", () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });

  it("finds a source and a figure by id", () => {
    expect(sourceOf("heldt-2002").year).toBe(2002);
    expect(figureOf("stick-1992/quiet-standing").figure.value).toBe(84);
  });

  it("says what there is when an id is unknown", () => {
    expect(() => sourceOf("nobody-1900")).toThrow(InputError);
    expect(() => figureOf("nobody-1900/x")).toThrow('found "nobody-1900"');
    expect(() => figureOf("stick-1992/x")).toThrow("stick-1992/quiet-standing");
    expect(() => figureOf("heldt-2002/x")).toThrow("heldt-2002 has no figures");
  });
});

describe.each(sources)("the citation of $id", (source) => {
  it("can be written down, and says what of it was not read", () => {
    const complete = source.authors.length > 0 && source.year !== null && source.title !== undefined;
    if (!complete || source.status === "memory") expect(source.note).toBeTruthy();
    expect(source.journal).toBeTruthy();
    expect(source.says).toMatch(/\.$/);
    expect(citationText(source)).toContain(source.journal);
    expect(source.id).toMatch(/^[a-z-]+-(\d{4}|undated)$/);
    if (source.year !== null) expect(source.id.endsWith(`-${source.year}`)).toBe(true);
  });

  it("gives each figure a site, a reference, a unit, and people where its spread needs them", () => {
    for (const figure of source.figures) {
      expect(figure.site, figure.id).toBeTruthy();
      expect(figure.reference, figure.id).toBeTruthy();
      expect(isUnitName(figure.unit), figure.id).toBe(true);
      if (["se", "sem", "ci95"].includes(figure.spread.kind)) expect(figure.n, figure.id).toBeGreaterThan(1);
      if (figure.value === null) expect(figure.spread.kind, figure.id).toBe("direction");
    }
  });
});
