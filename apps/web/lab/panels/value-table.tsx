import { createSignal, For, Show } from "solid-js";
import { fixed } from "../../../../src/charts/words.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { fullId, panelChoices, panelOf, unitWord } from "./choices.js";
import type { Desk } from "./desk.js";
import type { History } from "../../engine/history.js";
import { timeInStates } from "../picture/valves.js";
import { Outline, outline } from "./outline.js";
import { valueWord } from "./scope.js";

interface Row {
  readonly panel: string;
  readonly trace: string;
  readonly unit: string;
  readonly value: string;
  /** the lowest and the highest of a trace; of a valve, how long it did what */
  readonly course: readonly string[];
}

/** "open 12 %, leaking 3 %"; where less is kept than is shown, of how much time that is */
function valveCourse(history: History, valve: string, span: Parameters<typeof timeInStates>[2]): string {
  const { open, shut, leaking } = timeInStates(history, valve, span);
  const all_s = open + shut + leaking;
  if (all_s === 0) return "–";
  const share = (of_s: number) => fixed((100 * of_s) / all_s, 0);
  const told = texts.valveTime(share(open), share(leaking));
  return all_s < 0.95 * (span.to_s - span.from_s) ? texts.valveKept(told, fixed(all_s, 0)) : told;
}

/** What the panels show, in numbers, read when it is asked for. */
export function ValueTable(props: { readonly desk: Desk }) {
  const { desk } = props;
  const { lab, state } = desk;
  const [read, setRead] = createSignal<{ readonly rows: readonly Row[]; readonly caption: string }>();
  const again = () => {
    const to_s = desk.to_s();
    const from_s = Math.max(0, to_s - state.span_s);
    const at_s = state.cursor_s ?? to_s;
    const { history } = lab;
    const out = new Outline();
    const panels = [
      ...panelChoices.filter(({ name }) => !state.hidden.includes(name)),
      ...state.extra.map((id) => panelOf(id, lab.state.units[id] ?? "1")),
    ];
    const rows = panels.flatMap((panel) =>
      panel.traces.flatMap((trace) =>
        (trace.ofBody ? [desk.side] : desk.sides).map((side): Row => {
          const valve = panel.kind === "valves";
          const of = fullId(trace, side);
          const id = valve ? `${of}.opening` : of;
          outline(history, id, { from_s, to_s, columns: 500 }, out, trace.factor);
          const row = history.rowAt(at_s);
          const flow_mL_s = valve ? history.valueOf(`${of}.flow`, row) : 0;
          const say = (value: number, flow_mL_s = 0) =>
            valueWord(
              { value: Number.isFinite(value) ? value : Number.NaN, flow_mL_s },
              panel,
              trace,
              lab.state.shown,
            );
          return {
            panel: panel.title,
            trace: trace.ofBody ? trace.label : `${trace.label}, ${texts.measures[side]}`,
            unit: valve || trace.second ? "" : unitWord(panel.unit, lab.state.shown),
            value: say((trace.factor ?? 1) * history.valueOf(id, row), flow_mL_s),
            course: valve ? [valveCourse(history, of, { from_s, to_s })] : [say(out.low), say(out.high)],
          };
        }),
      ),
    );
    setRead({ rows, caption: texts.table.caption(fixed(from_s, 1), fixed(to_s, 1)) });
  };
  return (
    <section>
      <button type="button" onClick={again}>
        {read() === undefined ? texts.table.name : texts.table.again}
      </button>
      <Show when={read()} keyed>
        {({ rows, caption }) => (
          <table class="measured">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.table.trace}</th>
                <th scope="col">{texts.table.value}</th>
                <th scope="col">{texts.table.lowest}</th>
                <th scope="col">{texts.table.highest}</th>
                <th scope="col" class="unit">
                  {texts.table.unit}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={rows}>
                {(row) => (
                  <tr>
                    <th scope="row">
                      {row.panel} <span class="quiet">{row.trace}</span>
                    </th>
                    <td>{row.value}</td>
                    <For each={row.course}>
                      {(says) => (
                        <td colspan={3 - row.course.length} classList={{ whole: row.course.length === 1 }}>
                          {says}
                        </td>
                      )}
                    </For>
                    <td class="unit">{row.unit}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        )}
      </Show>
    </section>
  );
}
