import { createSignal, For, onCleanup, Show } from "solid-js";
import { fixed, unitText } from "../../../../src/charts/words.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { toFirstField } from "../first-field.js";
import { inShown } from "../units.js";
import { everyFrame } from "../frame-loop.js";
import { panelChoices, unitWord } from "./choices.js";
import type { Desk } from "./desk.js";
import { readBeside } from "./read-beside.js";
import { aligned, type CsvHead, type Difference, difference, readHead, type Recorded } from "./recorded.js";

/** Traces that a recording can be drawn over: those of the legs. */
const targets = panelChoices
  .filter(({ kind }) => kind === "traces")
  .flatMap(({ name, title, unit, traces }) =>
    traces
      .filter(({ ofBody, second }) => !ofBody && !second)
      .map(({ id, label }) => ({ id, panel: name, unit, says: `${title}, ${label}` })),
  );
const usual = targets.find(({ id }) => id === "dorsalFoot.luminalPressure") as (typeof targets)[number];

/** ms between two readings of the difference */
const read_ms = 500;

/** One's own trace: a CSV file on the axes of the model, aligned by an instant, with the difference. */
export function RecordedForm(props: { readonly desk: Desk }) {
  const { desk } = props;
  const { lab, state, set } = desk;
  const [file, setFile] = createSignal<File>();
  const [head, setHead] = createSignal<CsvHead>();
  const [columns, setColumns] = createSignal({ time: 0, value: 1 });
  const [target, setTarget] = createSignal(usual);
  const [factor, setFactor] = createSignal(1);
  const [done, setDone] = createSignal<number>();
  const [fault, setFault] = createSignal("");
  const [event_s, setEvent] = createSignal(0);
  const [apart, setApart] = createSignal<Difference>();
  const [over, setOver] = createSignal(false);
  let stop: AbortController | undefined;
  onCleanup(() => stop?.abort());

  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setFault("");
    setHead(undefined);
    try {
      setHead(await readHead(chosen));
      setFile(chosen);
      setColumns({ time: 0, value: 1 });
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  const draw = async () => {
    const [chosen, known] = [file(), head()];
    if (chosen === undefined || known === undefined) return;
    stop?.abort();
    const mine = new AbortController();
    stop = mine;
    setFault("");
    setDone(0);
    try {
      const { times, values } = await readBeside(
        { file: chosen, head: known, columns: columns() },
        { onProgress: setDone, signal: mine.signal },
      );
      const by = factor();
      const first_s = times[0];
      const recorded: Recorded = {
        name: chosen.name,
        over: target().id,
        panel: target().panel,
        times,
        values: values.map((value) => by * value),
        shift_s: 0,
      };
      setEvent(first_s);
      // until it is aligned it begins where the window does
      set("recorded", aligned(recorded, first_s, Math.max(0, desk.to_s() - state.span_s)));
    } catch (error) {
      if (!mine.signal.aborted) setFault((error as Error).message);
    } finally {
      if (stop === mine) setDone(undefined);
    }
  };
  const apartText = (value: number): string => {
    const unit = targets.find(({ id }) => id === state.recorded?.over)?.unit ?? "1";
    const shown = fixed(inShown(value, unit, lab.state.shown), 1);
    return `${shown}\u202f${unitWord(unit, lab.state.shown)}`;
  };
  const align = (at_s: number | undefined) => {
    const { recorded } = state;
    if (recorded !== undefined && at_s !== undefined) set("recorded", aligned(recorded, event_s(), at_s));
  };

  let read = 0;
  everyFrame((now_ms) => {
    const { recorded } = state;
    if (recorded === undefined || now_ms - read < read_ms) return;
    read = now_ms;
    const { history } = lab;
    const id = `${desk.side}.${recorded.over}`;
    const to_s = desk.to_s();
    const model = (time_s: number) => history.valueOf(id, history.rowAt(time_s));
    setApart(difference(recorded, model, { from_s: to_s - state.span_s, to_s }));
  });

  return (
    <section
      class="drop-place"
      classList={{ over: over() }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <h3>{texts.recorded.name}</h3>
      <p class="quiet">{texts.recorded.note}</p>
      <label class="field">
        {texts.recorded.open}, {texts.recorded.drop}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </label>
      <Show when={fault() !== ""}>
        <p class="fault" role="alert">
          {fault()}
        </p>
      </Show>
      <Show when={head()} keyed>
        {({ names }) => (
          <div class="row">
            <For each={["time", "value"] as const}>
              {(which) => (
                <label class="field">
                  {texts.recorded[which]}
                  <select
                    value={columns()[which]}
                    onChange={(event) =>
                      setColumns({ ...columns(), [which]: Number(event.currentTarget.value) })
                    }
                  >
                    <For each={names}>{(name, k) => <option value={k()}>{name}</option>}</For>
                  </select>
                </label>
              )}
            </For>
            <label class="field">
              {texts.recorded.over}
              <select
                value={target().id}
                onChange={(event) =>
                  setTarget(targets.find(({ id }) => id === event.currentTarget.value) ?? usual)
                }
              >
                <For each={targets}>{({ id, says }) => <option value={id}>{says}</option>}</For>
              </select>
            </label>
            <label class="field">
              {texts.recorded.factor(unitText(target().unit))}
              <input
                type="number"
                step="any"
                value={factor()}
                onInput={(event) => setFactor(Number(event.currentTarget.value) || 1)}
              />
            </label>
            <button type="button" onClick={() => (done() === undefined ? void draw() : stop?.abort())}>
              {done() === undefined ? texts.recorded.read : texts.recorded.stop}
            </button>
          </div>
        )}
      </Show>
      <Show when={done() !== undefined}>
        <p role="status">{texts.recorded.reading((100 * (done() ?? 0)).toFixed(0))}</p>
      </Show>
      <Show when={state.recorded}>
        {(recorded) => (
          <>
            <div class="row">
              <label class="field">
                {texts.recorded.event}
                <input
                  type="number"
                  step="any"
                  value={event_s()}
                  onInput={(event) => setEvent(Number(event.currentTarget.value))}
                />
              </label>
              <button type="button" onClick={() => align(state.cursor_s ?? lab.now())}>
                {texts.recorded.cursor}
              </button>
              <button
                type="button"
                disabled={state.bandAt_s === undefined}
                onClick={() => align(state.bandAt_s)}
              >
                {texts.recorded.lift}
              </button>
              <button
                type="button"
                onClick={(event) => {
                  toFirstField(event.currentTarget);
                  set("recorded", undefined);
                }}
              >
                {texts.recorded.away}
              </button>
            </div>
            <p>
              {recorded().name}, {texts.recorded.shift} {fixed(recorded().shift_s, 2)} s.{" "}
              <Show when={apart()}>
                {(between) => (
                  <>
                    {texts.recorded.difference}: <b>{apartText(between().mean)}</b>; {texts.recorded.absolute}
                    : <b>{apartText(between().absolute)}</b>
                  </>
                )}
              </Show>
            </p>
          </>
        )}
      </Show>
    </section>
  );
}
