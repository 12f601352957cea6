import { createSignal, Show } from "solid-js";
import { save } from "../../lab/keep/save.js";
import { journalTexts as texts } from "../../texts/coach/journal.js";
import { notLost } from "../focused.js";
import type { Journal } from "./journal.js";
import { csvText } from "./table.js";

/** Whether the browser keeps the journal, copies out and in, the copy that writes itself, and the end of it all. */

const date = (): string => new Date().toISOString().slice(0, 10);

/** Hands the whole journal over as a file. */
export async function saveCopy(journal: Journal): Promise<void> {
  save([await journal.copyText()], `second-heart-journal-${date()}.json`, "application/json");
  // that it was handed over is true, whether or not there is room to remember it
  await journal.copied().catch(() => undefined);
}

export function CopiesView(props: { readonly journal: Journal }) {
  const [persisted, setPersisted] = createSignal(false);
  const [told, setTold] = createSignal({ sentence: "", fault: false });
  const say = (sentence: string) => setTold({ sentence, fault: false });
  const complain = (error: unknown) => setTold({ sentence: (error as Error).message, fault: true });
  const [asking, setAsking] = createSignal(false);
  void navigator.storage?.persisted?.().then(setPersisted);
  const persist = async () => {
    setPersisted((await navigator.storage?.persist?.()) ?? false);
    if (!persisted()) say(texts.copies.refused);
  };
  const saveJson = async () => {
    await saveCopy(props.journal);
    say(texts.copies.saved);
  };
  const saveCsv = () => {
    save([csvText(props.journal.entries())], `second-heart-journal-${date()}.csv`, "text/csv");
    say(texts.copies.saved);
  };
  const takeIn = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file === undefined) return;
    try {
      const { taken, known, mayBeCut } = await props.journal.takeIn(file);
      say(`${texts.copies.taken(taken, known)}${mayBeCut ? ` ${texts.copies.mayBeCut}` : ""}`);
    } catch (error) {
      complain(error);
    }
  };
  const last = () => {
    const at_ms = props.journal.lastCopy_ms();
    return at_ms === undefined
      ? texts.copies.noLast
      : texts.copies.last(
          new Date(at_ms).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" }),
        );
  };
  const deleteAll = async () => {
    try {
      await props.journal.deleteAll();
      notLost();
    } catch (error) {
      complain(error);
    }
    setAsking(false);
  };
  let asked: HTMLSpanElement | undefined;
  let ask: HTMLButtonElement | undefined;
  const backup = () => props.journal.backup;
  return (
    <section aria-labelledby="journal-copies">
      <h2 id="journal-copies">{texts.copies.title}</h2>
      <Show when={!persisted()} fallback={<p>{texts.copies.persisted}</p>}>
        <p>{texts.copies.notPersisted}</p>
        <p class="journal-buttons">
          <button type="button" onClick={() => void persist()}>
            {texts.copies.persist}
          </button>
        </p>
      </Show>
      <p>{last()}</p>
      <p class="journal-buttons">
        <button type="button" onClick={() => void saveJson()}>
          {texts.copies.save}
        </button>
        <button type="button" onClick={saveCsv}>
          {texts.copies.saveCsv}
        </button>
        <label class="journal-file">
          {texts.copies.takeIn}
          <input
            type="file"
            accept=".json,.csv,application/json,text/csv"
            onChange={(event) => void takeIn(event.currentTarget)}
          />
        </label>
      </p>
      <p class="quiet">{texts.copies.takeInHint}</p>
      <p role="status" class="journal-told" classList={{ fault: told().fault }}>
        {told().sentence}
      </p>
      <Show when={props.journal.aside().length}>{(count) => <p>{texts.copies.aside(count())}</p>}</Show>

      <h3>{texts.copies.backup}</h3>
      <Show when={backup().possible} fallback={<p>{texts.copies.backupImpossible}</p>}>
        <Show
          when={backup().file()}
          fallback={
            <>
              <p>{texts.copies.backupHint}</p>
              <p class="journal-buttons">
                <button type="button" onClick={() => void backup().choose()}>
                  {texts.copies.choose}
                </button>
              </p>
            </>
          }
        >
          {(name) => (
            <>
              <p role="status">{backup().asks() ? texts.copies.asks(name()) : texts.copies.chosen(name())}</p>
              <p class="journal-buttons">
                <Show when={backup().asks()}>
                  <button type="button" onClick={() => void backup().resume()}>
                    {texts.copies.resume}
                  </button>
                </Show>
                <button type="button" onClick={() => void backup().stop()}>
                  {texts.copies.stop}
                </button>
              </p>
            </>
          )}
        </Show>
      </Show>

      <p class="journal-buttons journal-end">
        <Show
          when={asking()}
          fallback={
            <button
              type="button"
              ref={(button) => (ask = button)}
              onClick={() => {
                setAsking(true);
                asked?.focus();
              }}
            >
              {texts.copies.remove}
            </button>
          }
        >
          <span class="journal-ask" tabindex="-1" ref={(element) => (asked = element)}>
            {texts.copies.removeAsk(props.journal.entries().length)}
          </span>
          <button type="button" onClick={() => void saveJson()}>
            {texts.copies.save}
          </button>
          <button type="button" onClick={() => void deleteAll()}>
            {texts.copies.removeNow}
          </button>
          <button
            type="button"
            onClick={() => {
              setAsking(false);
              ask?.focus();
            }}
          >
            {texts.copies.cancel}
          </button>
        </Show>
      </p>
    </section>
  );
}
