import { createSignal, For, Show } from "solid-js";
import { libraryTexts as texts } from "../../texts/library.js";
import { csvOf } from "../keep/csv.js";
import { linkTo } from "../keep/link.js";
import { pngOf, svgOf } from "../keep/picture.js";
import { save } from "../keep/save.js";
import { openStudyFile } from "../keep/study-file.js";
import type { Lab } from "../lab.js";
import { studyWords } from "../study-words.js";
import { watchedSignals } from "../signals.js";

/** What is kept and given away: a link, the picture, the signals, the study, a sheet to print. */

/** enough for a page on the calf */
const mainSignals = watchedSignals.filter((id) =>
  /^(left|right)\.((dorsalFoot|popliteal|greatSaphenousCalf)\.luminalPressure|soleus\.intramuscularPressure|soleus\.activation|calf\.volume|proximalDeepCalfToPopliteal\.flow|ankle\.angle)$|^heart\.rate$/.test(
    id,
  ),
);

/** s that are pinned */
const pinned_s = 30;

export function KeepGallery(props: { readonly lab: Lab; readonly close: () => void }) {
  const { lab } = props;
  const [told, setTold] = createSignal("");
  const [link, setLink] = createSignal<string>();
  const [span, setSpan] = createSignal(30);
  const [all, setAll] = createSignal(false);

  const copy = async () => {
    const made = await linkTo("", await lab.lived());
    setLink(made);
    try {
      await navigator.clipboard.writeText(made);
      setTold(texts.keep.copied);
    } catch {
      setTold(texts.keep.copyByHand);
    }
  };
  const picture = async (of: ".plate" | ".traces", kind: "png" | "svg") => {
    const element = document.querySelector(of);
    const made = element === null ? undefined : kind === "png" ? await pngOf(element) : svgOf(element);
    setTold(made === undefined ? texts.keep.noPicture : "");
    if (made === undefined) return;
    save(
      made instanceof Blob ? made : [made],
      `second-heart${of.replace(".", "-")}.${kind}`,
      "image/svg+xml",
    );
  };
  const signals = () => {
    const ids = all() ? watchedSignals : mainSignals;
    save(
      csvOf(lab.history, span(), ids, (id) => lab.state.units[id], lab.state.shown),
      "second-heart.csv",
      "text/csv",
    );
  };
  const pin = () => {
    const to_s = lab.now();
    const kept = lab.pin({ from_s: to_s - pinned_s, to_s }, studyWords(lab.study()));
    setTold(kept === undefined ? texts.keep.nothingToPin : texts.keep.pinned);
  };
  const study = async () =>
    save([JSON.stringify(await lab.lived(), null, 2)], "second-heart-study.json", "application/json");

  return (
    <div class="keep">
      <section>
        <h3>{texts.keep.link}</h3>
        <p class="quiet">{texts.keep.linkSays}</p>
        <button type="button" onClick={() => void copy()}>
          {texts.keep.copy}
        </button>
        <Show when={link()}>
          {(made) => (
            <input
              class="link"
              type="text"
              readonly
              aria-label={texts.keep.link}
              value={made()}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Show>
      </section>
      <section>
        <h3>{texts.keep.file}</h3>
        <p class="quiet">
          {texts.keep.fileSays} {texts.keep.drop}
        </p>
        <button type="button" onClick={() => void study()}>
          {texts.keep.save}
        </button>
        <label class="button">
          {texts.keep.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file === undefined) return;
              props.close();
              void openStudyFile(lab, file);
            }}
          />
        </label>
      </section>
      <section>
        <h3>{texts.keep.pin}</h3>
        <p class="quiet">{texts.keep.pinSays}</p>
        <button type="button" onClick={pin}>
          {texts.keep.pin}
        </button>
        <a class="button" href="#/compare" onClick={() => props.close()}>
          {texts.keep.toCompare}
        </a>
      </section>
      <section>
        <h3>{texts.keep.picture}</h3>
        <p class="quiet">{texts.keep.pictureSays}</p>
        <For each={[".plate", ".traces"] as const}>
          {(of) => (
            <For each={["png", "svg"] as const}>
              {(kind) => (
                <button type="button" onClick={() => void picture(of, kind)}>
                  {of === ".plate" ? texts.keep.leg : texts.keep.traces}, {kind.toUpperCase()}
                </button>
              )}
            </For>
          )}
        </For>
      </section>
      <section>
        <h3>{texts.keep.signals}</h3>
        <p class="quiet">{texts.keep.signalsSays}</p>
        <label>
          <span class="hidden">{texts.keep.which}</span>
          <select onChange={(event) => setAll(event.currentTarget.value === "all")}>
            <option value="main">{texts.keep.main}</option>
            <option value="all">{texts.keep.all}</option>
          </select>
        </label>
        <label>
          {texts.keep.span}{" "}
          <select value={String(span())} onChange={(event) => setSpan(Number(event.currentTarget.value))}>
            <For each={Object.entries(texts.keep.spans)}>
              {([seconds, says]) => (
                <option value={seconds} selected={Number(seconds) === span()}>
                  {says}
                </option>
              )}
            </For>
          </select>
        </label>
        <button type="button" onClick={signals}>
          {texts.keep.csv}
        </button>
      </section>
      <section>
        <h3>{texts.keep.report}</h3>
        <p class="quiet">{texts.keep.reportSays}</p>
        <a class="button" href="#/report" onClick={() => props.close()}>
          {texts.keep.toReport}
        </a>
      </section>
      <p class="told-here" role="status">
        {told()}
      </p>
    </div>
  );
}
