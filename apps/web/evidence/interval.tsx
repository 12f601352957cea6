import { createMemo, Show } from "solid-js";
import { linear } from "../../../src/charts/scale.js";
import type { RowMeasure } from "./data.js";

const [width, height, middle, edge] = [320, 26, 13, 8];

/** A published interval as a bar with a line at its value, and the model's value as a dot, or a diamond where it misses. */
export function Interval(props: {
  readonly measure: RowMeasure;
  readonly model: number | null;
  readonly agrees: boolean;
  readonly label: string;
}) {
  const isDirection = () => props.measure.published.spreadKind === "direction";
  const x = createMemo(() => {
    const { value, low, high } = props.measure.published;
    // a direction has no interval: its picture starts at the level from which the change is counted
    const known = [value, low, high, props.model, isDirection() ? 0 : null].filter((one) => one !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const room = 0.12 * (most - least) || 0.5 * Math.abs(most) || 1;
    return linear({ low: least - room, high: most + room }, edge, width - edge);
  });
  const bar = () => {
    const { low, high } = props.measure.published;
    const [from, to] = [low === null ? edge : x()(low), high === null ? width - edge : x()(high)];
    return { from, to };
  };
  const diamond = (at: number) =>
    `${at},${middle - 8} ${at + 8},${middle} ${at},${middle + 8} ${at - 8},${middle}`;
  return (
    <svg class="interval" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.label}>
      <line class="axis" x1={edge} x2={width - edge} y1={middle} y2={middle} />
      <Show
        when={isDirection()}
        fallback={<rect x={bar().from} y={middle - 6} width={bar().to - bar().from} height="12" />}
      >
        <line class="axis" x1={x()(0)} x2={x()(0)} y1={middle - 9} y2={middle + 9} />
      </Show>
      <Show when={props.measure.published.value !== null}>
        <line
          class="value"
          x1={x()(props.measure.published.value as number)}
          x2={x()(props.measure.published.value as number)}
          y1={middle - 9}
          y2={middle + 9}
        />
      </Show>
      <Show when={props.model !== null}>
        <Show
          when={props.agrees}
          fallback={<polygon class="misses" points={diamond(x()(props.model as number))} />}
        >
          <circle class="agrees" cx={x()(props.model as number)} cy={middle} r="6" />
        </Show>
      </Show>
    </svg>
  );
}
