import { createSignal, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { fetched } from "../../shell/router.js";
import { panelTexts as texts } from "../../texts/panels.js";
import type { Lab } from "../lab.js";
import { Desk } from "../panels/desk.js";
import { MeasureTable } from "../panels/measure-table.js";

const more = fetched<{ readonly desk: Desk }>(
  async () => (await import("../panels/more.js")).MoreInstruments,
);

/** Below the leg and its traces: the measures, and the instruments that are asked for less often. */
export function PanelNotes(props: { readonly lab: Lab }) {
  const [open, setOpen] = createSignal(false);
  return (
    <div class="panel-notes">
      <MeasureTable lab={props.lab} />
      <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{texts.moreInstruments}</summary>
        <Show when={open() && more()} keyed>
          {(view) => <Dynamic component={view} desk={Desk.of(props.lab)} />}
        </Show>
      </details>
    </div>
  );
}
