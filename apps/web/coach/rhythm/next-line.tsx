import { Show } from "solid-js";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import type { Journal } from "../journal/journal.js";
import { conduct } from "./conductor.js";
import { nextWords, timeOf, whyNone } from "./times.js";
import "../../style/coach-rhythm.css";

/**
 * The next prompt and its reason in one line, above whatever else the coach shows. Over an exercise it does not ask for
 * what is being done.
 */
export function NextLine(props: { readonly journal: Journal }) {
  const { rhythm, said, exercises } = conduct(props.journal);
  const line = () => {
    const now = rhythm();
    if (now === undefined) return "";
    const { next } = now;
    if (typeof next === "string") return whyNone(now);
    const comes = texts.nextLine(nextWords(next), texts.why(next.why));
    return now.due === undefined ? comes : `${comes} ${texts.anew}`;
  };
  return (
    <p class="rhythm-line quiet">
      <Show when={!exercises() && rhythm()?.due} fallback={line()}>
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
        {exercises() ? "" : said()}
      </span>
    </p>
  );
}
