import { For, Show } from "solid-js";
import { decimalsOf, fixed, unitText } from "../../../../src/charts/words.js";
import type { Measures } from "../../../../src/index.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { coarsePressure, inShown, shownUnit, type Units } from "../units.js";
import type { Lab } from "../lab.js";

/** What the monitors beside legs and heart show, twice a second. */

const rows = Object.entries(texts.measures.rows);

type Shown = Measures[string] | undefined;

const numberOf = (measured: Shown, units: Units): string =>
  measured === undefined || measured.value === null || Number.isNaN(measured.value)
    ? "–"
    : fixed(
        inShown(measured.value, measured.unit, units),
        Math.min(1, decimalsOf(shownUnit(measured.unit, units))),
      );

export function MeasureTable(props: { readonly lab: Lab }) {
  const measures = () => props.lab.measures();
  const units = () => props.lab.state.shown;
  const of = (side: "left" | "right", row: string): Shown => measures()[side][`${side}.${row}`];
  const unitOf = (row: string) => {
    const measured = of("left", row);
    return measured === undefined ? "" : unitText(shownUnit(measured.unit, units()));
  };
  const heart = (row: string): readonly [number: string, unit: string] => {
    const all = measures().heart;
    if (row === "artery.pressure") {
      const [high, low] = [all["artery.systolicPressure"], all["artery.diastolicPressure"]];
      const whole = (one: Shown) =>
        one === undefined || one.value === null ? "–" : coarsePressure(one.value, units());
      return [`${whole(high)}/${whole(low)}`, unitText(units().pressure)];
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
              <td>{numberOf(of("left", row), units())}</td>
              <td>{numberOf(of("right", row), units())}</td>
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
