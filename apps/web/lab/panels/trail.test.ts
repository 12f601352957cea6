import { expect, it } from "vitest";
import { History } from "../../engine/history.js";
import { Outline } from "./outline.js";
import { barPen, groundPen, linePen, type Pen, piecesOf, Trail } from "./trail.js";

const id = "left.popliteal.luminalPressure";
const every_s = 0.02;

/** rows from the `from`th, each what `valueOf` says of its instant */
function live(history: History, from: number, count: number, valueOf: (time_s: number) => number): void {
  const times = Float64Array.from({ length: count }, (_, k) => (from + k) * every_s);
  history.add({ list: 1, times, values: Float32Array.from(times, valueOf) });
}

/** what a pen does to a path */
function drawnBy(pen: Pen, values: readonly number[]): readonly (readonly (string | number)[])[] {
  const out = new Outline();
  values.forEach((value, k) => out.push(k, value));
  const done: (string | number)[][] = [];
  const note =
    (what: string) =>
    (...at: number[]) =>
      done.push([what, ...at]);
  const path = { moveTo: note("move"), lineTo: note("line"), rect: note("rect") } as unknown as Path2D;
  pen(path, out, (time_s) => 10 * time_s);
  return done;
}

it("the pieces of the clock cover the window and stay where they are while it moves on", () => {
  const width = 451;
  const [now, later] = [97.3, 97.4].map((to_s) => piecesOf({ span_s: 20, to_s }, width));
  expect(now.first * now.piece_s).toBeLessThanOrEqual(77.3);
  expect((now.last + 1) * now.piece_s).toBeGreaterThan(97.3);
  expect(later.piece_s).toBe(now.piece_s);
  expect(now.wide / now.piece_s).toBeCloseTo(width / 20, 9);
});

it("a trail reaches from the lowest to the highest of what the window shows, as rows come and pass", () => {
  const history = new History();
  history.reset([id], 1);
  const trail = new Trail(id, 2);
  const seenAt = (to_s: number) => trail.read(history, piecesOf({ span_s: 10, to_s }, 400));
  live(history, 0, 500, (time_s) => (time_s < 1 ? 90 : 40));
  expect(seenAt(10)).toEqual({ low: 80, high: 180 });
  live(history, 500, 50, () => 20);
  expect(seenAt(11)).toEqual({ low: 40, high: 180 });
  live(history, 550, 450, () => 30);
  expect(seenAt(19.9)).toEqual({ low: 40, high: 80 });
});

it("a trail forgets what is lived anew", () => {
  const history = new History();
  history.reset([id], 1);
  const trail = new Trail(id);
  const pieces = piecesOf({ span_s: 10, to_s: 9.99 }, 400);
  live(history, 0, 500, (time_s) => (time_s > 4 && time_s < 5 ? 150 : 40));
  expect(trail.read(history, pieces).high).toBe(150);
  history.cut(3);
  live(history, 151, 349, () => 40);
  expect(trail.read(history, pieces).high).toBe(40);
});

it("a line is lifted where nothing is known", () => {
  const y = (value: number) => 100 - value;
  expect(drawnBy(linePen(y), [1, 2, Number.NaN, 3])).toEqual([
    ["move", 0, 99],
    ["line", 10, 98],
    ["move", 30, 97],
  ]);
});

it("a ground ends where its piece does, for it is seen through", () => {
  const drawn = drawnBy(
    groundPen((value) => 100 - value, 100, 25),
    [1, 1, 1, 1],
  );
  expect(drawn.at(0)).toEqual(["move", 0, 100]);
  expect(drawn.at(-1)).toEqual(["line", 25, 100]);
  expect(Math.max(...drawn.map(([, x]) => Number(x)))).toBe(25);
});

it("a bar is one for as long as a value lasts, and long enough to be seen", () => {
  const pen = barPen(
    (value) => (value > 0 ? 4 : 0),
    (thickness) => 50 - thickness / 2,
    15,
  );
  expect(drawnBy(pen, [1, 1, 1, 0, 1, 0])).toEqual([
    ["rect", 0, 48, 30, 4],
    ["rect", 40, 48, 15, 4],
  ]);
});
