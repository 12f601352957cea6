import { Show } from "solid-js";
import { texts } from "../texts/en.js";
import type { Lab } from "./lab.js";
import { Clock } from "./views/clock.js";
import { Hands } from "./views/hands.js";
import { MoreHands } from "./views/more-hands.js";
import { LegPicture } from "./views/leg-picture.js";
import { PanelNotes } from "./views/panel-notes.js";
import { Panels } from "./views/panels.js";
import { Sentence } from "./views/sentence.js";

/** The page of the lab: the leg, what is around it, and what one can do to it. */
export function LabView(props: { readonly lab: Lab }) {
  return (
    <>
      <div class="told" role="status" aria-live="polite">
        <Show when={props.lab.state.fault}>
          {(sentence) => (
            <p class="fault">
              {sentence()}{" "}
              <button
                type="button"
                onClick={(event) => {
                  event.currentTarget.closest("main")?.focus({ preventScroll: true });
                  props.lab.dismissFault();
                }}
              >
                {texts.lab.dismiss}
              </button>
            </p>
          )}
        </Show>
      </div>
      <div class="lab">
        <header class="who">
          <h1 class="hidden">{texts.name}</h1>
          <Sentence lab={props.lab} />
        </header>
        <section class="plate" aria-label={texts.lab.leg}>
          <LegPicture lab={props.lab} />
        </section>
        <section class="traces" aria-label={texts.lab.instruments}>
          <Panels lab={props.lab} />
        </section>
        {/* they stay at the window's end, and on a phone time stands above the notes: the keyboard comes to them first */}
        <div class="deeds">
          <Hands lab={props.lab} />
          <Clock lab={props.lab} />
        </div>
        <section class="notes" aria-label={texts.lab.notes}>
          <PanelNotes lab={props.lab} />
        </section>
        <MoreHands lab={props.lab} />
      </div>
    </>
  );
}
