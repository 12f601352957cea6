import { describe, expect, it } from "vitest";
import { shortScenarios } from "../../src/scenario/library/index.js";
import { repeatedMovements } from "../../src/scenario/movements/library.js";
import { resolve } from "../../src/study/resolve.js";
import { prepare } from "../../src/study/prepare.js";
import { halved, sentence } from "./halving.js";
import { randomBody, randomStudy, shortened } from "./random.js";
import { allowedDrift, soundness } from "./sound.js";

// a sample of what `npm run soak` does in full

const adult = { base: "healthy-adult" } as const;

/** without the exercises by their doses, which are lived through whole, blood and all, in prescribed.test.ts */
const swept = shortScenarios.filter(({ saidIn }) => saidIn === undefined);

describe("random people with random legs", () => {
  // seeds of the soak itself: a failure here is one that it would report
  const seeds = Array.from({ length: 12 }, (_, k) => k + 1);

  it.each(seeds)("neither leave the finite, nor hold less than nothing, nor lose blood: seed %i", (seed) => {
    expect(soundness(randomStudy(seed)).faults).toEqual([]);
  });

  it.each([1, 2])("nor do whole bodies, water counted in: seed %i", (seed) => {
    expect(soundness(randomBody(seed)).faults).toEqual([]);
  });

  it("are the same people whenever they are asked for, and no two alike", () => {
    const [one, again, other] = [randomStudy(7), randomStudy(7), randomStudy(8)];
    expect([...again.parameters]).toEqual([...one.parameters]);
    expect(again.scenario).toEqual(one.scenario);
    expect([...other.parameters]).not.toEqual([...one.parameters]);
  });

  it("stay within the range of every parameter, from half to twice what they would have", () => {
    const study = randomStudy(3);
    const typical = resolve(study.document).parameters;
    for (const [id, value] of study.parameters) {
      const usual = typical.get(id) as number;
      if (usual === 0) continue;
      // two roundings of a power of two
      expect(value / usual, id).toBeGreaterThanOrEqual(0.5 * (1 - 1e-12));
      expect(value / usual, id).toBeLessThanOrEqual(2 * (1 + 1e-12));
    }
  });

  it("meet every scenario of the library", () => {
    const unmet = new Set(shortScenarios.map(({ id }) => id));
    for (let seed = 1; seed <= 1000 && unmet.size > 0; seed++) unmet.delete(randomStudy(seed).scenario.id);
    expect([...unmet]).toEqual([]);
  });
});

describe("a scenario made short", () => {
  it("keeps all that happens, as fast and in the same order", () => {
    for (const { id } of swept) {
      const { scenario } = resolve({ person: adult, scenario: id, circuit: "open-leg" });
      const short = shortened(scenario);
      expect(short.duration_s, id).toBeLessThanOrEqual(180);
      expect(short.marks.map(({ name }) => name)).toEqual(scenario.marks.map(({ name }) => name));
      const inOrder = short.marks.map(({ time_s }) => time_s);
      expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
      for (const [k, event] of short.movements.entries()) {
        if ("count" in event) expect(event).toEqual({ ...scenario.movements[k], at_s: event.at_s });
      }
    }
  });
});

/** An exercise done twice says as much about blood as done twenty times. */
const few = (id: string) => (id in repeatedMovements && id !== "rise" ? { count: 2 } : {});

/** each method with what it is tried on; the explicit one takes four times as long, and a quarter of the soak is its */
const methods = [
  ["implicit", swept],
  ["explicit", swept.filter((_, k) => k % 3 === 0)],
] as const;

describe.each(methods)("blood in the scenarios of the library, %s", (method, scenarios) => {
  it.each(scenarios)("is conserved: $id", ({ id }) => {
    const study = resolve({ person: adult, scenario: { id, ...few(id) }, method, circuit: "open-leg" });
    const simulation = prepare({ ...study, scenario: shortened(study.scenario) });
    simulation.advance(simulation.steps);
    expect(simulation.drift / simulation.stored()).toBeLessThan(allowedDrift);
  });
});

describe("half the default step", () => {
  it.each([
    "ten-heel-raises",
    "air-plethysmography",
    { id: "walk", speed_kmh: 3, minutes: 1 },
    { id: "run", speed_kmh: 10, minutes: 0.5 },
    // whose landings ask for a step of their own
    "short-rope-jumps",
  ])("moves no measure by more than a per cent or what its instrument can tell: %j", async (scenario) => {
    const moved = (await halved({ person: adult, scenario, circuit: "open-leg" })).filter(
      ({ share }) => !(share <= 1),
    );
    expect(moved.map(sentence)).toEqual([]);
  });
});
