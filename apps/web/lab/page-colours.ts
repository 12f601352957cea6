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
  "p1",
  "p2",
  "p3",
  "p4",
  "p5",
] as const;

export type PageColours = Readonly<Record<(typeof names)[number], string>>;

/** The colours of the page, which a canvas has to be told; read anew when the page may have turned dark. */
export function pageColours(style: CSSStyleDeclaration): PageColours {
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as PageColours;
}

/** The same colours in both. */
export const sameColours = (a: PageColours, b: PageColours): boolean =>
  names.every((name) => a[name] === b[name]);
