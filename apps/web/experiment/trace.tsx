import { createMemo, For, Show } from "solid-js";
import { decimate } from "../../../src/charts/decimate.js";
import { linear, niceRange, niceTicks, type Range, rangeOf, timeAxis } from "../../../src/charts/scale.js";
import { fixed } from "../../../src/charts/words.js";
import { createWidth } from "../width.js";
import type { RunAnswer } from "../engine/protocol.js";
import { experimentTexts as texts } from "../texts/experiment.js";

const height = 240;
const margin = { left: 44, right: 8, top: 10, bottom: 30 };

/** One signal of several runs on one pair of axes: told apart by their stroke first, by colour second. */
export function Trace(props: {
  readonly label: string;
  readonly signal: string;
  readonly runs: readonly { readonly name: string; readonly answer: RunAnswer }[];
  readonly from_s?: number;
  readonly until_s?: number;
}) {
  const [width, measured] = createWidth(240, 640);
  const span = createMemo(
    (): Range => ({
      low: props.from_s ?? 0,
      high: Math.min(
        props.until_s ?? Infinity,
        Math.max(...props.runs.map(({ answer }) => answer.duration_s)),
      ),
    }),
  );
  const lines = createMemo(() =>
    props.runs.flatMap(({ name, answer }) => {
      const column = answer.columns[props.signal];
      if (column === undefined) return [];
      const { low, high } = span();
      return [
        {
          name,
          unit: column.unit,
          ...decimate({ times: answer.times, values: column.values }, low, high, 500),
        },
      ];
    }),
  );
  const range = createMemo(() =>
    niceRange(rangeOf(lines().map(({ values }) => values)) ?? { low: 0, high: 1 }, 4),
  );
  const x = createMemo(() => linear(span(), margin.left, width() - margin.right));
  const y = createMemo(() => linear(range(), height - margin.bottom, margin.top));
  const ticks = createMemo(() => niceTicks(range(), 4));
  const decimals = () => {
    const [first = 0, second = 1] = ticks();
    return Math.max(0, -Math.floor(Math.log10(Math.abs(second - first)) + 1e-9));
  };
  const time = createMemo(() => timeAxis(span(), width() / 90));
  const unit = () => lines()[0]?.unit ?? "1";
  const path = (line: { readonly times: ArrayLike<number>; readonly values: ArrayLike<number> }) => {
    let text = "";
    let pen = "M";
    for (let k = 0; k < line.times.length; k++) {
      if (!Number.isFinite(line.values[k])) {
        pen = "M";
        continue;
      }
      text += `${pen}${x()(line.times[k]).toFixed(1)} ${y()(line.values[k]).toFixed(1)}`;
      pen = "L";
    }
    return text;
  };
  return (
    <figure class="trace">
      <div ref={measured}>
        <svg
          width={width()}
          height={height}
          role="img"
          aria-label={texts.traceLabel(
            props.label,
            lines().map(({ name, values }) => {
              const of = rangeOf([values]);
              return of === undefined
                ? name
                : texts.between(name, fixed(of.low, 0), fixed(of.high, 0), unit());
            }),
          )}
        >
          <For each={ticks()}>
            {(tick) => (
              <>
                <line
                  class="grid"
                  x1={margin.left}
                  x2={width() - margin.right}
                  y1={y()(tick)}
                  y2={y()(tick)}
                />
                <text x={margin.left - 6} y={y()(tick) + 4} text-anchor="end">
                  {fixed(tick, decimals())}
                </text>
              </>
            )}
          </For>
          <For each={time().ticks}>
            {(tick) => (
              <text
                x={x()(tick.time_s)}
                y={height - 8}
                // a number at the end of the axis keeps to the paper
                text-anchor={x()(tick.time_s) > width() - margin.right - 12 ? "end" : "middle"}
              >
                {tick.text}
              </text>
            )}
          </For>
          <For each={lines()}>{(line, k) => <path class={`run run${k()}`} d={path(line)} />}</For>
        </svg>
      </div>
      <figcaption>
        {props.label}, {unit()}; {texts.timeIn(time().unit)}
        <Show when={lines().length > 1}>
          <ul class="keys">
            <For each={lines()}>
              {(line, k) => (
                <li>
                  <svg width="34" height="12" aria-hidden="true">
                    <path class={`run run${k()}`} d="M1 6L33 6" />
                  </svg>{" "}
                  {line.name}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </figcaption>
    </figure>
  );
}
