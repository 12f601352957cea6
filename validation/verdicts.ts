import { readFileSync } from "node:fs";
import { resolve } from "../src/study/resolve.js";
import { cases as everyCase } from "./cases/index.js";
import type { ValidationCase } from "./case.js";
import type { CaseReport, ValidationReport } from "./validate.js";

/** What the committed report says, and how today's verdicts differ from it. */

type Told = Pick<CaseReport, "id" | "verdict" | "verdictOpenLeg">;

/** The committed report, read beside the sources wherever this runs from. */
export function committedVerdicts(root: URL): readonly Told[] {
  const text = readFileSync(new URL("validation/report/report.json", root), "utf8");
  return (JSON.parse(text) as { readonly cases: readonly Told[] }).cases;
}

/** s of life in all the studies of a case, beyond which it is left to the soak */
const longest_s = 900;

const lived_s = ({ studies }: ValidationCase): number =>
  Object.values(studies).reduce((sum, study) => sum + resolve(study).scenario.duration_s, 0);

/** A dozenth of the cases that take no hours, always the same: what `npm test` runs of what the soak runs in full. */
export const sampleOfCases = (cases: readonly ValidationCase[] = everyCase): readonly ValidationCase[] =>
  cases.filter((one) => lived_s(one) <= longest_s).filter((_, k) => k % 12 === 1);

/** One sentence for each case whose verdict is not the committed one, or whose miss names no mechanism. */
export function verdictFaults(report: ValidationReport, committed: readonly Told[]): readonly string[] {
  const before = new Map(committed.map((one) => [one.id, one]));
  return report.cases.flatMap(({ id, verdict, verdictOpenLeg, missing }) => {
    const told = before.get(id);
    const faults: string[] = [];
    if (told === undefined) faults.push(`${id} is not in the committed report.`);
    else if (told.verdict !== verdict) faults.push(`${id}: ${verdict}, committed ${told.verdict}.`);
    else if (verdictOpenLeg !== undefined && told.verdictOpenLeg !== verdictOpenLeg) {
      faults.push(`${id} on the open leg: ${verdictOpenLeg}, committed ${told.verdictOpenLeg}.`);
    }
    if (verdict !== "agrees" && missing === undefined) faults.push(`${id} disagrees and names no mechanism.`);
    if (verdict === "agrees" && missing !== undefined) faults.push(`${id} agrees and excuses itself.`);
    return faults;
  });
}
