import { describe, expect, it } from "vitest";
import { measuresOf } from "../../../src/study/list.js";
import { resolve } from "../../../src/study/resolve.js";
import { run } from "../../../src/study/run.js";
import { mysteryTexts } from "../texts/mystery.js";
import {
  budget,
  hidden,
  hiddenBy,
  type HiddenId,
  mysteryTests,
  seedOf,
  tellsApart,
  testIds,
} from "./mystery.js";

describe("the mystery leg", () => {
  it("hides the same for the same seed, and everything for some seed", () => {
    const seeds = Array.from({ length: 400 }, (_, k) => String(k));
    expect(new Set(seeds.map(hiddenBy))).toEqual(new Set(Object.keys(hidden)));
    for (const what of Object.keys(hidden))
      expect(seeds.filter((seed) => hiddenBy(seed) === what).length).toBeGreaterThan(20);
    expect(seeds.map(hiddenBy)).toEqual(seeds.map(hiddenBy));
    expect(seedOf("seed=class-7")).toBe("class-7");
    expect(seedOf("seed=")).toBeUndefined();
    expect(seedOf("")).toBeUndefined();
  });

  it("has tests whose measures the model gives, with words for each, and not all for the budget", () => {
    for (const id of testIds) {
      const { study, shows } = mysteryTests[id];
      const given = Object.keys(measuresOf(resolve(study(hidden.nothing))));
      expect(shows.filter((measure) => !given.includes(measure))).toEqual([]);
      expect(shows.filter((measure) => !(measure in mysteryTexts.measures))).toEqual([]);
    }
    expect(testIds.reduce((sum, id) => sum + mysteryTests[id].cost, 0)).toBeGreaterThan(budget);
  });

  it.each(Object.keys(hidden).filter((id) => id !== "nothing") as HiddenId[])(
    "shows %s to one test at least that the budget can pay",
    async (what) => {
      // the tests that speak for each, cheapest first
      const likely = {
        "great-saphenous-reflux": "duplex-skin",
        "deep-reflux": "duplex-deep",
        "popliteal-obstruction": "treadmill",
        "iliac-obstruction": "outflow",
        "weak-calf": "dynamometer",
        "stiff-ankle": "goniometer",
        "perforator-incompetence": "duplex-skin",
      } as const;
      const test = likely[what as keyof typeof likely];
      const [leg, healthy] = await Promise.all(
        [hidden[what], hidden.nothing].map((person) => run(mysteryTests[test].study(person))),
      );
      expect(tellsApart(test, leg.measures, healthy.measures)).toBe(true);
      expect(tellsApart(test, healthy.measures, healthy.measures)).toBe(false);
      expect(mysteryTests[test].cost).toBeLessThanOrEqual(budget);
    },
  );
});
