import { For } from "solid-js";
import { firstMinuteTexts } from "../texts/coach/first-minute.js";
import type { Profile } from "./profile.js";

const texts = firstMinuteTexts.can;
const answers = ["standsSafely", "ankleLimits"] as const;
export type LegsAnswers = Pick<Profile, (typeof answers)[number]>;

/** What legs can do today: asked at first, and to be changed on the plan. */
export function LegsToday(props: {
  readonly answers: LegsAnswers;
  readonly onAnswer: (answers: LegsAnswers) => void;
}) {
  return (
    <fieldset class="legs-today">
      <legend>{texts.legend}</legend>
      <For each={answers}>
        {(answer) => (
          <label class="coach-option">
            <input
              type="checkbox"
              checked={props.answers[answer]}
              onChange={(event) =>
                props.onAnswer({ ...props.answers, [answer]: event.currentTarget.checked })
              }
            />
            {texts[answer]}
          </label>
        )}
      </For>
    </fieldset>
  );
}
