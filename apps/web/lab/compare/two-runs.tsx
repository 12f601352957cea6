import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import type { RunAnswer } from "../../engine/protocol.js";
import { compareTexts as texts } from "../../texts/compare.js";
import { sentenceOf } from "../galleries/asked.js";
import { createWidth } from "../../width.js";
import type { Lab } from "../lab.js";
import { inShown, shownText, shownUnit } from "../units.js";
import { Chart, Key, type Line } from "./chart.js";
import { Drawing, drawnValues } from "./drawing.js";
import { MeasuresTable } from "./measures-table.js";
import { pairOf } from "./pair.js";
import type { Question, SignalId } from "./pair-form.js";
import { differenceOf, valueAt } from "./pinned.js";
import { facetOf, wayOf } from "./verdict.js";

/** Runs the two studies of a question one after the other, and lays one over the other. */

const kept = Object.keys(texts.signal).flatMap((id) => [`left.${id}`, `right.${id}`]);

export function TwoRuns(props: { readonly lab: Lab; readonly question: Question }) {
  const { lab } = props;
  const [first, setFirst] = createSignal<RunAnswer>();
  const [second, setSecond] = createSignal<RunAnswer>();
  const [drawn, setDrawn] = createSignal<readonly number[]>();
  const [at, setAt] = createSignal<{ readonly which: string; readonly done: number }>();
  const [fault, setFault] = createSignal<string>();
  const [width, measured] = createWidth(260, 900);
  let stop = new AbortController();
  onCleanup(() => stop.abort());

  // runs belong to what was asked: who changes the question begins anew; how it is looked at may change
  const askedFor = createMemo(() => {
    const { scenario, base, change, against, expects, facet, way } = props.question;
    return JSON.stringify([scenario, base, change, against, expects, facet, way]);
  });
  const beginAnew = () => {
    stop.abort();
    setFirst(undefined);
    setSecond(undefined);
    setDrawn(undefined);
    setAt(undefined);
    setFault(undefined);
  };
  createEffect(on(askedFor, beginAnew));

  const pair = () => {
    const { base, scenario, change } = props.question;
    const { person, devices, circuit } = lab.study();
    return pairOf(
      base === "lab" ? { person, devices, circuit } : { person: { base: "healthy-adult" } },
      scenario,
      change,
    );
  };
  const run = async (which: 0 | 1): Promise<RunAnswer> => {
    const name = which === 0 ? texts.first : texts.second;
    setAt({ which: name, done: 0 });
    return await lab.run(pair()[which], {
      signals: kept,
      onProgress: (done) => setAt({ which: name, done }),
      signal: stop.signal,
    });
  };
  const legs = () => props.question.against === "legs";
  /** the reader draws between the first run and the second */
  const draws = () => !legs() && props.question.expects === "draw";
  const go = async (until: "first" | "second") => {
    stop = new AbortController();
    const mine = stop;
    setFault(undefined);
    try {
      // of left and right one run is enough: the one with the change in it
      if (legs()) setSecond(await run(1));
      else {
        if (first() === undefined) setFirst(await run(0));
        if (until === "second") setSecond(await run(1));
      }
    } catch (error) {
      if (!mine.signal.aborted) setFault(sentenceOf(error));
    } finally {
      if (mine === stop) setAt(undefined);
    }
  };

  const unit = () => {
    const column = (second() ?? first())?.columns[`${props.question.leg}.${props.question.signal}`];
    return column?.unit ?? "1";
  };
  const series = (answer: RunAnswer | undefined, leg: "left" | "right", signal: SignalId) => {
    const column = answer?.columns[`${leg}.${signal}`];
    if (answer === undefined || column === undefined) return undefined;
    const values = Float64Array.from(column.values, (value) => inShown(value, column.unit, lab.state.shown));
    return { times: answer.times, values };
  };
  const lines = createMemo((): readonly Line[] => {
    const { leg, signal } = props.question;
    const one = legs() ? series(second(), "left", signal) : series(first(), leg, signal);
    const other = legs() ? series(second(), "right", signal) : series(second(), leg, signal);
    const names = legs() ? [texts.form.left, texts.form.right] : [texts.without, texts.withIt];
    return [
      ...(one === undefined ? [] : [{ ...one, name: names[0], look: "first" as const }]),
      ...(other === undefined ? [] : [{ ...other, name: names[1], look: "second" as const }]),
    ];
  });
  const expected = createMemo((): Line | undefined => {
    const points = drawn();
    const [one] = lines();
    if (points === undefined || one === undefined || !draws()) return undefined;
    return {
      name: texts.expected,
      look: "expected",
      times: one.times,
      values: drawnValues(points, one.times),
    };
  });
  const difference = createMemo((): Line | undefined => {
    const [one, other] = lines();
    if (one === undefined || other === undefined) return undefined;
    return {
      name: texts.differenceSays(other.name, one.name),
      look: "difference",
      times: one.times,
      values: differenceOf(one, other).map((value) => -value),
    };
  });
  const told = (value: number) => shownText(value, shownUnit(unit(), lab.state.shown), lab.state.shown);
  const traceWords = () =>
    lines()
      .map(({ name, values }) =>
        texts.traceSays(name, told(facetOf(values, "lowest")), told(facetOf(values, "highest"))),
      )
      .join(" ");
  const verdict = (): readonly string[] => {
    const [one, other] = lines();
    const { expects, facet, way } = props.question;
    if (legs() || expects === "nothing" || one === undefined || other === undefined) return [];
    if (expects === "choose") {
      const went = wayOf(one.values, other.values, facet);
      const name = ({ lowest: "Lowest", mean: "Mean", highest: "Highest" } as const)[facet];
      return [
        texts.expect.was(
          texts.expect[name],
          texts.expect[went],
          told(facetOf(one.values, facet)),
          told(facetOf(other.values, facet)),
        ),
        went === way ? texts.expect.asSaid : texts.expect.notAsSaid(texts.expect[way]),
        ...(went === "stays" ? [texts.expect.within] : []),
      ];
    }
    const guess = expected();
    if (guess === undefined) return [];
    const off = Array.from(guess.values, (value, k) =>
      Math.abs(value - valueAt(other.times, other.values, guess.times[k])),
    );
    return [texts.expect.drawn(told(facetOf(off, "mean")))];
  };
  const ready = () => second() !== undefined;
  /** what the one button does next, and what it says */
  const next = (): readonly [says: string, deed: () => void] => {
    if (at() !== undefined) return [texts.stop, () => (stop.abort(), setAt(undefined))];
    if (ready()) return [texts.anew, beginAnew];
    if (draws() && first() === undefined) return [texts.runFirst, () => void go("first")];
    const looks = props.question.expects !== "nothing" && !legs();
    return [looks ? texts.reveal : texts.run, () => void go("second")];
  };
  return (
    <section class="two-runs" ref={measured}>
      <div class="row">
        <button type="button" class="go" onClick={() => next()[1]()}>
          {next()[0]}
        </button>
        <span role="status">
          <Show when={at()}>
            {(now) =>
              now().done === 0
                ? texts.night(now().which)
                : texts.running(now().which, (100 * now().done).toFixed(0))
            }
          </Show>
        </span>
      </div>
      <Show when={fault()}>{(sentence) => <p class="fault">{sentence()}</p>}</Show>
      <Show when={lines().length > 0 && (ready() || draws())}>
        <div role="status" class="verdict">
          {verdict().join(" ")}
        </div>
        <Show when={draws() && !ready()}>
          <p class="quiet">{texts.expect.drawHere}</p>
        </Show>
        <Key lines={[...lines(), ...(expected() === undefined ? [] : [expected() as Line])]} />
        <Chart
          title={texts.signal[props.question.signal]}
          says={traceWords()}
          unit={shownUnit(unit(), lab.state.shown)}
          lines={[...lines(), ...(ready() && expected() !== undefined ? [expected() as Line] : [])]}
          width={width()}
          height={320}
          over={
            draws() && !ready()
              ? (frame) => (
                  <Drawing frame={frame} base={lines()[0]} points={drawn()} text={told} onDraw={setDrawn} />
                )
              : undefined
          }
        />
        <Show when={difference()}>
          {(line) => (
            <Chart
              title={texts.difference}
              says={texts.traceSays(
                line().name,
                told(facetOf(line().values, "lowest")),
                told(facetOf(line().values, "highest")),
              )}
              unit={shownUnit(unit(), lab.state.shown)}
              lines={[line()]}
              width={width()}
              height={180}
              zero
              timeOf={lines()}
            />
          )}
        </Show>
        <Show when={second()}>
          {(answer) => (
            <MeasuresTable
              first={legs() ? answer() : first()}
              second={answer()}
              legs={legs()}
              leg={props.question.leg}
              units={lab.state.shown}
            />
          )}
        </Show>
      </Show>
    </section>
  );
}
