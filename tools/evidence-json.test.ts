import { describe, expect, it } from "vitest";
import { claimStatus } from "../src/evidence/claim.js";
import { claims } from "../src/evidence/claims/index.js";
import { evidenceData, reportData } from "./evidence-json.mjs";

const report = reportData();

describe("what the evidence pages fetch", () => {
  const data = evidenceData();

  it("has every claim, with the status that follows from the committed report", () => {
    expect(data.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    for (const claim of claims) {
      const told = data.claims.find(({ id }) => id === claim.id);
      expect(told?.status.evidence).toBe(claimStatus(claim, new Map()).evidence);
      const found = [...(told?.for ?? []), ...(told?.against ?? [])].some(
        ({ found: of }) => of !== undefined,
      );
      expect(told?.status.model === "not tested in the model").toBe(!found);
    }
  });

  it("names a citation for every figure, and every row that bears on a claim", () => {
    const rows = new Set(report.rows.map(({ row }) => row));
    for (const figure of data.claims.flatMap((claim) => [...claim.for, ...claim.against])) {
      expect(data.sources[figure.source]?.citation.length).toBeGreaterThan(10);
      if (figure.found !== undefined) expect(rows.has(figure.found.row)).toBe(true);
    }
  });
});
