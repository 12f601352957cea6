/**
 * The colours of the plates, light and dark, as CSS custom properties. Text stands at 4.5:1 and traces at 3:1
 * against the paper (palette.test.ts). Veins are one blue hue, muscles one red-brown hue; traces are told apart
 * by place, label and dash first.
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly shade: string;
  readonly focus: string;
  readonly warning: string;
  readonly vein1: string;
  readonly vein2: string;
  readonly vein3: string;
  readonly muscle1: string;
  readonly muscle2: string;
  readonly muscle3: string;
}

export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    paper: "#FBFAF7",
    ink: "#1B1F24",
    quiet: "#5B6470",
    line: "#D9D6CF",
    shade: "#F1EEE6",
    focus: "#0B5FCC",
    warning: "#A32020",
    vein1: "#16407A",
    vein2: "#2F6FAE",
    vein3: "#5B6470",
    muscle1: "#8E2F20",
    muscle2: "#B5432F",
    muscle3: "#C77B4A",
  },
  dark: {
    paper: "#14171B",
    ink: "#ECEAE4",
    quiet: "#A3ABB5",
    line: "#343A42",
    shade: "#1D2127",
    focus: "#7DB3FF",
    warning: "#FF9B93",
    vein1: "#CFE4F7",
    vein2: "#86B9E6",
    vein3: "#A3ABB5",
    muscle1: "#F2B3A0",
    muscle2: "#E08A72",
    muscle3: "#D29A70",
  },
};

export const textColours = ["ink", "quiet", "focus", "warning"] as const;
export const traceColours = [
  "ink",
  "quiet",
  "warning",
  "vein1",
  "vein2",
  "vein3",
  "muscle1",
  "muscle2",
  "muscle3",
] as const;

const properties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");

/** Light by default and on paper, dark on a screen that asks for it. */
export const paletteCss = (selector: string): string =>
  `${selector}{color-scheme:light dark;${properties(palettes.light)}}
@media screen and (prefers-color-scheme:dark){${selector}{${properties(palettes.dark)}}}`;

/** Contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
