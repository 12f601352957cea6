import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { resolve } from "../src/study/resolve.js";
import { run } from "../src/study/run.js";
import { type Cell, type Comparison, type Results, rounded } from "./comparison.js";
import { exerciseComparison, exercises } from "./exercises.js";
import { sittingBreaks } from "./sitting-breaks.js";

// the committed results against the model as it is now: every study by its name, a seeded sample by running it anew

const resultsOf = ({ id }: Comparison): Results =>
  JSON.parse(readFileSync(new URL(`results/${id}.json`, import.meta.url), "utf8")) as Results;

/** Some of a list, always the same for one seed. */
function sample<T>(list: readonly T[], count: number, seed: number): readonly T[] {
  const left = [...list];
  let state = seed;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1)[0];
  });
}

const short_s = 240;
const lasts_s = ({ study }: Cell): number => resolve(study).scenario.duration_s;
const leaping = ({ id }: Cell): boolean => id.startsWith("hour/");

/** What can be run within a few seconds: exercises that are soon over, and hours with leaps. */
const samples: readonly (readonly [string, Comparison, readonly Cell[]])[] = [
  [
    exerciseComparison.id,
    exerciseComparison,
    [
      ...sample(
        exerciseComparison.cells.filter((cell) => lasts_s(cell) < short_s),
        2,
        7,
      ),
      ...sample(exerciseComparison.cells.filter(leaping), 1, 5),
    ],
  ],
  [
    sittingBreaks.id,
    sittingBreaks,
    sample(
      sittingBreaks.cells.filter(({ study }) => study.leaps !== false),
      1,
      8,
    ),
  ],
];

describe.each([exerciseComparison, sittingBreaks])("the results of $id", (comparison) => {
  const { version, date, cells } = resultsOf(comparison);

  it("have every cell once, and no other", () => {
    expect(Object.keys(cells)).toEqual(comparison.cells.map(({ id }) => id));
    expect(new Set(Object.keys(cells)).size).toBe(comparison.cells.length);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("are of studies that make sense", () => {
    for (const { study } of comparison.cells) expect(() => resolve(study)).not.toThrow();
  });
});

describe.each(samples)("a sample of %s", (_, comparison, cells) => {
  const kept = resultsOf(comparison).cells;

  it.each(cells.map((cell) => [cell.id, cell] as const))(
    "%s comes to what is committed",
    async (id, cell) => {
      const now = rounded(cell.read(await run(cell.study)));
      expect(Object.keys(now)).toEqual(Object.keys(kept[id]));
      for (const [name, value] of Object.entries(now)) {
        if (value === null || kept[id][name] === null) expect(value, name).toBe(kept[id][name]);
        else expect(value / (kept[id][name] as number), name).toBeCloseTo(1, 4);
      }
    },
  );
});

describe("the exercises", () => {
  it("are all doses and all habits of the library, each with a mark where it begins and one where it ends", () => {
    expect(exercises).toHaveLength(27);
    for (const { id, scenario, marks } of exercises) {
      const names = resolve({ person: { base: "healthy-adult" }, scenario }).scenario.marks.map(
        ({ name }) => name,
      );
      expect(names, id).toEqual(expect.arrayContaining([...marks]));
    }
  });

  it("begin in the sixteenth minute of their hour, which is as long as the still one", () => {
    for (const cell of exerciseComparison.cells.filter(leaping)) {
      const { duration_s, movements, postures } = resolve(cell.study).scenario;
      expect(duration_s, cell.id).toBe(3600);
      for (const { at_s } of movements) expect(at_s, cell.id).toBeGreaterThanOrEqual(900);
      for (const { at_s } of postures.slice(1)) expect(at_s, cell.id).toBeGreaterThanOrEqual(900);
    }
  });
});
