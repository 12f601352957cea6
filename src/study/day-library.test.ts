import { describe, expect, it } from "vitest";
import { doables, presetDays } from "./day-library.js";
import { readStudy } from "./schema.js";
import { resolve } from "./resolve.js";

const person = { base: "healthy-adult" } as const;

describe("the days of the library as study files", () => {
  it.each(presetDays())("$id is the same timeline, written by the clock", ({ id, says, scenario }) => {
    const written = readStudy({ person, scenario }).timeline!;
    const { scenario: own } = resolve({ person, scenario: id });
    expect(written.says).toBe(says);
    expect(written.duration_s).toBe(own.duration_s);
    expect(written.postures).toEqual(own.postures);
    expect(written.movements).toEqual(own.movements);
    expect(written.meals).toEqual(own.meals);
  });
});

describe("what one can do in a day", () => {
  const all = doables();

  it("is walking, what is repeated, and the exercises", () => {
    expect(all.find(({ id }) => id === "walk")).toMatchObject({ postures: ["standing"], once: false });
    expect(all.find(({ id }) => id === "seated-heel-raise")?.postures).toContain("sitting");
    expect(all.find(({ id }) => id === "slow-calf-raises")).toMatchObject({ once: true });
  });

  it("is accepted by a study wherever its posture is held, for as long as it says", () => {
    const place: Record<string, string> = {
      standing: "counter",
      sitting: "desk",
      lying: "bed",
      "legs-raised": "recliner",
      "on-saddle": "bicycle",
    };
    for (const { id, postures, least_min } of all) {
      const at = place[postures[0]!];
      if (at === undefined) continue;
      const stay = { to: `08:${String(least_min).padStart(2, "0")}`, place: at, doing: { movement: id } };
      expect(
        () => readStudy({ person, scenario: { id: "day", begins: "08:00", stays: [stay] } }),
        id,
      ).not.toThrow();
    }
  });
});
