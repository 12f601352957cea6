import { clockOf } from "../clock.js";
import { describe, expect, it } from "vitest";
import { presetDays } from "../../../src/study/day-library.js";
import { readStudy } from "../../../src/study/schema.js";
import {
  addMeal,
  addStay,
  addWorn,
  blameOf,
  endOf,
  fromOf,
  hasBreaks,
  minutesAt,
  moveEdge,
  moveMeal,
  moveStay,
  moveWorn,
  type Plan,
  planOf,
  plannedIn,
  removeStay,
  setStay,
  setWorn,
  snapped,
  studyOfDay,
  withoutBreaks,
} from "./plan.js";

const who = { person: { base: "healthy-adult" } } as const;

const plan = planOf({
  id: "day",
  begins: "07:00",
  stays: [
    { to: "08:00", place: "bathroom" },
    {
      to: "12:00",
      place: "desk",
      breaks: { every_min: 55, minutes: 5, doing: { movement: "walk", speed_kmh: 4 } },
    },
    { to: "13:00", place: "table" },
    { to: "23:00", place: "sofa" },
  ],
  meals: [
    { at: "07:30", carbohydrate_g: 70 },
    { at: "12:30", carbohydrate_g: 70 },
  ],
});

const ends = ({ stays }: Plan) => stays.map(({ to }) => clockOf(to));
const read = (one: Plan) => readStudy(studyOfDay(one, who)).timeline!;

describe("the edge between two stays", () => {
  it("moves so that one grows by what the other gives", () => {
    const moved = moveEdge(plan, 1, 11 * 60);
    expect(ends(moved)).toEqual(["08:00", "11:00", "13:00", "23:00"]);
    expect(fromOf(moved, 2)).toBe(11 * 60);
  });

  it("leaves both neighbours five minutes at least, however far it is drawn", () => {
    expect(ends(moveEdge(plan, 1, 20 * 60))).toEqual(["08:00", "12:55", "13:00", "23:00"]);
    expect(ends(moveEdge(plan, 1, 0))).toEqual(["08:00", "08:05", "13:00", "23:00"]);
  });

  it("at either end makes the day longer or shorter, and what no longer lies in it goes", () => {
    expect(moveEdge(plan, -1, 6 * 60).begins).toBe(360);
    expect(clockOf(moveEdge(plan, 3, 25 * 60).stays[3]!.to, true)).toBe("25:00");
    expect(moveEdge(plan, -1, 7 * 60 + 45).meals.map(({ at }) => at)).toEqual([750]);
    const short = moveEdge(setWorn(addWorn(plan).plan, 0, { off: 22 * 60 }), 3, 20 * 60);
    expect(short.worn[0]).toMatchObject({ on: 430, off: 1200 });
  });
});

describe("a stay", () => {
  it("moves as it is, and its neighbours make room", () => {
    const moved = moveStay(plan, 2, 5);
    expect(ends(moved)).toEqual(["08:00", "12:05", "13:05", "23:00"]);
    expect(ends(moveStay(moved, 2, -5))).toEqual(ends(plan));
  });

  it("pushes along what is too short to give", () => {
    const narrow = moveEdge(plan, 1, 12 * 60 + 55);
    expect(ends(moveStay(narrow, 1, 5))).toEqual(["08:05", "13:00", "13:05", "23:00"]);
    const early = moveEdge(plan, 0, 7 * 60 + 5);
    expect(moveStay(early, 1, -5)).toMatchObject({ begins: 415 });
  });

  it("at either end moves the end of the day with it", () => {
    const last = moveStay(plan, 3, 5);
    expect(ends(last)).toEqual(["08:00", "12:00", "13:05", "23:05"]);
    const first = moveStay(plan, 0, -30);
    expect(first.begins).toBe(390);
    expect(ends(first)).toEqual(["07:30", "12:00", "13:00", "23:00"]);
    const midnight = { ...plan, begins: 0 };
    expect(moveStay(midnight, 0, -5)).toBe(midnight);
  });

  it("that is taken away leaves its time to the one before it, the first to the one after", () => {
    expect(ends(removeStay(plan, 1))).toEqual(["12:00", "13:00", "23:00"]);
    expect(removeStay(plan, 1).stays[0]!.place).toBe("bathroom");
    const rest = removeStay(plan, 0);
    expect(rest.stays[0]!.place).toBe("desk");
    expect(fromOf(rest, 0)).toBe(420);
  });

  it("the last one cannot be taken away", () => {
    const alone = [0, 0, 0].reduce((one, k) => removeStay(one, k), plan);
    expect(removeStay(alone, 0)).toBe(alone);
  });

  it("is added in the second half of another, where there is room for two", () => {
    const { plan: more, key } = addStay(plan, 1);
    expect(ends(more)).toEqual(["08:00", "10:00", "12:00", "13:00", "23:00"]);
    expect(more.stays[2]!.key).toBe(key);
    const tiny = moveEdge(plan, 0, 7 * 60 + 5);
    expect(addStay(tiny, 0)).toEqual({ plan: tiny, key: undefined });
  });

  it("forgets what it is told to do nothing of", () => {
    expect("breaks" in setStay(plan, 1, { breaks: undefined }).stays[1]!).toBe(false);
  });
});

describe("meals and stockings", () => {
  it("of meals each stays after the one before it is eaten", () => {
    expect(moveMeal(plan, 1, 0).meals[1]!.at).toBe(7 * 60 + 45);
    expect(moveMeal(plan, 0, 2000).meals[0]!.at).toBe(12 * 60 + 15);
  });

  it("a new meal lies in the longest time without one", () => {
    const { plan: more } = addMeal(plan, 70);
    expect(more.meals.map(({ at }) => clockOf(at))).toEqual(["07:30", "12:30", "17:45"]);
  });

  it("stockings are put on before they are taken off, within the day", () => {
    const { plan: worn } = addWorn(plan);
    expect(worn.worn[0]).toMatchObject({ on: 430, off: 1370 });
    expect(setWorn(worn, 0, { on: 2000 }).worn[0]).toMatchObject({ on: 1365, off: 1370 });
    expect(moveWorn(worn, 0, 60).worn[0]).toMatchObject({ on: 440, off: 1380 });
  });
});

describe("times", () => {
  it("round to five minutes", () => {
    expect([432, 433, 437.6].map(snapped)).toEqual([430, 435, 440]);
  });

  it("of a night shift are read on the day that is meant", () => {
    expect(minutesAt("01:30", 25 * 60)).toBe(25 * 60 + 30);
    expect(minutesAt("23:00", 25 * 60)).toBe(23 * 60);
    expect(minutesAt("815", 8 * 60)).toBe(8 * 60 + 15);
    for (const text of ["", "noon", "12:75", "1:2:3"]) expect(minutesAt(text, 0)).toBeUndefined();
  });
});

describe("the study of a day", () => {
  it("is a study that the library reads, after whatever was done to it", () => {
    let one = addWorn(plan).plan;
    for (const change of [
      (p: Plan) => moveEdge(p, 1, 9 * 60 + 30),
      (p: Plan) => addStay(p, 3).plan,
      (p: Plan) => removeStay(p, 2),
      (p: Plan) => moveStay(p, 1, -20),
      (p: Plan) => addMeal(p, 50).plan,
      (p: Plan) => moveEdge(p, p.stays.length - 1, 26 * 60),
    ]) {
      one = change(one);
      expect(read(one).duration_s).toBe(60 * (endOf(one) - one.begins));
    }
    expect(readStudy(studyOfDay(one, who)).document.devices?.[0]).toMatchObject({
      id: "stocking",
      on: "07:10",
    });
  });

  it("comes back as the plan it was", () => {
    for (const { scenario } of presetDays()) {
      const study = studyOfDay(planOf(scenario), who);
      expect({ says: scenario.says, ...(study.scenario as object) }).toEqual(scenario);
    }
  });

  it("without its breaks walks less", () => {
    expect(hasBreaks(plan)).toBe(true);
    expect(hasBreaks(withoutBreaks(plan))).toBe(false);
    expect(read(withoutBreaks(plan)).movements.length).toBeLessThan(read(plan).movements.length);
  });

  it("that is refused is refused at the entry that is at fault", () => {
    const lying = setStay(plan, 3, { place: "bed", doing: { movement: "walk", speed_kmh: 4 } });
    const sentenceOf = (one: Plan): string => {
      try {
        read(one);
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(blameOf(sentenceOf(lying), 0)).toEqual({ of: "stays", index: 3 });
    expect(blameOf("scenario.meals.1.at: found 07:30", 0)).toEqual({ of: "meals", index: 1 });
    expect(blameOf("devices.2.on: found 01:00", 1)).toEqual({ of: "worn", index: 1 });
    expect(blameOf("devices.0.on: found 01:00", 1)).toEqual({ of: "day", index: 0 });
  });
});

describe("a study that carries a day", () => {
  const worn = addWorn(plan).plan;
  const study = JSON.parse(
    JSON.stringify(studyOfDay(worn, { ...who, devices: [{ id: "stocking", class: "I" }] })),
  );

  it("is the same day with the same person, and what is worn all day stays theirs", () => {
    const back = plannedIn(study);
    expect(back?.who).toEqual({ ...who, devices: [{ id: "stocking", class: "I" }] });
    expect(studyOfDay(back!.plan, back!.who)).toEqual(study);
  });

  it("is no day of this page where it holds what the page cannot write", () => {
    const { scenario, person } = study;
    const meals = [{ ...scenario.meals[0], kind: "liquid" }];
    for (const other of ["standing", { id: "walk" }, { ...scenario, heel_cm: 5 }, { ...scenario, meals }]) {
      expect(plannedIn({ person, scenario: other })).toBeUndefined();
    }
    expect(plannedIn({ ...study, record: { every_s: 60 } })).toBeUndefined();
    const long = [...scenario.stays, { to: "60:00", place: "bed" }];
    expect(plannedIn({ ...study, scenario: { ...scenario, stays: long } })).toBeUndefined();
  });
});
