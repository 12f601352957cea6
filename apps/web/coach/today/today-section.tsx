import { createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { DayFigure } from "../../day/figure.js";
import { livedDay } from "../../day/lived-days.js";
import { windowsOf } from "../../day/windows.js";
import type { RunAnswer } from "../../engine/protocol.js";
import { todayTexts as texts } from "../../texts/coach/today.js";
import { todayClaims } from "../claims/claim-ids.js";
import { ClaimLinks } from "../claims/claim-links.js";
import { whenForgotten } from "../kept.js";
import { deviceAhead } from "../rhythm/timetable.js";
import { createWidth } from "../../width.js";
import type { SectionProps } from "../section.js";
import {
  type LoggedDay,
  loggedDay,
  longestStill,
  standingStill,
  studyOf,
  withOneMoreWalk,
  withoutBreaks,
} from "./lived-day.js";
import "../../style/day.css";

/** `#/coach/today`: the logged day lived by the model of one standard adult, relative to standing still. */

/** where the pressures of people who stand, sit and walk were measured, which the claims of this page speak of */
const ankle = "left.greatSaphenousAnkle.luminalPressure";
const shortest_min = 10;
/** s over which the load is drawn: what a step does is for the lab */
const drawn_s = 300;
const [left, right] = [44, 8];
/** of 100 */
const least = { low: 80, high: 100 };

interface Course {
  readonly name: keyof typeof texts.lines;
  readonly day: LoggedDay;
  /** relative to standing still = 100, where each window begins and the last one ends */
  readonly load: Float64Array;
  readonly edges_s: Float64Array;
  readonly mean: number;
}

interface Lived {
  readonly key: string;
  readonly courses: readonly Course[];
}

// what has been lived stays while other pages are looked at
const [lived, setLived] = createSignal<Lived>();
whenForgotten(() => setLived());

const now = () => ({ at_ms: Date.now(), ahead_min: deviceAhead(Date.now()) });

export function TodaySection(props: SectionProps) {
  const [living, setLiving] = createSignal<{
    readonly what: keyof typeof texts.living;
    readonly done: number;
    readonly stop: AbortController;
  }>();
  const [said, setSaid] = createSignal("");
  const day = createMemo(() => loggedDay(props.journal.entries(), now()));

  const live = async () => {
    // the day went on while the page was looked at
    const told = loggedDay(props.journal.entries(), now());
    if (told === undefined) return;
    const stop = new AbortController();
    const step = (what: keyof typeof texts.living) => {
      setLiving({ what, done: 0, stop });
      return {
        signal: stop.signal,
        onProgress: (done: number) =>
          setLiving((last) => (last?.stop === stop ? { what, done, stop } : last)),
      };
    };
    setSaid("");
    try {
      const standing = await props.lab.run(standingStill, { signals: [ankle], ...step("reference") });
      const reference = meanOf(standing);
      const courses: Course[] = [];
      const key = JSON.stringify(told);
      const days = { lived: told, bare: withoutBreaks(told), more: withOneMoreWalk(told) } as const;
      for (const [name, one] of Object.entries(days)) {
        if (one === undefined) continue;
        const which = name as keyof typeof days;
        courses.push(
          courseOf(which, one, await livedDay(props.lab, studyOf(one), step(which), [ankle]), reference),
        );
        setLived({ key, courses: [...courses] });
      }
    } catch (error) {
      setSaid(stop.signal.aborted ? texts.stopped : (error as Error).message);
    } finally {
      setLiving(undefined);
    }
  };
  const halt = () => living()?.stop.abort(new Error(texts.stopped));
  onCleanup(halt);

  return (
    <section class="day today">
      <h1>{texts.title}</h1>
      <p class="today-label">{texts.label}</p>
      <p>{texts.lead}</p>
      <Show when={day()} fallback={<p>{texts.empty}</p>}>
        {(told) => (
          <Show when={told().minutes.length >= shortest_min} fallback={<p>{texts.short}</p>}>
            <div class="coach-choice">
              <button
                type="button"
                class="coach-main"
                onClick={() => (living() === undefined ? void live() : halt())}
              >
                {living() !== undefined ? texts.stop : lived() === undefined ? texts.live : texts.again}
              </button>
              <Show when={living()}>
                {(at) => (
                  <label class="today-progress">
                    {texts.living[at().what]}
                    <progress max="1" value={at().done} aria-label={texts.progress} />
                  </label>
                )}
              </Show>
            </div>
          </Show>
        )}
      </Show>
      <p role="status">{said()}</p>
      <Show when={lived()}>{(one) => <Result of={one()} />}</Show>
      <h2>{texts.known}</h2>
      <ClaimLinks claims={todayClaims} />
    </section>
  );
}

function Result(props: { readonly of: Lived }) {
  const [width, measured] = createWidth(240, 640);
  const drawn = () => props.of.courses.filter(({ name }) => name !== "more");
  const first = () => props.of.courses[0];
  // one walk more or less is some tenths of a day's mean
  const text = (value: number) => value.toFixed(1);
  return (
    <div ref={measured}>
      <ul class="day-key">
        <For each={drawn()}>
          {({ name }, k) => (
            <li>
              <svg width="34" height="10" aria-hidden="true">
                <path classList={{ line: true, other: k() === 1 }} d="M1 5L33 5" />
              </svg>
              {texts.lines[name]}
            </li>
          )}
        </For>
      </ul>
      <DayFigure
        title={texts.figure}
        plain={texts.figurePlain}
        cut={texts.figureCut}
        says={props.of.courses.map(({ name, mean }) => texts.says(texts.lines[name], text(mean))).join(" ")}
        unit="1"
        lines={drawn().map(stepsOf)}
        least={least}
        begins_min={first().day.begins_min}
        duration_s={60 * first().day.minutes.length}
        width={width()}
        left={left}
        right={right}
      />
      <h2>{texts.table}</h2>
      <table class="today-table">
        <thead>
          <tr>
            <For each={Object.values(texts.columns)}>{(title) => <th scope="col">{title}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.of.courses}>
            {({ name, mean, day }) => (
              <tr>
                <th scope="row">{texts.lines[name]}</th>
                <td>{text(mean)}</td>
                <td>{texts.minutes(longestStill(day.minutes).length)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="today-label">{texts.label}</p>
      <h2>{texts.assumed.title}</h2>
      <ul>
        <For each={texts.assumed.lines}>{(line) => <li>{line}</li>}</For>
      </ul>
    </div>
  );
}

/** What is a mean of a while stands for all of it. */
function stepsOf({ name, load, edges_s }: Course) {
  return {
    name: texts.lines[name],
    times: Float64Array.from({ length: 2 * load.length }, (_, k) => edges_s[(k + 1) >> 1]),
    values: Float64Array.from({ length: 2 * load.length }, (_, k) => load[k >> 1]),
  };
}

function courseOf(name: Course["name"], day: LoggedDay, answer: RunAnswer, reference: number): Course {
  const values = answer.columns[ankle]?.values ?? new Float32Array();
  const { edges, means } = windowsOf(answer.times, values, answer.duration_s, drawn_s);
  const [whole] = windowsOf(answer.times, values, answer.duration_s, answer.duration_s).means;
  const relative = (pressure: number) => (100 * pressure) / reference;
  return { name, day, load: means.map(relative), edges_s: edges, mean: relative(whole) };
}

/** over the last half: by then the beginning is over */
function meanOf({ columns }: RunAnswer): number {
  const values = Array.from(columns[ankle]?.values ?? []);
  const last = values.slice(Math.floor(values.length / 2));
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}
