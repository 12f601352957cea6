import { describe, expect, it } from "vitest";
import { exercises } from "../exercises/catalogue.js";
import { exerciseIds } from "../exercises/exercise-id.js";
import {
  advance,
  begin,
  count,
  end,
  goOn,
  look,
  pause,
  type Session,
  type SessionPlan,
  skip,
} from "./session.js";
import { changeBetween, heightAt, type Told } from "./tempo.js";

const plan = (over: Partial<SessionPlan> = {}): SessionPlan => ({
  dose: { kind: "repetitions", count: 10, sets: 2, rest_s: 30 },
  phases: exercises["calf-raises"].phases,
  counting: "pace",
  slowness: 1,
  ...over,
});
const period_ms = 6000;
const walk: SessionPlan = plan({ dose: { kind: "minutes", minutes: 5, sets: 1, rest_s: 60 }, phases: [] });

/** Tells a session the time so many times a second. */
function live(session: Session, from_ms: number, until_ms: number, every_ms = 100): Session {
  let state = session;
  for (let now = from_ms + every_ms; now <= until_ms; now += every_ms) state = advance(state, now);
  return advance(state, until_ms);
}

describe("a session by pace", () => {
  it("gets ready, counts whole repetitions, rests between sets, and is over", () => {
    let state = begin(plan(), 1000);
    expect(look(state)).toMatchObject({ stage: "ready", left_s: 4, done: 0, asked: 20 });
    state = live(state, 1000, 5000);
    expect(look(state)).toMatchObject({ stage: "work", inSet: 0, phase: { cue: "heels-up" }, left_s: 1 });
    state = live(state, 5000, 5000 + period_ms - 1);
    expect(look(state)).toMatchObject({ inSet: 0, phase: { cue: "rest" } });
    state = live(state, 5000 + period_ms - 1, 5000 + period_ms);
    expect(look(state)).toMatchObject({ inSet: 1, round: 1, phase: { cue: "heels-up" } });
    const rests = 5000 + 10 * period_ms;
    state = live(state, 5000 + period_ms, rests);
    expect(look(state)).toMatchObject({ stage: "rest", set: 1, done: 10, left_s: 30 });
    state = live(state, rests, rests + 30_000);
    expect(look(state)).toMatchObject({ stage: "work", set: 2, inSet: 0, done: 10 });
    state = live(state, rests + 30_000, rests + 30_000 + 10 * period_ms);
    expect(look(state)).toMatchObject({ stage: "over", done: 20, asked: 20 });
    expect(state.lasted_ms).toBe(4000 + 20 * period_ms + 30_000);
  });

  it("comes to the same however often it is told the time", () => {
    for (const every_ms of [16, 100, 997, 9000]) {
      const state = live(begin(plan(), 0), 0, 4000 + 20 * period_ms + 30_000, every_ms);
      expect(look(state), String(every_ms)).toMatchObject({ stage: "over", done: 20 });
    }
  });

  it("takes as much longer as asked", () => {
    const slow = live(begin(plan({ slowness: 1.5 }), 0), 0, 4000 + 1.5 * period_ms);
    expect(look(slow).inSet).toBe(1);
  });

  it("is not counted by taps", () => {
    const state = count(live(begin(plan(), 0), 0, 5000), 5100);
    expect(look(state).inSet).toBe(0);
  });

  it("stands still while paused and goes on where it was", () => {
    let state = live(begin(plan(), 0), 0, 4000 + 2.5 * period_ms);
    const before = look(state);
    state = pause(state, 4000 + 2.5 * period_ms);
    state = advance(state, 9_000_000);
    expect(look(state)).toEqual({ ...before, paused: true });
    state = goOn(state, 9_000_000);
    state = live(state, 9_000_000, 9_000_000 + 0.5 * period_ms);
    expect(look(state)).toMatchObject({ inSet: 3, paused: false });
  });

  it("waits where the machine has slept, and where the clock went back", () => {
    const state = live(begin(plan(), 0), 0, 4000 + period_ms);
    expect(look(advance(state, 4000 + period_ms + 3_600_000))).toMatchObject({ paused: true, inSet: 1 });
    const back = advance(state, 2000);
    expect(look(back)).toMatchObject({ inSet: 1, paused: false });
    expect(look(live(back, 4000 + period_ms, 4000 + 2 * period_ms)).inSet).toBe(2);
  });

  it("skips a rest, and ends early with what was done", () => {
    let state = live(begin(plan(), 0), 0, 4000 + 10 * period_ms);
    expect(look(state).stage).toBe("rest");
    state = skip(state, 65_000);
    expect(look(state)).toMatchObject({ stage: "work", set: 2 });
    state = end(live(state, 65_000, 65_000 + 3.2 * period_ms), 65_000 + 3.2 * period_ms);
    expect(look(state)).toMatchObject({ stage: "over", done: 13, asked: 20 });
    expect(end(state, 99_999_999)).toBe(state);
    expect(look(count(state, 99_999_999)).done).toBe(13);
  });
});

describe("a session by tap", () => {
  it("counts taps alone, however long they take", () => {
    let state = skip(begin(plan({ counting: "tap" }), 0), 500);
    for (let k = 1; k <= 9; k++) state = count(live(state, state.seen_ms, k * 9000), k * 9000);
    expect(look(state)).toMatchObject({ inSet: 9, stage: "work" });
    state = count(state, 82_000);
    expect(look(state)).toMatchObject({ stage: "rest", done: 10 });
    expect(look(count(state, 83_000)).done).toBe(10);
  });

  it("of minutes goes on until the tap, and tells how long it was", () => {
    let state = live(begin({ ...walk, counting: "tap" }, 0), 0, 4000 + 7 * 60_000, 1000);
    expect(look(state)).toMatchObject({ stage: "work", inSet: 7, left_s: Number.NaN });
    state = count(state, 4000 + 7.5 * 60_000);
    expect(look(state)).toMatchObject({ stage: "over", done: 7.5, asked: 5 });
  });
});

describe("a walk by the clock", () => {
  it("goes on while the machine sleeps", () => {
    const state = live(begin(walk, 0), 0, 60_000);
    expect(look(advance(state, 4000 + 5 * 60_000))).toMatchObject({ stage: "over", done: 5 });
  });
});

/** Everything that is told from the beginning to the end. */
function toldBy(of: SessionPlan) {
  let state = begin(of, 0);
  let seen = look(state);
  const told: Told[] = [];
  const ticks: string[] = [];
  for (let now = 100; seen.stage !== "over" && now < 1e7; now += 100) {
    state = advance(state, now);
    const change = changeBetween(seen, look(state));
    seen = look(state);
    told.push(...change.told);
    ticks.push(...change.ticks);
  }
  return { told, ticks };
}

describe("what is heard", () => {
  it("ticks low where the effort begins, high where it is let go", () => {
    const { ticks } = toldBy(plan({ dose: { kind: "repetitions", count: 2, sets: 1, rest_s: 60 } }));
    // three to begin with, then up, hold, lower, rest, twice, then the end
    expect(ticks).toEqual([
      "low",
      "low",
      "low",
      // the first
      "low",
      "low",
      "high",
      "high",
      // the second
      "low",
      "low",
      "high",
      "high",
      "high",
    ]);
  });

  it("says the cues once a set, every fifth count, the rest and the end", () => {
    const { told } = toldBy(plan({ dose: { kind: "repetitions", count: 12, sets: 2, rest_s: 30 } }));
    const set = (k: number) => [
      { kind: "begins", set: k, sets: 2 },
      ...["heels-up", "hold", "lower", "rest"].map((cue) => ({ kind: "cue", cue })),
      { kind: "count", count: 5 },
      { kind: "count", count: 10 },
    ];
    expect(told).toEqual([...set(1), { kind: "rests", set: 1, sets: 2 }, ...set(2), { kind: "over" }]);
  });

  it("says the minutes of a walk", () => {
    const { told } = toldBy(walk);
    expect(told.map(({ kind }) => kind)).toEqual(["begins", ...Array(4).fill("minutes"), "over"]);
  });
});

describe("the shape", () => {
  it("is where each phase takes it, and moves without a jump", () => {
    for (const id of exerciseIds) {
      const { phases } = exercises[id];
      for (const index of phases.keys()) {
        const next = (index + 1) % phases.length;
        expect(heightAt(phases, index, 1), id).toBeCloseTo(heightAt(phases, next, 0), 6);
        for (let share = 0; share <= 1; share += 0.01) {
          expect(Math.abs(heightAt(phases, index, share)), id).toBeLessThanOrEqual(1);
        }
      }
    }
    const raises = exercises["calf-raises"].phases;
    expect(heightAt(raises, 1, 0.5)).toBe(1);
    expect(heightAt(raises, 3, 0.5)).toBe(0);
    const rocks = exercises["standing-rock"].phases;
    expect(heightAt(rocks, 3, 0.5)).toBe(-1);
  });
});
