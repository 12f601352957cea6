import { For, Show } from "solid-js";
import { decimalsOf, fixed, unitText } from "../../../../src/charts/words.js";
import type { Measures } from "../../../../src/index.js";
import { panelTexts as texts } from "../../texts/panels.js";
import type { Lab } from "../lab.js";

/** What the monitors beside legs and heart show, twice a second. */

const rows = Object.entries(texts.measures.rows);

type Shown = Measures[string] | undefined;

const numberOf = (measured: Shown): string =>
  measured === undefined || measured.value === null || Number.isNaN(measured.value)
    ? "–"
    : fixed(measured.value, Math.min(1, decimalsOf(measured.unit)));

export function MeasureTable(props: { readonly lab: Lab }) {
  const measures = () => props.lab.measures();
  const of = (side: "left" | "right", row: string): Shown => measures()[side][`${side}.${row}`];
  const unitOf = (row: string) => {
    const measured = of("left", row);
    return measured === undefined ? "" : unitText(measured.unit);
  };
  const heart = (row: string): readonly [number: string, unit: string] => {
    const all = measures().heart;
    if (row === "artery.pressure") {
      const [high, low] = [all["artery.systolicPressure"], all["artery.diastolicPressure"]];
      const whole = (one: Shown) => (one === undefined || one.value === null ? "–" : one.value.toFixed(0));
      return [`${whole(high)}/${whole(low)}`, "mmHg"];
    }
    const measured = all[row];
    return [
      measured?.value === null || measured === undefined
        ? "–"
        : row === "heart.rate"
          ? measured.value.toFixed(0)
          : measured.value.toFixed(1),
      measured === undefined ? "" : unitText(measured.unit),
    ];
  };
  return (
    <table class="measured">
      <caption>{texts.measures.name}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.measures.left}</th>
          <th scope="col">{texts.measures.right}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        <For each={rows}>
          {([row, [name, plain]]) => (
            <tr>
              <th scope="row">
                {name} <span class="quiet">{plain}</span>
              </th>
              <td>{numberOf(of("left", row))}</td>
              <td>{numberOf(of("right", row))}</td>
              <td class="unit">{unitOf(row)}</td>
            </tr>
          )}
        </For>
      </tbody>
      <Show when={Object.keys(measures().heart).length > 0}>
        <tbody>
          <For each={Object.entries(texts.measures.heart)}>
            {([row, [name, plain]]) => (
              <tr>
                <th scope="row">
                  {name} <span class="quiet">{plain}</span>
                </th>
                <td colspan="2" class="whole">
                  {heart(row)[0]}
                </td>
                <td class="unit">{heart(row)[1]}</td>
              </tr>
            )}
          </For>
        </tbody>
      </Show>
    </table>
  );
}
