import { createSignal, createUniqueId, For } from "solid-js";
import { notLost } from "../focused.js";
import { rhythmTexts } from "../../texts/coach/rhythm.js";

const { anchors: texts } = rhythmTexts;

/** Moments beside the clock: some to choose from, and one's own. */
export function AnchorsField(props: {
  readonly anchors: readonly string[];
  readonly set: (anchors: readonly string[]) => Promise<void>;
  readonly fault: (sentence: string) => void;
}) {
  const [noteId, inputId] = [createUniqueId(), createUniqueId()];
  const [own, setOwn] = createSignal<HTMLInputElement>();
  const shown = () => [...texts.offered, ...props.anchors.filter((one) => !isOffered(one))];
  const choose = async (anchor: string, on: boolean) => {
    await props.set(on ? [...props.anchors, anchor] : props.anchors.filter((one) => one !== anchor));
    // one's own is gone with its tick
    notLost(own());
  };
  const add = () => {
    const input = own();
    const anchor = (input?.value ?? "").trim().replace(/\s+/g, " ");
    if (anchor === "") return props.fault(texts.empty);
    if (props.anchors.includes(anchor)) return props.fault(texts.known(anchor));
    if (input !== undefined) input.value = "";
    void choose(anchor, true);
  };
  return (
    <fieldset aria-describedby={noteId}>
      <legend>{texts.title}</legend>
      <p id={noteId} class="quiet">
        {texts.note}
      </p>
      <div class="rhythm-choices rhythm-lines">
        <For each={shown()}>
          {(anchor) => (
            <label>
              <input
                type="checkbox"
                checked={props.anchors.includes(anchor)}
                onChange={(event) => void choose(anchor, event.currentTarget.checked)}
              />
              {anchor}
            </label>
          )}
        </For>
      </div>
      <div class="rhythm-row">
        <label for={inputId}>{texts.own}</label>
        <input
          id={inputId}
          ref={setOwn}
          type="text"
          maxLength={60}
          autocomplete="off"
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" onClick={add}>
          {texts.add}
        </button>
      </div>
    </fieldset>
  );
}

const isOffered = (anchor: string): boolean => (texts.offered as readonly string[]).includes(anchor);
