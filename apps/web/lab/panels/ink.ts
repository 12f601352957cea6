/** The colours of the page as the canvas needs them; read anew now and then, for the page may turn dark. */
export interface Ink {
  readonly [name: string]: string;
}

const names = [
  "paper",
  "ink",
  "quiet",
  "line",
  "shade",
  "focus",
  "warning",
  "vein1",
  "vein2",
  "vein3",
  "muscle1",
  "muscle2",
  "muscle3",
] as const;

/** Colours, and the size of text in pixels. */
export function readInk(): { readonly ink: Ink; readonly em: number; readonly face: string } {
  const style = getComputedStyle(document.documentElement);
  const ink = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return { ink, em: Number.parseFloat(style.fontSize), face: style.fontFamily };
}

export const tones = {
  ink: ["ink", "quiet", "quiet", "quiet"],
  vein: ["vein1", "vein2", "vein3", "ink"],
  muscle: ["muscle1", "muscle2", "muscle3", "muscle3"],
} as const;

/** Traces are told apart by these first. */
export const dashes: readonly (readonly number[])[] = [[], [7, 4], [1.5, 3.5], [9, 3, 1.5, 3]];
