import { createEffect, createSignal, For, Show, untrack } from "solid-js";
import { Dynamic } from "solid-js/web";
import { texts } from "../texts/en.js";
import { LabView } from "../lab/lab-view.js";
import type { KeptLab, Lab } from "../lab/lab.js";
import type { PageProps } from "./page.js";
import { keepOffline } from "./offline.js";
import { createPlace, fetched, type Page } from "./router.js";
import { ThemeChoice } from "./theme-choice.js";
import { UpdateOffer } from "./update-offer.js";

/** Pages beside the lab, each fetched when first asked for. */
const pages: Readonly<Record<string, () => Page<PageProps> | undefined>> = {
  coach: fetched<PageProps>(async () => (await import("../coach/coach-page.js")).CoachPage, NotFetched),
  day: fetched<PageProps>(async () => (await import("../day/day-page.js")).DayPage, NotFetched),
  compare: fetched<PageProps>(
    async () => (await import("../lab/compare/compare-page.js")).ComparePage,
    NotFetched,
  ),
  report: fetched<PageProps>(async () => (await import("../report/report-page.js")).ReportPage, NotFetched),
  lessons: fetched<PageProps>(
    async () => (await import("../lessons/lessons-page.js")).LessonsPage,
    NotFetched,
  ),
  evidence: fetched<PageProps>(
    async () => (await import("../evidence/evidence-page.js")).EvidencePage,
    NotFetched,
  ),
  validation: fetched<PageProps>(
    async () => (await import("../evidence/report-page.js")).ReportPage,
    NotFetched,
  ),
};

function NotFetched() {
  return <p class="fault">{texts.notFetched}</p>;
}

interface ShellProps {
  /** begun when a page first reads it */
  readonly lab: Lab;
  /** what an updated page goes on with */
  readonly kept: () => KeptLab | undefined;
  /** nothing that a page needs now is still on its way */
  readonly settled: boolean;
}

export function Shell(props: ShellProps) {
  const place = createPlace();
  const known = () => place().page === "" || Object.hasOwn(pages, place().page);
  const [main, setMain] = createSignal<HTMLElement>();
  let pagesRow: HTMLElement | undefined;
  let first = true;
  createEffect(() => {
    const { page } = place();
    const title = texts.pages[page as keyof typeof texts.pages];
    document.title = title === undefined || page === "" ? texts.name : `${title} · ${texts.name}`;
    // where the row of pages is longer than the window it shows the one that is open
    const opened = pagesRow?.querySelector<HTMLElement>("[aria-current]");
    if (opened) pagesRow?.scrollTo({ left: opened.offsetLeft - (innerWidth - opened.offsetWidth) / 2 });
    // a reader who cannot see the page change is taken to its beginning
    if (!first) untrack(main)?.focus({ preventScroll: true });
    first = false;
  });
  /** undefined while it is on its way */
  const shown = () => pages[place().page]?.();
  let kept = false;
  createEffect(() => {
    // what is fetched for later does not hold up what is looked at now
    const waits = (known() && place().page !== "" && shown() === undefined) || !props.settled;
    if (kept || waits) return;
    kept = true;
    // without it the page is there, but not without a network
    keepOffline().catch(() => undefined);
  });
  return (
    <>
      <a class="skip" href="#page-main" onClick={(event) => (event.preventDefault(), main()?.focus())}>
        {texts.skip}
      </a>
      <nav class="pages" aria-label={texts.name} ref={(nav) => (pagesRow = nav)}>
        <For each={Object.entries(texts.pages)}>
          {([page, title]) => (
            <a href={`#/${page}`} aria-current={place().page === page ? "page" : undefined}>
              {title}
            </a>
          )}
        </For>
        <ThemeChoice />
      </nav>
      <UpdateOffer kept={props.kept} />
      <main id="page-main" ref={setMain} tabindex="-1">
        <Show when={known()} fallback={<p class="fault">{texts.unknownPage}</p>}>
          <Show when={place().page !== ""} fallback={<LabView lab={props.lab} />}>
            <Show when={shown()} fallback={<p class="quiet">{texts.fetching}</p>}>
              {(page) => <Dynamic component={page()} lab={props.lab} place={place()} />}
            </Show>
          </Show>
        </Show>
      </main>
      <footer class="standing-note">{texts.lab.teachingModel}</footer>
    </>
  );
}
