import { beforeAll, describe, expect, it } from "vitest";
import { run, type StudyResult } from "../../index.js";
import { average, outputs } from "../../instruments/fixtures/output.js";

// what is done to a whole body that lies still

const lying = (events: object, duration_s: number): Promise<StudyResult> =>
  run({
    person: { base: "healthy-adult" },
    scenario: { id: "timeline", duration_s, postures: [{ posture: "lying" }], ...events },
    circuit: "closed-loop",
  });

/** Mean of a signal over a span. */
function mean({ signals }: StudyResult, id: string, from: number, to: number): number {
  const { values } = signals.columns.get(id)!;
  const own = values.filter((_, k) => signals.times[k]! >= from && signals.times[k]! < to);
  return own.reduce((a, b) => a + b, 0) / own.length;
}

const through = (...points: readonly (readonly [time_s: number, value: number])[]) =>
  points.map(([time_s, value]) => ({ time_s, value }));

describe("a cuff above arterial pressure on one thigh, and straining later", () => {
  let done: StudyResult;
  beforeAll(async () => {
    done = await lying(
      {
        cuffs: [
          {
            cuff: "thigh",
            side: "left",
            course: [
              { time_s: 20, pressure_mmHg: 0 },
              { time_s: 21, pressure_mmHg: 200 },
              { time_s: 60, pressure_mmHg: 200 },
              { time_s: 61, pressure_mmHg: 0 },
            ],
          },
        ],
        body: [{ what: "straining", course: through([80, 0], [80.5, 40], [95, 40], [95.5, 0]) }],
      },
      110,
    );
  });

  it("lets no blood into that leg and leaves the other its own", () => {
    const before = mean(done, "left.legArtery.flow", 5, 18);
    expect(Math.abs(mean(done, "left.legArtery.flow", 30, 60))).toBeLessThan(0.01 * before);
    expect(mean(done, "right.legArtery.flow", 30, 60)).toBeGreaterThan(0.9 * before);
    expect(mean(done, "left.leg.inflow", 50, 60)).toBeLessThan(0.1 * before);
  });

  it("straining raises the veins, throttles the heart's filling, and the heart answers", () => {
    const [before, late] = [
      [70, 79],
      [90, 95],
    ] as const;
    expect(mean(done, "rightAtrium.luminalPressure", ...late)).toBeGreaterThan(25);
    const lowest = Math.min(...outputs(done, 80, 94));
    expect(lowest).toBeLessThan(0.75 * average(outputs(done, ...before)));
    expect(average(outputs(done, 86, 94))).toBeLessThan(0.8 * average(outputs(done, ...before)));
    expect(mean(done, "heart.rate", ...late)).toBeGreaterThan(1.02 * mean(done, "heart.rate", ...before));
    // the first beats into narrowed arteries
    const arterial = (from: number, to: number) => mean(done, "aorta.luminalPressure", from, to);
    expect(arterial(98, 104)).toBeGreaterThan(arterial(...before) + 5);
  });
});

describe("suction around the legs, then blood drawn from the arm", () => {
  let done: StudyResult;
  beforeAll(async () => {
    done = await lying(
      {
        body: [
          { what: "suction", course: through([20, 0], [25, 40], [100, 40], [105, 0]) },
          { what: "bleeding", course: through([120, 0], [120.5, 5], [180, 5], [180.5, 0]) },
        ],
      },
      190,
    );
  });

  it("suction draws blood into the legs and away from the heart, whose rate rises", () => {
    expect(mean(done, "left.leg.volume", 80, 100)).toBeGreaterThan(mean(done, "left.leg.volume", 0, 20) + 50);
    const central = (from: number, to: number) => mean(done, "rightAtrium.luminalPressure", from, to);
    expect(central(80, 100)).toBeLessThan(central(0, 20) - 1);
    expect(mean(done, "heart.rate", 80, 100)).toBeGreaterThan(1.08 * mean(done, "heart.rate", 0, 20));
  });

  it("blood drawn leaves with its cells and its plasma, and stays in the books", () => {
    const at = (id: string, time: number) => {
      const { times, columns } = done.signals;
      return columns.get(id)!.values[times.findIndex((t) => t >= time)]!;
    };
    expect(at("blood.drawn", 185)).toBeCloseTo(59.5 * 5 + 0.5 * 5, 6);
    // no water can have come back into the blood in a minute as fast as it was drawn
    expect(at("plasma.volume", 185)).toBeLessThan(at("plasma.volume", 118) - 140);
    expect(Math.abs(at("blood.haematocrit", 185) - at("blood.haematocrit", 118))).toBeLessThan(0.005);
    // cells and plasma together are what the vessels hold
    const whole = (time: number) => at("plasma.volume", time) / (1 - at("blood.haematocrit", time));
    const water = [
      "left.foot",
      "left.calf",
      "left.thigh",
      "right.foot",
      "right.calf",
      "right.thigh",
      "pelvis",
      "upperBody",
    ];
    const tissue = (time: number) =>
      water.reduce((sum, site) => sum + at(`${site}.interstitial.volume`, time), 0);
    expect(whole(185) - whole(118) + tissue(185) - tissue(118)).toBeCloseTo(
      at("blood.drawn", 118) - at("blood.drawn", 185),
      6,
    );
    expect(at("aorta.luminalPressure", 185)).toBeGreaterThan(60);
    expect(done.checks.bloodVolumeDrift_mL / done.checks.bloodVolume_mL).toBeLessThan(1e-9);
  });
});

describe("lying still", () => {
  const still = (id: string): Promise<StudyResult> =>
    run({
      person: { base: "healthy-adult" },
      scenario: { id, seconds: 20 },
      circuit: "closed-loop",
      step_ms: 10,
    });
  const foot = "left.dorsalFoot.luminalPressure";
  let supine: StudyResult;
  beforeAll(async () => {
    supine = await still("lying");
  });

  it("with the head down empties the legs into the chest", async () => {
    const down = await still("head-down");
    const of = (id: string) => [mean(supine, id, 5, 20), mean(down, id, 5, 20)] as const;
    const [volume, lessVolume] = of("left.leg.volume");
    expect(lessVolume).toBeLessThan(0.8 * volume);
    const [pressure, lessPressure] = of(foot);
    expect(lessPressure).toBeLessThan(pressure - 5);
    const [central, moreCentral] = of("rightAtrium.luminalPressure");
    expect(moreCentral).toBeGreaterThan(central + 1);
  });

  it("face down brings the veins of the foot above the heart's level", async () => {
    const prone = await still("prone");
    expect(mean(prone, foot, 5, 20)).toBeLessThan(mean(supine, foot, 5, 20) - 1);
    const arterial = (one: StudyResult) => mean(one, "aorta.luminalPressure", 5, 20);
    expect(Math.abs(arterial(prone) - arterial(supine))).toBeLessThan(3);
  });
});

describe("procedures of the library, on a whole body", () => {
  const done = (scenario: object): Promise<StudyResult> =>
    run({ person: { base: "healthy-adult" }, scenario, circuit: "closed-loop" });

  it("squatting fills the heart; standing up from it lets the pressure fall within ten seconds, and the heart quickens", async () => {
    const squatted = await done({ id: "squat-to-stand", squatting_s: 60, seconds: 60 });
    const [standing, squatting] = [
      [10, 28],
      [70, 90],
    ] as const;
    const rises = 92;
    const pressure = (from: number, to: number) => mean(squatted, "aorta.luminalPressure", from, to);
    const central = (from: number, to: number) => mean(squatted, "rightAtrium.luminalPressure", from, to);
    expect(central(...squatting)).toBeGreaterThan(central(...standing) + 1);
    expect(mean(squatted, "leftVentricleToAorta.flow", ...squatting)).toBeGreaterThan(
      1.1 * mean(squatted, "leftVentricleToAorta.flow", ...standing),
    );
    const early = Math.min(...[4, 5, 6, 7, 8, 9].map((s) => pressure(rises + s, rises + s + 1)));
    expect(early).toBeLessThan(pressure(...squatting) - 15);
    expect(pressure(rises + 45, rises + 60)).toBeGreaterThan(early + 10);
    const rate = (from: number, to: number) => mean(squatted, "heart.rate", from, to);
    expect(rate(rises + 6, rises + 16)).toBeGreaterThan(1.15 * rate(...squatting));
  });

  it("warm water opens the foot that lies in it, cold water closes it; the other foot and the pressure stay", async () => {
    const [warm, cold] = await Promise.all(
      [42, 20].map((skin_C) => done({ id: "foot-temperature", skin_C, minutes: 5, side: "left" })),
    );
    const change = (result: StudyResult, id: string) => mean(result, id, 400, 450) / mean(result, id, 5, 28);
    expect(change(warm!, "left.foot.skinFlow")).toBeGreaterThan(2);
    expect(change(cold!, "left.foot.skinFlow")).toBeLessThan(0.6);
    for (const bathed of [warm!, cold!]) {
      expect(Math.abs(change(bathed, "right.foot.skinFlow") - 1)).toBeLessThan(0.2);
      expect(Math.abs(change(bathed, "aorta.luminalPressure") - 1)).toBeLessThan(0.03);
    }
  });

  it("suction around legs and pelvis fills them and empties the heart: it quickens, arterioles narrow, the mean pressure holds", async () => {
    const sucked = await done({ id: "lower-body-suction", suction_mmHg: 30 });
    const [before, late] = [
      [5, 28],
      [270, 328],
    ] as const;
    const risen = (id: string) => mean(sucked, id, ...late) - mean(sucked, id, ...before);
    expect(risen("left.leg.volume")).toBeGreaterThan(40);
    expect(risen("rightAtrium.luminalPressure")).toBeLessThan(-1);
    expect(risen("leftVentricleToAorta.flow")).toBeLessThan(-8);
    expect(risen("heart.rate")).toBeGreaterThan(0.05);
    expect(risen("arterioles.narrowing")).toBeGreaterThan(0.1);
    expect(Math.abs(risen("aorta.luminalPressure"))).toBeLessThan(4);
  });
});
