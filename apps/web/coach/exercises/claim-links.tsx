import { For, Show } from "solid-js";
import { Status } from "../../evidence/claim-list.js";
import { evidence } from "../../evidence/fetched.js";
import { exerciseTexts as texts } from "../../texts/coach/exercises.js";

/** Statements that bear on an exercise, each with its status, as the evidence pages tell them. */
export function ClaimLinks(props: { readonly claims: readonly string[] }) {
  evidence.ask();
  const shown = () =>
    props.claims.flatMap((id) => evidence.data()?.claims.find((claim) => claim.id === id) ?? []);
  return (
    <Show when={!evidence.failed()} fallback={<p class="fault">{texts.notFetched}</p>}>
      <p>{texts.knownLead}</p>
      <ul class="session-claims">
        <For each={shown()}>
          {(claim) => (
            <li>
              <a href={`#/evidence/${claim.id}`}>{claim.sentence}</a>
              <p class="quiet">
                <Status claim={claim} />
              </p>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
