import { createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { words } from "../../../../src/charts/words.js";
import { isStudyFile, takeDropped } from "../../shell/dropped.js";
import { fetched, placeOf } from "../../shell/router.js";
import { texts as all } from "../../texts/en.js";
import { libraryTexts } from "../../texts/library.js";
import type { GalleryId } from "../galleries/galleries.js";
import { studyIn } from "../keep/link.js";
import { type Lab, movementOf } from "../lab.js";
import { conditionWords, deviceWords, personWords, postureWords, treatmentWords } from "../study-words.js";
import { shownText } from "../units.js";
import "../../style/sentence.css";

const texts = libraryTexts.sentence;
const galleries = fetched(async () => (await import("../galleries/galleries.js")).Galleries);

/** the link that was opened last: a page that is come back to does not open it again */
let opened: string | undefined;

/** Who the legs belong to and what they do, in one sentence of which every underlined part opens its gallery. */
export function Sentence(props: { readonly lab: Lab }) {
  const { lab } = props;
  const [which, setWhich] = createSignal<GalleryId>();
  const person = () => lab.state.setting.person;
  const wrong = () => conditionWords(person());
  const done = () => treatmentWords(person());
  const worn = () => deviceWords(lab.state.setting.devices);
  const own = () => Object.keys(person().parameters ?? {}).length;
  const motion = () => {
    const id = movementOf(lab.state.held);
    if (id === undefined) return texts.still;
    return (texts.motions as Record<string, string>)[id] ?? texts.doing(words(id));
  };

  const Word = (word: {
    readonly opens: GalleryId;
    readonly class?: string;
    readonly children: JSX.Element;
  }) => (
    <button
      type="button"
      class={`word ${word.class ?? ""}`}
      aria-haspopup="dialog"
      data-opens={word.opens}
      onClick={() => setWhich(word.opens)}
    >
      {word.children}
    </button>
  );

  const close = () => {
    const left = which();
    setWhich(undefined);
    // the word that opened it may have gone, and stand elsewhere in the sentence now
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`.word[data-opens="${left}"]`)?.focus();
  };

  // studies come by link or drop seldom enough for the code to be fetched then
  const follow = async () => {
    const { page, query } = placeOf(location.hash);
    const link = page === "" ? studyIn(query) : undefined;
    if (link === undefined || link === opened) return;
    opened = link;
    await (await import("../keep/study-file.js")).openLink(lab, link);
  };
  takeDropped(isStudyFile, async (file) => {
    await (await import("../keep/study-file.js")).openStudyFile(lab, file);
  });
  onMount(() => {
    void follow();
    addEventListener("hashchange", follow);
  });
  onCleanup(() => removeEventListener("hashchange", follow));

  return (
    <>
      <p class="sentence">
        <Word opens="person">
          {personWords(person())},{" "}
          {shownText(person().height_cm ?? 175, "cm", lab.state.shown).replace(".0", "")},{" "}
          {person().mass_kg ?? 70}&nbsp;kg
        </Word>
        <Show when={wrong() !== ""}>
          {", "}
          {texts.with} <Word opens="conditions">{wrong()}</Word>
        </Show>
        <Show when={done() !== ""}>
          {", "}
          {texts.after} <Word opens="treatments">{done()}</Word>
        </Show>
        <Show when={own() > 0}>
          {", "}
          {texts.with} <Word opens="numbers">{texts.ownNumbers(own())}</Word>
        </Show>
        {", "}
        <Word opens="postures">{postureWords(lab.state.posture)}</Word>
        {", "}
        <Show when={worn() !== ""} fallback={<Word opens="devices">{texts.barefoot}</Word>}>
          {texts.wearing} <Word opens="devices">{worn()}</Word>
        </Show>
        {", "}
        <Word opens="movements">{motion()}</Word>.
        <Show when={!lab.state.ready}>
          <span class="quiet"> {all.lab.night}</span>
        </Show>
      </p>
      <p class="asides">
        <Show when={wrong() === ""}>
          <Word opens="conditions">{texts.condition}</Word>
        </Show>
        <Show when={done() === ""}>
          <Word opens="treatments" class={wrong() === "" ? "second" : ""}>
            {texts.treatment}
          </Word>
        </Show>
        <Word opens="numbers">{texts.numbers}</Word>
        <Word opens="keep">{texts.keep}</Word>
        <Word opens="units">{texts.units}</Word>
        <Show when={lab.state.unsettled}>
          <button
            type="button"
            class="word"
            title={texts.settleWhy}
            onClick={(event) => {
              (event.currentTarget.previousElementSibling as HTMLElement).focus();
              lab.settle();
            }}
          >
            {texts.settle}
          </button>
        </Show>
      </p>
      <For each={lab.state.notes}>{(note) => <p class="asides quiet">{note}</p>}</For>
      <Show when={which()}>
        {(open) => (
          <Show when={galleries()}>
            {(Page) => (
              <Dynamic component={Page()} lab={lab} which={open()} onOpen={setWhich} onClose={close} />
            )}
          </Show>
        )}
      </Show>
    </>
  );
}
