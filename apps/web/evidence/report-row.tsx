import { createSignal, For, Show } from "solid-js";
import type { UnitName } from "../../../src/index.js";
import { fixed, unitAfter } from "../../../src/charts/words.js";
import type { Answers } from "../engine/protocol.js";
import { createExperiment } from "../experiment/experiment.js";
import { Running } from "../experiment/running.js";
import type { Lab } from "../lab/lab.js";
import { evidenceTexts, reportTexts as texts } from "../texts/evidence.js";
import type { RowData, RowMeasure } from "./data.js";
import { Interval } from "./interval.js";

/** One row of the report; its experiment runs in the page, and its figures are drawn again from that. */
export function ReportRow(props: { readonly lab: Lab; readonly row: RowData }) {
  const { lab, row } = props;
  const experiment = createExperiment(lab);
  const [rerun, setRerun] = createSignal<Answers["verdicts"]>({});
  const [fault, setFault] = createSignal<string>();

  const run = async (): Promise<void> => {
    setFault(undefined);
    try {
      await experiment.start(await lab.ask<"case">({ about: "case", id: row.id }));
      const answers = Object.entries(experiment.answers());
      if (answers.length === 0) return;
      setRerun(
        await lab.ask<"verdicts">({
          about: "verdicts",
          id: row.id,
          runs: Object.fromEntries(answers.map(([name, { measures }]) => [name, measures])),
          published: Object.fromEntries(row.measures.map(({ id, published: held }) => [id, held])),
        }),
      );
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <article class="row">
      <h3>
        <a href={`#/validation/${row.row}`}>{row.row}</a> {row.says}
      </h3>
      <p class="quiet">
        {evidenceTexts.verdicts[row.verdict]}; {evidenceTexts.roles[row.role]}
      </p>
      <For each={row.measures}>
        {(measure) => {
          const now = () => rerun()[measure.id] ?? measure;
          const model = () => now().model;
          const said = () =>
            `${texts.published} ${published(measure)}; ${texts.model} ${told(model(), measure.unit)}`;
          return (
            <figure class="held">
              <figcaption>
                {measure.says}
                <br />
                <span class="number quiet">
                  {said()} · {texts.spreads[measure.published.spreadKind]} ·{" "}
                  {evidenceTexts.verdicts[now().verdict]}
                </span>
              </figcaption>
              <Interval
                measure={measure}
                model={model()}
                agrees={now().verdict === "agrees"}
                label={`${measure.says}: ${said()}`}
              />
            </figure>
          );
        }}
      </For>
      <Show when={row.missing}>
        {(missing) => (
          <p>
            <strong>{texts.missing}</strong> {missing()}.
          </p>
        )}
      </Show>
      <p>
        <em>{texts.differs}</em> {row.differs}
      </p>
      <Running experiment={experiment} label={texts.run} onRun={() => void run()} />
      <Show when={Object.keys(rerun()).length > 0}>
        <p class="quiet" role="status">
          {texts.rerun}
        </p>
      </Show>
      <Show when={fault()}>{(sentence) => <p class="fault">{sentence()}</p>}</Show>
      <For each={row.sources}>{(source) => <p class="source">{source}</p>}</For>
    </article>
  );
}

function told(value: number | null, unit: UnitName, significant = 3): string {
  if (value === null) return texts.notReached;
  const places = value === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
  const text = fixed(value, Math.min(places, 6))
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
  return `${text}${unitAfter(unit)}`;
}

function published({ published: { value, low, high, spreadKind }, unit }: RowMeasure): string {
  const interval =
    spreadKind === "direction"
      ? texts.direction
      : low === null
        ? texts.atMost(told(high, unit, 4))
        : high === null
          ? texts.atLeast(told(low, unit, 4))
          : texts.between(told(low, "1", 4), told(high, unit, 4));
  return value === null || (low === null) !== (high === null)
    ? interval
    : `${told(value, unit)} (${interval})`;
}
