import { describe, expect, it } from "vitest";
import { evidenceTexts, reportTexts } from "../texts/evidence.js";
import { expectNoWrongs, visit, withChromium } from "./browser.js";

withChromium();

describe("the validation report", () => {
  it("is sifted by words, and a row of it is run in the page and read as the report reads it", async () => {
    const seen = await visit("#/validation");
    const { page } = seen;
    const rows = page.locator("article.row");
    await rows.first().waitFor();
    await page.getByLabel(reportTexts.role).selectOption("fitted");
    await page.getByLabel(evidenceTexts.search).fill("pollack walking");
    await expect.poll(() => rows.count()).toBeLessThan(5);
    const row = rows.filter({ has: page.getByRole("link", { name: "1.3", exact: true }) });
    const told = await row.locator("figcaption").first().textContent();
    await row.getByRole("button", { name: reportTexts.run }).click();
    await row.getByText(reportTexts.rerun).waitFor();
    expect(await row.locator("figcaption").first().textContent()).toBe(told);
    expectNoWrongs(seen);
    await seen.close();
  });
});
