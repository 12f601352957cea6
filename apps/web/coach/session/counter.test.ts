import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Movement } from "../../../../src/study/movement.js";
import { readMovementFile } from "../../../../src/node.js";
import { exercises } from "../exercises/catalogue.js";
import { exerciseIds } from "../exercises/exercise-id.js";
import { countRepetitions, type Felt, RepetitionCounter } from "./counter.js";
import {
  type Disturbance,
  exerciseCourse,
  feltBy,
  type FootCourse,
  randomFrom,
  scaled,
  strideCourse,
  turnsIn,
} from "./tests/felt.js";

const counted = exerciseIds.filter((id) => exercises[id].phases.length > 0);
const placed = counted.filter((id) => exercises[id].placement === "instep");
/** s from one repetition to the next: 1, 0.5, 0.22 and 0.1 Hz */
const periods_s = [1, 2, 4.5, 10];
const asked = 100;

/**
 * Sensors from good to poor, strapped on in any way, on people small and tall who turn the foot less or more. The
 * counter's few numbers come from what a foot and an exercise are; none was chosen by what is felt here.
 */
const people = Array.from({ length: 3 }, (_, k) => {
  const random = randomFrom(100 + k);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const sensor: Partial<Disturbance> = {
    seed: 200 + k,
    rate_Hz: between(25, 100),
    noise: between(0.05, 0.4),
    drift: between(0, 0.3),
    jitter: between(0, 0.8),
    gyroBias: between(0, 0.01),
    gyroNoise: between(0, 0.05),
    trust_s: between(1, 5),
  };
  return { sensor, size: between(0.85, 1.15), turning: between(0.75, 1.25) };
});

/** a phone that feels no turning of its own */
const withoutOwn = (samples: readonly Felt[]): Felt[] => samples.map(({ t_s, all }) => ({ t_s, all }));

describe.each(placed)("a phone on the instep in %s", (id) => {
  const { bothWays } = exercises[id];

  it.each(periods_s)("finds 95 of 100, and not 6 too many, one every %d s", (period_s) => {
    const course = exerciseCourse(id, asked, period_s);
    for (const { sensor, size, turning } of people) {
      const samples = feltBy(scaled(course, size, turning), sensor);
      for (const felt of [samples, withoutOwn(samples)]) {
        const found = countRepetitions(felt, { bothWays });
        expect(found, JSON.stringify(sensor)).toBeGreaterThanOrEqual(95);
        expect(found, JSON.stringify(sensor)).toBeLessThanOrEqual(105);
      }
    }
  });
});

describe("a phone on the shin", () => {
  it("would see none of them: no exercise that is counted turns the shank by a tenth of what it turns the foot", () => {
    for (const id of placed) {
      const { shank, foot } = turnsIn(id);
      expect(foot, id).toBeGreaterThan((14 * Math.PI) / 180);
      expect(shank, id).toBeLessThan(0.1 * foot);
    }
    // and the others, of which the instep sees nothing that can be counted, nothing either
    const others = counted.filter((id) => !placed.includes(id));
    for (const id of others) expect(turnsIn(id).shank, id).toBeLessThan((2 * Math.PI) / 180);
  });
});

/** What is found where there is nothing to find, by either way of counting. */
function foundIn(course: FootCourse): number[] {
  return [false, true].flatMap((bothWays) =>
    people.map(({ sensor, size }) => countRepetitions(feltBy(scaled(course, size, 1), sensor), { bothWays })),
  );
}
const none = Array<number>(2 * people.length).fill(0);

describe("no repetition", () => {
  const shares = [0.1, 0.5, 1].flatMap((ankleShare) =>
    [0.1, 0.5, 1].map((kneeShare) => ({ ankleShare, kneeShare })),
  );

  it.each([1, 1.5, 2, 3, 4, 5, 6, 7])(
    "in walking at %d km/h, with ankle and knee free or stiff",
    (speed_kmh) => {
      for (const share of shares)
        expect(
          foundIn(strideCourse({ movement: "walk", speed_kmh, ...share }, 40)),
          JSON.stringify(share),
        ).toEqual(none);
    },
  );

  it.each([
    ["uphill", { movement: "walk", speed_kmh: 4.5, incline_pct: 8 }],
    ["downhill", { movement: "walk", speed_kmh: 3, incline_pct: -12 }],
    ["up stairs", { movement: "climb-stairs", pace_perMin: 80 }],
    ["up stairs at leisure", { movement: "climb-stairs", pace_perMin: 40 }],
    ["in running", { movement: "run", speed_kmh: 9 }],
  ])("%s", (_, event) => {
    expect(foundIn(strideCourse(event, 60))).toEqual(none);
  });

  it("in a phone that lies still for ten minutes, however noisy", () => {
    const still: FootCourse = { duration_s: 600, at: () => ({ turn: 0.1, x: 0, y: 0 }) };
    for (const noise of [0.05, 0.2, 0.5]) {
      for (const seed of [301, 302, 303]) {
        const samples = feltBy(still, { noise, seed });
        for (const bothWays of [false, true]) {
          expect(countRepetitions(samples, { bothWays })).toBe(0);
          expect(countRepetitions(withoutOwn(samples), { bothWays })).toBe(0);
        }
      }
    }
  });

  it("in a phone that is turned over once and left", () => {
    const turned: FootCourse = {
      duration_s: 60,
      at: (t) => ({ turn: 1.2 / (1 + Math.exp(-(t - 20))), x: 0, y: 0 }),
    };
    expect(foundIn(turned)).toEqual(none);
  });
});

// an empty variable is an unset one
const folder = process.env.SECOND_HEART_RECORDINGS || undefined;

/** The recordings that can be walked with; the folder holds tables of other things too. */
function walksIn(place: string): (readonly [name: string, recording: Movement])[] {
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(sto|mot|csv)$/i.test(name))
    .flatMap((name) => {
      try {
        return [[name, readMovementFile(join(place, name))] as const];
      } catch {
        return [];
      }
    })
    .filter(([, { kind }]) => kind === "walking");
}

describe.skipIf(folder === undefined)("no repetition in recorded walks (SECOND_HEART_RECORDINGS)", () => {
  const walks = folder === undefined ? [] : walksIn(folder);

  it("of which there are some", () => expect(walks.length).toBeGreaterThanOrEqual(3));

  it.each(walks)("%s", (_, recording) => {
    expect(foundIn(strideCourse({ movement: "walk", speed_kmh: 4 }, 60, recording))).toEqual(none);
  });
});

describe("a counter", () => {
  const course = exerciseCourse("calf-raises", 20, 3);
  const samples = feltBy(course, { seed: 7 });

  it("tells each repetition within a second of its end, the first one too, and none before", () => {
    const counter = new RepetitionCounter();
    const told_s = samples.filter((sample) => counter.feel(sample)).map(({ t_s }) => t_s);
    expect(told_s).toHaveLength(20);
    told_s.forEach((at_s, k) => {
      // up, down, and what is left of its three seconds is rest
      expect(at_s).toBeGreaterThan(1 + 3 * k + 1);
      expect(at_s).toBeLessThan(1 + 3 * (k + 1) + 1);
    });
  });

  it("begins anew after a gap, and is not upset by samples out of order or twice", () => {
    const broken = samples.flatMap((sample, k): Felt[] =>
      k % 50 === 7 ? [sample, sample, samples[k - 5]] : [sample],
    );
    expect(countRepetitions(broken)).toBe(20);
    const gap = samples.map((sample) => (sample.t_s < 32 ? sample : { ...sample, t_s: sample.t_s + 100 }));
    expect(countRepetitions(gap)).toBeGreaterThanOrEqual(19);
  });

  it("says that it is restless while somebody walks, and counts again when they have stopped", () => {
    const walk = feltBy(strideCourse({ movement: "walk", speed_kmh: 4 }, 20), { seed: 7 });
    const counter = new RepetitionCounter();
    for (const sample of walk) counter.feel(sample);
    expect(counter.restless).toBe(true);
    for (const sample of samples) counter.feel({ ...sample, t_s: sample.t_s + 25 });
    expect(counter.count).toBeGreaterThanOrEqual(19);
  });

  it("finds raises whose size and pace somebody varies", () => {
    const random = randomFrom(7);
    let [found, total] = [0, 0];
    for (let k = 0; k < 20; k++) {
      const count = 5;
      const own = exerciseCourse("calf-raises", count, 1.2 + 4 * random());
      found += countRepetitions(feltBy(scaled(own, 1, 0.5 + random()), { seed: 400 + k }));
      total += count;
    }
    expect(found).toBeGreaterThanOrEqual(0.95 * total);
    expect(found).toBeLessThanOrEqual(1.05 * total);
  });
});
