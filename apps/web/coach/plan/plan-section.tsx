import { For, Show } from "solid-js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { exerciseTexts } from "../../texts/coach/exercises.js";
import { planTexts as texts } from "../../texts/coach/plan.js";
import { safetyTexts } from "../../texts/coach/safety.js";
import { exercises } from "../exercises/catalogue.js";
import type { ExerciseId } from "../exercises/exercise-id.js";
import { LegsToday } from "../legs-today.js";
import { CalendarOffer } from "../rhythm/calendar-offer.js";
import { SafetyGroups } from "../safety/safety-groups.js";
import type { SectionProps } from "../section.js";
import { clockOf } from "../../clock.js";
import { planFor, presets } from "./plan.js";
import { type PresetId, presetIds } from "./preset-id.js";

/** `#/coach/plan`: what is offered and when, on one page that can be printed. */
export function PlanSection(props: SectionProps) {
  const plan = () => planFor(props.profile);
  const choose = (preset: PresetId) =>
    void props.journal.keepProfile({
      ...props.profile,
      preset,
      work: presets[preset].work,
      rhythm: { ...props.profile.rhythm, every_min: presets[preset].every_min },
    });
  return (
    <article class="plan">
      <h1>{texts.title}</h1>
      <label class="plan-preset">
        {texts.preset}
        <select value={plan().preset} onChange={(event) => choose(event.currentTarget.value as PresetId)}>
          <For each={presetIds}>{(id) => <option value={id}>{texts.presets[id]}</option>}</For>
        </select>
      </label>
      <p>
        {props.profile.rhythm.style === "none"
          ? texts.noPrompt
          : texts.rhythm(
              plan().every_min,
              clockOf(props.profile.rhythm.working.from_min),
              clockOf(props.profile.rhythm.working.until_min),
            )}
      </p>
      <Show when={props.profile.rhythm.style === "calendar"}>
        <CalendarOffer settings={props.profile.rhythm} />
      </Show>
      <LegsToday
        answers={{ standsSafely: props.profile.standsSafely, ankleLimits: props.profile.ankleLimits }}
        onAnswer={(answers) => void props.journal.keepProfile({ ...props.profile, ...answers })}
      />
      <h2>{texts.breaks}</h2>
      <Exercises of={plan().breaks} />
      <Show when={plan().daily.length > 0}>
        <h2>{texts.daily}</h2>
        <Exercises of={plan().daily} />
      </Show>
      <Show when={props.profile.rhythm.anchors.length > 0}>
        <h2>{texts.anchors}</h2>
        <ul>
          <For each={props.profile.rhythm.anchors}>{(anchor) => <li>{anchor}</li>}</For>
        </ul>
      </Show>
      <Show when={plan().cautions.length > 0}>
        <h2>{texts.cautions}</h2>
        <ul>
          <For each={plan().cautions}>{(caution) => <li>{texts.cautionTexts[caution]}</li>}</For>
        </ul>
      </Show>
      <div class="plan-printed">
        <h2>{safetyTexts.title}</h2>
        <SafetyGroups groups={["emergency", "sameDay", "whileMoving"]} />
      </div>
      <p class="quiet">{texts.printNote}</p>
      <div class="coach-choice plan-deeds">
        <button type="button" onClick={() => print()}>
          {texts.print}
        </button>
      </div>
    </article>
  );
}

function Exercises(props: { readonly of: readonly ExerciseId[] }) {
  return (
    <ul class="plan-exercises">
      <For each={props.of}>
        {(id) => (
          <li>
            <a href={`#/coach/exercises/${id}`}>{exerciseNames[id]}</a>{" "}
            <span class="quiet">{exerciseTexts.doseShort(exercises[id].doses.usual)}</span>
            <p class="plan-line">{exerciseTexts.of[id].line}</p>
          </li>
        )}
      </For>
    </ul>
  );
}
