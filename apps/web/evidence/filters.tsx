import { For, type JSX } from "solid-js";
import { evidenceTexts as texts } from "../texts/evidence.js";

/** What a list is searched and sifted by. */
export function Filters(props: {
  readonly label?: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly children: JSX.Element;
}) {
  return (
    <form class="filters" role="search" aria-label={props.label} onSubmit={(event) => event.preventDefault()}>
      <label>
        {texts.search}
        <input
          type="search"
          value={props.words}
          onInput={(event) => props.onWords(event.currentTarget.value)}
        />
      </label>
      {props.children}
    </form>
  );
}

export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label>
      {props.label}
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">{texts.any}</option>
        <For each={props.choices}>{([value, label]) => <option value={value}>{label}</option>}</For>
      </select>
    </label>
  );
}

/** Whether every word stands somewhere in these texts. */
export function holds(texts: readonly (string | undefined)[], words: string): boolean {
  const all = texts.join(" ").toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
