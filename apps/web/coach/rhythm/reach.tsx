import { For, Show } from "solid-js";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import type { RhythmSettings } from "../profile.js";
import { CalendarOffer } from "./calendar-offer.js";

/** What prompts can do and where they stop, and the calendar file for the rest, where the settings do not show it. */
export function Reach(props: { readonly settings: RhythmSettings }) {
  return (
    <div>
      <ul class="rhythm-reach">
        <For each={texts.reach.lines}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Show when={props.settings.style !== "calendar"}>
        <CalendarOffer settings={props.settings} />
      </Show>
    </div>
  );
}
