import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Measures } from "../../../src/index.js";
import { run } from "../../../src/study/run.js";
import { lessonTexts } from "../texts/lessons.js";
import { lessons } from "./index.js";
import { toldBy } from "./lesson.js";

describe("the lessons", () => {
  it("are at least fourteen, each with its words and no words without a lesson", () => {
    expect(lessons.length).toBeGreaterThanOrEqual(14);
    expect(Object.keys(lessonTexts).sort()).toEqual(lessons.map(({ id }) => id).sort());
  });

  it("lead on to claims that there are", () => {
    const files = new Set(readdirSync(new URL("../../../src/evidence/claims", import.meta.url)));
    for (const { claims } of lessons) {
      expect(claims.filter((id) => !files.has(`${id}.ts`))).toEqual([]);
      expect(claims.length).toBeGreaterThan(0);
    }
  });
});

/** what is not to be said of anyone's body */
const avoided = [/prevents?\b/i, /\btreats?\b|\bcures?\b/i, /your (blood pressure|leg|veins)/i, /diagnos/i];

describe.each(lessons)("$id", (lesson) => {
  const text = lessonTexts[lesson.id];

  it("names every run, and asks for a prediction that holds the answer and another one", () => {
    expect(Object.keys(text.runs).sort()).toEqual(Object.keys(lesson.runs).sort());
    expect(Object.keys(text.choices)).toContain(lesson.answer);
    expect(Object.keys(text.choices).length).toBeGreaterThan(1);
    expect(lesson.drawn.runs.filter((name) => lesson.runs[name] === undefined)).toEqual([]);
    expect(lesson.runs[lesson.lab.run]).toBeDefined();
    const words = [text.title, text.question, ...text.before, ...text.after].join(" ");
    expect(avoided.filter((word) => word.test(words))).toEqual([]);
  });

  it("is answered by the model as its sentence says, in numbers of the runs", async () => {
    const measures: Record<string, Measures> = {};
    for (const [name, study] of Object.entries(lesson.runs)) {
      const result = await run(study);
      measures[name] = result.measures;
      if (lesson.drawn.runs.includes(name))
        expect(result.signals.columns.has(lesson.drawn.signal), `${name}: ${lesson.drawn.signal}`).toBe(true);
    }
    const { found, numbers } = toldBy(lesson, measures);
    expect(found).toBe(lesson.answer);
    const sentence = text.answer(numbers ?? {});
    expect(sentence).not.toMatch(/undefined|NaN/);
    // every number that is computed is told, and told by its own name
    expect(Object.keys(lesson.numbers).filter((name) => !sentence.includes(numbers?.[name] ?? "?"))).toEqual(
      [],
    );
  });

  it("says nothing where the model gives another answer", () => {
    const flat: Record<string, Measures> = Object.fromEntries(
      Object.keys(lesson.runs).map((name) => [
        name,
        new Proxy({} as Measures, { get: () => ({ value: 1, unit: "1" }) }),
      ]),
    );
    expect(toldBy(lesson, flat).numbers).toBeUndefined();
  });
});
