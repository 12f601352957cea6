import { For, Show } from "solid-js";
import type { StudyDocument } from "../../../src/index.js";
import { settingWords } from "../../../src/charts/sentence.js";
import { fixed, unitAfter } from "../../../src/charts/words.js";
import { speaksOf } from "../../../src/study/speaks-of.js";
import { createExperiment } from "../experiment/experiment.js";
import { MeasuresTable } from "../experiment/measures-table.js";
import { Running } from "../experiment/running.js";
import type { Lab } from "../lab/lab.js";
import { evidenceTexts as texts } from "../texts/evidence.js";
import { Status } from "./claim-list.js";
import type { CitedFigure, ClaimData, EvidenceData } from "./data.js";

const withoutSide = (id: string): string => id.replace(/^(left|right)\./, "");

/** One statement: who was studied, what speaks for and against it, and the experiment that shows it. */
export function ClaimView(props: {
  readonly lab: Lab;
  readonly data: EvidenceData;
  readonly claim: ClaimData;
}) {
  const { claim, data } = props;
  const rows = [...claim.for, ...claim.against].flatMap(({ found }) => found ?? []);
  const cases = [...new Map(rows.map((found) => [found.row, found])).values()];
  return (
    <article class="prose">
      <p class="quiet">
        <a href="#/evidence">{texts.back}</a>
      </p>
      <h1 class="sentence-claim">{claim.sentence}</h1>
      <p>
        <Status claim={claim} />
      </p>
      <Show when={claim.note}>{(note) => <p>{note()}</p>}</Show>
      <h2>{texts.studied}</h2>
      <p>{claim.population}</p>
      <h2>{texts.for}</h2>
      <Figures figures={claim.for} data={data} />
      <h2>{texts.against}</h2>
      <Figures figures={claim.against} data={data} />
      <h2>{texts.inTheModel}</h2>
      <Show when={claim.experiment} fallback={<p>{texts.noExperiment}</p>}>
        {(study) => <RunHere lab={props.lab} claim={claim} study={study()} />}
      </Show>
      <h2>{texts.cases}</h2>
      <Show when={cases.length > 0} fallback={<p>{texts.noCase}</p>}>
        <ul>
          <For each={cases}>
            {({ row, verdict, role }) => (
              <li>
                <a href={`#/validation/${row}`}>{texts.row(row)}</a>: {texts.verdicts[verdict]},{" "}
                {texts.roles[role]}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="quiet">{texts.computed}</p>
      <h2>{texts.saidIn}</h2>
      <Show when={claim.saidIn.length + (claim.deniedIn?.length ?? 0) === 0}>
        <p>{texts.saidNowhere}</p>
      </Show>
      <ul>
        <For each={Object.entries(data.articles)}>
          {([letter, title]) => {
            const of = (ids: readonly string[] = []) => ids.filter((id) => id.startsWith(letter));
            const [says, denies] = [of(claim.saidIn), of(claim.deniedIn)];
            return (
              <Show when={says.length + denies.length > 0}>
                <li>
                  {letter}: <cite>{title}</cite>
                  {says.length > 0 ? `; ${texts.says(says.join(", "))}` : ""}
                  {denies.length > 0 ? `; ${texts.denies(denies.join(", "))}` : ""}
                </li>
              </Show>
            );
          }}
        </For>
      </ul>
    </article>
  );
}

function Figures(props: { readonly figures: readonly CitedFigure[]; readonly data: EvidenceData }) {
  const number = ({ value, unit = "1" }: CitedFigure): string =>
    value === undefined || value === null ? "" : `: ${plain(value)}${unitAfter(unit)}`;
  return (
    <Show when={props.figures.length > 0} fallback={<p>{texts.nothingFound}</p>}>
      <ul class="figures">
        <For each={props.figures}>
          {(figure) => {
            const source = props.data.sources[figure.source];
            return (
              <li>
                {figure.says}
                <span class="number">{number(figure)}</span>
                {figure.n === undefined ? "" : texts.people_n(figure.n)}.
                <Show when={figure.found}>
                  {(found) => (
                    <>
                      {" "}
                      <em>{texts.modelSays(texts.verdicts[found().verdict])}</em>
                    </>
                  )}
                </Show>
                <p class="source">
                  {source.citation}{" "}
                  <Show when={source.address}>
                    {(address) => (
                      <a href={address()} rel="noreferrer external">
                        {address().replace("https://", "")}
                      </a>
                    )}
                  </Show>
                </p>
              </li>
            );
          }}
        </For>
      </ul>
    </Show>
  );
}

/** at most four digits, trailing noughts dropped */
const plain = (value: number): string => {
  const rounded = Number(value.toPrecision(4));
  return fixed(rounded, (String(rounded).split(".")[1] ?? "").length);
};

function RunHere(props: { readonly lab: Lab; readonly claim: ClaimData; readonly study: StudyDocument }) {
  const experiment = createExperiment(props.lab);
  const studies = (): Readonly<Record<string, StudyDocument>> => ({
    [texts.experiment]: props.study,
    ...(props.claim.beside === undefined ? {} : { [texts.beside]: props.claim.beside }),
  });
  const runs = () => Object.entries(experiment.answers()).map(([name, answer]) => ({ name, answer }));
  return (
    <>
      <p>{texts.runSays(studySays(props.study))}</p>
      <Show when={props.claim.beside}>{(beside) => <p>{texts.besideSays(studySays(beside()))}</p>}</Show>
      <Running experiment={experiment} label={texts.run} onRun={() => void experiment.start(studies())} />
      <Show when={runs().length > 0}>
        <MeasuresTable
          runs={runs()}
          wanted={(id) => !id.startsWith("right.") && speaksOf(props.claim, withoutSide(id))}
        />
      </Show>
    </>
  );
}

const name = (id: string): string => id.replaceAll("-", " ");

/** "ten heel raises; deep reflux (severe)" */
function studySays({ person, scenario, devices = [] }: StudyDocument): string {
  const scene = typeof scenario === "string" ? { id: scenario } : scenario;
  const settings = Object.entries(scene)
    .filter(([key, value]) => key !== "id" && typeof value !== "object")
    .map(([key, value]) => settingWords(key, value));
  const applied = [...(person.conditions ?? []), ...(person.treatments ?? [])].map(
    ({ id, degree }) => `${name(id)}${degree === undefined ? "" : ` (${degree})`}`,
  );
  const parts = [
    [name(scene.id), ...settings].join(", "),
    applied.length === 0 ? texts.healthy : applied.join(", "),
    ...devices.map(({ id }) => name(id)),
  ];
  return parts.join("; ");
}
