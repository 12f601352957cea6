import { expect, test } from "vitest";
import { run } from "../src/index.js";
import { cases } from "./cases/index.js";
import { validate } from "./validate.js";
import { committedVerdicts, sampleOfCases, verdictFaults } from "./verdicts.js";

const committed = committedVerdicts(new URL("../", import.meta.url));

test("a sample of today's verdicts is that of the committed report, every miss with its mechanism", async () => {
  // a change is committed with its reason: npm run validate -- --out validation/report
  expect(verdictFaults(await validate({ run, cases: sampleOfCases() }), committed)).toEqual([]);
}, 400_000);

test("the committed report holds every case, and no other", () => {
  expect(committed.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
});
