import { drawing, label, line } from "./svg.js";
import { drawn, heartLevel, placed, points, type Stick, stickOf, type Told } from "./stick-leg.js";

const width = 300;
const height = 210;
const margin = 22;

/** A posture with the level of the heart, from the slopes and angles that the model is told. */
export function postureFigure(says: string, told: Told): string {
  const stick = fitted([stickOf(told)], {
    left: margin,
    right: width - margin,
    top: margin,
    bottom: height - margin,
  })[0];
  return drawing(
    width,
    height,
    says,
    heartLevel(stick, margin / 2, width - margin / 2),
    label({ x: width - margin / 2, y: stick.heart.y - 5 }, "heart", "end", "quiet"),
    ...(told["foot.load"] === undefined ? [] : [ground(stick)]),
    drawn(stick),
  );
}

function ground(stick: Stick): string {
  const y = Math.max(stick.heel.y, stick.toe.y) + 4;
  return line({ x: margin / 2, y }, { x: width - margin / 2, y }, "ground");
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** largest that a person is drawn, pixels a centimetre */
const largest = 1.15;

/** Sticks brought into a box together, at one scale. */
export function fitted(sticks: readonly Stick[], box: Box): readonly Stick[] {
  const all = sticks.flatMap(points);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    largest,
    (box.right - box.left) / (right - left),
    (box.bottom - box.top) / (high - low),
  );
  const origin = {
    x: (box.left + box.right) / 2 - (scale * (left + right)) / 2,
    y: (box.top + box.bottom) / 2 + (scale * (low + high)) / 2,
  };
  return sticks.map((stick) => placed(stick, scale, origin));
}
