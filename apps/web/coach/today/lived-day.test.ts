import { describe, expect, it } from "vitest";
import { resolve } from "../../../../src/study/resolve.js";
import { run } from "../../../../src/study/run.js";
import { exerciseIds } from "../exercises/exercise-id.js";
import type { Entry } from "../journal/entry.js";
import {
  inTheModel,
  loggedDay,
  longestStill,
  type Minute,
  standingStill,
  studyOf,
  withOneMoreWalk,
  withoutBreaks,
} from "./lived-day.js";

const midnight_ms = Date.UTC(2026, 5, 15);
const at = (clock: string, ahead_min = 0) => {
  const [hours, minutes] = clock.split(":").map(Number);
  return { id: clock, at_ms: midnight_ms + (60 * hours + minutes - ahead_min) * 60_000, ahead_min };
};
const doing = (clock: string, what: "sitting" | "standing" | "moving" | "away", ahead = 0): Entry => ({
  kind: "doing",
  doing: what,
  how: "told",
  ...at(clock, ahead),
});
const session = (clock: string, lasts_s: number): Entry => ({
  kind: "session",
  exercise: "calf-raises",
  done: 18,
  asked: 18,
  lasts_s,
  counted: "pace",
  ...at(clock),
});
const count = (minutes: readonly Minute[], what: Minute) => minutes.filter((one) => one === what).length;

describe("a logged day", () => {
  const entries = [
    doing("09:00", "sitting"),
    session("09:30", 200),
    doing("10:00", "moving"),
    doing("10:07", "standing"),
  ];

  it("lasts from what was told first until now, each thing until the next", () => {
    const day = loggedDay(entries, at("11:00"));
    expect(day?.begins_min).toBe(540);
    expect(day?.minutes.length).toBe(120);
    expect(count(day?.minutes ?? [], "calf-raises")).toBe(3);
    expect(count(day?.minutes ?? [], "moving")).toBe(7);
    expect(count(day?.minutes ?? [], "standing")).toBe(53);
    expect(day?.minutes[0]).toBe("sitting");
  });

  it("is nothing where nothing of today was told: yesterday is over", () => {
    expect(loggedDay([], at("11:00"))).toBeUndefined();
    const { at_ms, ahead_min } = at("11:00");
    expect(loggedDay(entries, { at_ms: at_ms + 86_400_000, ahead_min })).toBeUndefined();
  });

  it("is told by the clock on the wall, wherever one was", () => {
    const day = loggedDay([doing("09:00", "sitting", 540)], at("10:00", 540));
    expect(day).toEqual({ begins_min: 540, minutes: Array(60).fill("sitting") });
  });

  it("without its breaks holds nothing that moves, and lasts as long", () => {
    const day = loggedDay(entries, at("11:00"));
    if (day === undefined) throw new Error("a day was told");
    const bare = withoutBreaks(day);
    expect(bare.minutes.length).toBe(day.minutes.length);
    expect(new Set(bare.minutes)).toEqual(new Set(["sitting", "standing"]));
    expect(longestStill(bare.minutes).length).toBe(120);
  });

  it("with one more walk breaks its longest stillness", () => {
    const day = loggedDay(entries, at("11:00"));
    if (day === undefined) throw new Error("a day was told");
    const more = withOneMoreWalk(day);
    expect(count(more?.minutes ?? [], "moving")).toBe(12);
    expect(longestStill(more?.minutes ?? []).length).toBeLessThan(longestStill(day.minutes).length);
    expect(withOneMoreWalk({ begins_min: 0, minutes: ["sitting", "moving"] })).toBeUndefined();
  });
});

describe("in the model", () => {
  it("every exercise and every way of being is part of a day that makes sense", () => {
    for (const what of [...exerciseIds, "sitting", "standing", "moving", "away"] as const) {
      const study = studyOf({ begins_min: 540, minutes: [...Array<Minute>(5).fill(what), "sitting"] });
      expect(() => resolve(study), what).not.toThrow();
      expect(inTheModel[what].posture.length).toBeGreaterThan(0);
    }
  });

  it("a day may last until midnight", () => {
    expect(() =>
      resolve(studyOf({ begins_min: 1430, minutes: Array<Minute>(10).fill("sitting") })),
    ).not.toThrow();
  });

  it("ten minutes of walking load the vein under the skin of the ankle less than ten of standing still", async () => {
    const signal = "left.greatSaphenousAnkle.luminalPressure";
    const mean = async (minutes: readonly Minute[]) => {
      const result = await run({
        ...studyOf({ begins_min: 540, minutes }),
        record: { signals: [signal], every_s: 10 },
      });
      const values = result.signals.columns.get(signal)?.values ?? [];
      return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
    };
    const [walked, stood] = [
      await mean(Array<Minute>(10).fill("moving")),
      await mean(Array<Minute>(10).fill("standing")),
    ];
    expect(walked).toBeGreaterThan(0);
    expect(walked).toBeLessThan(0.8 * stood);
    expect(() => resolve(standingStill)).not.toThrow();
  });
});
