import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { linear, niceRange, niceTicks, type Range, rangeOf } from "../../../../src/charts/scale.js";
import { fixed } from "../../../../src/charts/words.js";
import { converted, shownNumber, type Units } from "../../lab/units.js";
import { journalTexts as texts } from "../../texts/coach/journal.js";
import { createAspect } from "../../width.js";
import { dayRows, dayTicks, type Plot, plots, type Series, wall_ms } from "./course.js";
import type { Journal } from "./journal.js";

/** One's own course: small plots above each other that share their time, and the same as a table. */

const day_ms = 86_400_000;
const spans = [30, 90, 0] as const;

export function Trends(props: { readonly journal: Journal; readonly units: Units }) {
  const [span, setSpan] = createSignal<(typeof spans)[number]>(30);
  const [tableOpen, setTableOpen] = createSignal(false);
  const id = createUniqueId();
  const shown = createMemo(() => {
    const entries = props.journal.entries();
    const from_ms = span() === 0 ? 0 : Date.now() - span() * day_ms;
    return entries.filter(({ at_ms }) => at_ms >= from_ms);
  });
  const drawn = createMemo(() => plots(shown(), (cm) => converted(cm, "cm", props.units.length)));
  const time = createMemo((): Range => {
    const entries = shown();
    const low = Math.min(...[entries[0], entries.at(-1)].map((one) => (one ? wall_ms(one) : Date.now())));
    const last = entries.at(-1);
    const high = Math.max(low + day_ms, last === undefined ? low : wall_ms(last));
    // whole days, so that what was logged in the morning stands clear of the axis
    return { low: Math.floor(low / day_ms) * day_ms, high: Math.ceil(high / day_ms) * day_ms };
  });
  return (
    <section aria-labelledby="journal-trends">
      <h2 id="journal-trends">{texts.trends.title}</h2>
      <p class="quiet">{texts.trends.intro}</p>
      <p class="journal-field">
        <label for={id}>{texts.trends.span}</label>
        <select
          id={id}
          onChange={(event) => setSpan(Number(event.currentTarget.value) as (typeof spans)[number])}
        >
          <For each={spans}>
            {(days) => (
              <option value={days} selected={days === span()}>
                {texts.trends.spans[days]}
              </option>
            )}
          </For>
        </select>
      </p>
      <For each={drawn()} fallback={<p>{texts.trends.none}</p>}>
        {(plot) => <Course plot={plot} time={time()} unit={props.units.length} />}
      </For>
      <Show when={drawn().length > 0}>
        <details onToggle={(event) => setTableOpen(event.currentTarget.open)}>
          <summary>{texts.trends.table}</summary>
          <Show when={tableOpen()}>
            <CourseTable journal={props.journal} units={props.units} from={shown()} />
          </Show>
        </details>
      </Show>
    </section>
  );
}

/** what the drawing is high and what its letters are is told in rem by the style: all of it grows with them */
const height = 150;
/** half a label of a day has room on either side */
const margin = { left: 40, right: 28, top: 8, bottom: 26 };
/** from one of them to the next */
const dayApart = 62;
/** more points than this are a line alone */
const mostDots = 150;

const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const withYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

function Course(props: { readonly plot: Plot; readonly time: Range; readonly unit: Units["length"] }) {
  const [aspect, measured] = createAspect(4);
  const width = () => height * aspect();
  const isTape = () => props.plot.id === "tape";
  const range = createMemo((): Range => {
    if (props.plot.id === "heaviness") return { low: 0, high: 10 };
    const of = rangeOf(props.plot.series.map(({ values }) => values)) ?? { low: 0, high: 1 };
    // counts begin at nothing; a length is told by its changes
    return niceRange(isTape() ? of : { low: 0, high: Math.max(1, of.high) }, 3);
  });
  const x = createMemo(() => linear(props.time, margin.left, width() - margin.right));
  const y = createMemo(() => linear(range(), height - margin.bottom, margin.top));
  const ticks = createMemo(() => niceTicks(range(), 3).filter((tick) => isTape() || Number.isInteger(tick)));
  const days = createMemo(() =>
    dayTicks(props.time.low, props.time.high, (width() - margin.left - margin.right) / dayApart),
  );
  const dayText = (tick: number) =>
    (props.time.high - props.time.low > 400 * day_ms ? withYear : shortDay).format(tick);
  const number = (value: number) => (isTape() ? fixed(value, 1) : String(value));
  const title = () =>
    isTape() ? `${texts.trends.plots.tape}, ${props.unit}` : texts.trends.plots[props.plot.id];
  const sentence = (series: Series) => {
    const { low, high } = rangeOf([series.values]) ?? { low: 0, high: 0 };
    const [first, last] = [series.values[0], series.values.at(-1) ?? 0];
    return texts.trends.said(
      texts.trends.series[series.name],
      series.values.length,
      number(first),
      number(last),
      number(low),
      number(high),
    );
  };
  const path = ({ times, values }: Series) =>
    times
      .map((time, k) => `${k === 0 ? "M" : "L"}${x()(time).toFixed(1)} ${y()(values[k]).toFixed(1)}`)
      .join("");
  return (
    <figure class="journal-course">
      <figcaption>
        {title()}
        <Show when={props.plot.series.length > 1}>
          <ul class="journal-keys">
            <For each={props.plot.series}>
              {(series, k) => (
                <li>
                  <svg class="journal-key" viewBox="0 0 34 12" aria-hidden="true">
                    <path class={`journal-line journal-line${k()}`} d="M1 6L33 6" />
                    <circle class={`journal-dot journal-dot${k()}`} cx="17" cy="6" r="3.5" />
                  </svg>{" "}
                  {texts.trends.series[series.name]}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </figcaption>
      <div ref={measured}>
        <svg
          viewBox={`0 0 ${width()} ${height}`}
          role="img"
          aria-label={texts.trends.label(title(), props.plot.series.map(sentence).join("; "))}
        >
          <For each={ticks()}>
            {(tick) => (
              <>
                <line
                  class="journal-grid"
                  x1={margin.left}
                  x2={width() - margin.right}
                  y1={y()(tick)}
                  y2={y()(tick)}
                />
                <text x={margin.left - 6} y={y()(tick) + 4} text-anchor="end">
                  {number(tick)}
                </text>
              </>
            )}
          </For>
          <For each={days()}>
            {(tick) => (
              <text x={x()(tick)} y={height - 6} text-anchor="middle">
                {dayText(tick)}
              </text>
            )}
          </For>
          <For each={props.plot.series}>
            {(series, k) => (
              <>
                <path class={`journal-line journal-line${k()}`} d={path(series)} />
                <Show when={series.values.length <= mostDots}>
                  <For each={series.times}>
                    {(time, at) => (
                      <circle
                        class={`journal-dot journal-dot${k()}`}
                        cx={x()(time)}
                        cy={y()(series.values[at()])}
                        r="3.5"
                      />
                    )}
                  </For>
                </Show>
              </>
            )}
          </For>
        </svg>
      </div>
    </figure>
  );
}

function CourseTable(props: {
  readonly journal: Journal;
  readonly units: Units;
  readonly from: ReturnType<Journal["entries"]>;
}) {
  const rows = () => dayRows(props.from).toReversed();
  const list = (values: readonly number[]) => values.join(", ");
  const lengths = (values: readonly number[]) =>
    values.map((cm) => shownNumber(cm, "cm", props.units)).join(", ");
  const unit = () => props.units.length;
  const { trends } = texts;
  const heads = () => [
    trends.heavinessIn,
    trends.tapeIn(texts.left, unit()),
    trends.tapeIn(texts.right, unit()),
    trends.risesOn(texts.left),
    trends.risesOn(texts.right),
    trends.risesOn(texts.both),
    trends.series.sessions,
    trends.series.breaks,
  ];
  return (
    // a table that is wider than the window is scrolled by the keyboard too
    <div class="journal-wide" tabindex="0" role="region" aria-label={trends.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{trends.day}</th>
            <For each={heads()}>{(head) => <th scope="col">{head}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">{row.day}</th>
                <td>{list(row.heaviness)}</td>
                <td>{lengths(row.tape.left)}</td>
                <td>{lengths(row.tape.right)}</td>
                <td>{list(row.rises.left)}</td>
                <td>{list(row.rises.right)}</td>
                <td>{list(row.rises.both)}</td>
                <td>{row.sessions || ""}</td>
                <td>{row.breaks || ""}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
