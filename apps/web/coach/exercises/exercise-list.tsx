import { For, Show } from "solid-js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { exerciseTexts as texts } from "../../texts/coach/exercises.js";
import type { Profile } from "../profile.js";
import { exercises } from "./catalogue.js";
import type { ExercisePosture } from "./exercise.js";
import { exerciseIds } from "./exercise-id.js";
import { isOffered } from "./steps.js";

/** Every exercise, by the posture in which it is done. */
export function ExerciseList(props: { readonly profile: Profile; readonly unknown: string | undefined }) {
  const postures = Object.keys(texts.postures) as ExercisePosture[];
  return (
    <div class="session-list">
      <h1>{texts.title}</h1>
      <Show when={props.unknown}>{(id) => <p class="fault">{texts.unknown(id())}</p>}</Show>
      <p>{texts.lead}</p>
      <For each={postures}>
        {(posture) => (
          <section>
            <h2>{texts.postures[posture]}</h2>
            <ul>
              <For each={exerciseIds.filter((id) => exercises[id].posture === posture)}>
                {(id) => (
                  <li>
                    <a href={`#/coach/exercises/${id}`}>{exerciseNames[id]}</a>
                    <span class="quiet">{texts.doseShort(exercises[id].doses.usual)}</span>
                    <p>
                      {texts.of[id].line}{" "}
                      <Show when={!isOffered(exercises[id], props.profile)}>
                        <em>{texts.doneStanding}</em>
                      </Show>
                    </p>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </div>
  );
}
