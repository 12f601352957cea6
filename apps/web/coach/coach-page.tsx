import { createSignal, For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { PageProps } from "../shell/page.js";
import { fetched, type Page } from "../shell/router.js";
import { coachTexts as texts } from "../texts/coach/coach.js";
import { FirstMinute } from "./first-minute.js";
import type { Journal } from "./journal/journal.js";
import { openJournal } from "./journal/open-journal.js";
import type { Profile } from "./profile.js";
import { NextLine } from "./rhythm/next-line.js";
import { SafetyView } from "./safety/safety-view.js";
import type { SectionProps } from "./section.js";
import "../style/coach.css";

/** `#/coach`, `#/coach/<section>/…`: the first minute for whoever is new, then one thing at a time. */

type SectionId = keyof typeof texts.sections;

/** each fetched when first asked for; the safety list is there at once */
const sections: Readonly<Partial<Record<SectionId, () => Page<SectionProps> | undefined>>> = {
  "": fetched<SectionProps>(async () => (await import("./rhythm/now-section.js")).NowSection),
  today: fetched<SectionProps>(async () => (await import("./today/today-section.js")).TodaySection),
  care: fetched<SectionProps>(async () => (await import("./claims/care-section.js")).CareSection),
  journal: fetched<SectionProps>(async () => (await import("./journal/journal-section.js")).JournalSection),
  plan: fetched<SectionProps>(async () => (await import("./plan/plan-section.js")).PlanSection),
  exercises: fetched<SectionProps>(
    async () => (await import("./exercises/exercises-section.js")).ExercisesSection,
  ),
};

const [journal, setJournal] = createSignal<Journal>();
const [closed, setClosed] = createSignal<string>();
let opening = false;

function open(): void {
  if (opening) return;
  opening = true;
  openJournal(setClosed).then(setJournal, (error: Error) => {
    opening = false;
    setClosed(texts.noJournal(error.message));
  });
}

export function CoachPage(props: PageProps) {
  open();
  const section = () => (props.place.rest[0] ?? "") as SectionId;
  // where a line of the safety list applies, nothing is offered but the list and what has been written
  const stopped = ({ applies }: Profile) =>
    section() === "safety" || (applies && section() !== "journal" && section() !== "today");
  return (
    <div class="coach">
      <Show when={journal()} fallback={<p class="quiet">{closed() ?? texts.opening}</p>}>
        {(opened) => (
          <Show when={opened().profile()} fallback={<Beginning journal={opened()} />}>
            {(profile) => (
              <>
                <nav class="coach-sections" aria-label={texts.sectionsLabel}>
                  <For each={Object.entries(texts.sections)}>
                    {([id, title]) => (
                      <a
                        href={id === "" ? "#/coach" : `#/coach/${id}`}
                        aria-current={section() === id ? "page" : undefined}
                      >
                        {title}
                      </a>
                    )}
                  </For>
                </nav>
                <Fault journal={opened()} />
                <Show when={section() !== "" && !profile().applies}>
                  <NextLine journal={opened()} />
                </Show>
                <Show when={!stopped(profile())} fallback={<SafetyView journal={opened()} />}>
                  <Show
                    when={Object.hasOwn(sections, section())}
                    fallback={<p class="fault">{texts.unknownSection}</p>}
                  >
                    <Show when={sections[section()]?.()} fallback={<p class="quiet">{texts.opening}</p>}>
                      {(shown) => (
                        <Dynamic
                          component={shown()}
                          journal={opened()}
                          profile={profile()}
                          place={props.place}
                          lab={props.lab}
                        />
                      )}
                    </Show>
                  </Show>
                </Show>
              </>
            )}
          </Show>
        )}
      </Show>
    </div>
  );
}

function Beginning(props: { readonly journal: Journal }) {
  return (
    <>
      <Fault journal={props.journal} />
      <FirstMinute journal={props.journal} />
    </>
  );
}

/** What went wrong with the journal, in a sentence, until it is closed. */
function Fault(props: { readonly journal: Journal }) {
  return (
    <div class="coach-fault" role="alert">
      <Show when={props.journal.fault()}>
        {(sentence) => (
          <p class="fault">
            {sentence()}{" "}
            <button type="button" onClick={() => props.journal.dismissFault()}>
              {texts.dismiss}
            </button>
          </p>
        )}
      </Show>
    </div>
  );
}
