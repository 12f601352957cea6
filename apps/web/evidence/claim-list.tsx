import { createMemo, createSignal, For, Show } from "solid-js";
import { texts as common } from "../texts/en.js";
import { evidenceTexts as texts } from "../texts/evidence.js";
import type { ClaimData, EvidenceData } from "./data.js";

const modelStatuses = Object.keys(texts.model);
const peopleStatuses = Object.keys(texts.people);

/** what was chosen stays chosen when a claim has been read and the list is shown again */
const [wanted, setWanted] = createSignal({ words: "", model: "", people: "", article: "" });

/** Every statement, to be searched and filtered. */
export function ClaimList(props: { readonly data: EvidenceData; readonly unknown: boolean }) {
  const named = ({ saidIn, deniedIn = [] }: ClaimData) => [...saidIn, ...deniedIn];
  const shown = createMemo(() => {
    const { words, model, people, article } = wanted();
    const parts = words.toLowerCase().split(/\s+/);
    return props.data.claims.filter((claim) => {
      const text = [claim.sentence, claim.population, claim.note ?? "", ...named(claim)]
        .join(" ")
        .toLowerCase();
      return (
        parts.every((part) => text.includes(part)) &&
        (model === "" || claim.status.model === model) &&
        (people === "" || claim.status.evidence === people) &&
        (article === "" || named(claim).some((of) => of.startsWith(article)))
      );
    });
  });
  return (
    <div class="prose">
      <h1>{common.pages.evidence}</h1>
      <Show when={props.unknown}>
        <p class="fault">{texts.unknown}</p>
      </Show>
      <p>{texts.lead}</p>
      <p>
        <a href="#/validation">{texts.toReport}</a>
      </p>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          {texts.search}
          <input
            type="search"
            value={wanted().words}
            onInput={(event) => setWanted({ ...wanted(), words: event.currentTarget.value })}
          />
        </label>
        <Choice
          label={texts.inModel}
          value={wanted().model}
          choices={modelStatuses.map((one) => [one, texts.model[one as keyof typeof texts.model]] as const)}
          onChoose={(model) => setWanted({ ...wanted(), model })}
        />
        <Choice
          label={texts.inPeople}
          value={wanted().people}
          choices={peopleStatuses.map(
            (one) => [one, texts.people[one as keyof typeof texts.people]] as const,
          )}
          onChoose={(people) => setWanted({ ...wanted(), people })}
        />
        <Choice
          label={texts.article}
          value={wanted().article}
          choices={Object.entries(props.data.articles).map(
            ([letter, title]) => [letter, `${letter}: ${title}`] as const,
          )}
          onChoose={(article) => setWanted({ ...wanted(), article })}
        />
      </form>
      <p role="status" class="quiet">
        {texts.count(shown().length, props.data.claims.length)}
      </p>
      <ol class="claims">
        <For each={shown()}>{(claim) => <ClaimLine claim={claim} />}</For>
      </ol>
    </div>
  );
}

export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label>
      {props.label}
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">{texts.any}</option>
        <For each={props.choices}>{([value, label]) => <option value={value}>{label}</option>}</For>
      </select>
    </label>
  );
}

/** A statement in a list: the way to its page, and how it stands. */
export function ClaimLine(props: { readonly claim: ClaimData }) {
  return (
    <li>
      <a href={`#/evidence/${props.claim.id}`}>{props.claim.sentence}</a>
      <p class="quiet">
        <Status claim={props.claim} />
      </p>
    </li>
  );
}

/** Both halves of a claim's status: a mark and words, never a colour alone. */
export function Status(props: { readonly claim: ClaimData }) {
  const { status } = props.claim;
  const mark = texts.marks[status.model as keyof typeof texts.marks];
  return (
    <span class="status">
      <span aria-hidden="true">{mark}</span> {texts.model[status.model as keyof typeof texts.model]}
      {status.onlyFitted && status.model !== "the model disagrees" ? ` (${texts.onlyFitted})` : ""};{" "}
      {texts.people[status.evidence as keyof typeof texts.people]}
    </span>
  );
}
