import { words } from "../../../src/charts/words.js";
import { type LegInput, legInputs, muscles } from "../../../src/physiology/terms.js";
import { sampleScenario } from "../../../src/scenario/sample.js";
import type { Scenario } from "../../../src/scenario/timeline.js";
import { fitted } from "./posture.js";
import { drawn, type Stick, stickOf, type Told } from "./stick-leg.js";
import { drawing, label, line, path, type Point } from "./svg.js";

/** One repetition of the left leg, sampled as the solver gets it: rows of values a sample. */
interface Repetition {
  readonly length_s: number;
  readonly rows: readonly Told[];
}

/** points of a curve: one every two or three pixels */
const most = 120;

function repetitionOf(scenario: Scenario): Repetition {
  const piece = sampleScenario(scenario).find(({ periodic }) => periodic);
  if (piece === undefined) throw new Error(`Nothing repeats in ${scenario.id}.`);
  const { samples, from_s, step_s } = piece;
  const count = samples["left.ankle.angle"].length;
  const shown = Math.min(count, most);
  // a stride is drawn from its heel strike, wherever the piece begins
  const start = Math.round((scenario.movements[0].at_s - from_s) / step_s);
  const rows = Array.from({ length: shown + 1 }, (_, k) => {
    const sample = (((start + Math.round((k * count) / shown)) % count) + count) % count;
    return Object.fromEntries(legInputs.map((id) => [id, samples[`left.${id}`][sample]]));
  });
  return { length_s: count * step_s, rows };
}

const width = 720;
const picture = { left: 16, right: 216, top: 16 };
const plot = { left: 350, right: 640 };
const strip = { angle: 52, muscle: 26, gap: 8, top: 16 };

/** The pose in which a movement is furthest from rest over its rest, and its angles and muscles over one repetition. */
export function movementFigure(says: string, scenario: Scenario, withBody: boolean): string {
  const repetition = repetitionOf(scenario);
  const angles = (["ankle.angle", "knee.angle"] as const).filter((id) => span(repetition, id) > degree);
  const active = muscles.filter((muscle) => span(repetition, `${muscle}.activation`) > least);
  let top = strip.top;
  const rows: string[] = [];
  for (const id of angles) {
    rows.push(angleRow(repetition, id, top));
    top += strip.angle + strip.gap;
  }
  for (const muscle of active) {
    rows.push(muscleRow(repetition, muscle, top));
    top += strip.muscle + strip.gap;
  }
  const bottom = Math.max(top, withBody ? 190 : 0);
  const body = withBody ? bodies(repetition, bottom) : "";
  const foot = [
    line({ x: plot.left, y: top }, { x: plot.right, y: top }, "ground"),
    label({ x: plot.left, y: top + 16 }, "0 s", "start", "quiet"),
    label({ x: plot.right, y: top + 16 }, `${repetition.length_s.toFixed(2)} s`, "end", "quiet"),
  ];
  return drawing(width, bottom + 26, says, body, ...rows, ...foot);
}

const degree = Math.PI / 180;
/** what is not drawn: less than a fiftieth of full activation */
const least = 0.02;

const valuesOf = ({ rows }: Repetition, id: LegInput): readonly number[] => rows.map((row) => row[id] ?? 0);

const span = (repetition: Repetition, id: LegInput): number => {
  const values = valuesOf(repetition, id);
  return Math.max(...values) - Math.min(...values);
};

function curve(values: readonly number[], y: (value: number) => number): readonly Point[] {
  const last = values.length - 1;
  return values.map((value, k) => ({ x: plot.left + ((plot.right - plot.left) * k) / last, y: y(value) }));
}

function angleRow(repetition: Repetition, id: "ankle.angle" | "knee.angle", top: number): string {
  const values = valuesOf(repetition, id);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = (value: number) => top + strip.angle * (1 - (value - low) / (high - low));
  const named = id === "ankle.angle" ? "ankle, plantarflexed" : "knee, flexed";
  const told = (value: number) => `${Math.round(value / degree)}°`.replace("-", "−");
  return [
    line({ x: plot.left, y: y(0) }, { x: plot.right, y: y(0) }, "axis"),
    path(curve(values, y), "angle"),
    label({ x: plot.left - 10, y: top + strip.angle / 2 + 4 }, named, "end"),
    label({ x: plot.right + 8, y: top + 10 }, told(high), "start", "quiet"),
    ...(low < 0 ? [label({ x: plot.right + 8, y: top + strip.angle }, told(low), "start", "quiet")] : []),
  ].join("");
}

function muscleRow(repetition: Repetition, muscle: (typeof muscles)[number], top: number): string {
  const values = valuesOf(repetition, `${muscle}.activation`);
  const base = top + strip.muscle;
  const area = curve(values, (value) => base - strip.muscle * value);
  return [
    line({ x: plot.left, y: base }, { x: plot.right, y: base }, "axis"),
    path([{ x: plot.left, y: base }, ...area, { x: plot.right, y: base }], "muscle", true),
    label({ x: plot.left - 10, y: base - strip.muscle / 2 + 4 }, words(muscle), "end"),
    label({ x: plot.right + 8, y: base }, Math.max(...values).toFixed(2), "start", "quiet"),
  ].join("");
}

/** The first pose faintly, and over it the one whose ankle and knee are furthest from it. */
function bodies({ rows }: Repetition, bottom: number): string {
  const distance = (row: Told) =>
    (["ankle.angle", "knee.angle"] as const).reduce(
      (sum, id) => sum + Math.abs((row[id] ?? 0) - (rows[0][id] ?? 0)),
      0,
    );
  const furthest = rows.reduce((best, row) => (distance(row) > distance(best) ? row : best));
  const sticks = [rows[0], furthest].map((row) => stickOf(row));
  const standing = (rows[0]["thigh.slope"] ?? 0) > 0.9;
  const [rest, moved] = fitted(standing ? [sticks[0], onItsToes(sticks[1], sticks[0])] : sticks, {
    ...picture,
    bottom,
  });
  return drawn(rest, "before") + drawn(moved);
}

/** Standing, the lower of heel and toe stays on the ground. */
function onItsToes(moved: Stick, rest: Stick): Stick {
  const part = moved.toe.y < moved.heel.y ? "toe" : "heel";
  const by = { x: rest[part].x - moved[part].x, y: rest[part].y - moved[part].y };
  const shift = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return Object.fromEntries(Object.entries(moved).map(([name, at]) => [name, shift(at)])) as unknown as Stick;
}
