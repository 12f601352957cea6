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
  strideCourse,
} from "./tests/felt.js";

const placed = exerciseIds.filter((id) => exercises[id].placement === "instep");
/** s from one repetition to the next: 1, 0.5, 0.22 and 0.1 Hz */
const periods_s = [1, 2, 4.5, 10];
const asked = 100;

/** sensors from good to poor, strapped on in any way */
const disturbances: readonly Partial<Disturbance>[] = [
  { seed: 1 },
  { seed: 2, noise: 0.4, rate_Hz: 50, jitter: 0.8 },
  { seed: 3, noise: 0.05, rate_Hz: 100, drift: 0.5 },
];

describe.each(placed)("a phone on the instep in %s", (id) => {
  const { bothWays } = exercises[id];
  const turn = placed.indexOf(id);

  it.each(periods_s)("finds 95 of 100, and not 6 too many, one every %d s", (period_s) => {
    const course = exerciseCourse(id, asked, period_s);
    // a hundred slow ones take a quarter of an hour: the sensors take turns
    const felt = period_s > 4 ? [disturbances[turn % disturbances.length]] : disturbances;
    for (const disturbance of felt) {
      const found = countRepetitions(feltBy(course, disturbance), { bothWays });
      expect(found, JSON.stringify(disturbance)).toBeGreaterThanOrEqual(95);
      expect(found, JSON.stringify(disturbance)).toBeLessThanOrEqual(105);
    }
  });
});

/** What either way of counting finds in what a phone feels. */
const bothFind = (course: FootCourse, disturbance: Partial<Disturbance>): number[] => {
  const felt = feltBy(course, disturbance);
  return [false, true].map((bothWays) => countRepetitions(felt, { bothWays }));
};

/** The same where there is nothing to find, with the phone strapped on in four ways. */
const foundIn = (course: FootCourse): number[] => [1, 2, 3, 4].flatMap((seed) => bothFind(course, { seed }));
const none = Array<number>(8).fill(0);

describe("no repetition", () => {
  it.each([1, 1.5, 2, 3, 4, 5, 6, 7])("in walking at %d km/h as the model walks", (speed_kmh) => {
    expect(foundIn(strideCourse({ movement: "walk", speed_kmh }, 60))).toEqual(none);
  });

  it.each([
    ["uphill", { movement: "walk", speed_kmh: 4.5, incline_pct: 8 }],
    ["up stairs", { movement: "climb-stairs", pace_perMin: 80 }],
    ["in running", { movement: "run", speed_kmh: 9 }],
  ])("%s", (_, event) => {
    expect(foundIn(strideCourse(event, 60))).toEqual(none);
  });

  it("in a phone that lies still for ten minutes, however noisy", () => {
    const still: FootCourse = { duration_s: 600, at: () => ({ turn: 0.1, x: 0, y: 0 }) };
    for (const noise of [0.05, 0.2, 0.5])
      for (const seed of [1, 2, 3]) expect(bothFind(still, { noise, seed })).toEqual([0, 0]);
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
  const samples = feltBy(course);

  it("tells each repetition as it is done, and none before", () => {
    const counter = new RepetitionCounter();
    const counts = samples.map((sample) => (counter.feel(sample), counter.count));
    for (let k = 1; k < counts.length; k++) expect(counts[k] - counts[k - 1]).toBeLessThanOrEqual(3);
    // of the first few it waits whether somebody has only walked off
    const at = counts.findIndex((count) => count === 10);
    expect(samples[at].t_s).toBeGreaterThan(1 + 9 * 3);
    expect(samples[at].t_s).toBeLessThan(1 + 10 * 3 + 1);
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
    const walk = feltBy(strideCourse({ movement: "walk", speed_kmh: 4 }, 20), { seed: 1 });
    const counter = new RepetitionCounter();
    for (const sample of walk) counter.feel(sample);
    expect(counter.restless).toBe(true);
    for (const sample of samples) counter.feel({ ...sample, t_s: sample.t_s + 25 });
    expect(counter.finish()).toBeGreaterThanOrEqual(19);
  });

  it("finds raises whose size and pace somebody varies", () => {
    const random = randomFrom(7);
    let [found, total] = [0, 0];
    for (let k = 0; k < 20; k++) {
      const count = 5;
      const own = exerciseCourse("calf-raises", count, 1.2 + 4 * random());
      const size = 0.5 + random();
      const varied: FootCourse = { ...own, at: (t) => ({ ...own.at(t), turn: size * own.at(t).turn }) };
      found += countRepetitions(feltBy(varied, { seed: k }));
      total += count;
    }
    expect(found).toBeGreaterThanOrEqual(0.95 * total);
    expect(found).toBeLessThanOrEqual(1.05 * total);
  });
});
