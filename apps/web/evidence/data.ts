import type { StudyDocument, UnitName } from "../../../src/index.js";
import type { Claim, ClaimStatus, FigureVerdict } from "../../../src/study/speaks-of.js";
import type { Role } from "../../../validation/case.js";
import type { Interval, Verdict } from "../../../validation/rule.js";

export type { Verdict };

/** What `tools/evidence-json.mjs` writes beside the pages when they are built, and the evidence pages fetch. */

export interface CitedFigure {
  readonly source: string;
  readonly says: string;
  /** null where the paper gives a finding and no number; absent where a whole source is cited */
  readonly value?: number | null;
  readonly unit?: UnitName;
  readonly n?: number;
  /** what the validation report finds of it */
  readonly found?: FigureVerdict;
}

export interface ClaimData extends Omit<Claim, "for" | "against" | "experiment" | "beside"> {
  readonly for: readonly CitedFigure[];
  readonly against: readonly CitedFigure[];
  readonly experiment?: StudyDocument;
  readonly beside?: StudyDocument;
  readonly status: ClaimStatus;
}

export interface EvidenceData {
  readonly articles: Readonly<Record<string, string>>;
  readonly claims: readonly ClaimData[];
  readonly sources: Readonly<Record<string, { readonly citation: string; readonly address?: string }>>;
}

export interface RowMeasure {
  readonly id: string;
  readonly says: string;
  readonly unit: UnitName;
  readonly published: Interval;
  readonly model: number | null;
  readonly verdict: Verdict;
}

export interface RowData {
  readonly id: string;
  readonly row: string;
  readonly role: Role;
  readonly verdict: Verdict;
  readonly says: string;
  readonly differs: string;
  readonly missing?: string;
  readonly sources: readonly string[];
  readonly measures: readonly RowMeasure[];
}

interface Share {
  readonly rows: number;
  readonly agreeing: number;
  readonly share: number | null;
}

export interface ReportData {
  readonly heldOut: Share;
  readonly fitted: Share;
  readonly rows: readonly RowData[];
}
