import { For, Show } from "solid-js";
import { evidence } from "../../evidence/fetched.js";
import { evidenceTexts } from "../../texts/evidence.js";
import { claimTexts as texts } from "../../texts/coach/claims.js";
import type { ClaimId } from "./claim-ids.js";

/** Sentences that the coach may say because they are claims, each with its status and the way to its sources. */
export function ClaimSentences(props: { readonly ids: readonly ClaimId[] }) {
  evidence.ask();
  const told = () =>
    props.ids.flatMap((id) => evidence.data()?.claims.filter((claim) => claim.id === id) ?? []);
  return (
    <Show
      when={evidence.data()}
      fallback={<p class="quiet">{evidence.failed() ? evidenceTexts.notFetched : texts.fetching}</p>}
    >
      <ul class="claim-sentences">
        <For each={told()}>
          {(claim) => (
            <li>
              <p>{claim.sentence}</p>
              <p class="quiet">
                {texts.status(
                  evidenceTexts.people[claim.status.evidence as keyof typeof evidenceTexts.people],
                  evidenceTexts.model[claim.status.model as keyof typeof evidenceTexts.model],
                )}{" "}
                <a href={`#/evidence/${claim.id}`}>{texts.sources}</a>
              </p>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
