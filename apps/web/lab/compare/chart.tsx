import { createMemo, createUniqueId, For, type JSX, Show } from "solid-js";
import { decimate } from "../../../../src/charts/decimate.js";
import { linear, niceRange, niceTicks, rangeOf, timeAxis } from "../../../../src/charts/scale.js";
import { fixed, unitText } from "../../../../src/charts/words.js";
import type { UnitName } from "../../../../src/quantity/units.js";
import { compareTexts as texts } from "../../texts/compare.js";

/** Traces on one time axis: the first solid, the second dashed, an expected one dotted; each bears its name. */

export interface Line {
  readonly name: string;
  readonly look: "first" | "second" | "expected" | "difference";
  readonly times: ArrayLike<number>;
  /** in the unit of the chart */
  readonly values: ArrayLike<number>;
}

export interface Frame {
  readonly x: (time_s: number) => number;
  readonly y: (value: number) => number;
  /** the value at a height of the drawing */
  readonly valueAt: (y: number) => number;
  readonly low: number;
  readonly high: number;
}

const narrow = 480;

export function Chart(props: {
  readonly title: string;
  readonly says: string;
  readonly unit: UnitName;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly zero?: boolean;
  /** lines whose time it shows, where not its own: charts under one another share one axis */
  readonly timeOf?: readonly Line[];
  /** what lies on top, in the chart's own coordinates */
  readonly over?: (frame: Frame) => JSX.Element;
}) {
  const id = createUniqueId();
  const left = 58;
  const right = 12;
  const top = 34;
  const bottom = 30;
  const frame = createMemo(() => {
    const { width, height } = props;
    const data = rangeOf(props.lines.map(({ values }) => values)) ?? { low: 0, high: 1 };
    const range = niceRange(
      props.zero === true ? { low: Math.min(0, data.low), high: Math.max(0, data.high) } : data,
      4,
    );
    const ends = (props.timeOf ?? props.lines).filter(({ times }) => times.length > 0);
    const span = {
      low: Math.min(...ends.map(({ times }) => times[0])),
      high: Math.max(...ends.map(({ times }) => times[times.length - 1])),
    };
    const time = Number.isFinite(span.low) && span.high > span.low ? span : { low: 0, high: 1 };
    const [ceiling, floor] = [top, height - bottom];
    const x = linear(time, left, width - right);
    const y = linear(range, floor, ceiling);
    const valueAt = (at: number) => range.low + ((floor - at) / (floor - ceiling)) * (range.high - range.low);
    return { x, y, valueAt, low: range.low, high: range.high, range, time };
  });
  const path = ({ times, values }: Line): string => {
    const { x, y, time } = frame();
    const points = decimate({ times, values }, time.low, time.high, Math.max(50, Math.round(props.width)));
    let text = "";
    let pen = false;
    points.times.forEach((at, k) => {
      const value = points.values[k];
      if (Number.isFinite(value)) text += `${pen ? "L" : "M"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = Number.isFinite(value);
    });
    return text;
  };
  const axis = createMemo(() => timeAxis(frame().time, props.width < narrow ? 4 : 8));
  const ticks = createMemo(() => niceTicks(frame().range, 4));
  // of numbers along an axis all have as many decimals as the one that needs most
  const digits = createMemo(() =>
    Math.max(0, ...ticks().map((tick) => (String(tick).split(".")[1] ?? "").length)),
  );
  const unit = () => unitText(props.unit);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${props.width} ${props.height}`}
      width={props.width}
      height={props.height}
      role={props.over === undefined ? "img" : "group"}
      aria-labelledby={`${id}-title ${id}-says`}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-says`}>{props.says}</desc>
      <text x="0" y="16">
        {props.title}
        <Show when={unit() !== ""}>
          <tspan class="soft"> {unit()}</tspan>
        </Show>
      </text>
      <For each={ticks()}>
        {(tick) => (
          <>
            <line class="grid" x1={left} x2={props.width - right} y1={frame().y(tick)} y2={frame().y(tick)} />
            <text class="soft tick" x={left - 8} y={frame().y(tick) + 5} text-anchor="end">
              {fixed(tick, digits())}
            </text>
          </>
        )}
      </For>
      <For each={axis().ticks}>
        {({ time_s, text }, k) => (
          <text
            class="soft tick"
            x={frame().x(time_s)}
            y={props.height - 8}
            text-anchor={frame().x(time_s) > props.width - 40 ? "end" : "middle"}
          >
            {text}
            {k() === axis().ticks.length - 1
              ? `\u202f${axis().unit === "s" ? texts.seconds : texts.minutes}`
              : ""}
          </text>
        )}
      </For>
      <Show when={props.zero}>
        <line class="zero" x1={left} x2={props.width - right} y1={frame().y(0)} y2={frame().y(0)} />
      </Show>
      <For each={props.lines}>{(line) => <path class={`line ${line.look}`} d={path(line)} />}</For>
      {props.over?.(frame())}
    </svg>
  );
}

/** What each line means, with a piece of it. */
export function Key(props: { readonly lines: readonly Pick<Line, "name" | "look">[] }) {
  return (
    <ul class="key">
      <For each={props.lines}>
        {({ name, look }) => (
          <li>
            <svg width="34" height="10" aria-hidden="true">
              <path class={`line ${look}`} d="M1 5L33 5" />
            </svg>
            {name}
          </li>
        )}
      </For>
    </ul>
  );
}
