import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { capital, words } from "../../../../src/charts/words.js";
import { libraryTexts as texts } from "../../texts/library.js";

/** Things to choose from, each with its name and a sentence, and a search above them. */

export interface ShelfItem {
  readonly id: string;
  readonly says: string;
  readonly name?: string;
}

/** Whether every word that was typed is in the name or the sentence. */
export const matches = (typed: string, ...texts: readonly string[]): boolean => {
  const all = texts.join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};

export function Search(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly says?: string;
}) {
  return (
    <label class="search">
      <span>{texts.search}</span>
      <input
        type="search"
        value={props.typed}
        placeholder={props.says}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </label>
  );
}

export function Shelf<Item extends ShelfItem>(props: {
  readonly items: readonly Item[];
  readonly chosen?: string;
  readonly onChoose: (item: Item) => void;
  readonly aside?: (item: Item) => JSX.Element;
}) {
  const [typed, setTyped] = createSignal("");
  const found = createMemo(() =>
    props.items.filter(({ id, says, name }) => matches(typed(), words(id), says, name ?? "")),
  );
  return (
    <>
      <Show when={props.items.length > 6}>
        <Search typed={typed()} onType={setTyped} />
        <p class="hidden" role="status">
          {typed() === "" ? "" : texts.found(found().length)}
        </p>
      </Show>
      <ul class="shelf">
        <For each={found()} fallback={<li class="quiet">{texts.found(0)}</li>}>
          {(item) => (
            <li>
              <button
                type="button"
                aria-current={props.chosen === item.id ? "true" : undefined}
                onClick={() => props.onChoose(item)}
              >
                <span class="name">{item.name ?? capital(words(item.id))}</span>
                <span class="says">{item.says}</span>
                {props.aside?.(item)}
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
