import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { budget } from "../lessons/mystery.js";
import { evidenceTexts } from "../texts/evidence.js";
import { lessonsPageTexts as texts, lessonTexts } from "../texts/lessons.js";
import { mysteryTexts } from "../texts/mystery.js";
import { alive, expectNoWrongs, phone, tooWide, violations, visit, withChromium } from "./browser.js";

withChromium();

/** Goes to a control with the keyboard's focus and presses it. */
async function press(page: Page, name: string | RegExp, key = "Enter"): Promise<void> {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press(key);
}

describe("a lesson", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`is foretold, run, answered and taken to the lab by keyboard alone: ${colorScheme}`, async () => {
      const seen = await visit("#/lessons/first-and-tenth-raise", { colorScheme });
      const { page } = seen;
      const lesson = lessonTexts["first-and-tenth-raise"];
      await page.getByText(texts.chooseFirst).waitFor();
      await page.getByRole("radio", { name: Object.values(lesson.choices)[0], exact: true }).focus();
      await page.keyboard.press("Space");
      await press(page, texts.run);
      await page.locator(".answer").waitFor();
      expect(await page.locator(".answer").textContent()).toMatch(/\d/);
      // what was measured in people is named by its sentence
      await expect
        .poll(() => page.locator("a[href^='#/evidence/']").allTextContents())
        .toEqual(expect.arrayContaining([expect.stringMatching(/^[A-Z].*\.$/)]));
      expect(await violations(page)).toEqual([]);
      await press(page, texts.open);
      await alive(page);
      expectNoWrongs(seen);
      await seen.close();
    });
  }
});

describe("the mystery leg", () => {
  it("is measured for coins, committed to, and then shown, with a thumb", async () => {
    const seen = await visit("#/lessons/mystery?seed=4711", phone);
    const { page } = seen;
    await page.getByText(mysteryTexts.left(budget)).waitFor();
    await page.getByRole("button", { name: new RegExp(`^${mysteryTexts.names.goniometer}`) }).tap();
    await page.getByText(mysteryTexts.left(budget - 1)).waitFor();
    await page.getByText(mysteryTexts.reading(mysteryTexts.names.goniometer)).waitFor();
    await page.getByRole("radio", { name: mysteryTexts.hidden["stiff-ankle"] }).tap();
    await page.getByRole("button", { name: mysteryTexts.commit }).tap();
    await page.getByRole("heading", { name: mysteryTexts.reveal }).waitFor();
    const told = await page.locator(".answer").first().textContent();
    expect(told).toContain(mysteryTexts.spent(1));
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("a statement", () => {
  it("is found, says who was studied and what speaks for it, and its experiment runs on the spot", async () => {
    const seen = await visit("#/evidence");
    const { page } = seen;
    await page.getByLabel(evidenceTexts.search).fill("heel raises");
    await page.locator("a[href='#/evidence/heel-raises-empty-the-foot']").click();
    await page.getByRole("button", { name: evidenceTexts.run }).click();
    await page.locator("main table tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expectNoWrongs(seen);
    await seen.close();
  });
});
