import { For } from "solid-js";
import { texts } from "../texts/en.js";
import { choose, theme, themes } from "./theme.js";

export function ThemeChoice() {
  return (
    <label class="theme">
      <span class="hidden">{texts.theme.label}</span>
      <select
        value={theme()}
        onChange={(event) => choose(event.currentTarget.value as (typeof themes)[number])}
      >
        <For each={themes}>{(one) => <option value={one}>{texts.theme[one]}</option>}</For>
      </select>
    </label>
  );
}
