import { createEffect, createMemo, createSignal, For, Show } from "solid-js";
import { capital } from "../../../src/charts/words.js";
import { evidence } from "../evidence/fetched.js";
import { createExperiment } from "../experiment/experiment.js";
import { Running } from "../experiment/running.js";
import { Trace } from "../experiment/trace.js";
import type { Lab } from "../lab/lab.js";
import { lessonsPageTexts as texts, lessonTexts } from "../texts/lessons.js";
import { lessons } from "./index.js";
import { type Lesson, toldBy } from "./lesson.js";
import { openInLab } from "./open-in-lab.js";

/** One lesson: what is asked, what the reader expects, the experiment, and what the model answers. */
export function LessonView(props: { readonly lab: Lab; readonly lesson: Lesson }) {
  const { lab, lesson } = props;
  const text = lessonTexts[lesson.id];
  const [expected, setExpected] = createSignal<string>();
  const experiment = createExperiment(lab, () => [lesson.drawn.signal]);
  const ran = () => Object.keys(experiment.answers()).length > 0;
  const told = createMemo(() => {
    if (!ran()) return undefined;
    const measures = Object.entries(experiment.answers()).map(
      ([name, { measures: of }]) => [name, of] as const,
    );
    return toldBy(lesson, Object.fromEntries(measures));
  });
  // fetched once there is an answer to hold against it
  createEffect(() => {
    if (told() !== undefined) evidence.ask();
  });
  const claimWords = (id: string) =>
    evidence.data()?.claims.find((claim) => claim.id === id)?.sentence ?? capital(id.replaceAll("-", " "));
  const drawn = () =>
    lesson.drawn.runs.flatMap((name) => {
      const answer = experiment.answers()[name];
      return answer === undefined ? [] : [{ name: text.runs[name], answer }];
    });
  const next = lessons[lessons.indexOf(lesson) + 1];
  return (
    <article class="prose">
      <p class="quiet">
        <a href="#/lessons">{texts.back}</a>
      </p>
      <h1>{text.title}</h1>
      <p class="question">{text.question}</p>
      <For each={text.before}>{(paragraph) => <p>{paragraph}</p>}</For>

      <h2>{texts.expect}</h2>
      <fieldset disabled={ran()}>
        <legend>{text.predict}</legend>
        <For each={Object.entries(text.choices)}>
          {([id, words]) => (
            <label class="choice">
              <input
                type="radio"
                name="expected"
                value={id}
                checked={expected() === id}
                onChange={() => setExpected(id)}
              />
              {words}
            </label>
          )}
        </For>
      </fieldset>

      <h2>{texts.experiment}</h2>
      <Show when={expected() === undefined}>
        <p class="quiet">{texts.chooseFirst}</p>
      </Show>
      <Running
        experiment={experiment}
        disabled={expected() === undefined}
        label={ran() ? texts.runAgain : texts.run}
        onRun={() => void experiment.start(lesson.runs)}
      />
      <Show when={drawn().length > 0}>
        <Trace
          label={text.drawn}
          signal={lesson.drawn.signal}
          runs={drawn()}
          from_s={lesson.drawn.from_s}
          until_s={lesson.drawn.until_s}
        />
      </Show>
      <div aria-live="polite">
        <Show when={told()}>
          {(answer) => (
            <>
              <h2>{texts.answer}</h2>
              <p>
                {texts.expected(text.choices[expected() ?? ""] ?? "")}{" "}
                <Show when={answer().found} fallback={null}>
                  {(found) =>
                    found() === expected() ? texts.asExpected : texts.otherwise(text.choices[found()] ?? "")
                  }
                </Show>
              </p>
              <Show when={answer().numbers} fallback={<p>{texts.none}</p>}>
                {(numbers) => <p class="answer">{text.answer(numbers())}</p>}
              </Show>
            </>
          )}
        </Show>
      </div>
      <Show when={told()}>
        <h2>{texts.why}</h2>
        <For each={text.after}>{(paragraph) => <p>{paragraph}</p>}</For>
        <p>
          <button
            type="button"
            onClick={() => openInLab(lab, lesson.runs[lesson.lab.run], lesson.lab.posture)}
          >
            {texts.open}
          </button>
        </p>
        <h2>{texts.claims}</h2>
        <ul>
          <For each={lesson.claims}>
            {(id) => (
              <li>
                <a href={`#/evidence/${id}`}>{claimWords(id)}</a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={next}>
        {(one) => (
          <p class="onward">
            {texts.next} <a href={`#/lessons/${one().id}`}>{lessonTexts[one().id].title}</a>
          </p>
        )}
      </Show>
    </article>
  );
}
