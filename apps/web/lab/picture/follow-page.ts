import { onCleanup } from "solid-js";

/** Says when the paper of a picture takes another size, and when the page takes other colours; until it is gone. */
export function followPage(paper: Element, resized: () => void, recoloured: () => void): void {
  const size = new ResizeObserver(resized);
  size.observe(paper);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", recoloured);
  const theme = new MutationObserver(recoloured);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  onCleanup(() => {
    size.disconnect();
    theme.disconnect();
    dark.removeEventListener("change", recoloured);
  });
}
