import { createMemo, createSignal, For, Show } from "solid-js";
import { texts as common } from "../texts/en.js";
import { evidenceTexts as texts } from "../texts/evidence.js";
import type { ClaimData, EvidenceData } from "./data.js";
import { Choice, Filters, holds } from "./filters.js";

/** what was chosen stays chosen when a claim has been read and the list is shown again */
const [wanted, setWanted] = createSignal({ words: "", model: "", people: "", article: "" });

/** Every statement, to be searched and filtered. */
export function ClaimList(props: { readonly data: EvidenceData; readonly unknown: boolean }) {
  const named = ({ saidIn, deniedIn = [] }: ClaimData) => [...saidIn, ...deniedIn];
  const shown = createMemo(() => {
    const { words, model, people, article } = wanted();
    return props.data.claims.filter(
      (claim) =>
        holds([claim.sentence, claim.population, claim.note, ...named(claim)], words) &&
        (model === "" || claim.status.model === model) &&
        (people === "" || claim.status.evidence === people) &&
        (article === "" || named(claim).some((of) => of.startsWith(article))),
    );
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
      <Filters words={wanted().words} onWords={(words) => setWanted({ ...wanted(), words })}>
        <Choice
          label={texts.inModel}
          value={wanted().model}
          choices={Object.entries(texts.model)}
          onChoose={(model) => setWanted({ ...wanted(), model })}
        />
        <Choice
          label={texts.inPeople}
          value={wanted().people}
          choices={Object.entries(texts.people)}
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
      </Filters>
      <p role="status" class="quiet">
        {texts.count(shown().length, props.data.claims.length)}
      </p>
      <ol class="claims">
        <For each={shown()}>{(claim) => <ClaimLine claim={claim} />}</For>
      </ol>
    </div>
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
  return (
    <span class="status">
      <span aria-hidden="true">{texts.marks[status.model]}</span> {texts.model[status.model]}
      {status.onlyFitted && status.model !== "the model disagrees" ? ` (${texts.onlyFitted})` : ""};{" "}
      {texts.people[status.evidence]}
    </span>
  );
}
