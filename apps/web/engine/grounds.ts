import { citationText, cite, type ExplainedLaw, type ExplainedNumber, explain } from "../../../src/index.js";
import type { StudyDocument } from "../../../src/index.js";
import { sourcesNamedIn } from "../../../src/study/cite.js";

/** Every number that a study rests on, where it comes from, and the papers that are named there. */

export interface Cited {
  readonly id: string;
  readonly citation: string;
  /** where it can be read, where that is known */
  readonly url?: string;
  /** recalled, not read */
  readonly fromMemory: boolean;
}

export interface Grounds {
  readonly numbers: readonly (ExplainedNumber & { readonly sources: readonly string[] })[];
  readonly laws: readonly (ExplainedLaw & { readonly sources: readonly string[] })[];
  readonly sources: Readonly<Record<string, Cited>>;
}

export function groundsOf(study: StudyDocument): Grounds {
  const { numbers, laws } = explain(study);
  const sources = cite(study).map(({ id, doi, pmid, status, ...rest }) => {
    const citation = citationText({ id, status, ...rest });
    const url =
      doi !== undefined
        ? `https://doi.org/${doi}`
        : pmid !== undefined
          ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
          : undefined;
    return [
      id,
      { id, citation, fromMemory: status === "memory", ...(url === undefined ? {} : { url }) },
    ] as const;
  });
  return {
    numbers: numbers.map((one) => ({
      ...one,
      sources: [one.ground, ...(one.person ?? []).map(({ ground }) => ground)].flatMap(sourcesNamedIn),
    })),
    laws: laws.map((law) => ({ ...law, sources: sourcesNamedIn(law.ground) })),
    sources: Object.fromEntries(sources),
  };
}
