import { For, Show } from "solid-js";
import { safetyLines as lines, safetyTexts as texts } from "../../texts/coach/safety.js";
import { type GroupId, lineSources, safetyList } from "./safety-list.js";

interface SafetyGroupsProps {
  readonly groups: readonly GroupId[];
  /** whether each line says where it comes from */
  readonly sourced?: boolean;
}

/** The lines of some groups of the safety list. */
export function SafetyGroups(props: SafetyGroupsProps) {
  return (
    <For each={props.groups}>
      {(group) => (
        <section class="safety-group" classList={{ "safety-now": group === "emergency" }}>
          <h2>{texts.groups[group].title}</h2>
          <Show when={texts.groups[group].do}>
            <p>{texts.groups[group].do}</p>
          </Show>
          <ul>
            <For each={safetyList[group]}>
              {({ id, sources }) => (
                <li>
                  {lines[id]}
                  <Show when={props.sourced}>
                    {" "}
                    <cite>{sources.map((source) => lineSources[source].name).join("; ")}</cite>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
  );
}
