import { expect, it } from "vitest";
import { dayRows, dayTicks, plots } from "./course.js";
import type { Entry } from "./entry.js";

const at = (text: string, ahead_min = 0) => ({
  id: text,
  at_ms: Date.parse(`${text}Z`) - ahead_min * 60_000,
  ahead_min,
});

const logged: readonly Entry[] = [
  { ...at("2026-11-01T08:00"), kind: "feeling", heaviness: 3, words: "" },
  { ...at("2026-11-01T23:30", 600), kind: "feeling", heaviness: 6, words: "" },
  { ...at("2026-11-02T00:10", -480), kind: "tape", side: "left", ankle_cm: 25.4 },
  { ...at("2026-11-02T09:00"), kind: "doing", doing: "moving", how: "told" },
  { ...at("2026-11-02T09:05"), kind: "doing", doing: "sitting", how: "told" },
  { ...at("2026-11-02T10:00"), kind: "doing", doing: "moving", how: "inferred" },
];

it("a day is the day on the wall where somebody was, and holds what was logged in it", () => {
  expect(dayRows(logged)).toEqual([
    {
      day: "2026-11-01",
      heaviness: [3, 6],
      tape: { left: [], right: [] },
      rises: { left: [], right: [], both: [] },
      sessions: 0,
      breaks: 0,
    },
    {
      day: "2026-11-02",
      heaviness: [],
      tape: { left: [25.4], right: [] },
      rises: { left: [], right: [], both: [] },
      sessions: 0,
      breaks: 2,
    },
  ]);
});

it("two values of a kind make a course, one does not", () => {
  const drawn = plots(logged, (cm) => cm / 2.54);
  expect(drawn.map(({ id }) => id)).toEqual(["heaviness"]);
  const second: Entry = { ...at("2026-11-03T07:00"), kind: "tape", side: "left", ankle_cm: 25.4 };
  const [, tape] = plots([...logged, second], (cm) => cm / 2.54);
  expect(tape.id).toBe("tape");
  expect(tape.series).toEqual([
    {
      name: "left",
      times: [Date.parse("2026-11-02T00:10Z"), Date.parse("2026-11-03T07:00Z")],
      values: [10, 10],
    },
  ]);
});

it("labels stand at midnights, and never more than fit", () => {
  const day_ms = 86_400_000;
  for (const days of [1, 2, 5, 30, 90, 400, 3000, 40_000]) {
    const ticks = dayTicks(1.5 * day_ms, (1.5 + days) * day_ms, 5);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every((tick) => tick % day_ms === 0)).toBe(true);
  }
});
