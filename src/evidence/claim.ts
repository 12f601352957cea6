/** A person and a scenario by their ids and settings: a study document, told without knowing what a study is. */
export interface ClaimStudy {
  readonly person: { readonly base: "healthy-adult" } & Readonly<Record<string, unknown>>;
  readonly scenario: string | ({ readonly id: string } & Readonly<Record<string, unknown>>);
  readonly circuit?: "open-leg" | "closed-loop";
}

/** One statement about the calf pump in plain words, with what speaks for it and what against it. */
export interface Claim {
  /** kebab-case words; also the name of its file */
  readonly id: string;
  /** one plain sentence, as it may be shown */
  readonly sentence: string;
  /** statements of the source articles that say so: letter of the article, number of the statement */
  readonly saidIn: readonly string[];
  /** statements of the source articles that say otherwise */
  readonly deniedIn?: readonly string[];
  /** measures it speaks of, without the leg: `avp.lowest`; `*.openShare` is that measure at any site */
  readonly about: readonly string[];
  /** who was studied */
  readonly population: string;
  /** figures (`source/figure`) or sources that bear it out in people */
  readonly for: readonly string[];
  /** those that do not */
  readonly against: readonly string[];
  /** shows it in the model; absent where the model does not reach so far */
  readonly experiment?: ClaimStudy;
  /** the same without what the sentence is about, to look at beside the experiment */
  readonly beside?: ClaimStudy;
  /** what limits it, and what the articles say beyond it */
  readonly note?: string;
}

/** Whether a claim speaks of a measure; the id is without the leg. */
export function speaksOf(claim: Pick<Claim, "about">, measure: string): boolean {
  const quantity = measure.slice(measure.lastIndexOf(".") + 1);
  return claim.about.includes(measure) || claim.about.includes(`*.${quantity}`);
}

export type ModelStatus =
  | "the model agrees"
  | "the model agrees in part"
  | "the model disagrees"
  | "not tested in the model";

export type EvidenceStatus =
  | "measured in people"
  | "measured with disagreement"
  | "measured otherwise"
  | "no measurement found";

export interface ClaimStatus {
  readonly model: ModelStatus;
  /** every figure that it was held against was also used to choose parameters */
  readonly onlyFitted: boolean;
  readonly evidence: EvidenceStatus;
}

/** What the validation report finds of a figure. */
export interface FigureVerdict {
  readonly row: string;
  readonly verdict: "agrees" | "direction only" | "disagrees" | "outside range";
  readonly role: "fitted" | "held-out";
}

/** Results of the validation report by figure, `source/figure`. */
export type Verdicts = ReadonlyMap<string, FigureVerdict>;

/**
 * The status of a claim: never written by hand, but computed from the figures for and against it, as far as a case
 * compares the model with them. A figure against the claim that the model agrees with counts against it, and the
 * other way round; the right direction alone is agreement in part.
 */
export function claimStatus(claim: Claim, verdicts: Verdicts): ClaimStatus {
  const found = (ids: readonly string[]) => ids.flatMap((id) => verdicts.get(id) ?? []);
  const [pro, against] = [found(claim.for), found(claim.against)];
  return {
    model: modelStatus([
      ...pro.map(({ verdict }) => verdict),
      ...against.map(({ verdict }) => opposite[verdict]),
    ]),
    onlyFitted:
      [...pro, ...against].length > 0 && [...pro, ...against].every(({ role }) => role === "fitted"),
    evidence: evidenceStatus(claim),
  };
}

const opposite = {
  agrees: "disagrees",
  disagrees: "agrees",
  "direction only": "direction only",
  "outside range": "outside range",
} as const;

function modelStatus(results: readonly FigureVerdict["verdict"][]): ModelStatus {
  if (results.length === 0) return "not tested in the model";
  if (results.every((verdict) => verdict === "agrees")) return "the model agrees";
  const none = results.every((verdict) => verdict === "disagrees" || verdict === "outside range");
  return none ? "the model disagrees" : "the model agrees in part";
}

/** What its sources find, whatever the model does. */
export function evidenceStatus(claim: Claim): EvidenceStatus {
  if (claim.for.length === 0)
    return claim.against.length === 0 ? "no measurement found" : "measured otherwise";
  return claim.against.length === 0 ? "measured in people" : "measured with disagreement";
}

/** What is read of a validation report. */
interface ReportedCases {
  readonly cases: readonly {
    readonly row: string;
    readonly role: string;
    readonly measures: readonly { readonly figure: string; readonly verdict: string }[];
  }[];
}

/** From the plainest miss to agreement. */
const severity: readonly string[] = ["disagrees", "outside range", "direction only", "agrees"];

/** The verdicts of a validation report, as `claimStatus` takes them; a figure compared twice has its plainest miss. */
export function verdictsOf(report: ReportedCases): Verdicts {
  const verdicts = new Map<string, FigureVerdict>();
  for (const { row, role, measures } of report.cases) {
    for (const { figure, verdict } of measures) {
      const known = verdicts.get(figure);
      if (known === undefined || severity.indexOf(verdict) < severity.indexOf(known.verdict))
        verdicts.set(figure, { row, role, verdict } as FigureVerdict);
    }
  }
  return verdicts;
}
