import { createSignal, For, Match, Show, Switch } from "solid-js";
import { safetyTexts } from "../texts/coach/safety.js";
import { firstMinuteTexts as texts } from "../texts/coach/first-minute.js";
import { focused, notLost } from "./focused.js";
import type { Journal } from "./journal/journal.js";
import { type LegsAnswers, LegsToday } from "./legs-today.js";
import { type ReminderStyle, reminderStyles, usualRhythm, type WorkStyle, workStyles } from "./profile.js";
import { askToNotify } from "./rhythm/alerts.js";
import { FixedMessage } from "./safety/fixed-message.js";
import { SafetyGroups } from "./safety/safety-groups.js";
import { shownFirst } from "./safety/safety-list.js";
import { clockOf, minutesOf } from "../clock.js";

/** For whoever is new: what the coach is, the safety list with its one action, and four questions. */
export function FirstMinute(props: { readonly journal: Journal }) {
  const [step, setStep] = createSignal<"list" | "applies" | "questions">("list");
  const toList = () => {
    setStep("list");
    notLost();
  };
  return (
    <Switch>
      <Match when={step() === "list"}>
        <Beginning onNone={() => setStep("questions")} onApplies={() => setStep("applies")} />
      </Match>
      <Match when={step() === "applies"}>
        <FixedMessage onNone={toList} />
        <SafetyGroups groups={shownFirst} />
      </Match>
      <Match when={step() === "questions"}>
        <Questions journal={props.journal} onBack={toList} />
      </Match>
    </Switch>
  );
}

function Beginning(props: { readonly onNone: () => void; readonly onApplies: () => void }) {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.says}</p>
      <p>{texts.isNot}</p>
      <h2>{texts.safetyTitle}</h2>
      <p class="quiet">{texts.safetyNote}</p>
      <SafetyGroups groups={shownFirst} />
      <div class="coach-choice">
        <button type="button" class="coach-main" onClick={() => props.onNone()}>
          {texts.none}
        </button>
        <button type="button" onClick={() => props.onApplies()}>
          {safetyTexts.applies}
        </button>
      </div>
    </>
  );
}

function Questions(props: { readonly journal: Journal; readonly onBack: () => void }) {
  const [work, setWork] = createSignal<WorkStyle>("sitting");
  const [from, setFrom] = createSignal(clockOf(usualRhythm.working.from_min));
  const [until, setUntil] = createSignal(clockOf(usualRhythm.working.until_min));
  const [legs, setLegs] = createSignal<LegsAnswers>({ standsSafely: true, ankleLimits: false });
  const [style, setStyle] = createSignal<ReminderStyle>("page");
  const [fault, setFault] = createSignal<string>();

  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    const [from_min, until_min] = [minutesOf(from()), minutesOf(until())];
    if (from_min === undefined || until_min === undefined) {
      const [field, found] =
        from_min === undefined ? [texts.hours.from, from()] : [texts.hours.until, until()];
      setFault(texts.badTime(field, found));
      return;
    }
    await props.journal.keepProfile({
      safetyRead_ms: Date.now(),
      applies: false,
      work: work(),
      ...legs(),
      rhythm: { ...usualRhythm, working: { from_min, until_min }, style: style() },
    });
    location.hash = "#/coach/plan";
  };

  return (
    <form class="coach-form" noValidate onSubmit={(event) => void begin(event)}>
      <h1 tabindex="-1" ref={focused}>
        {texts.questionsTitle}
      </h1>
      <Choice
        legend={texts.work.legend}
        name="work"
        of={workStyles}
        texts={texts.work.options}
        now={work()}
        set={setWork}
      />
      <fieldset>
        <legend>{texts.hours.legend}</legend>
        <div class="coach-times">
          <label>
            {texts.hours.from}
            <input type="time" value={from()} onInput={(event) => setFrom(event.currentTarget.value)} />
          </label>
          <label>
            {texts.hours.until}
            <input type="time" value={until()} onInput={(event) => setUntil(event.currentTarget.value)} />
          </label>
        </div>
      </fieldset>
      <LegsToday answers={legs()} onAnswer={setLegs} />
      <Choice
        legend={texts.reminder.legend}
        name="reminder"
        of={reminderStyles}
        texts={texts.reminder.options}
        now={style()}
        set={(chosen) => {
          setStyle(chosen);
          if (chosen === "notification") void askToNotify();
        }}
      />
      <div role="alert">
        <Show when={fault()}>
          <p class="fault">{fault()}</p>
        </Show>
      </div>
      <div class="coach-choice">
        <button type="submit" class="coach-main">
          {texts.begin}
        </button>
        <button type="button" onClick={() => props.onBack()}>
          {texts.back}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly name: string;
  readonly of: readonly Option[];
  readonly texts: Readonly<Record<Option, string>>;
  readonly now: Option;
  readonly set: (option: Option) => void;
}

function Choice<Option extends string>(props: ChoiceProps<Option>) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <For each={props.of}>
        {(option) => (
          <label class="coach-option">
            <input
              type="radio"
              name={props.name}
              checked={props.now === option}
              onChange={() => props.set(option)}
            />
            {props.texts[option]}
          </label>
        )}
      </For>
    </fieldset>
  );
}
