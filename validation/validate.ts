import { figureOf } from "../src/evidence/index.js";
import { citationText } from "../src/evidence/source.js";
import type { Measures } from "../src/quantity/figure.js";
import { InputError, shown } from "../src/quantity/input-error.js";
import type { UnitName } from "../src/quantity/units.js";
import type { StudyDocument } from "../src/study/document.js";
import { circuits, type Role, type Runs, type ValidationCase } from "./case.js";
import { cases as everyCase } from "./cases/index.js";
import { deviationOf, type Interval, intervalOf, type Verdict, verdictOf, verdicts, voteOf } from "./rule.js";

export interface MeasureReport {
  readonly id: string;
  readonly figure: string;
  readonly says: string;
  readonly unit: UnitName;
  readonly published: Interval;
  readonly model: number | null;
  /** (model − value) / half-width of the interval; null where the interval has no width */
  readonly deviation: number | null;
  readonly verdict: Verdict;
  /** the same on the open leg, where it was asked */
  readonly openLeg?: { readonly model: number | null; readonly verdict: Verdict };
  /** how a printed spread was read, where it was not taken as printed */
  readonly readAs?: string;
}

export interface CaseReport {
  readonly id: string;
  readonly row: string;
  readonly role: Role;
  /** on the closed loop */
  readonly verdict: Verdict;
  /** on the open leg, where it was asked */
  readonly verdictOpenLeg?: Verdict;
  readonly measures: readonly MeasureReport[];
  readonly says: string;
  readonly differs: string;
  readonly missing?: string;
  /** citations of the sources its figures stand in */
  readonly sources: readonly string[];
}

export interface RoleSummary {
  readonly rows: number;
  readonly agreeing: number;
  /** agreeing / rows; null without rows */
  readonly share: number | null;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly measures: number;
  /** measures whose interval is assumed because no spread is printed */
  readonly assumedSpreads: number;
  /** agreeing rows in which some interval is assumed */
  readonly agreeingOnAssumedSpread: number;
  /** over the measures that have a deviation; errors do not cancel */
  readonly rms: number | null;
  readonly points: number;
  readonly worst: { readonly row: string; readonly measure: string; readonly deviation: number } | null;
}

export interface ValidationReport {
  readonly cases: readonly CaseReport[];
  /** fitted and held-out are never averaged together */
  readonly summary: {
    readonly heldOut: RoleSummary;
    readonly fitted: RoleSummary;
    readonly assumedSpreads: number;
    readonly verdicts: Readonly<Record<Verdict, number>>;
    /** rows that agree on the open leg and not on the closed loop */
    readonly openLegOnly: readonly string[];
  };
}

export interface ValidationProgress {
  /** studies finished, of so many */
  readonly done: number;
  readonly total: number;
  readonly study: StudyDocument;
}

export interface ValidateOptions {
  /** rows to run, `["1.1", "3.10"]`; all where absent */
  readonly rows?: readonly string[];
  readonly run: (study: StudyDocument) => Promise<{ readonly measures: Measures }>;
  /** before each study, and once more at the end */
  readonly onProgress?: (progress: ValidationProgress) => void;
  readonly cases?: readonly ValidationCase[];
  /** leaves the open leg out: half the work */
  readonly closedLoopOnly?: boolean;
}

type CircuitId = NonNullable<StudyDocument["circuit"]>;

const on = (study: StudyDocument, circuit: CircuitId): StudyDocument => ({ ...study, circuit });

/** Every study that the cases ask for, on every circuit that they are asked on, each once. */
export function studiesOf(
  cases: readonly ValidationCase[],
  closedLoopOnly = false,
): ReadonlyMap<string, StudyDocument> {
  const studies = new Map<string, StudyDocument>();
  for (const circuit of [circuits.verdict, circuits.beside]) {
    for (const { studies: named, wholeBody } of cases) {
      if (circuit === circuits.beside && (wholeBody === true || closedLoopOnly)) continue;
      for (const study of Object.values(named)) studies.set(keyOf(on(study, circuit)), on(study, circuit));
    }
  }
  return studies;
}

/** Runs every case anew, a study shared by several cases once, and holds the measures against the published figures. */
export async function validate(options: ValidateOptions): Promise<ValidationReport> {
  const chosen = chosenCases(options.cases ?? everyCase, options.rows);
  const studies = studiesOf(chosen, options.closedLoopOnly);
  const results = new Map<string, Measures>();
  for (const [key, study] of studies) {
    options.onProgress?.({ done: results.size, total: studies.size, study });
    results.set(key, (await options.run(study)).measures);
  }
  const last = [...studies.values()].at(-1);
  if (last !== undefined) options.onProgress?.({ done: results.size, total: studies.size, study: last });
  const runsOf = (one: ValidationCase, circuit: CircuitId): Runs | undefined => {
    const runs = Object.entries(one.studies).map(
      ([name, study]) => [name, results.get(keyOf(on(study, circuit)))] as const,
    );
    if (runs.some(([, measures]) => measures === undefined)) return undefined;
    return Object.fromEntries(runs as readonly (readonly [string, Measures])[]);
  };
  const cases = chosen.map((one) =>
    reportOf(one, runsOf(one, circuits.verdict) as Runs, runsOf(one, circuits.beside)),
  );
  return { cases, summary: summaryOf(cases) };
}

export function chosenCases(
  cases: readonly ValidationCase[],
  rows: readonly string[] | undefined,
): readonly ValidationCase[] {
  const known = cases.map(({ row }) => row);
  for (const row of rows ?? []) {
    if (!known.includes(row)) throw new InputError("row", shown(row), `one of ${known.join(", ")}`);
  }
  const chosen = rows === undefined ? cases : cases.filter(({ row }) => rows.includes(row));
  return [...chosen].sort((a, b) => byRow(a.row, b.row));
}

/** 1.6 stands before 1.13. */
export function byRow(a: string, b: string): number {
  const [chapter, place] = a.split(".").map(Number);
  const [otherChapter, otherPlace] = b.split(".").map(Number);
  return chapter - otherChapter || place - otherPlace;
}

/** The same study has the same key, however its fields are ordered. */
function keyOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join(",")}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${keyOf(field)}`).join(",")}}`;
}

function reportOf(one: ValidationCase, runs: Runs, openLeg: Runs | undefined): CaseReport {
  const measures = one.measures.map((measure): MeasureReport => {
    const { figure } = figureOf(measure.figure);
    const published = intervalOf(figure);
    const compared = (with_: Runs) => {
      const reached = measure.value(with_);
      const value = reached !== null && Number.isFinite(reached) ? reached : null;
      return { model: value, verdict: verdictOf(published, value, measure.direction?.(with_)) };
    };
    const { model, verdict } = compared(runs);
    return {
      id: measure.id,
      figure: measure.figure,
      says: figure.says,
      unit: figure.unit,
      published,
      model,
      deviation: deviationOf(published, model),
      verdict,
      ...(openLeg === undefined ? {} : { openLeg: compared(openLeg) }),
      ...(figure.readAs === undefined ? {} : { readAs: figure.readAs.why }),
    };
  });
  const sources = new Set(one.measures.map(({ figure }) => citationText(figureOf(figure).source)));
  return {
    id: one.id,
    row: one.row,
    role: one.role,
    verdict: voteOf(measures.map(({ verdict }) => verdict)),
    ...(openLeg === undefined
      ? {}
      : {
          verdictOpenLeg: voteOf(
            measures.map((measure) => (measure.openLeg as { verdict: Verdict }).verdict),
          ),
        }),
    measures,
    says: one.says,
    differs: one.differs,
    ...(one.missing === undefined ? {} : { missing: one.missing }),
    sources: [...sources],
  };
}

function countVerdicts(cases: readonly CaseReport[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => cases.filter((one) => one.verdict === verdict).length;
  return Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
}

function summaryOf(cases: readonly CaseReport[]): ValidationReport["summary"] {
  const heldOut = roleSummary(cases.filter(({ role }) => role === "held-out"));
  const fitted = roleSummary(cases.filter(({ role }) => role === "fitted"));
  return {
    heldOut,
    fitted,
    assumedSpreads: heldOut.assumedSpreads + fitted.assumedSpreads,
    verdicts: countVerdicts(cases),
    openLegOnly: cases
      .filter(({ verdict, verdictOpenLeg }) => verdictOpenLeg === "agrees" && verdict !== "agrees")
      .map(({ row }) => row),
  };
}

function roleSummary(cases: readonly CaseReport[]): RoleSummary {
  const agreeing = cases.filter(({ verdict }) => verdict === "agrees");
  const onAssumed = (one: CaseReport) => one.measures.some(({ published }) => published.assumedSpread);
  const measures = cases.flatMap((one) => one.measures.map((measure) => ({ row: one.row, ...measure })));
  const points = measures.flatMap(({ row, id, deviation }) =>
    deviation === null ? [] : [{ row, measure: id, deviation }],
  );
  const squares = points.reduce((sum, { deviation }) => sum + deviation * deviation, 0);
  const farther = (a: (typeof points)[number], b: (typeof points)[number]) =>
    Math.abs(b.deviation) > Math.abs(a.deviation) ? b : a;
  return {
    rows: cases.length,
    agreeing: agreeing.length,
    share: cases.length > 0 ? agreeing.length / cases.length : null,
    verdicts: countVerdicts(cases),
    measures: measures.length,
    assumedSpreads: measures.filter(({ published }) => published.assumedSpread).length,
    agreeingOnAssumedSpread: agreeing.filter(onAssumed).length,
    rms: points.length > 0 ? Math.sqrt(squares / points.length) : null,
    points: points.length,
    worst: points.length > 0 ? points.reduce(farther) : null,
  };
}
