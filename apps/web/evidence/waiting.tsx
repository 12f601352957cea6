import { type JSX, onMount, Show } from "solid-js";
import { texts } from "../texts/en.js";
import { evidenceTexts } from "../texts/evidence.js";
import type { Fetched } from "./fetched.js";

/** Shows what was fetched, or that it is on its way, or that it did not come and a button to ask again. */
export function Waiting<Data>(props: {
  readonly for: Fetched<Data>;
  readonly children: (data: Data) => JSX.Element;
}) {
  onMount(() => props.for.ask());
  return (
    <Show
      when={props.for.data()}
      keyed
      fallback={
        <Show when={props.for.failed()} fallback={<p class="quiet prose">{texts.fetching}</p>}>
          <p class="fault prose">
            {evidenceTexts.notFetched}{" "}
            <button
              type="button"
              onClick={(event) => {
                event.currentTarget.closest("main")?.focus({ preventScroll: true });
                props.for.ask();
              }}
            >
              {evidenceTexts.again}
            </button>
          </p>
        </Show>
      }
    >
      {(data) => props.children(data)}
    </Show>
  );
}
