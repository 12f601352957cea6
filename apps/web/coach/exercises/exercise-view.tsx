import { createSignal, For, Show } from "solid-js";
import { askForMotion } from "../../lab/hands/motion.js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { exerciseTexts as texts } from "../../texts/coach/exercises.js";
import { sessionTexts } from "../../texts/coach/session.js";
import type { Counting } from "../journal/entry.js";
import type { Journal } from "../journal/journal.js";
import type { PresetId } from "../plan/preset-id.js";
import type { Profile } from "../profile.js";
import { GuideChoice } from "../session/guide-choice.js";
import { guidance, guideBy, type Tempo, tempos } from "../session/guides.js";
import { SessionView } from "../session/session-view.js";
import { Ticks } from "../session/ticks.js";
import { exercises } from "./catalogue.js";
import { ClaimLinks } from "../claims/claim-links.js";
import { type Caution, levels } from "./exercise.js";
import { LegDrawing } from "./leg-drawing.js";
import { addressOf, isOffered, type Step, stepFrom } from "./steps.js";

interface ExerciseProps {
  readonly journal: Journal;
  readonly profile: Profile;
  readonly step: Step;
}

const presetOf: Readonly<Partial<Record<PresetId, Caution>>> = {
  pregnancy: "pregnancy",
  older: "older",
  "after-bed-rest": "after-bed-rest",
  "stiff-foot": "ankle",
};

/** What somebody has told of themselves that an exercise has a word for. */
function toldOf({ standsSafely, ankleLimits, preset }: Profile): ReadonlySet<Caution> {
  const told = new Set<Caution>();
  if (!standsSafely) told.add("unsteady");
  if (ankleLimits) told.add("ankle");
  const of = preset === undefined ? undefined : presetOf[preset];
  if (of !== undefined) told.add(of);
  return told;
}

/** One exercise: begun from here, and everything that belongs to it. */
export function ExerciseView(props: ExerciseProps) {
  const { step, profile } = props;
  const exercise = exercises[step.exercise];
  const words = texts.of[step.exercise];
  const dose = exercise.doses[step.level];
  const ticks = new Ticks();
  const [counting, setCounting] = createSignal<Counting>();
  const [against, setAgainst] = createSignal<string>();

  const ways = (): readonly Counting[] =>
    exercise.placement === "none" ? ["pace", "tap"] : ["pace", "tap", "sensor"];
  const way = (): Counting => (ways().includes(guidance().counting) ? guidance().counting : "pace");
  const says = (): string =>
    way() === "tap" && dose.kind === "minutes"
      ? sessionTexts.countingSays.tapMinutes
      : sessionTexts.countingSays[way()];

  const begin = async (): Promise<void> => {
    setAgainst(undefined);
    // both are given only to a tap
    if (guidance().on.sound) void ticks.wake();
    if (way() === "sensor") {
      const why = await askForMotion();
      if (why !== undefined) return void setAgainst(sessionTexts.motion[why]);
    }
    setCounting(way());
  };
  const instead = () => exercise.easier.find((id) => isOffered(exercises[id], profile)) ?? "seated-rock";
  const told = toldOf(profile);
  const mine = exercise.cautions.filter((caution) => told.has(caution));
  const others = exercise.cautions.filter((caution) => !told.has(caution));

  return (
    <Show
      when={counting()}
      fallback={
        <div class="session-about">
          <h1>{exerciseNames[step.exercise]}</h1>
          <p>{words.line}</p>
          <p class="quiet">
            {words.suits} {words.ask}
          </p>
          <LegDrawing exercise={exercise} slowness={1} />
          <Show when={mine.length > 0}>
            <div class="session-mine">
              <p>{texts.forYou}</p>
              <ul>
                <For each={mine}>{(caution) => <li>{texts.cautions[caution]}</li>}</For>
              </ul>
            </div>
          </Show>
          <Show
            when={isOffered(exercise, profile)}
            fallback={
              <p>
                {texts.notStanding}{" "}
                <a href={addressOf({ exercise: instead(), level: "usual" })}>
                  {texts.instead(exerciseNames[instead()])}
                </a>
              </p>
            }
          >
            <form class="session-begin" onSubmit={(event) => (event.preventDefault(), void begin())}>
              <p class="session-dose">{texts.dose(dose, texts.levels[step.level])}</p>
              <button type="submit" class="session-go">
                {sessionTexts.begin}
              </button>
              <div class="session-choices">
                <label>
                  {sessionTexts.counting}
                  <select
                    value={way()}
                    onChange={(event) => guideBy({ counting: event.currentTarget.value as Counting })}
                  >
                    <For each={ways()}>
                      {(one) => <option value={one}>{sessionTexts.countings[one]}</option>}
                    </For>
                  </select>
                </label>
                <Show when={exercise.phases.length > 0}>
                  <label>
                    {sessionTexts.tempo}
                    <select
                      value={guidance().tempo}
                      onChange={(event) => guideBy({ tempo: event.currentTarget.value as Tempo })}
                    >
                      <For each={Object.keys(tempos) as Tempo[]}>
                        {(one) => <option value={one}>{sessionTexts.tempos[one]}</option>}
                      </For>
                    </select>
                  </label>
                </Show>
              </div>
              <p class="quiet">
                {says()} <Show when={way() === "sensor"}>{sessionTexts.unchecked}</Show>
                <Show when={exercise.placement === "none"}>
                  {dose.kind === "minutes" ? sessionTexts.noPlacementMinutes : sessionTexts.noPlacement}
                </Show>
              </p>
              <GuideChoice />
              <div role="alert">
                <Show when={against()}>{(sentence) => <p class="fault">{sentence()}</p>}</Show>
              </div>
            </form>
          </Show>
          <h2>{texts.steps}</h2>
          <ul class="session-steps">
            <For each={levels}>
              {(level) => (
                <li>
                  <a
                    href={addressOf({ exercise: step.exercise, level })}
                    aria-current={level === step.level ? "true" : undefined}
                  >
                    {texts.dose(exercise.doses[level], texts.levels[level])}
                  </a>
                </li>
              )}
            </For>
            <For each={["easier", "harder"] as const}>
              {(direction) => (
                <For each={exercise[direction].filter((id) => isOffered(exercises[id], profile))}>
                  {(id) => (
                    <li>
                      <a href={addressOf({ exercise: id, level: "usual" })}>
                        {sessionTexts[direction](exerciseNames[id])}
                      </a>
                    </li>
                  )}
                </For>
              )}
            </For>
          </ul>
          <h2>{texts.how}</h2>
          <ol>
            <For each={words.steps}>{(line) => <li>{line}</li>}</For>
          </ol>
          <Show when={others.length > 0}>
            <h2>{texts.takeCare}</h2>
            <ul>
              <For each={others}>{(caution) => <li>{texts.cautions[caution]}</li>}</For>
            </ul>
          </Show>
          <h2>{texts.weeks}</h2>
          <ul>
            <For each={texts.courses[exercise.course]}>{(line) => <li>{line}</li>}</For>
          </ul>
          <h2>{texts.known}</h2>
          <p>{texts.knownLead}</p>
          <ClaimLinks claims={exercise.claims} />
        </div>
      }
    >
      {(chosen) => (
        <SessionView
          journal={props.journal}
          exercise={exercise}
          dose={dose}
          counting={chosen()}
          ticks={ticks}
          easier={stepFrom(step, "easier", profile)}
          harder={stepFrom(step, "harder", profile)}
          onAgain={() => {
            setCounting(undefined);
            void begin();
          }}
          onLeave={() => setCounting(undefined)}
        />
      )}
    </Show>
  );
}
