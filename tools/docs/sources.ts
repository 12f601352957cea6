import { sources } from "../../src/evidence/index.js";
import { citationText, type PublishedFigure, type Source, type Spread } from "../../src/evidence/source.js";
import { code, made, page, plain, quantity, table } from "./markdown.js";

/** The bibliography: every source with what was read of it, and its figures as printed. */
export const sourcesPage = (): string =>
  page(
    "# Sources",
    made,
    `${sources.length} papers, books, pages and models, by author and year. *Verified*: its values were read, in the paper, in its abstract or on a page that quotes it. *From memory*: it may guide a first guess and decides nothing. What of a citation was not read is said.`,
    ...sources.map(entry),
  );

const entry = (source: Source): string =>
  [
    `## ${source.id}`,
    plain(citationText(source)),
    `${plain(source.says)} *${source.status === "verified" ? "Verified" : "From memory"}.*`,
    ...(source.note === undefined ? [] : [plain(source.note)]),
    ...(source.figures.length === 0
      ? []
      : [table(["figure", "", "printed", "people", "where", "counted from"], source.figures.map(row))]),
  ].join("\n\n");

const row = (figure: PublishedFigure): readonly string[] => [
  code(figure.id),
  plain(figure.says),
  printed(figure),
  figure.n === undefined ? "" : `${figure.n}`,
  plain(figure.site),
  plain(figure.reference),
];

function printed({ value, unit, spread }: PublishedFigure): string {
  if (value === null) return "direction only";
  return [quantity(value, unit), spreadText(spread)].filter((text) => text !== "").join(", ");
}

function spreadText(spread: Spread): string {
  switch (spread.kind) {
    case "sd":
    case "sem":
    case "se":
      return `${spread.kind.toUpperCase()} ${spread.amount}`;
    case "ci95":
      return `95 % CI ${spread.low} to ${spread.high}`;
    case "iqr":
      return `IQR ${spread.low} to ${spread.high}`;
    case "range":
      return `range ${spread.low} to ${spread.high}`;
    case "atLeast":
      return "at least";
    case "atMost":
      return "at most";
    case "direction":
      return "taken for its direction";
    case "none":
      return "";
  }
}
