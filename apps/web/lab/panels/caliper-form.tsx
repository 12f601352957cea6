import { For, Show } from "solid-js";
import { fixed } from "../../../../src/charts/words.js";
import type { UnitName } from "../../../../src/index.js";
import type { Range } from "../../../../src/charts/scale.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { inShown } from "../units.js";
import { between, type Calipers } from "./calipers.js";
import { type PanelChoice, panelChoices, panelOf, unitWord } from "./choices.js";
import type { Desk } from "./desk.js";

/** The panels that can be measured on. */
const measurable = ({ state, lab }: Desk): readonly PanelChoice[] => [
  ...panelChoices.filter(({ kind, name }) => kind === "traces" && !state.hidden.includes(name)),
  ...state.extra.map((id) => panelOf(id, lab.state.units[id] ?? "1")),
];
const unitOf = (desk: Desk): UnitName =>
  measurable(desk).find(({ name }) => name === desk.state.calipers?.panel)?.unit ?? "1";

/** What lies between the calipers. */
export function BetweenCalipers(props: { readonly desk: Desk }) {
  const { desk } = props;
  const apart = () => between(desk.state.calipers as Calipers);
  const unit = () => unitWord(unitOf(desk), desk.lab.state.shown);
  const shown = (value: number) => inShown(value, unitOf(desk), desk.lab.state.shown);
  return (
    <p class="between">
      <output>
        {texts.caliper.time} <b>{fixed(apart().time_s, 2)}</b> s
      </output>
      <output>
        {texts.caliper.value} <b>{fixed(shown(apart().value), 1)}</b> {unit()}
      </output>
      <Show when={apart().slope !== undefined}>
        <output>
          {texts.caliper.slope} <b>{fixed(shown(apart().slope as number), 1)}</b> {unit()}/s
        </output>
        <output>
          {texts.caliper.rate} <b>{fixed(apart().perMinute as number, 1)}</b> /min
        </output>
      </Show>
    </p>
  );
}

/** The calipers by keyboard. */
export function CaliperForm(props: {
  readonly desk: Desk;
  /** of the axis of a panel, where it is shown */
  readonly rangeOf: (panel: string) => Range | undefined;
  readonly putAway: () => void;
}) {
  const { desk } = props;
  const { state, set } = desk;
  const calipers = () => state.calipers as Calipers;
  const panels = () => measurable(desk);
  const unit = () => unitWord(unitOf(desk), desk.lab.state.shown);
  const shown = (value: number) => inShown(value, unitOf(desk), desk.lab.state.shown);
  const range = (): Range => props.rangeOf(calipers().panel) ?? { low: 0, high: 100 };
  const put = (which: "times" | "values", k: 0 | 1, value: number) => {
    const other = calipers()[which][1 - k];
    set("calipers", { ...calipers(), [which]: k === 0 ? [value, other] : [other, value] });
  };
  return (
    <fieldset class="calipers">
      <legend>{texts.calipers}</legend>
      <div class="set">
        <label>
          {texts.caliper.panel}{" "}
          <select
            value={calipers().panel}
            onChange={(event) => {
              const name = event.currentTarget.value;
              const { low, high } = props.rangeOf(name) ?? { low: 0, high: 100 };
              set("calipers", {
                ...calipers(),
                panel: name,
                values: [low + 0.75 * (high - low), low + 0.25 * (high - low)],
              });
            }}
          >
            <For each={panels()}>{({ name, title }) => <option value={name}>{title}</option>}</For>
          </select>
        </label>
        <For
          each={
            [
              ["times", 0, "first"],
              ["times", 1, "second"],
              ["values", 0, "lower"],
              ["values", 1, "upper"],
            ] as const
          }
        >
          {([which, k, name]) => (
            <label>
              {texts.caliper[name]}
              <input
                type="range"
                min={which === "times" ? desk.to_s() - state.span_s : range().low}
                max={which === "times" ? desk.to_s() : range().high}
                step={which === "times" ? state.span_s / 1000 : (range().high - range().low) / 500}
                value={calipers()[which][k]}
                aria-valuetext={
                  which === "times"
                    ? `${fixed(calipers().times[k], 2)} s`
                    : `${fixed(shown(calipers().values[k]), 1)} ${unit()}`
                }
                onInput={(event) => put(which, k, Number(event.currentTarget.value))}
              />
            </label>
          )}
        </For>
        <button type="button" onClick={() => props.putAway()}>
          {texts.caliper.away}
        </button>
      </div>
    </fieldset>
  );
}
