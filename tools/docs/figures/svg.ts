import { paletteCss } from "../../../src/charts/palette.js";
import { bookFace } from "../../../src/charts/style.js";
import { escapeText } from "../../../src/charts/words.js";

/** Small drawings of the library: ink on the plates' paper, light or dark as its reader has it. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const style = `${paletteCss("svg")}
svg{background:var(--paper);font:13px ${bookFace}}
text{fill:var(--ink)} .quiet{fill:var(--quiet)}
.body{fill:none;stroke:var(--ink);stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
.before{stroke:var(--line)}
.joint{fill:var(--paper);stroke:var(--ink);stroke-width:2} .heart{fill:var(--vein2)}
.level{stroke:var(--vein2);stroke-width:1;stroke-dasharray:4 4} .ground{stroke:var(--quiet);stroke-width:1}
.angle{fill:none;stroke:var(--ink);stroke-width:1.8} .axis{stroke:var(--line);stroke-width:1}
.muscle{fill:var(--muscle2);fill-opacity:.75;stroke:var(--muscle1);stroke-width:1}`;

export const drawing = (width: number, height: number, title: string, ...parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escapeText(title)}</title><style>${style}</style>\n${parts.join("\n")}\n</svg>\n`;

/** A tenth of a pixel is enough, and the same everywhere. */
export const px = (value: number): string => {
  const text = value.toFixed(1).replace(/\.0$/, "");
  return text === "-0" ? "0" : text;
};

export const line = (from: Point, to: Point, kind: string): string =>
  `<line class="${kind}" x1="${px(from.x)}" y1="${px(from.y)}" x2="${px(to.x)}" y2="${px(to.y)}"/>`;

export const path = (points: readonly Point[], kind: string, closed = false): string =>
  `<path class="${kind}" d="M${points.map(({ x, y }) => `${px(x)} ${px(y)}`).join("L")}${closed ? "Z" : ""}"/>`;

export const dot = (at: Point, radius: number, kind: string): string =>
  `<circle class="${kind}" cx="${px(at.x)}" cy="${px(at.y)}" r="${px(radius)}"/>`;

export const label = (
  at: Point,
  text: string,
  anchor: "start" | "end" | "middle" = "start",
  kind = "",
): string =>
  `<text${kind === "" ? "" : ` class="${kind}"`} x="${px(at.x)}" y="${px(at.y)}" text-anchor="${anchor}">${escapeText(text)}</text>`;
