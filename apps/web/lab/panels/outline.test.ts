import { describe, expect, it } from "vitest";
import { History } from "../../engine/history.js";
import { Outline, outline } from "./outline.js";

const id = "left.popliteal.luminalPressure";

/** A pressure drawn by hand, kept as the engine hands it over. */
function kept(of: (time: number) => number, duration_s: number, rate_Hz = 50, capacity = 30_000): History {
  const history = new History(capacity);
  history.keepLong([id]);
  history.reset([id], 1);
  const count = duration_s * rate_Hz;
  const times = Float64Array.from({ length: count }, (_, k) => (k + 1) / rate_Hz);
  history.add({ list: 1, times, values: Float32Array.from(times, of) });
  return history;
}

const seen = (history: History, from_s: number, to_s: number, columns: number) => {
  const out = new Outline();
  outline(history, id, { from_s, to_s, columns }, out);
  const at = Array.from({ length: out.length }, (_, k) => [out.times[k], out.values[k]] as const);
  return { at, out };
};

/** 60 mmHg, and one surge of a fiftieth of a second */
const surge = (time: number) => (Math.abs(time - 33.3) < 0.011 ? 95 : 60);

describe("what a pen draws of a pressure", () => {
  it("is every sample where they are few", () => {
    const { at } = seen(
      kept((time) => time, 20),
      5,
      10,
      700,
    );
    expect(at.length).toBeGreaterThanOrEqual(250);
    for (const [time, value] of at) expect(value).toBeCloseTo(time, 4);
  });

  it("keeps a surge that is shorter than a column is wide, over a minute, ten minutes and an hour", () => {
    const history = kept(surge, 3600);
    // the rows of the beginning are forgotten by now, the surge is not
    expect(history.from_s).toBeGreaterThan(33.3);
    expect(seen(history, 0, 3600, 500).out.high).toBe(95);
    const young = kept(surge, 590);
    expect(seen(young, 0, 60, 300).out.high).toBe(95);
    expect(seen(young, 0, 590, 300).out.high).toBe(95);
    expect(seen(young, 40, 590, 300).out.high).toBe(60);
  });

  it("takes at most two points to a column of pixels", () => {
    const wave = (time: number) => Math.sin(7 * time);
    const history = kept(wave, 3600);
    for (const span of [60, 600, 3600]) {
      expect(seen(history, 3600 - span, 3600, 400).at.length).toBeLessThanOrEqual(2 * 402);
    }
  });

  it("does not change where it has been drawn while it scrolls on", () => {
    const history = kept((time) => Math.sin(7 * time) + 0.3 * Math.sin(61 * time), 300);
    const [one, two] = [seen(history, 100, 160, 300).at, seen(history, 101.37, 161.37, 300).at];
    const inside = (list: readonly (readonly [number, number])[]) =>
      new Map(
        list.filter(([time]) => time > 103 && time < 158).map(([time, value]) => [time.toFixed(6), value]),
      );
    const [a, b] = [inside(one), inside(two)];
    expect(a.size).toBeGreaterThan(200);
    expect(b.size).toBe(a.size);
  });

  it("lifts the pen where a signal was not watched", () => {
    const { at } = seen(
      kept((time) => (time < 30 ? Number.NaN : 60), 60),
      0,
      60,
      100,
    );
    expect(at.filter(([, value]) => value === 60).every(([time]) => time > 29)).toBe(true);
  });
});

describe("the memory of what has been seen", () => {
  it("forgets, to the group, what life went back on", () => {
    const history = kept(surge, 60);
    history.cut(20);
    expect(history.to_s).toBeCloseTo(20, 6);
    expect(seen(history, 0, 60, 20).out.high).toBe(60);
  });

  it("goes on with another list of signals and knows the old ones still", () => {
    const history = kept(surge, 60);
    history.relist(["other", id], 2);
    // rows that were under way
    history.add({ list: 1, times: Float64Array.of(60.01), values: Float32Array.of(59) });
    expect(history.valueOf(id, history.length - 1)).toBe(59);
    history.add({ list: 2, times: Float64Array.of(60.02), values: Float32Array.of(7, 61) });
    expect(history.valueOf(id, history.rowAt(33.3))).toBe(95);
    expect(history.valueOf("other", 0)).toBeNaN();
    expect(history.valueOf("other", history.length - 1)).toBe(7);
    expect(history.valueOf(id, history.length - 1)).toBe(61);
  });
});

describe("an outline that is cut", () => {
  const cut = (points: readonly (readonly [number, number])[], from_s: number, to_s: number) => {
    const out = new Outline();
    for (const [time_s, value] of points) out.push(time_s, value);
    out.cut(from_s, to_s);
    return Array.from({ length: out.length }, (_, k) => [out.times[k], out.values[k]]);
  };

  it("ends where it is cut, on the line that it had", () => {
    const line = [
      [0, 0],
      [2, 20],
      [4, 0],
      [6, 60],
    ] as const;
    expect(cut(line, 1, 5)).toEqual([
      [1, 10],
      [2, 20],
      [4, 0],
      [5, 30],
    ]);
    expect(cut(line, 2.5, 3.5)).toEqual([
      [2.5, 15],
      [3.5, 5],
    ]);
    expect(cut(line, 0, 6)).toEqual(line);
  });

  it("is nothing before it begins and after it ends", () => {
    const line = [
      [3, 1],
      [4, 1],
    ] as const;
    expect(cut(line, 0, 2)).toEqual([]);
    expect(cut(line, 5, 6)).toEqual([]);
  });
});
