import { createEffect, For } from "solid-js";
import { compareTexts as texts } from "../../texts/compare.js";
import type { Frame, Line } from "./chart.js";
import { valueAt } from "./pinned.js";

/** What somebody expects, drawn with a few points that a finger or the arrow keys move. */

const count = 9;
/** of the chart's height, for each press of an arrow; ten times as much with Page Up and Page Down */
const press = 1 / 100;

const timeOf = (times: ArrayLike<number>, k: number): number => {
  const [from, to] = [times[0], times[times.length - 1]];
  return from + ((to - from) * k) / (count - 1);
};

/** The drawn points as a line through all instants, straight between them. */
export function drawnValues(points: readonly number[], times: ArrayLike<number>): Float64Array {
  const at = points.map((_, k) => timeOf(times, k));
  return Float64Array.from({ length: times.length }, (_, k) =>
    valueAt(at, points, Math.min(times[k], at[count - 1])),
  );
}

export function Drawing(props: {
  readonly frame: Frame;
  readonly base: Line;
  readonly points: readonly number[] | undefined;
  readonly text: (value: number) => string;
  readonly onDraw: (points: readonly number[]) => void;
}) {
  // the first run is where everybody begins
  createEffect(() => {
    if (props.points !== undefined) return;
    const { times, values } = props.base;
    props.onDraw(Array.from({ length: count }, (_, k) => valueAt(times, values, timeOf(times, k))));
  });
  const points = () => props.points ?? [];
  const x = (k: number) => props.frame.x(timeOf(props.base.times, k));
  const move = (k: number, value: number) => {
    const { low, high } = props.frame;
    props.onDraw(points().map((old, j) => (j === k ? Math.min(high, Math.max(low, value)) : old)));
  };
  const drag = (k: number, event: PointerEvent & { currentTarget: SVGElement }) => {
    const svg = event.currentTarget.ownerSVGElement;
    if (svg === null) return;
    const box = svg.getBoundingClientRect();
    move(k, props.frame.valueAt(((event.clientY - box.top) / box.height) * svg.viewBox.baseVal.height));
  };
  const keys = (k: number, event: KeyboardEvent) => {
    const { low, high } = props.frame;
    const one = (high - low) * press;
    const by = {
      ArrowUp: one,
      ArrowRight: one,
      ArrowDown: -one,
      ArrowLeft: -one,
      PageUp: 10 * one,
      PageDown: -10 * one,
    };
    const step = by[event.key as keyof typeof by];
    if (step === undefined) return;
    event.preventDefault();
    move(k, points()[k] + step);
  };
  return (
    <g class="drawing">
      <path
        class="line expected"
        d={points()
          .map((value, k) => `${k === 0 ? "M" : "L"}${x(k).toFixed(1)} ${props.frame.y(value).toFixed(1)}`)
          .join("")}
      />
      <For each={points().map((_, k) => k)}>
        {(k) => (
          <g
            role="slider"
            tabindex="0"
            aria-orientation="vertical"
            aria-label={texts.expect.point(`${timeOf(props.base.times, k).toFixed(0)}\u202f${texts.seconds}`)}
            aria-valuemin={props.frame.low}
            aria-valuemax={props.frame.high}
            aria-valuenow={points()[k]}
            aria-valuetext={props.text(points()[k])}
            onKeyDown={(event) => keys(k, event)}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              event.currentTarget.focus();
            }}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(k, event);
            }}
          >
            <circle class="reach" cx={x(k)} cy={props.frame.y(points()[k])} r="22" />
            <circle class="handle" cx={x(k)} cy={props.frame.y(points()[k])} r="8" />
          </g>
        )}
      </For>
    </g>
  );
}
