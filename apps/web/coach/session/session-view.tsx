import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { everyFrame } from "../../lab/frame-loop.js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { exerciseTexts } from "../../texts/coach/exercises.js";
import { sessionTexts as texts } from "../../texts/coach/session.js";
import type { Dose, Exercise } from "../exercises/exercise.js";
import { LegDrawing, type Pace } from "../exercises/leg-drawing.js";
import { addressOf, type Step } from "../exercises/steps.js";
import type { Counting } from "../journal/entry.js";
import type { Journal } from "../journal/journal.js";
import { keepAwake } from "./awake.js";
import { GuideChoice } from "./guide-choice.js";
import { guidance, tempos } from "./guides.js";
import * as machine from "./session.js";
import { changeBetween, heightAt, type Told } from "./tempo.js";
import { countByMotion, type SensorStand } from "./sensor.js";
import type { Ticks } from "./ticks.js";
import { hush, say } from "./voice.js";

/** ms between two looks at the clock */
const look_ms = 50;

type Felt = Exclude<SensorStand, "silent">;

interface SessionProps {
  readonly journal: Journal;
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly counting: Counting;
  readonly ticks: Ticks;
  readonly easier: Step | undefined;
  readonly harder: Step | undefined;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** A session that is going on: one thing at a time, large. */
export function SessionView(props: SessionProps) {
  const { exercise, dose, counting, journal, ticks } = props;
  const words = exerciseTexts.of[exercise.id];
  const plan = { dose, phases: exercise.phases, counting, slowness: tempos[guidance().tempo] };
  let session = machine.begin(plan, Date.now());
  const [sight, setSight] = createSignal(machine.look(session), { equals: sameSight });
  const [said, setSaid] = createSignal("");
  const [kept, setKept] = createSignal<string>();
  const [stand, setStand] = createSignal<SensorStand>("waits");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let saved = false;
  let shape!: HTMLDivElement;
  let tapButton: HTMLButtonElement | undefined;
  let heading!: HTMLHeadingElement;

  const tell = (told: readonly Told[]): void => {
    if (told.length === 0) return;
    const sentence = (list: readonly Told[]): string => list.map(texts.told).join(". ");
    // at the end a reader is taken to the result, and reads it there
    setSaid(sentence(told.filter(({ kind }) => kind !== "over")));
    if (guidance().on.speech) say(sentence(told));
  };
  const keep = (): void => {
    if (saved) return;
    saved = true;
    const { done, asked } = machine.look(session);
    if (done === 0) return void setKept(texts.nothingKept);
    journal
      .add({
        kind: "session",
        exercise: exercise.id,
        done,
        asked,
        // an end that lay in the future would still be moving
        lasts_s: Math.floor(session.lasted_ms / 1000),
        counted: counting,
        at_ms: session.begun_ms,
      })
      .then(
        () => setKept(texts.kept),
        (error: Error) => setKept(texts.notKept(error.message)),
      );
  };
  const become = (next: machine.Session): void => {
    session = next;
    const at = document.activeElement;
    const before = sight();
    const after = machine.look(session);
    const { ticks: heard, told } = changeBetween(before, after);
    if (guidance().on.sound) for (const tick of heard) ticks.play(tick);
    setSight(after);
    tell(told);
    if (after.stage === "over" && before.stage !== "over") {
      keep();
      // where one was is gone: the result is read
      queueMicrotask(() => heading.focus());
    } else if (at?.isConnected === false) toBegin();
  };
  /** whoever begins, or has lost what was pressed, is where the next thing is to be done */
  const toBegin = (): void => (tapButton ?? heading).focus({ preventScroll: true });
  const counted = (): void => become(machine.count(session, Date.now()));
  const turn = (): void => become((sight().paused ? machine.goOn : machine.pause)(session, Date.now()));

  const over = createMemo(() => sight().stage === "over");
  const onKey = (event: KeyboardEvent): void => {
    if (event.code !== "Space" || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const on = event.target as HTMLElement;
    // a button or a link keeps its own key
    if (counting !== "tap" || over() || on.closest("button, a, select, input") !== null) return;
    event.preventDefault();
    counted();
  };

  onMount(() => {
    // whoever chose below how to count begins here with what to do in sight
    heading.scrollIntoView();
    toBegin();
    addEventListener("keydown", onKey);
    const clock = setInterval(() => become(machine.advance(session, Date.now())), look_ms);
    const sleep = keepAwake();
    const unfeel =
      counting === "sensor" ? countByMotion({ bothWays: exercise.bothWays }, counted, setStand) : undefined;
    onCleanup(() => {
      removeEventListener("keydown", onKey);
      clearInterval(clock);
      sleep();
      unfeel?.();
      hush();
      // whoever goes elsewhere keeps what has been done
      session = machine.end(session, Date.now());
      keep();
      void ticks.end();
    });
  });
  everyFrame(() => {
    const { phase, stage } = machine.look(session);
    // under reduced motion it is where the phase takes it
    const share = calm.matches ? 1 : (phase?.share ?? 0);
    const height =
      stage === "work" && phase !== undefined ? heightAt(exercise.phases, phase.index, share) : 0;
    shape?.style.setProperty("transform", `translateY(${(-height * 100).toFixed(1)}%)`);
  });

  const pace = (): Pace => {
    const { stage, passed_ms } = session;
    const { phase } = machine.look(session);
    return { time_s: stage === "work" ? passed_ms / 1000 : 0, phase: phase?.index };
  };
  const cue = (): string => {
    const { stage, paused, phase } = sight();
    if (paused) return texts.paused;
    if (stage === "ready") return texts.getReady;
    if (stage === "rest") return texts.rest;
    return phase === undefined ? texts.minutesOn : texts.cues[phase.cue];
  };
  const progress = (): string =>
    (dose.kind === "minutes" ? texts.minutesProgress : texts.progress)(sight().inSet, sight().perSet);

  return (
    <section class="session" aria-label={texts.region}>
      <h1 ref={(element) => (heading = element)} tabindex="-1">
        {over() ? texts.over : texts.screen(exerciseNames[exercise.id])}
      </h1>
      <Show
        when={!over()}
        fallback={
          <div class="session-result">
            <p class="session-done">{texts.did(sight().done, sight().asked, dose.kind)}</p>
            <p role="status">{kept()}</p>
            <div class="session-controls">
              <button type="button" onClick={() => props.onAgain()}>
                {texts.again}
              </button>
              <a href="#/coach/exercises" onClick={() => props.onLeave()}>
                {texts.leave}
              </a>
            </div>
            <Nearby easier={props.easier} harder={props.harder} />
          </div>
        }
      >
        <div class="session-now">
          <Show when={guidance().on.shape && exercise.phases.length > 0}>
            <div class="session-shape" aria-hidden="true">
              <div ref={(element) => (shape = element)} />
            </div>
          </Show>
          <div class="session-words">
            <p class="session-cue" classList={{ "session-still": sight().paused }}>
              <Show when={guidance().on.text || sight().paused || sight().stage !== "work"}>{cue()}</Show>
            </p>
            <p class="session-count number">{progress()}</p>
            <p class="quiet number">
              {[
                ...(sight().sets > 1 ? [texts.ofSet(sight().set, sight().sets)] : []),
                ...(guidance().on.text && !Number.isNaN(sight().left_s) ? [texts.left(sight().left_s)] : []),
              ].join(" · ")}
            </p>
          </div>
        </div>
        <Show when={counting === "tap"}>
          <button
            type="button"
            class="session-tap"
            ref={(element) => (tapButton = element)}
            aria-disabled={sight().stage !== "work" || sight().paused}
            onClick={counted}
          >
            {dose.kind === "minutes" ? texts.back : texts.count}
          </button>
        </Show>
        <Show when={counting === "sensor"}>
          <p class="session-sensor" role="status">
            {stand() === "silent" ? texts.motion.silent : texts.sensorStands[stand() as Felt]}
          </p>
          <p class="quiet">{texts.unchecked}</p>
        </Show>
        <div class="session-controls">
          <button type="button" onClick={turn}>
            {sight().paused ? texts.goOn : texts.pause}
          </button>
          <Show when={sight().stage === "ready" || sight().stage === "rest"}>
            <button type="button" onClick={() => become(machine.skip(session, Date.now()))}>
              {texts.skip}
            </button>
          </Show>
          <button type="button" onClick={() => become(machine.end(session, Date.now()))}>
            {texts.end}
          </button>
        </div>
        <LegDrawing exercise={exercise} slowness={plan.slowness} pace={pace} />
        <Nearby easier={props.easier} harder={props.harder} />
        <details class="session-how">
          <summary>{exerciseTexts.how}</summary>
          <ol>
            <For each={words.steps}>{(line) => <li>{line}</li>}</For>
          </ol>
        </details>
        <GuideChoice onSound={() => void ticks.wake()} />
      </Show>
      <p class="hidden" role="status" aria-live="polite">
        {said()}
      </p>
    </section>
  );
}

/** One step easier or harder: what has been done by then stays done. */
function Nearby(props: { readonly easier: Step | undefined; readonly harder: Step | undefined }) {
  const nameOf = ({ exercise, level }: Step): string =>
    `${exerciseNames[exercise]}, ${exerciseTexts.levels[level]}`;
  return (
    <div class="session-nearby">
      <Show when={props.easier}>
        {(step) => <a href={addressOf(step())}>{texts.easier(nameOf(step()))}</a>}
      </Show>
      <Show when={props.harder}>
        {(step) => <a href={addressOf(step())}>{texts.harder(nameOf(step()))}</a>}
      </Show>
    </div>
  );
}

/** What is drawn is the same; the shape follows the share of a phase by itself. */
function sameSight(one: machine.Sight, other: machine.Sight): boolean {
  return (
    one.stage === other.stage &&
    one.paused === other.paused &&
    one.set === other.set &&
    one.inSet === other.inSet &&
    one.done === other.done &&
    one.round === other.round &&
    one.phase?.index === other.phase?.index &&
    Object.is(one.left_s, other.left_s)
  );
}
