import { describe, expect, it } from "vitest";
import { History } from "../../engine/history.js";
import { differenceOf, pin, valueAt, zeroOf } from "./pinned.js";

const setting = { person: { base: "healthy-adult" }, devices: [], circuit: "closed-loop" } as const;

/** a pressure that stands at 90 and falls from `from_s` on, ten rows a second */
function lived(seconds: number, from_s: number): History {
  const history = new History(1000);
  history.reset(["ankle", "calf"], 1);
  const times = Float64Array.from({ length: 10 * seconds + 1 }, (_, k) => k / 10);
  const values = new Float32Array(2 * times.length);
  times.forEach((time_s, k) => values.set([90 - 5 * Math.max(0, time_s - from_s), 100], 2 * k));
  history.add({ list: 1, times, values });
  return history;
}

const kept = { id: 1, says: "a run", setting, signals: ["ankle", "calf"], acts_s: [3] };

describe("a run that is pinned", () => {
  it("keeps its span alone, told from the first thing that was done in it", () => {
    const pinned = pin(lived(20, 3), { from_s: 1, to_s: 9 }, kept);
    expect(pinned?.zero_s).toBe(3);
    expect(pinned?.times.length).toBe(81);
    expect(pinned?.times[0]).toBeCloseTo(-2, 9);
    expect(pinned?.signals.get("ankle")?.[0]).toBe(90);
    expect(pinned?.signals.get("ankle")?.[80]).toBeCloseTo(60, 3);
  });

  it("is told from its beginning where nothing was done in it", () => {
    expect(zeroOf([3, 12], 4, 9)).toBe(4);
    expect(zeroOf([3, 12], 4, 12)).toBe(12);
  });

  it("stays as it was when life goes on", () => {
    const history = lived(20, 3);
    const pinned = pin(history, { from_s: 1, to_s: 9 }, kept);
    history.reset(["ankle", "calf"], 2);
    expect(pinned?.signals.get("calf")?.[40]).toBe(100);
  });

  it("is none where nothing has been lived yet", () => {
    expect(pin(new History(10), { from_s: 0, to_s: 10 }, kept)).toBeUndefined();
  });

  it("lies on another whose first act came later, and nothing is left between them", () => {
    const one = pin(lived(20, 3), { from_s: 1, to_s: 9 }, kept);
    const other = pin(lived(20, 8), { from_s: 5, to_s: 16 }, { ...kept, acts_s: [8] });
    if (one === undefined || other === undefined) throw new Error("nothing was pinned");
    const series = (run: typeof one) => ({
      times: run.times,
      values: run.signals.get("ankle") as Float32Array,
    });
    const left = differenceOf(series(one), series(other));
    expect(Math.max(...left.map(Math.abs))).toBeLessThan(1e-4);
  });
});

describe("between samples", () => {
  const times = [0, 1, 3];
  const values = [0, 10, 30];
  it("lies a straight line, and beyond them nothing", () => {
    expect(valueAt(times, values, 2)).toBe(20);
    expect(valueAt(times, values, 0)).toBe(0);
    expect(valueAt(times, values, 3)).toBe(30);
    expect(valueAt(times, values, -0.1)).toBeNaN();
    expect(valueAt(times, values, 3.1)).toBeNaN();
    expect(valueAt([], [], 0)).toBeNaN();
  });
});
