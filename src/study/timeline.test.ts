import { describe, expect, it } from "vitest";
import { InputError } from "../quantity/input-error.js";
import { legAt } from "../scenario/pose.js";
import { resolve } from "./resolve.js";

const person = { base: "healthy-adult" } as const;

const timeline = (parts: object) => ({
  id: "timeline",
  duration_s: 120,
  postures: [{ posture: "standing" }],
  ...parts,
});

const scenarioOf = (parts: object) =>
  resolve({ person, scenario: timeline(parts), circuit: "open-leg" }).scenario;

/** What is said of a timeline that cannot be. */
function told(parts: object): string {
  try {
    scenarioOf(parts);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error("It was taken.");
}

const degree = Math.PI / 180;

describe("a timeline of one's own", () => {
  it("mixes postures, movements and cuffs at their times", () => {
    const scenario = scenarioOf({
      postures: [{ posture: "sitting" }, { posture: "standing", at_s: 60, over_s: 2 }],
      movements: [
        { movement: "soleus-push-up", side: "left", at_s: 10, count: 5 },
        { movement: "dorsiflexion", side: "right", at_s: 10, count: 3, period_s: 2 },
        { movement: "rise", at_s: 60 },
        { movement: "walk", at_s: 70, until_s: 100, speed_kmh: 4, incline_pct: 5 },
      ],
      cuffs: [{ cuff: "calf", side: "right", course: [{ time_s: 5, pressure_mmHg: 30 }] }],
      marks: [{ name: "still", time_s: 55 }],
    });
    const left = legAt(scenario, undefined, "left", 10.4);
    const right = legAt(scenario, undefined, "right", 10.6);
    expect(left["soleus.activation"]).toBeGreaterThan(0.2);
    expect(left["ankle.angle"]).toBeGreaterThan(20 * degree);
    expect(right["tibialisAnterior.activation"]).toBeGreaterThan(0.15);
    expect(right["ankle.angle"]).toBeLessThan(-15 * degree);
    expect([left["calfCuff.pressure"], right["calfCuff.pressure"]]).toEqual([0, 30]);
    expect(scenario.marks.map(({ name }) => name)).toEqual([
      "exerciseBegins",
      "exerciseEnds",
      "still",
      "gaitBegins",
      "gaitEnds",
    ]);
  });

  it("takes a posture that begins with the end of the change before it, though their sum is no decimal", () => {
    const postures = [
      { posture: "lying" },
      { posture: { tilt_deg: 60 }, at_s: 0.1, over_s: 0.2 },
      { posture: { tilt_deg: -30 }, at_s: 0.3, over_s: 0.7 },
    ];
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(scenarioOf({ postures, duration_s: 1 }).postures.length).toBe(3);
    const [, tilting, last] = postures;
    expect(told({ postures: [postures[0], tilting, { ...last, at_s: 0.299 }] })).toMatch(
      /^scenario\.postures\.2\.at_s: found 0\.299 s/,
    );
  });

  it("adds movements of one leg that are made at once", () => {
    const two = scenarioOf({
      postures: [{ posture: "feet-hanging" }],
      movements: [
        { movement: "dorsiflexion", at_s: 10, period_s: 2 },
        { movement: "toe-extension", at_s: 10, period_s: 2 },
      ],
    });
    const one = scenarioOf({
      postures: [{ posture: "feet-hanging" }],
      movements: [{ movement: "dorsiflexion", at_s: 10, period_s: 2 }],
    });
    const active = (scenario: typeof one) =>
      legAt(scenario, undefined, "left", 10.6)["tibialisAnterior.activation"];
    expect(active(two)).toBeGreaterThan(active(one) + 0.2);
  });

  it("lifts the other foot when one leg raises the heel alone", () => {
    const scenario = scenarioOf({
      movements: [{ movement: "one-leg-heel-raise", side: "left", at_s: 10, period_s: 3 }],
    });
    expect(legAt(scenario, undefined, "left", 11)["foot.load"]).toBeCloseTo(1, 9);
    expect(legAt(scenario, undefined, "right", 11)["foot.load"]).toBeCloseTo(0, 9);
  });

  it("holds the ankle down by the heel of the shoe, and leaves it less way to go", () => {
    const raise = { movements: [{ movement: "heel-raise", at_s: 10, period_s: 3 }] };
    const angle = (parts: object, time: number) =>
      legAt(scenarioOf(parts), undefined, "left", time)["ankle.angle"];
    const shod = { ...raise, heel_cm: 7 };
    // 7 cm over 17 cm: an arc sine of 24.3 degrees
    expect(angle(shod, 5) / degree).toBeCloseTo(24.3, 0);
    expect(angle(shod, 11) - angle(shod, 5)).toBeLessThan(angle(raise, 11) - angle(raise, 5));
  });

  it.each([
    [{ postures: [{ posture: "standing", at_s: 3 }] }, "scenario.postures.0.at_s"],
    [{ postures: [{ posture: "sitting" }, { posture: "lyin", at_s: 3 }] }, "scenario.postures.1.posture"],
    [
      {
        postures: [
          { posture: "sitting" },
          { posture: "lying", at_s: 10, over_s: 20 },
          { posture: "standing", at_s: 15 },
        ],
      },
      "scenario.postures.2.at_s",
    ],
    [{ postures: [{ posture: "sitting" }, { posture: "lying", at_s: 119 }] }, "scenario.postures.1.at_s"],
    [{ postures: [] }, "scenario.postures"],
    [{ movements: [{ movement: "heel-rais", at_s: 3 }] }, "heel-raise"],
    [{ movements: [{ movement: "heel-raise", at_s: -3 }] }, "scenario.movements.0.at_s"],
    [{ movements: [{ movement: "heel-raise", at_s: 100, count: 30, period_s: 1 }] }, "scenario.movements.0"],
    [{ movements: [{ movement: "heel-raise", at_s: 1, sped: 30 }] }, "scenario.movements.0.sped"],
    [
      { postures: [{ posture: "lying" }], movements: [{ movement: "walk", at_s: 5, until_s: 50 }] },
      "scenario.movements.0.movement",
    ],
    [
      { postures: [{ posture: "sitting" }], movements: [{ movement: "heel-raise", at_s: 5 }] },
      "walking or standing",
    ],
    [{ movements: [{ movement: "walk", at_s: 50, until_s: 50.5 }] }, "scenario.movements.0.until_s"],
    [
      {
        movements: [
          { movement: "walk", at_s: 5, until_s: 50 },
          { movement: "run", side: "left", at_s: 45, until_s: 60 },
        ],
      },
      "scenario.movements.1",
    ],
    [{ cuffs: [{ cuff: "calf", course: [] }] }, "scenario.cuffs.0.course"],
    [{ cuffs: [{ cuff: "arm", course: [{ time_s: 1, pressure_mmHg: 2 }] }] }, "scenario.cuffs.0.cuff"],
    [
      {
        cuffs: [
          {
            cuff: "calf",
            course: [
              { time_s: 5, pressure_mmHg: 2 },
              { time_s: 5, pressure_mmHg: 3 },
            ],
          },
        ],
      },
      "scenario.cuffs.0.course.1.time_s",
    ],
    [
      { cuffs: [{ cuff: "calf", course: [{ time_s: 500, pressure_mmHg: 2 }] }] },
      "scenario.cuffs.0.course.0.time_s",
    ],
    [{ marks: [{ name: "end", time_s: 130 }] }, "scenario.marks.0.time_s"],
    [
      {
        marks: [
          { name: "a", time_s: 1 },
          { name: "a", time_s: 2 },
        ],
      },
      "scenario.marks.1.name",
    ],
    [{ duration_s: 1e9 }, "scenario.duration_s"],
    [{ breathing: [{ pattern: "deep", at_s: 10, until_s: 12 }] }, "scenario.breathing.0.until_s"],
    [
      {
        breathing: [
          { pattern: "deep", at_s: 10, until_s: 40 },
          { pattern: "rib-cage", at_s: 30, until_s: 60 },
        ],
      },
      "scenario.breathing.1.at_s",
    ],
    [{ body: [{ what: "suction", course: [{ time_s: 5, value: 500 }] }] }, "scenario.body.0.course.0.value"],
    [{ body: [{ what: "suction", course: [{ time_s: 500, value: 5 }] }] }, "scenario.body.0.course.0.time_s"],
    [{ body: [{ what: "prayer", course: [{ time_s: 5, value: 5 }] }] }, "scenario.body.0.what"],
    [{ heel_cm: 30 }, "scenario.heel_cm"],
    [{ postures: [{ posture: { tilt_deg: 200 } }] }, "scenario.postures.0.posture"],
  ])("that cannot be is told in one sentence: %j", (parts, says) => {
    const sentence = told(parts);
    if (says !== "walking or standing") expect(sentence).toContain(says);
    else expect(sentence).toContain("heel-raise while sitting");
    expect(sentence.split("\n")).toHaveLength(1);
  });
});

describe("a scenario of the whole body", () => {
  it("is told to move nothing where there are only legs", () => {
    const notes = (circuit: string, scenario: string) => resolve({ person, scenario, circuit }).notes;
    expect(notes("open-leg", "valsalva")).toEqual([expect.stringContaining("no trunk")]);
    expect(notes("closed-loop", "valsalva")).toEqual([]);
    expect(notes("open-leg", "foot-temperature")).toEqual([]);
  });
});

describe("numbers of one's own", () => {
  const parameters = (own: Record<string, number>) =>
    resolve({ person: { ...person, parameters: own }, scenario: "standing", circuit: "open-leg" }).parameters;

  it("take the place of the model's, in one leg or both", () => {
    const changed = parameters({ "soleal.capacity": 40, "left.thigh.length": 50 });
    expect([changed.get("left.soleal.capacity"), changed.get("right.soleal.capacity")]).toEqual([40, 40]);
    expect([changed.get("left.thigh.length"), changed.get("right.thigh.length")]).toEqual([50, 42.9]);
  });

  it("must be known and within their range", () => {
    expect(() => parameters({ "soleal.capacty": 40 })).toThrow(
      /person\.parameters\.soleal\.capacty.*soleal\.capacity/,
    );
    expect(() => parameters({ "soleal.capacity": -1 })).toThrow(/person\.parameters\.soleal\.capacity/);
    expect(() => parameters({ "soleal.capacity": Number.NaN })).toThrow(InputError);
  });
});
