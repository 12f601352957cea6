import { expect, describe, it } from "vitest";
import { compareTexts as texts } from "../texts/compare.js";
import { texts as all } from "../texts/en.js";
import { libraryTexts } from "../texts/library.js";
import {
  alive,
  clock_s,
  clockPasses,
  expectNoWrongs,
  phone,
  violations,
  visit,
  withChromium,
} from "./browser.js";

withChromium();

describe("two runs", () => {
  it("are foretold, looked at, and told whether it came so, with the keyboard alone", async () => {
    const seen = await visit("#/compare");
    const { page } = seen;
    await page.getByRole("button", { name: texts.question.reflux }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: texts.expect.rises }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: texts.reveal }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".verdict").filter({ hasText: texts.expect.Lowest }).waitFor();
    await page.getByRole("img", { name: texts.difference }).waitFor();
    const rows = page.locator(".compare tbody tr");
    await rows.first().waitFor();
    expect(await violations(page)).toEqual([]);
    // on a phone every column is seen, the difference too
    await page.setViewportSize(phone.viewport);
    const hiddenWidth = await page
      .locator(".compare .scroll")
      .evaluate((table) => table.scrollWidth - table.clientWidth);
    expect(hiddenWidth).toBe(0);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("are drawn before they are looked at", async () => {
    const seen = await visit("#/compare", { colorScheme: "dark" });
    const { page } = seen;
    await page.getByRole("button", { name: texts.question.stocking }).click();
    await page.getByLabel(texts.expect.label).selectOption("draw");
    await page.getByRole("button", { name: texts.runFirst }).click();
    const point = page.getByRole("slider", { name: /expected at/ }).first();
    await point.focus();
    for (let k = 0; k < 5; k++) await page.keyboard.press("ArrowUp");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: texts.reveal }).click();
    await page.locator(".verdict").filter({ hasText: "off by" }).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("are one leg against the other", async () => {
    const seen = await visit("#/compare");
    const { page } = seen;
    await page.getByRole("button", { name: texts.question.ablation }).click();
    await page.locator(".compare button.go").click();
    await page.locator(".two-runs .key").getByText(texts.form.right).waitFor();
    await page.getByRole("img", { name: texts.difference }).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("are what was pinned, and what was lived after one thing was changed", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    const lift = async () => {
      const began = await clock_s(page);
      await page.keyboard.down("Space");
      await clockPasses(page, began + 1.2);
      await page.keyboard.up("Space");
      await clockPasses(page, began + 3);
    };
    await lift();
    const keep = page.getByRole("button", { name: libraryTexts.sentence.keep });
    await keep.click();
    await page.getByRole("button", { name: libraryTexts.keep.pin, exact: true }).click();
    await page.getByText(libraryTexts.keep.pinned).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: libraryTexts.sentence.condition }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Deep reflux/ })
      .click();
    await page.keyboard.press("Escape");
    await lift();
    await page.getByRole("link", { name: all.pages.compare, exact: true }).click();
    await page.getByRole("heading", { name: texts.pinned }).waitFor();
    await page.getByRole("button", { name: texts.unpin }).waitFor();
    await page.getByText(texts.now, { exact: true }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: texts.unpin }).click();
    await page.getByText(texts.noPins).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });
});
