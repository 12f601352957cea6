import { For } from "solid-js";
import { decimalsOf, fixed, measureWords, unitText } from "../../../src/charts/words.js";
import type { RunAnswer } from "../engine/protocol.js";
import { experimentTexts as texts } from "../texts/experiment.js";

const ofLeg = /^(left|right)\./;

/** "Ambulatory venous pressure: lowest pressure, left leg" */
function measureSays(id: string): string {
  const [, leg] = ofLeg.exec(id) ?? [];
  const says = measureWords(id.replace(ofLeg, ""));
  return leg === "left" || leg === "right" ? `${says}, ${texts.legs[leg]}` : says;
}

/** Measures of runs side by side; only those that `wanted` lets through. */
export function MeasuresTable(props: {
  readonly runs: readonly { readonly name: string; readonly answer: RunAnswer }[];
  readonly wanted: (id: string) => boolean;
}) {
  const ids = () => [
    ...new Set(
      props.runs.flatMap(({ answer }) => Object.keys(answer.measures)).filter((id) => props.wanted(id)),
    ),
  ];
  const unit = (id: string) =>
    props.runs.map(({ answer }) => answer.measures[id]?.unit).find((one) => one !== undefined) ?? "1";
  const shown = (answer: RunAnswer, id: string): string => {
    const value = answer.measures[id]?.value;
    if (value === undefined) return "";
    return value === null ? texts.notReached : fixed(value, decimalsOf(unit(id)));
  };
  return (
    <div class="wide" tabindex="0" role="region" aria-label={texts.measures}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.measure}</th>
            <For each={props.runs}>
              {({ name }) => (
                <th scope="col" class="number">
                  {name}
                </th>
              )}
            </For>
            <th scope="col">{texts.unit}</th>
          </tr>
        </thead>
        <tbody>
          <For each={ids()}>
            {(id) => (
              <tr>
                <th scope="row">{measureSays(id)}</th>
                <For each={props.runs}>{({ answer }) => <td class="number">{shown(answer, id)}</td>}</For>
                <td>{unitText(unit(id))}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
