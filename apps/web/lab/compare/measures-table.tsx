import { createMemo, createSignal, For, Show } from "solid-js";
import { fixed, decimalsOf, measureWords, unitText } from "../../../../src/charts/words.js";
import type { Measured } from "../../../../src/index.js";
import type { RunAnswer } from "../../engine/protocol.js";
import { compareTexts as texts } from "../../texts/compare.js";
import { inShown, shownNumber, shownUnit, type Units } from "../units.js";

/** The measures of both runs, or of both legs, and what the second has more. */

interface Row {
  readonly id: string;
  readonly first: Measured | undefined;
  readonly second: Measured | undefined;
}

const legOf = /^(left|right)\./;

export function MeasuresTable(props: {
  readonly first: RunAnswer | undefined;
  readonly second: RunAnswer;
  readonly legs: boolean;
  readonly leg: "left" | "right";
  readonly units: Units;
}) {
  const [only, setOnly] = createSignal(true);
  const rows = createMemo((): readonly Row[] => {
    const ids = Object.keys(props.second.measures);
    if (props.legs)
      return ids
        .filter((id) => id.startsWith("left."))
        .map((id) => id.slice("left.".length))
        .map((id) => ({
          id,
          first: props.second.measures[`left.${id}`],
          second: props.second.measures[`right.${id}`],
        }));
    return ids
      .filter((id) => !legOf.test(id) || id.startsWith(`${props.leg}.`))
      .map((id) => ({
        id: id.replace(legOf, ""),
        first: props.first?.measures[id],
        second: props.second.measures[id],
      }));
  });
  const number = (one: Measured | undefined) => {
    if (one === undefined) return "–";
    return one.value === null ? texts.notReached : shownNumber(one.value, one.unit, props.units);
  };
  const less = ({ first, second }: Row) => {
    if (first == null || second == null || first.value === null || second.value === null) return "–";
    const [a, b] = [first, second].map((one) => inShown(one.value as number, one.unit, props.units));
    const text = fixed(b - a, decimalsOf(shownUnit(second.unit, props.units)));
    return b > a && !/^[0.]+$/.test(text) ? `+${text}` : text;
  };
  // what the eye cannot tell apart does not differ
  const differs = (row: Row) => number(row.first) !== number(row.second) && !/^[0.]+$/.test(less(row));
  const shown = () => (only() ? rows().filter(differs) : rows());
  return (
    <>
      <h2>{texts.table}</h2>
      <label class="only">
        <input type="checkbox" checked={only()} onChange={(event) => setOnly(event.currentTarget.checked)} />
        {texts.onlyDiffering}
      </label>
      <div class="scroll" tabindex="0" role="region" aria-label={texts.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.measure}</th>
              <th scope="col" class="number">
                {props.legs ? texts.form.left : texts.without}
              </th>
              <th scope="col" class="number">
                {props.legs ? texts.form.right : texts.withIt}
              </th>
              <th scope="col" class="number">
                {texts.less}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    {measureWords(row.id)}
                    <Show when={row.second}>
                      {(one) => <span class="quiet"> {unitText(shownUnit(one().unit, props.units))}</span>}
                    </Show>
                  </th>
                  <td class="number">{number(row.first)}</td>
                  <td class="number">{number(row.second)}</td>
                  <td class="number">{less(row)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </>
  );
}
