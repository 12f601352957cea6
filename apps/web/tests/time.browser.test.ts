import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import {
  alive,
  anklePressure,
  ankleIs,
  clock_s,
  clockPasses,
  expectNoWrongs,
  takePosture,
  visit,
  withChromium,
} from "./browser.js";

withChromium();

describe("time on the page", () => {
  it("stands still, steps, runs a thousand times as fast, is looked back at and gone on from", async () => {
    const seen = await visit();
    const { page } = seen;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    const { clock } = texts.lab;
    await alive(page);
    await clockPasses(page, 1);

    await press(clock.pause);
    await page.getByRole("button", { name: clock.play, exact: true }).waitFor();
    // what was under way when it was stopped
    await page.waitForTimeout(500);
    const still = await clock_s(page);
    await page.waitForTimeout(500);
    expect(await clock_s(page)).toBe(still);

    for (let k = 0; k < 8; k++) await press(clock.step);
    await clockPasses(page, still + 0.2);
    await page.waitForTimeout(300);
    expect(await clock_s(page)).toBeLessThan(still + 1);

    await page.getByLabel(clock.speed).selectOption("1000");
    await clockPasses(page, 300);
    // nothing moves: the page says what it passes over, and what that may miss, in plain digits
    await page
      .getByText(/^[\d.]+ min were passed over in which nothing moved.* [\d.]+ mL of water$/)
      .waitFor();
    await press(clock.pause);
    const late = await clock_s(page);

    const scrub = page.getByRole("slider", { name: clock.time });
    await scrub.focus();
    await page.keyboard.press("Home");
    await page.getByRole("button", { name: clock.rewind }).waitFor();
    const early = await clock_s(page);
    expect(early).toBeLessThan(late - 100);
    await press(clock.now);
    await clockPasses(page, late - 20);

    await scrub.focus();
    await page.keyboard.press("Home");
    await press(clock.rewind);
    await page.waitForFunction((limit) => {
      const text = document.querySelector("output.time")?.textContent ?? "";
      return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0) < limit;
    }, late - 100);
    await page.getByLabel(clock.speed).selectOption("1");
    const from = await clock_s(page);
    await clockPasses(page, from + 1);
    expect(await clock_s(page)).toBeLessThan(late);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("sees the ankle's pressure fall when the legs lie down, and come back when they stand up", async () => {
    const seen = await visit();
    const { page } = seen;
    const standing = await alive(page);
    await takePosture(page, "lying");
    await ankleIs(page, "below", 0.4 * standing);
    const lying = await anklePressure(page);
    await takePosture(page, "standing");
    // the column is filled again from above within a minute or so of life
    await page.getByLabel(texts.lab.clock.speed).selectOption("50");
    await ankleIs(page, "above", 0.9 * standing);
    expect(lying).toBeGreaterThan(0);
    expectNoWrongs(seen);
    await seen.close();
  });
});
