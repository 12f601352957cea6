import { For, Show } from "solid-js";
import type { PostureId } from "../../../../src/study/live.js";
import { texts } from "../../texts/en.js";
import type { Lab } from "../lab.js";

const postures = Object.keys(texts.lab.postures) as (keyof typeof texts.lab.postures & PostureId)[];

/** Who the legs belong to and what they do, in one sentence that can be changed where it stands. */
export function Sentence(props: { readonly lab: Lab }) {
  return (
    <p class="sentence">
      {texts.lab.sentence.adult}{" "}
      <select
        aria-label="posture"
        value={props.lab.state.posture}
        onChange={(event) => props.lab.take(event.currentTarget.value as PostureId)}
      >
        <For each={postures}>{(one) => <option value={one}>{texts.lab.postures[one]}</option>}</For>
      </select>
      <Show when={!props.lab.state.ready}>
        <span class="quiet"> {texts.lab.night}</span>
      </Show>
    </p>
  );
}
