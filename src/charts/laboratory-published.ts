import type { UnitName } from "../quantity/units.js";
import { escapeText, fixed, unitText } from "./words.js";

/** Published values beside computed ones: as ranges with their sources, never as a verdict. */

export type PublishedSpread =
  | { readonly kind: "sd" | "sem" | "se"; readonly amount: number }
  | { readonly kind: "ci95" | "iqr" | "range"; readonly low: number; readonly high: number }
  | { readonly kind: "atLeast" | "atMost" | "none" | "direction" };

export interface PublishedValue {
  readonly id: string;
  readonly says: string;
  readonly unit: UnitName;
  readonly value: number | null;
  readonly spread: PublishedSpread;
  readonly n?: number;
}

export interface PublishedSource {
  readonly id: string;
  readonly status: "verified" | "memory";
  readonly note?: string;
  readonly figures: readonly { readonly id: string; readonly says: string }[];
}

/** Where published figures are looked up: `figureOf` and `citationText` of the library do. */
export interface Evidence {
  /** a figure by its id, `source/figure` */
  figureOf(id: string): { readonly source: PublishedSource; readonly figure: PublishedValue };
  citationText(source: PublishedSource): string;
}

const decimals = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** The printed number as it is, without zeros of our own. */
const plain = (value: number): string => fixed(value, decimals(value));

/** "1.0–1.7": both ends to the same decimal */
const between = (low: number, high: number): string => {
  const digits = Math.max(decimals(low), decimals(high));
  return `${fixed(low, digits)}–${fixed(high, digits)}`;
};

/** "≥ 60 %", "80–100 mmHg", "42.6 %, middle half 30.5–52.6, n = 22"; a finding that gives no range is left to its source */
export function publishedText({ value, unit, spread, n }: PublishedValue): string {
  if (value === null) return "see";
  const dressed = (text: string) => `${text}\u202f${unitText(unit)}`.trim();
  const people = n === undefined ? "" : `, n\u00a0=\u00a0${n}`;
  switch (spread.kind) {
    case "direction":
      return "see";
    case "atLeast":
      return dressed(`≥\u202f${plain(value)}`);
    case "atMost":
      return dressed(`≤\u202f${plain(value)}`);
    case "none":
      return `about ${dressed(plain(value))}`;
    case "range":
      return `${dressed(between(spread.low, spread.high))}${people}`;
    case "iqr":
      return `${dressed(plain(value))}, middle half ${between(spread.low, spread.high)}${people}`;
    case "ci95":
      return `${dressed(plain(value))}, 95\u202f% CI ${between(spread.low, spread.high)}${people}`;
    case "sd":
    case "sem":
    case "se":
      return `${dressed(`${plain(value)} ± ${plain(spread.amount)}`)} (${spread.kind.toUpperCase()}${people})`;
  }
}

/** The sources of one sheet, numbered in the order in which they are first referred to. */
export class Footnotes {
  private readonly sources = new Map<string, { source: PublishedSource; used: Set<string> }>();

  constructor(
    private readonly evidence: Evidence,
    /** begins the ids of its notes, unique on the page */
    private readonly prefix: string,
  ) {}

  /** A published value and the number of its source. */
  value(id: string): string {
    const { figure } = this.evidence.figureOf(id);
    return `${escapeText(publishedText(figure))}${this.mark(id)}`;
  }

  /** The number of a figure's source, as a link to it. */
  mark(id: string): string {
    const { source, figure } = this.evidence.figureOf(id);
    const known = this.sources.get(source.id) ?? { source, used: new Set() };
    this.sources.set(source.id, known);
    known.used.add(figure.id);
    const number = [...this.sources.keys()].indexOf(source.id) + 1;
    return `<sup><a href="#${this.prefix}-source-${number}" aria-label="source ${number}">${number}</a></sup>`;
  }

  html(): string {
    const items = [...this.sources.values()].map(({ source, used }, k) => {
      // in the order of the source: a figure may speak of the one before it
      const says = source.figures.filter(({ id }) => used.has(id)).map((figure) => figure.says);
      const memory = source.status === "memory" ? " Its values are from memory and were not read again." : "";
      const note = source.note === undefined ? "" : ` <span class="quiet">${escapeText(source.note)}</span>`;
      return `<li id="${this.prefix}-source-${k + 1}">${escapeText(`${says.join(". ")}. ${this.evidence.citationText(source)}${memory}`)}${note}</li>`;
    });
    return items.length === 0 ? "" : `<ol class="sources">\n${items.join("\n")}\n</ol>`;
  }
}
