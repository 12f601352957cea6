import { createSignal } from "solid-js";

/** Light or dark: as the system has it, unless somebody chose. */

export const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const name = "second-heart theme";

function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(name);
    return themes.find((theme) => theme === kept) ?? "auto";
  } catch {
    // a browser that keeps nothing for anybody
    return "auto";
  }
}

const [theme, setTheme] = createSignal(keptTheme());
export { theme };

function show(chosen: Theme): void {
  const { documentElement: root } = document;
  if (chosen === "auto") delete root.dataset.theme;
  else root.dataset.theme = chosen;
}

export function choose(chosen: Theme): void {
  setTheme(chosen);
  show(chosen);
  try {
    localStorage.setItem(name, chosen);
  } catch {
    // it holds until the page is closed
  }
}

show(theme());
