import { sources } from "../../src/evidence/index.js";
import { type Ground, groundText } from "../../src/quantity/ground.js";

/** Pieces of Markdown that the pages of the library are put together from. */

/** Paragraphs, tables and headings with a blank line between them. */
export const page = (...parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

/** A first line that tells a reader where the page comes from. */
export const made = "*Made from the model by `npm run docs`; not written by hand.*";

/** Text in which nothing is taken for a mark of Markdown or HTML. */
export const plain = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[*_\\]/g, "\\$&");

export const code = (text: string): string => `\`${text}\``;

export const codes = (texts: readonly string[]): string => texts.map(code).join(", ");

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const known = new Set(sources.map(({ id }) => id));

/** Plain text whose source ids lead to the bibliography. */
export const linked = (text: string): string =>
  plain(text).replace(/\b[a-z]+(?:-[a-z]+)*-(?:\d{4}|undated)\b/g, (id) =>
    known.has(id) ? sourceLink(id) : id,
  );

export const sourceLink = (id: string): string => `[${id}](sources.md#${id})`;

export const ground = (of: Ground): string => linked(groundText(of));

/** A number as a reader compares it: four digits, and units where there are any. */
export function quantity(value: number, unit: string): string {
  const digits = Number(value.toPrecision(4));
  const text =
    Math.abs(digits) >= 1e5 || (digits !== 0 && Math.abs(digits) < 1e-4)
      ? digits.toExponential()
      : `${digits}`;
  return `${text.replace("-", "−")}${unit === "1" || unit === "" ? "" : ` ${unit}`}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Footnotes of a table: each text once, under a letter. */
export class Notes {
  private readonly texts: string[] = [];

  /** The mark of this text: a, b, …, z, aa, ab. */
  mark(text: string): string {
    const found = this.texts.indexOf(text);
    return `<sup>${letters(found >= 0 ? found : this.texts.push(text) - 1)}</sup>`;
  }

  list(): string {
    return this.texts.map((text, k) => `- <sup>${letters(k)}</sup> ${text}`).join("\n");
  }
}

const letters = (k: number): string => {
  const letter = String.fromCharCode(97 + (k % 26));
  return k < 26 ? letter : letters(Math.floor(k / 26) - 1) + letter;
};
