import { createEffect, createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import type { ExerciseId } from "../exercises/exercise-id.js";
import { notLost } from "../focused.js";
import { type Doing, doings, type NewEntry } from "../journal/entry.js";
import { suggestion } from "../plan/suggestion.js";
import type { SectionProps } from "../section.js";
import { type Absence, conduct } from "./conductor.js";
import { NoNotifications } from "./no-notifications.js";
import { Reach } from "./reach.js";
import { busySpans, isStill, putOffs, realBreak_min, type Rhythm } from "./rhythm.js";
import { SettingsForm } from "./settings-form.js";
import { nextWords, timeOf, whyNone } from "./times.js";
import { minute_ms } from "./timetable.js";
import "../../style/coach-rhythm.css";

/** Now: the next prompt and its reason, what one is doing, and the prompt itself when it has come. */
export function NowSection(props: SectionProps) {
  const { rhythm, said, absence } = conduct(props.journal);
  const [fault, setFault] = createSignal<string>();
  // the settings say themselves what the browser does not allow
  const [settingsOpen, setSettingsOpen] = createSignal(false);

  const write = (...entries: readonly NewEntry[]): void => {
    setFault(undefined);
    Promise.all(entries.map((entry) => props.journal.add(entry))).then(
      () => notLost(),
      (error: Error) => setFault(error.message),
    );
  };
  const tell = (doing: Doing) => write({ kind: "doing", doing, how: "told" });
  const stayed = async ({ left, back }: Absence) => {
    try {
      await props.journal.remove(left.id);
      await props.journal.remove(back.id);
      notLost();
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  /** the last minutes, back to the prompt where one stands, and then what one did before */
  const moved = ({ due, since_ms = 0, doing = "sitting" }: Rhythm) => {
    const now_ms = Date.now();
    const from_ms = Math.max(due?.at_ms ?? 0, since_ms + 1, now_ms - realBreak_min * minute_ms);
    write(
      { kind: "doing", doing: "moving", how: "told", at_ms: from_ms },
      { kind: "doing", doing, how: "told", at_ms: Math.max(now_ms, from_ms + 1) },
    );
  };
  const exercise = () => suggestion(props.profile, props.journal.entries());

  return (
    <Show when={rhythm()} fallback={<p class="quiet">{texts.opening}</p>}>
      {(now) => (
        <div class="rhythm">
          <p class="hidden" role="status">
            {said()}
          </p>
          <Show when={now().due} fallback={<Next rhythm={now()} exercise={exercise()} />}>
            {(due) => (
              <DuePrompt
                due={due()}
                next={now().next}
                exercise={exercise()}
                moved={() => moved(now())}
                later={() => write({ kind: "put-off", by_min: putOffs.by_min })}
              />
            )}
          </Show>
          <Show when={!settingsOpen()}>
            <NoNotifications style={props.profile.rhythm.style} />
          </Show>

          <section aria-labelledby="rhythm-doing">
            <h2 id="rhythm-doing">{texts.doing.title}</h2>
            <div class="rhythm-doings">
              <For each={doings}>
                {(doing) => (
                  <button type="button" aria-pressed={now().doing === doing} onClick={() => tell(doing)}>
                    <span>{texts.doing.doings[doing]}</span>
                    <Show when={now().doing === doing && now().since_ms}>
                      {(since_ms) => (
                        <small>{texts.doing.since(timeOf(since_ms()), now().how === "told")}</small>
                      )}
                    </Show>
                  </button>
                )}
              </For>
            </div>
            <Show when={absence()}>
              {(gap) => (
                <p class="rhythm-row">
                  <span>{texts.doing.absence(timeOf(gap().left.at_ms), timeOf(gap().back.at_ms))}</span>
                  <button type="button" onClick={() => void stayed(gap())}>
                    {texts.doing.stayed}
                  </button>
                </p>
              )}
            </Show>
            <Show when={now().due === undefined && mayHaveMoved(now())}>
              <p class="rhythm-row">
                <button type="button" onClick={() => moved(now())}>
                  {texts.doing.moved}
                </button>
                <span class="quiet">{texts.doing.movedNote(realBreak_min)}</span>
              </p>
            </Show>
          </section>

          <section aria-labelledby="rhythm-busy">
            <h2 id="rhythm-busy">{texts.busy.title}</h2>
            <Show
              when={now().busyUntil_ms}
              fallback={
                <div class="rhythm-row" role="group" aria-labelledby="rhythm-busy">
                  <For each={busySpans}>
                    {(for_min) => (
                      <button type="button" onClick={() => write({ kind: "busy", for_min })}>
                        {texts.busy.spans(for_min)}
                      </button>
                    )}
                  </For>
                  <span class="quiet">{texts.busy.note}</span>
                </div>
              }
            >
              {(until_ms) => (
                <p class="rhythm-row">
                  <span>{texts.busy.until(timeOf(until_ms()))}</span>
                  <button type="button" onClick={() => write({ kind: "busy", for_min: 0 })}>
                    {texts.busy.free}
                  </button>
                </p>
              )}
            </Show>
          </section>
          <p class="fault" role="alert">
            {fault()}
          </p>

          <Show when={props.profile.rhythm.anchors.length > 0}>
            <section aria-labelledby="rhythm-anchors">
              <h2 id="rhythm-anchors">{texts.anchors.title}</h2>
              <ul class="rhythm-anchors">
                <For each={props.profile.rhythm.anchors}>
                  {(anchor) => <li>{texts.anchors.line(anchor)}</li>}
                </For>
              </ul>
            </section>
          </Show>
          <details onToggle={(event) => setSettingsOpen(event.currentTarget.open)}>
            <summary>{texts.settings.title}</summary>
            <SettingsForm journal={props.journal} profile={props.profile} />
          </details>
          <details>
            <summary>{texts.reach.title}</summary>
            <Reach settings={props.profile.rhythm} />
          </details>
        </div>
      )}
    </Show>
  );
}

/** A break that nobody has told of needs room before now. */
const mayHaveMoved = ({ doing, since_ms = 0 }: Rhythm): boolean =>
  isStill(doing) && Date.now() - since_ms >= realBreak_min * minute_ms;

function Next(props: { readonly rhythm: Rhythm; readonly exercise: ExerciseId | undefined }) {
  const title = () => {
    const { next } = props.rhythm;
    return typeof next === "string" ? texts.noNext : nextWords(next);
  };
  const reason = () => {
    const { next } = props.rhythm;
    return typeof next === "string" ? whyNone(props.rhythm) : texts.reason(texts.why(next.why));
  };
  return (
    <div class="rhythm-next">
      <h1>{title()}</h1>
      <p>{reason()}</p>
      <Show when={props.exercise}>
        {(exercise) => (
          <p>
            <a class="rhythm-sooner" href={`#/coach/exercises/${exercise()}`}>
              {texts.sooner(exerciseNames[exercise()])}
            </a>
          </p>
        )}
      </Show>
    </div>
  );
}

/** ms after a prompt has come in which its buttons take nothing: what is pressed then was meant for something else */
const deaf_ms = 3000;

function DuePrompt(props: {
  readonly due: NonNullable<Rhythm["due"]>;
  readonly next: Rhythm["next"];
  readonly exercise: ExerciseId | undefined;
  readonly moved: () => void;
  readonly later: () => void;
}) {
  const [deaf, setDeaf] = createSignal(true);
  const at_ms = createMemo(() => props.due.at_ms);
  createEffect(() => {
    at_ms();
    setDeaf(true);
    const timer = setTimeout(() => setDeaf(false), deaf_ms);
    onCleanup(() => clearTimeout(timer));
  });
  const heard = (does: () => void) => () => {
    if (!deaf()) does();
  };
  return (
    <section class="rhythm-due" aria-labelledby="rhythm-due">
      <h1 id="rhythm-due">{texts.due.title}</h1>
      <p>{texts.due.came(timeOf(props.due.at_ms), texts.why(props.due.why))}</p>
      <Show when={props.exercise}>
        {(exercise) => (
          <p class="rhythm-row">
            <span>
              {texts.due.suggestion}: <strong>{exerciseNames[exercise()]}</strong>
            </span>
          </p>
        )}
      </Show>
      <div class="rhythm-row">
        <Show when={props.exercise}>
          {(exercise) => (
            <a
              class="rhythm-begin"
              href={`#/coach/exercises/${exercise()}`}
              aria-disabled={deaf()}
              onClick={(event) => {
                if (deaf()) event.preventDefault();
              }}
            >
              {texts.due.begin}
            </a>
          )}
        </Show>
        <button type="button" aria-disabled={deaf()} onClick={heard(() => props.moved())}>
          {texts.due.moved}
        </button>
        <Show when={props.due.putOffsLeft > 0}>
          <button type="button" aria-disabled={deaf()} onClick={heard(() => props.later())}>
            {texts.due.later(putOffs.by_min)}
          </button>
        </Show>
      </div>
      <p class="quiet">
        {texts.due.left(props.due.putOffsLeft)}{" "}
        {typeof props.next === "string" ? "" : texts.due.leave(nextWords(props.next))}
      </p>
    </section>
  );
}
