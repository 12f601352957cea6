import { citationText, figureOf, laboratoryReportHtml, run } from "../../../src/index.js";
import type { StudyDocument, StudyResult } from "../../../src/index.js";

/** the two tests that a vascular laboratory prints */
const tests = ["air-plethysmography", "ten-heel-raises"] as const;

/** Runs both tests on somebody and sets them as a laboratory would, marked as a model. */
export async function laboratoryReport(
  study: Pick<StudyDocument, "person" | "devices" | "circuit">,
  onProgress: (done: number) => void,
): Promise<string> {
  const results: StudyResult[] = [];
  for (const [k, scenario] of tests.entries()) {
    results.push(
      await run({ ...study, scenario }, { onProgress: (done) => onProgress((k + done) / tests.length) }),
    );
  }
  return laboratoryReportHtml(results, { figureOf, citationText, made: "the lab of second-heart" });
}
