import { For, Show } from "solid-js";
import { ClaimLine } from "../../evidence/claim-list.js";
import { evidence } from "../../evidence/fetched.js";
import { evidenceTexts } from "../../texts/evidence.js";

/** Sentences that the coach may say because they are claims, each with its status and the way to its sources. */
export function ClaimLinks(props: { readonly claims: readonly string[] }) {
  evidence.ask();
  const shown = () =>
    props.claims.flatMap((id) => evidence.data()?.claims.find((claim) => claim.id === id) ?? []);
  return (
    <Show when={!evidence.failed()} fallback={<p class="fault">{evidenceTexts.notFetched}</p>}>
      <ul class="claim-links">
        <For each={shown()}>{(claim) => <ClaimLine claim={claim} />}</For>
      </ul>
    </Show>
  );
}
