import { For, Show } from "solid-js";
import { safetyTexts as texts } from "../../texts/coach/safety.js";
import { notLost } from "../focused.js";
import type { Journal } from "../journal/journal.js";
import { type GroupId, lineSources, safetyList } from "./safety-list.js";
import { SafetyGroups } from "./safety-groups.js";
import { FixedMessage } from "./fixed-message.js";

const groups = Object.keys(safetyList) as GroupId[];

/** `#/coach/safety`: the whole list with its sources, and the one action. */
export function SafetyView(props: { readonly journal: Journal }) {
  const applies = (now: boolean) => {
    const profile = props.journal.profile();
    if (profile !== undefined)
      void props.journal.keepProfile({ ...profile, applies: now }).then(() => notLost());
  };
  return (
    <>
      <Show
        when={props.journal.profile()?.applies !== true}
        fallback={<FixedMessage onNone={() => applies(false)} />}
      >
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
        <p>
          <button type="button" onClick={() => applies(true)}>
            {texts.applies}
          </button>
        </p>
      </Show>
      <SafetyGroups groups={groups} sourced />
      <details class="safety-sources">
        <summary>{texts.sourcesTitle}</summary>
        <ul>
          <For
            each={Object.values<{ name: string; address?: string; read: keyof typeof texts.read }>(
              lineSources,
            )}
          >
            {(source) => (
              <li>
                <Show when={source.address} fallback={<span>{source.name}</span>}>
                  <a href={source.address} rel="external noreferrer">
                    {source.name}
                  </a>
                </Show>
                <span class="quiet">{texts.read[source.read]}</span>
              </li>
            )}
          </For>
        </ul>
      </details>
      <p class="quiet">{texts.adapt}</p>
    </>
  );
}
