import { createMemo, createUniqueId, For, Show } from "solid-js";
import { decimate } from "../../../src/charts/decimate.js";
import { linear, niceRange, niceTicks, type Range, rangeOf } from "../../../src/charts/scale.js";
import { fixed, unitText } from "../../../src/charts/words.js";
import type { UnitName } from "../../../src/quantity/units.js";
import { clockOf } from "../clock.js";

/** One quantity over the day, of one day or of two: the day itself solid, the one beside it dashed. */

export interface DayLine {
  readonly name: string;
  /** s after the day began */
  readonly times: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** the lowest and highest around each value */
  readonly band?: { readonly lows: ArrayLike<number>; readonly highs: ArrayLike<number> };
}

/** min between two times that are written below */
const steps_min = [15, 30, 60, 120, 240, 480];
const [top, height, bottom] = [8, 150, 22];

export function DayFigure(props: {
  readonly title: string;
  readonly plain: string;
  /** said beside it where the scale does not begin at 0 */
  readonly cut?: string;
  readonly says: string;
  readonly unit: UnitName;
  readonly lines: readonly DayLine[];
  /** what the scale holds at least, so that what hardly differs looks so */
  readonly least?: Range;
  readonly begins_min: number;
  readonly duration_s: number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
}) {
  const id = createUniqueId();
  const x = createMemo(() =>
    linear({ low: 0, high: props.duration_s }, props.left, props.width - props.right),
  );
  const range = createMemo(() =>
    niceRange(
      rangeOf([
        ...props.lines.flatMap(({ values, band }) => [values, ...(band ? [band.lows, band.highs] : [])]),
        ...(props.least ? [[props.least.low, props.least.high]] : []),
      ]) ?? {
        low: 0,
        high: 1,
      },
      3,
    ),
  );
  const y = createMemo(() => linear(range(), height - bottom, top));
  const ticks = createMemo(() => niceTicks(range(), 3));
  const digits = createMemo(() =>
    Math.max(...ticks().map((tick) => (String(tick).split(".")[1] ?? "").length)),
  );
  const whole = () => hours().every((min) => min % 60 === 0);
  const hours = createMemo(() => {
    const lasts_min = props.duration_s / 60;
    // whole hours are told by one number each
    const step =
      steps_min.find((min) => (props.width * min) / lasts_min >= (min < 60 ? 90 : 45)) ?? steps_min[0];
    const ends = props.begins_min + lasts_min;
    const list: number[] = [];
    for (let min = Math.ceil(props.begins_min / step) * step; min <= ends; min += step) list.push(min);
    return list;
  });
  const path = ({ times, values }: DayLine): string => {
    const points = decimate({ times, values }, 0, props.duration_s, Math.max(50, Math.round(props.width)));
    return points.times
      .map((time, k) => `${k === 0 ? "M" : "L"}${x()(time).toFixed(1)} ${y()(points.values[k]).toFixed(1)}`)
      .join("");
  };
  const bandPath = ({ times, band }: DayLine): string => {
    if (band === undefined || times.length === 0) return "";
    const point = (k: number, value: number) => `${x()(times[k]).toFixed(1)} ${y()(value).toFixed(1)}`;
    const all = Array.from({ length: times.length }, (_, k) => k);
    return `M${all.map((k) => point(k, band.highs[k])).join("L")}L${all
      .toReversed()
      .map((k) => point(k, band.lows[k]))
      .join("L")}Z`;
  };
  return (
    <figure class="day-figure">
      <figcaption id={`${id}-title`}>
        {props.title} <span class="quiet">{unitText(props.unit)}</span>
        <span class="plain quiet">
          {props.plain}
          {range().low > 0 ? props.cut : ""}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${props.width} ${height}`}
        width={props.width}
        height={height}
        role="img"
        aria-label={`${props.title}. ${props.says}`}
      >
        <For each={hours()}>
          {(min) => {
            const at = () => x()(60 * (min - props.begins_min));
            return (
              <>
                <line class="hour" x1={at()} x2={at()} y1={top} y2={height - bottom} />
                <text
                  class="clock-tick"
                  x={at()}
                  y={height - 6}
                  text-anchor={at() > props.width - 10 ? "end" : "middle"}
                >
                  {whole() ? Math.floor(min / 60) % 24 : clockOf(min)}
                </text>
              </>
            );
          }}
        </For>
        <For each={ticks()}>
          {(tick) => (
            <>
              <line
                class="grid"
                x1={props.left}
                x2={props.width - props.right}
                y1={y()(tick)}
                y2={y()(tick)}
              />
              <text class="clock-tick" x={props.left - 6} y={y()(tick) + 4} text-anchor="end">
                {fixed(tick, digits())}
              </text>
            </>
          )}
        </For>
        <For each={props.lines}>
          {(line) => (
            <Show when={line.band}>
              <path class="band" d={bandPath(line)} />
            </Show>
          )}
        </For>
        <For each={props.lines}>
          {(line, k) => <path classList={{ line: true, other: k() === 1 }} d={path(line)} />}
        </For>
      </svg>
    </figure>
  );
}
