import type { UnitName } from "../quantity/units.js";

/**
 * How a paper prints the scatter of a number. `none` is a number printed without any;
 * `direction` is a finding of which only the sign is evidence: a qualitative row, or a single tracing.
 */
export type Spread =
  | { readonly kind: "sd" | "sem" | "se"; readonly amount: number }
  | { readonly kind: "ci95" | "iqr" | "range"; readonly low: number; readonly high: number }
  | { readonly kind: "atLeast" | "atMost" | "none" | "direction" };

/** One number, or one finding, as it stands in print: unit and spread are the paper's, nothing is converted. */
export interface PublishedFigure {
  /** unique within its source; the whole id is `source/figure` */
  readonly id: string;
  /** number of the row, kept throughout the project, where it has one */
  readonly row?: string;
  /** what was measured, and on whom */
  readonly says: string;
  readonly unit: UnitName;
  /** null where the paper gives a finding and no number */
  readonly value: number | null;
  readonly spread: Spread;
  /** where the printed spread is taken for another one, this is the one the comparison uses, and why */
  readonly readAs?: { readonly spread: Spread; readonly why: string };
  readonly n?: number;
  /** where on the body */
  readonly site: string;
  /** what a pressure is relative to, or what a change is counted from */
  readonly reference: string;
}

export interface Source {
  /** author and year; also the name of its file */
  readonly id: string;
  /** family name and initials; empty where they were not read, and then `note` says so */
  readonly authors: readonly string[];
  readonly title?: string;
  /** journal, book or series */
  readonly journal: string;
  /** null where it was not read */
  readonly year: number | null;
  readonly volume?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  /**
   * verified: its values were read in an abstract, in the paper, on a page that quotes it, or in published code;
   * memory: recalled; may guide a first guess and may not decide whether a case agrees.
   */
  readonly status: "verified" | "memory";
  /** what of the citation was completed from memory, or read at second hand */
  readonly note?: string;
  /** what it is used for here */
  readonly says: string;
  readonly figures: readonly PublishedFigure[];
}

/** Pressures at a vein read by a catheter whose zero is level with the puncture. */
export const gaugeAtSite = "atmospheric pressure, at the height of the site";

/** The citation on one line. */
export function citationText(source: Source): string {
  const authors = source.authors.length > 0 ? source.authors.join(", ") : "Authors not read";
  const title = source.title === undefined ? "" : ` ${source.title}.`;
  const issue = [source.volume, source.pages].filter((part) => part !== undefined).join(":");
  const place = `${source.journal} ${source.year ?? "(year not read)"}${issue === "" ? "" : `;${issue}`}.`;
  const doi = source.doi === undefined ? "" : ` doi:${source.doi}`;
  const pmid = source.pmid === undefined ? "" : ` PMID ${source.pmid}`;
  return `${authors}.${title} ${place}${doi}${pmid}`;
}
