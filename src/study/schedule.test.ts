import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputError } from "../quantity/input-error.js";
import { endOf } from "../scenario/timeline.js";
import { resolve } from "./resolve.js";
import { readStudy } from "./schema.js";

const person = { base: "healthy-adult" } as const;

const desk = {
  id: "day",
  begins: "07:00",
  stays: [
    { from: "07:00", to: "07:25", place: "bathroom" },
    { to: "08:00", place: "table" },
    { to: "08:20", place: "street", doing: { movement: "walk", speed_kmh: 4.5, incline_pct: 3 } },
    {
      from: "08:20",
      to: "12:00",
      place: "desk",
      breaks: { every_min: 30, minutes: 5, doing: { movement: "walk", speed_kmh: 4 } },
    },
    { to: "14:00", place: "desk", breaks: { every_min: 57, doing: { movement: "hourly-soleus-push-ups" } } },
    { to: "14:10", posture: "sitting", doing: { movement: "soleus-push-up", side: "left", period_s: 2 } },
    { to: "14:30", place: "bicycle", doing: { movement: "cycle" } },
    { to: "15:00", place: "counter", doing: { movement: "slow-calf-raises", sets: 2 } },
    { to: "23:00", place: "sofa" },
    { to: "31:00", place: "bed" },
  ],
  meals: [{ at: "07:30" }, { at: "12:30", carbohydrate_g: 90, kind: "mixed" }],
} as const;

const scenarioOf = (scenario: object) => readStudy({ person, scenario }).timeline!;

describe("a day of one's own", () => {
  const day = scenarioOf(desk);

  it("goes from its first hour through the night, and keeps its clock", () => {
    expect(day.duration_s).toBe(24 * 3600);
    expect(day.day).toEqual({ begins_min: 420 });
    expect(day.meals?.map(({ at_s }) => at_s)).toEqual([1800, 19_800]);
    expect(day.postures.at(-1)).toMatchObject({ posture: "lying", at_s: 16 * 3600 });
  });

  it("walks as it says, and breaks up sitting as often as there is room", () => {
    const walks = day.movements.filter((one) => one.kind === "gait");
    expect(walks[0]).toMatchObject({
      at_s: 3602,
      until_s: 4798,
      manner: { speed_kmh: 4.5, incline_pct: 3, ankleShare: 1 },
    });
    // 220 minutes hold six breaks after 30 each of 5
    expect(walks.length).toBe(1 + 6);
    expect(walks[1]).toMatchObject({ at_s: 60 * 110 + 2, until_s: 60 * 115 - 2 });
  });

  it("does an exercise once in its stay, and in a break for as long as it takes", () => {
    const pushUps = day.movements.filter(
      (one) => one.kind === "repeated" && one.movement === "soleus-push-up",
    );
    // every hour, then ten minutes of the left leg alone
    expect(pushUps.map(({ at_s }) => (at_s - 2) / 60)).toEqual([300 + 57, 420]);
    expect(pushUps[0]).toMatchObject({ count: 68, period_s: 2.2, duty: 0.8 });
    expect(pushUps[1]).toMatchObject({ count: 298, sides: ["left"] });
    const raises = day.movements.filter((one) => one.kind === "repeated" && one.movement === "heel-raise");
    expect(raises.map(({ at_s }) => at_s)).toEqual([450 * 60 + 2, 450 * 60 + 2 + 18 * 6 + 60]);
  });

  it("leaves every posture held while something is done in it, and every change its time", () => {
    for (const [k, { at_s, over_s }] of day.postures.entries()) {
      if (k > 0) expect(at_s).toBeGreaterThanOrEqual(day.postures[k - 1]!.at_s + day.postures[k - 1]!.over_s);
      for (const event of day.movements) {
        if ("movement" in event && event.movement === "rise") continue;
        expect(at_s + over_s <= event.at_s || at_s >= endOf(event), `${at_s} s`).toBe(true);
      }
    }
  });

  it("is read through the study, with what is worn by its clock", () => {
    const { scenario, circuit } = resolve({
      person,
      scenario: desk,
      devices: [{ id: "stocking", class: "II", on: "07:10", off: "22:00" }],
    });
    expect(scenario.garments?.[0]).toMatchObject({ on_s: 600, off_s: 15 * 3600 });
    expect(circuit.inputs.map(({ id }) => id)).toContain("left.garment.calf.pressureShare");
  });

  it("may last fourteen days", () => {
    const stays = Array.from({ length: 28 }, (_, k) => ({
      to: `${k % 2 === 0 ? 23 + 12 * k : 7 + 12 * (k + 1)}:00`,
      place: k % 2 === 0 ? "desk" : "bed",
    }));
    expect(scenarioOf({ ...desk, stays, meals: [] }).duration_s).toBe(14 * 86_400);
  });
});

it("every study on the first page can be run", () => {
  const page = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const studies = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text!));
  expect(studies.length).toBeGreaterThan(3);
  for (const one of studies) expect(resolve(one).scenario.duration_s).toBeGreaterThan(0);
});

describe("a day that cannot be is told in one sentence", () => {
  const stays = (...list: object[]) => ({ stays: list, meals: [] });
  const stay = (to: string, more: object = {}) => ({ to, place: "desk", ...more });
  const walk = { movement: "walk" } as const;

  it.each<[string, object, string]>([
    [
      "an overlap",
      stays(stay("08:00"), stay("09:00", { from: "07:50" })),
      "scenario.stays.1.from: found 07:50, while the stay before it lasts, expected 08:00, when the stay before it ends.",
    ],
    [
      "a gap",
      stays(stay("08:00"), stay("09:00", { from: "08:30" })),
      "scenario.stays.1.from: found 08:30, a gap of 30 min, expected 08:00, when the stay before it ends.",
    ],
    [
      "a beginning beside the day's",
      stays(stay("08:00", { from: "07:10" })),
      "scenario.stays.0.from: found 07:10, expected 07:00, when the day begins.",
    ],
    [
      "no duration",
      stays(stay("07:00")),
      "scenario.stays.0.to: found 07:00, expected a time after 07:00, when it begins.",
    ],
    [
      "a negative duration",
      stays(stay("23:00"), stay("07:00", { place: "bed" })),
      "scenario.stays.1.to: found 07:00, expected a time after 23:00, when it begins; 07:00 of the next day is 31:00.",
    ],
    [
      "an unknown place",
      stays(stay("08:00", { place: "bathrom" })),
      'scenario.stays.0.place: found "bathrom", expected one of bed, sofa,',
    ],
    [
      "no place",
      stays({ to: "08:00" }),
      "scenario.stays.0.place: found nothing, expected a place, or a posture in its stead.",
    ],
    [
      "a place and a posture",
      stays(stay("08:00", { posture: "lying" })),
      "scenario.stays.0.posture: found lying beside the place desk, expected one of the two.",
    ],
    [
      "walking in bed",
      stays(stay("08:00", { place: "bed", doing: walk })),
      "scenario.stays.0.doing.movement: found walk in the place bed, lying, expected standing (kitchen, bathroom, counter, classroom, ward, street).",
    ],
    [
      "a seated exercise lying",
      stays({ to: "08:00", posture: "lying", doing: { movement: "hourly-soleus-push-ups" } }),
      "scenario.stays.0.doing.movement: found hourly-soleus-push-ups lying, expected sitting",
    ],
    [
      "a movement that is unknown",
      stays(stay("08:00", { doing: { movement: "soleus-pushup" } })),
      'scenario.stays.0.doing.movement: found "soleus-pushup", expected one of heel-raise,',
    ],
    [
      "a speed nobody walks at",
      stays(stay("08:00", { place: "street", doing: { movement: "walk", speed_kmh: 40 } })),
      "scenario.stays.0.doing.speed_kmh: found 40, expected at most 7.",
    ],
    [
      "an exercise longer than the stay",
      stays(stay("07:02", { doing: { movement: "hourly-soleus-push-ups" } })),
      "scenario.stays.0.doing.movement: found hourly-soleus-push-ups, which takes 3 min, in 2 min, expected at least 3 min for it.",
    ],
    [
      "breaks longer than the stay",
      stays(stay("07:30", { breaks: { every_min: 30, minutes: 5, doing: walk } })),
      "scenario.stays.0.breaks: found 5 min after every 30 in a stay of 30 min, expected a stay of more than 35 min, in which one break has room.",
    ],
    [
      "breaks of no length",
      stays(stay("08:00", { breaks: { every_min: 30, minutes: 0, doing: walk } })),
      "scenario.stays.0.breaks.minutes: found 0, expected 1 to 240.",
    ],
    [
      "breaks that do not say how long",
      stays(stay("08:00", { breaks: { every_min: 30, doing: walk } })),
      "scenario.stays.0.breaks.minutes: found nothing, expected how many minutes a break of walk is.",
    ],
    [
      "breaks from what goes on all the time",
      stays(
        stay("08:00", {
          doing: { movement: "fidget" },
          breaks: { every_min: 30, minutes: 5, doing: walk },
        }),
      ),
      "scenario.stays.0.breaks: found breaks beside fidget, which goes on all the time, expected one of the two",
    ],
    [
      "a meal before the day",
      { meals: [{ at: "06:30" }] },
      "scenario.meals.0.at: found 06:30, expected 07:00 to 30:45, so that it is eaten within the day.",
    ],
    [
      "a meal after it",
      { meals: [{ at: "30:50" }] },
      "scenario.meals.0.at: found 30:50, expected 07:00 to 30:45",
    ],
    [
      "a meal during another",
      { meals: [{ at: "12:00" }, { at: "12:10" }] },
      "scenario.meals.1.at: found 12:10, expected at least 12:15, when the meal before it is eaten.",
    ],
    [
      "no time of the clock",
      { begins: "7 o'clock" },
      'scenario.begins: found "7 o\'clock", expected a time of the clock such as "07:30"; hours run on past 24: "31:30" is 07:30 of the next day.',
    ],
    [
      "a number for the clock",
      stays({ ...stay("08:00"), to: 8 }),
      'scenario.stays.0.to: found 8, expected a time of the clock such as "07:30"',
    ],
    ["seventy minutes", stays(stay("07:70")), 'scenario.stays.0.to: found "07:70"'],
    [
      "a beginning on the second day",
      { begins: "31:00" },
      "scenario.begins: found 31:00, expected 00:00 to 23:59, a time of the first day.",
    ],
    [
      "a fifteenth day",
      stays(stay("343:01")),
      "scenario.stays.0.to: found 343:01, expected at most 343:00, fourteen days after the beginning.",
    ],
    ["no stays", stays(), "scenario.stays: found [], expected at least 1."],
    [
      "more breaks than anybody lives through",
      stays(stay("300:00", { breaks: { every_min: 2, minutes: 1, doing: walk } })),
      "scenario.stays.0: found 5859 movements and breaks up to here, expected at most 1000 in all",
    ],
    ["a misspelt key", stays(stay("08:00", { plase: "bed" })), "scenario.stays.0.plase: found a key"],
  ])("%s", (_, parts, said) => {
    let message = "nothing";
    try {
      scenarioOf({ ...desk, ...parts });
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      message = (error as Error).message;
    }
    expect(message).toContain(said);
    expect(message).not.toContain("\n");
  });

  it("ten thousand stays are refused at once", () => {
    const many = Array.from({ length: 10_000 }, (_, k) => stay(`${7 + Math.floor(k / 60)}:00`));
    const since = performance.now();
    expect(() => scenarioOf({ ...desk, stays: many })).toThrow(
      "scenario.stays: found 10000 entries, expected at most 500.",
    );
    expect(performance.now() - since).toBeLessThan(1500);
  });
});
