import { For, Show } from "solid-js";
import { keptUnits } from "../../lab/units.js";
import { journalTexts as texts } from "../../texts/coach/journal.js";
import type { SectionProps } from "../section.js";
import { CopiesView, saveCopy } from "./copies-view.js";
import { FeelingForm, NoteForm, TapeForm } from "./forms.js";
import { HeelRises } from "./heel-rises.js";
import { Log } from "./log.js";
import { Trends } from "./trends.js";
import "../../style/coach-journal.css";

/** `#/coach/journal`: what one notes down, one's own course, what was logged, and the copies of it. */
export function JournalSection(props: SectionProps) {
  const units = keptUnits();
  return (
    <div class="journal">
      <h1>{texts.title}</h1>
      <p class="quiet">{texts.intro}</p>
      <div class="journal-unkept" role="status">
        <Show when={props.journal.unkept().size}>
          {(count) => (
            <>
              <p class="fault">{texts.unkept.told(count())}</p>
              <p class="journal-buttons">
                <button type="button" onClick={() => void saveCopy(props.journal)}>
                  {texts.copies.save}
                </button>
                <button type="button" onClick={() => void props.journal.keepUnkept()}>
                  {texts.unkept.again}
                </button>
              </p>
            </>
          )}
        </Show>
      </div>
      <FeelingForm journal={props.journal} />
      <details>
        <summary>{texts.tape.title}</summary>
        <ol>
          <For each={texts.tape.how}>{(step) => <li>{step}</li>}</For>
        </ol>
        <TapeForm journal={props.journal} units={units} />
      </details>
      <details>
        <summary>{texts.rises.title}</summary>
        <HeelRises journal={props.journal} profile={props.profile} />
      </details>
      <details>
        <summary>{texts.note.title}</summary>
        <NoteForm journal={props.journal} />
      </details>
      <Trends journal={props.journal} units={units} />
      <Log journal={props.journal} units={units} />
      <CopiesView journal={props.journal} />
    </div>
  );
}
