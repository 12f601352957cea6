import { For, Show } from "solid-js";
import { capital, words } from "../../../../src/charts/words.js";
import type { ListedSetting } from "../../../../src/index.js";
import { libraryTexts as texts } from "../../texts/library.js";
import type { Lab } from "../lab.js";
import { Fields, type Values } from "./fields.js";
import { Shelf, type ShelfItem } from "./shelf.js";

/** What is added to somebody: conditions, treatments and devices, each with its settings. */

interface Kind extends ShelfItem {
  readonly settings: Readonly<Record<string, ListedSetting>>;
}
type One = { readonly id: string } & Values;

/** everything at its usual value, written out so that it can be read in the study */
const usual = ({ id, settings }: Kind): One => ({
  id,
  ...Object.fromEntries(Object.entries(settings).map(([name, { typical }]) => [name, typical])),
});

export function AppliedGallery(props: {
  readonly lab: Lab;
  readonly shelf: readonly Kind[];
  readonly applied: readonly One[];
  readonly onChange: (applied: readonly One[]) => void;
  /** what is not usual in something that is added now */
  readonly now?: (one: One) => Values;
}) {
  const kinds = () => new Map(props.shelf.map((kind) => [kind.id, kind]));
  return (
    <>
      <Show when={props.applied.length > 0}>
        <h3>{texts.chosen}</h3>
        <ul class="applied">
          {/* by place: a slider that is moved keeps its element, and with it the keyboard */}
          <For each={props.applied.map((_, k) => k)}>
            {(k) => (
              <Show when={props.applied[k]}>
                {(one) => (
                  <li>
                    <div class="applied-head">
                      <strong>{capital(words(one().id))}</strong>
                      <button
                        type="button"
                        aria-label={`${texts.remove}: ${words(one().id)}`}
                        onClick={() => props.onChange(props.applied.filter((_, j) => j !== k))}
                      >
                        {texts.remove}
                      </button>
                    </div>
                    <Show when={kinds().get(one().id)}>
                      {(kind) => (
                        <Fields
                          settings={kind().settings}
                          values={one()}
                          units={props.lab.state.shown}
                          onChange={(name, value) =>
                            props.onChange(
                              props.applied.map((old, j) => (j === k ? { ...old, [name]: value } : old)),
                            )
                          }
                        />
                      )}
                    </Show>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
        <h3>{texts.toChoose}</h3>
      </Show>
      <Shelf
        items={props.shelf}
        onChoose={(kind) => {
          const one = usual(kind);
          props.onChange([...props.applied, { ...one, ...props.now?.(one), id: one.id }]);
        }}
      />
    </>
  );
}
