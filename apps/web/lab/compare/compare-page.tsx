import { createSignal, For, Show } from "solid-js";
import type { Library } from "../../engine/protocol.js";
import type { PageProps } from "../../shell/page.js";
import { compareTexts as texts } from "../../texts/compare.js";
import { libraryTexts } from "../../texts/library.js";
import { asked } from "../galleries/asked.js";
import { PairForm, type Question, questionOf } from "./pair-form.js";
import { PinnedRuns } from "./pinned-runs.js";
import { TwoRuns } from "./two-runs.js";
import "../../style/library.css";
import "../../style/compare.css";

/** Two runs side by side, and what was pinned in the lab. */
export function ComparePage(props: PageProps) {
  const { answer, fault } = asked(props.lab.choices());
  return (
    <div class="compare">
      <h1>{texts.title}</h1>
      <p>{texts.says}</p>
      <Show
        when={answer()}
        fallback={<p class={fault() === undefined ? "quiet" : "fault"}>{fault() ?? libraryTexts.fetching}</p>}
      >
        {(library) => <Pair lab={props.lab} library={library()} />}
      </Show>
      <PinnedRuns lab={props.lab} />
    </div>
  );
}

function Pair(props: { readonly lab: PageProps["lab"]; readonly library: Library }) {
  const [question, setQuestion] = createSignal<Question>(questionOf("reflux"));
  return (
    <>
      <section class="questions">
        <h2>{texts.questions}</h2>
        <ul>
          <For each={Object.keys(texts.question) as (keyof typeof texts.question)[]}>
            {(id) => (
              <li>
                <button type="button" class="word" onClick={() => setQuestion(questionOf(id))}>
                  {texts.question[id]}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
      <PairForm lab={props.lab} library={props.library} question={question()} onChange={setQuestion} />
      <TwoRuns lab={props.lab} question={question()} />
    </>
  );
}
