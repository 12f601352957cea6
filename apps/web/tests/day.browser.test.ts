import { describe, expect, it } from "vitest";
import { dayTexts as texts } from "../texts/day.js";
import { expectNoWrongs, phone, tooWide, violations, visit, withChromium } from "./browser.js";

withChromium();

describe("a day", () => {
  it("is changed and lived with the keyboard alone, beside itself without breaks", async () => {
    const seen = await visit("#/day");
    const { page } = seen;
    const second = page.locator(".entry").nth(1);
    await second.focus();
    const before = await second.textContent();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => second.textContent()).not.toBe(before);
    const stays = await page.locator(".entry").count();
    await page.keyboard.press("Delete");
    await expect.poll(() => page.locator(".entry").count()).toBe(stays - 1);
    await page.getByRole("button", { name: texts.addWorn }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: texts.live, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("progressbar").waitFor();
    await page.getByText(texts.lived).waitFor();
    for (const title of [texts.swelling, texts.ankle, texts.stillness, texts.glucose]) {
      await page.getByRole("img", { name: new RegExp(`^${title}\\.`) }).waitFor();
    }
    await page.getByRole("columnheader", { name: texts.names.breaks }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("is looked at on a phone in the dark, and stopped", async () => {
    const seen = await visit("#/day", { ...phone, colorScheme: "dark" });
    const { page } = seen;
    await page.getByLabel(texts.preset).selectOption({ label: texts.presetNames["shop-day"] });
    await page.locator(".entry").first().tap();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.getByRole("button", { name: texts.live, exact: true }).tap();
    await page.getByRole("button", { name: texts.stop, exact: true }).tap();
    await page.getByText(texts.stopped).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });
});
