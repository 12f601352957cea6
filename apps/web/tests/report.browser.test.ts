import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { libraryTexts } from "../texts/library.js";
import { expectNoWrongs, violations, visit, withChromium } from "./browser.js";

withChromium();

it("a sheet to print holds both tests, is marked as a model, and is two pages of paper", async () => {
  const seen = await visit("#/report");
  const { page } = seen;
  await page.getByRole("button", { name: libraryTexts.report.make }).click();
  const sheet = page.frameLocator(".report-page iframe");
  for (const title of ["Air plethysmography", "Ambulatory venous pressure"]) {
    await sheet.getByRole("heading", { name: title }).waitFor();
  }
  expect(await sheet.getByText("It is not a measurement and not a diagnosis").count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  const kept = page.waitForEvent("download");
  await page.getByRole("button", { name: libraryTexts.report.save }).click();
  const paper = await seen.context.newPage();
  await paper.setContent(await text(await (await kept).createReadStream()));
  // a test a sheet, whether the saved file is printed or this page; each page of a PDF is an object of its own
  for (const printed of [paper, page]) {
    const pdf = (await printed.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  }
  // and the page is there again
  await page.getByRole("button", { name: libraryTexts.report.print }).waitFor();
  expect(await page.getByRole("navigation").isVisible()).toBe(true);
  expectNoWrongs(seen);
  await seen.close();
}, 600_000);
