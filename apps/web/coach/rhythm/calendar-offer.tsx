import { createSignal } from "solid-js";
import { save } from "../../lab/keep/save.js";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import type { RhythmSettings } from "../profile.js";

/** The calendar file that prompts where no page does. */
export function CalendarOffer(props: { readonly settings: RhythmSettings }) {
  const [said, setSaid] = createSignal("");
  const make = async () => {
    setSaid("");
    try {
      const { calendarFile } = await import("./calendar-file.js");
      const file = calendarFile(props.settings, new Date());
      if (file === undefined) setSaid(texts.reach.calendarNone);
      else save([file], texts.calendar.file, "text/calendar");
    } catch (error) {
      setSaid(texts.reach.calendarFailed((error as Error).message));
    }
  };
  return (
    <div class="calendar-offer">
      <p class="rhythm-row">
        <button type="button" onClick={() => void make()}>
          {texts.reach.calendar}
        </button>
        <span class="quiet">{texts.reach.calendarNote}</span>
      </p>
      <p class="fault" role="alert">
        {said()}
      </p>
    </div>
  );
}
