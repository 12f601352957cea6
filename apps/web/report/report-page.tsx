import { createSignal, onCleanup, Show } from "solid-js";
import { sentenceOf } from "../lab/galleries/asked.js";
import { save } from "../lab/keep/save.js";
import { studyWords } from "../lab/study-words.js";
import type { PageProps } from "../shell/page.js";
import { libraryTexts } from "../texts/library.js";
import "../style/report.css";

const texts = libraryTexts.report;

/** The sheet of a vascular laboratory on the person of the lab, to be printed or kept. */
export function ReportPage(props: PageProps) {
  const [done, setDone] = createSignal<number>();
  const [sheet, setSheet] = createSignal<string>();
  const [took_s, setTook] = createSignal(0);
  const [fault, setFault] = createSignal<string>();
  let gone = false;
  onCleanup(() => {
    gone = true;
  });
  const make = async () => {
    const { person, devices, circuit } = props.lab.study();
    const began = performance.now();
    setFault(undefined);
    setDone(0);
    try {
      const made = await props.lab.ask<"report">(
        { about: "report", study: { person, devices, circuit } },
        setDone,
      );
      if (gone) return;
      setTook((performance.now() - began) / 1000);
      setSheet(made);
    } catch (error) {
      setFault(sentenceOf(error));
    } finally {
      setDone(undefined);
    }
  };
  let onPaper: (() => void) | undefined;
  const lay = () => {
    const made = sheet();
    if (made !== undefined) onPaper ??= laidOnPaper(made);
  };
  const takeOff = () => {
    onPaper?.();
    onPaper = undefined;
  };
  addEventListener("beforeprint", lay);
  addEventListener("afterprint", takeOff);
  onCleanup(() => {
    removeEventListener("beforeprint", lay);
    removeEventListener("afterprint", takeOff);
    takeOff();
  });
  return (
    <div class="report-page">
      <h1>{texts.title}</h1>
      <p>{texts.says}</p>
      <p class="quiet">{studyWords(props.lab.study())}</p>
      <div class="row">
        <button
          type="button"
          aria-disabled={done() !== undefined}
          onClick={() => done() === undefined && void make()}
        >
          {texts.make}
        </button>
        <Show when={sheet()}>
          {(made) => (
            <>
              <button type="button" onClick={() => print()}>
                {texts.print}
              </button>
              <button type="button" onClick={() => save([made()], "second-heart-report.html", "text/html")}>
                {texts.save}
              </button>
            </>
          )}
        </Show>
        <span role="status">
          <Show when={done() !== undefined}>
            {done() === 0 ? texts.night : texts.running(((done() ?? 0) * 100).toFixed(0))}
          </Show>
          <Show when={done() === undefined && sheet() !== undefined}>
            {texts.took(took_s().toFixed(took_s() < 10 ? 1 : 0))}
          </Show>
        </span>
      </div>
      <Show when={fault()}>{(sentence) => <p class="fault">{sentence()}</p>}</Show>
      <Show when={sheet()}>
        {(made) => (
          <iframe
            // it has a document once it is in the page
            ref={(one) => queueMicrotask(() => show(one, made()))}
            title={texts.frame}
          />
        )}
      </Show>
    </div>
  );
}

/** A page of its own, as what it holds and its style apart: this page allows no style within a text. */
function partsOf(html: string): { readonly page: Document; readonly css: string } {
  const style = /<style>([\s\S]*?)<\/style>/;
  const page = new DOMParser().parseFromString(html.replace(style, ""), "text/html");
  return { page, css: style.exec(html)?.[1] ?? "" };
}

/** Shows a page inside a frame of this one, which is under the same policy. */
function show(frame: HTMLIFrameElement, html: string): void {
  const inside = frame.contentDocument;
  const view = frame.contentWindow as (Window & { CSSStyleSheet: typeof CSSStyleSheet }) | null;
  if (inside === null || view === null) return;
  const { page, css } = partsOf(html);
  const rules = new view.CSSStyleSheet();
  rules.replaceSync(css);
  inside.adoptedStyleSheets = [rules];
  inside.documentElement.lang = page.documentElement.lang;
  inside.title = page.title;
  inside.body.replaceChildren(...[...page.body.childNodes].map((node) => inside.importNode(node, true)));
  // two pages in one window: each is told apart by its name
  inside.querySelector("main")?.setAttribute("aria-label", texts.frame);
  // the frame is as tall as what it shows, at every width
  const fit = () => {
    frame.style.height = `${Math.ceil(inside.documentElement.scrollHeight)}px`;
  };
  const watcher = new ResizeObserver(() => {
    frame.style.height = "0";
    fit();
  });
  fit();
  watcher.observe(frame.parentElement as HTMLElement);
}

/**
 * Puts a page of its own in the place of this one, under its own rules alone, until what is returned is called: a frame
 * is cut where the paper ends, and knows nothing of sheets.
 */
function laidOnPaper(html: string): () => void {
  const { page, css } = partsOf(html);
  const rules = new CSSStyleSheet();
  rules.replaceSync(css);
  const paper = document.createElement("div");
  paper.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
  const shown = [...document.body.children].filter((one): one is HTMLElement => one instanceof HTMLElement);
  const styles = [...document.styleSheets];
  const turn = (laid: boolean) => {
    for (const one of shown) one.hidden = laid;
    for (const style of styles) style.disabled = laid;
    document.adoptedStyleSheets = laid ? [rules] : [];
    if (laid) document.body.append(paper);
    else paper.remove();
  };
  turn(true);
  return () => turn(false);
}
