import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../src/index.js";
import { cases } from "./cases/index.js";
import { validate } from "./validate.js";

interface Committed {
  readonly cases: readonly { readonly id: string; readonly verdict: string }[];
}

const committed = JSON.parse(
  readFileSync(new URL("report/report.json", import.meta.url), "utf8"),
) as Committed;

test("the verdicts of today are those of the committed report", async () => {
  const report = await validate({ run });
  const verdicts = (all: Committed["cases"]) =>
    Object.fromEntries(all.map(({ id, verdict }) => [id, verdict]));
  // a change is committed with its reason: npm run validate -- --out validation/report
  expect(verdicts(report.cases)).toEqual(verdicts(committed.cases));
  for (const { id, verdict } of report.cases) {
    const { missing } = cases.find((one) => one.id === id) as (typeof cases)[number];
    // every miss names the mechanism it lacks, and nothing that agrees makes excuses
    expect([id, missing !== undefined]).toEqual([id, verdict !== "agrees"]);
  }
});
