import { Show } from "solid-js";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import type { Journal } from "../journal/journal.js";
import { conduct } from "./conductor.js";
import { nextWords, timeOf, whyNone } from "./times.js";
import "../../style/coach-rhythm.css";

/** The next prompt and its reason in one line, above whatever else the coach shows. */
export function NextLine(props: { readonly journal: Journal }) {
  const { rhythm, said } = conduct(props.journal);
  const line = () => {
    const now = rhythm();
    if (now === undefined) return "";
    const { next } = now;
    return typeof next === "string" ? whyNone(now) : texts.nextLine(nextWords(next), texts.why(next.why));
  };
  return (
    <p class="rhythm-line quiet">
      <Show when={rhythm()?.due} fallback={line()}>
        {(due) => (
          <>
            {texts.due.title}. {texts.due.came(timeOf(due().at_ms), texts.why(due().why))}{" "}
            <a class="rhythm-fits" href="#/coach">
              {texts.due.link}
            </a>
          </>
        )}
      </Show>
      <span class="hidden" role="status">
        {said()}
      </span>
    </p>
  );
}
