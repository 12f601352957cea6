import type { StudyDocument, UnitName } from "../../../src/index.js";
import type { SpreadKind, Verdict } from "../../../validation/rule.js";

export type { Verdict };

/** What `tools/evidence-json.mjs` writes beside the pages when they are built, and the evidence pages fetch. */

export interface FoundFigure {
  readonly row: string;
  readonly verdict: Verdict;
  readonly role: "fitted" | "held-out";
}

export interface CitedFigure {
  readonly source: string;
  readonly says: string;
  /** null where the paper gives a finding and no number; absent where a whole source is cited */
  readonly value?: number | null;
  readonly unit?: UnitName;
  readonly n?: number;
  /** what the validation report finds of it */
  readonly found?: FoundFigure;
}

export interface ClaimData {
  readonly id: string;
  readonly sentence: string;
  readonly saidIn: readonly string[];
  readonly deniedIn?: readonly string[];
  readonly about: readonly string[];
  readonly population: string;
  readonly for: readonly CitedFigure[];
  readonly against: readonly CitedFigure[];
  readonly experiment?: StudyDocument;
  readonly beside?: StudyDocument;
  readonly note?: string;
  readonly status: {
    readonly model: string;
    readonly onlyFitted: boolean;
    readonly evidence: string;
  };
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
  readonly published: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly spreadKind: SpreadKind;
    readonly assumedSpread: boolean;
  };
  readonly model: number | null;
  readonly verdict: Verdict;
}

export interface RowData {
  readonly id: string;
  readonly row: string;
  readonly role: "fitted" | "held-out";
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
