import { intervals_min, lengths_min, walkId } from "../../../comparisons/sitting-breaks.js";
import type { Figures } from "../../../comparisons/comparison.js";
import { linear, niceRange, niceTicks } from "../../../src/charts/scale.js";
import { dot, drawing, label, line, path, type Point } from "./svg.js";

/** Four hours of sitting by how long the walks in them are and how often they come: a panel a quantity, all from zero. */

const panels = [
  { name: "swelling_mL", title: "water gained by one lower leg, mL" },
  { name: "lifted_L", title: "blood lifted past one knee while muscles work, L" },
  { name: "skinVein_mmHg", title: "mean pressure, skin vein at the ankle, mmHg" },
  { name: "glucoseArea_mmolhpL", title: "glucose above fasting, mmol·h/L" },
] as const;

const size = { width: 760, height: 560, left: 56, panel: 220, plot: 150, between: 160, down: 260, top: 56 };
const style = `<style>.every20{fill:none;stroke:var(--vein1);stroke-width:2} .every30{fill:none;stroke:var(--muscle2);stroke-width:2;stroke-dasharray:7 3}
.every60{fill:none;stroke:var(--quiet);stroke-width:2;stroke-dasharray:2 3} .mark{fill:var(--ink)}</style>`;

export const breaksFigure = (cells: Readonly<Record<string, Figures>>): string =>
  drawing(
    size.width,
    size.height,
    "Four hours of sitting with walks of 1, 3 and 5 minutes every 20, 30 and 60 minutes",
    style,
    ...panels.map((panel, k) => drawn(panel, k, cells)),
  );

function drawn(
  { name, title }: (typeof panels)[number],
  k: number,
  cells: Readonly<Record<string, Figures>>,
): string {
  const left = size.left + (k % 2) * (size.panel + size.between);
  const top = size.top + Math.floor(k / 2) * size.down;
  const bottom = top + size.plot;
  const courses = intervals_min.map((every_min) => ({
    every_min,
    values: [0, ...lengths_min].map((minutes) => ({
      minutes,
      value: cells[minutes === 0 ? "still" : walkId(minutes, every_min)][name] as number,
    })),
  }));
  const highest = Math.max(...courses.flatMap(({ values }) => values.map(({ value }) => value)));
  const range = niceRange({ low: 0, high: highest }, 4);
  const [x, y] = [linear({ low: 0, high: 5 }, left, left + size.panel), linear(range, bottom, top)];
  const told = apart(courses.map(({ values }) => y((values.at(-1) as { value: number }).value)));
  return [
    label({ x: left - 40, y: top - 20 }, title),
    ...niceTicks(range, 4).flatMap((tick) => [
      line({ x: left, y: y(tick) }, { x: left + size.panel, y: y(tick) }, "axis"),
      label({ x: left - 8, y: y(tick) + 4 }, `${tick}`, "end", "quiet"),
    ]),
    ...[0, ...lengths_min].map((minutes) =>
      label({ x: x(minutes), y: bottom + 20 }, `${minutes}`, "middle", "quiet"),
    ),
    label({ x: left + size.panel, y: bottom + 38 }, "minutes of each walk", "end", "quiet"),
    ...courses.flatMap(({ every_min, values }, which) => {
      const points: readonly Point[] = values.map(({ minutes, value }) => ({ x: x(minutes), y: y(value) }));
      return [
        path(points, `every${every_min}`),
        ...points.map((at) => dot(at, 2.5, "mark")),
        label({ x: left + size.panel + 10, y: told[which] + 4 }, `every ${every_min} min`),
      ];
    }),
  ].join("");
}

/** px between two lines of text */
const pitch = 16;

/** Heights of labels, moved from where their lines end until none lies on another. */
function apart(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, k) => k).sort((a, b) => heights[a] - heights[b]);
  const moved = [...heights];
  for (let turn = 0; turn < 20; turn++) {
    for (let k = 1; k < order.length; k++) {
      const [above, below] = [order[k - 1], order[k]];
      const lacking = pitch - (moved[below] - moved[above]);
      if (lacking <= 0) continue;
      moved[above] -= lacking / 2;
      moved[below] += lacking / 2;
    }
  }
  return moved;
}
