import { For, Match, Show, Switch } from "solid-js";
import type { PageProps } from "../shell/page.js";
import "../style/prose.css";
import { lessonsPageTexts as texts, lessonTexts } from "../texts/lessons.js";
import { texts as common } from "../texts/en.js";
import { lessons } from "./index.js";
import { LessonView } from "./lesson-view.js";
import { MysteryView } from "./mystery-view.js";

/** `#/lessons`, `#/lessons/<id>`, `#/lessons/mystery?seed=…`. */
export function LessonsPage(props: PageProps) {
  const asked = () => props.place.rest[0];
  return (
    <Switch fallback={<Contents unknown={asked() !== undefined} />}>
      <Match when={asked() === "mystery"}>
        <Show when={props.place.query || "none"} keyed>
          {(query) => <MysteryView lab={props.lab} query={query} />}
        </Show>
      </Match>
      <Match when={lessons.find(({ id }) => id === asked())} keyed>
        {(lesson) => <LessonView lab={props.lab} lesson={lesson} />}
      </Match>
    </Switch>
  );
}

function Contents(props: { readonly unknown: boolean }) {
  return (
    <div class="prose">
      <h1>{common.pages.lessons}</h1>
      <Show when={props.unknown}>
        <p class="fault">{texts.unknown}</p>
      </Show>
      <p>{texts.lead}</p>
      <ol class="contents">
        <For each={lessons}>
          {({ id }) => (
            <li>
              <a href={`#/lessons/${id}`}>{lessonTexts[id].title}</a>
              <p class="quiet">{lessonTexts[id].question}</p>
            </li>
          )}
        </For>
        <li>
          <a href="#/lessons/mystery">{texts.mystery}</a>
          <p class="quiet">{texts.mysteryQuestion}</p>
        </li>
      </ol>
    </div>
  );
}
