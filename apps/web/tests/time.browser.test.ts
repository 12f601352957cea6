import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import { libraryTexts } from "../texts/library.js";
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

/** Waits until the clock on the page stands before an instant. */
async function clockBefore(page: Page, time_s: number): Promise<void> {
  await page.waitForFunction((limit) => {
    const text = document.querySelector("output.time")?.textContent ?? "";
    return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0) < limit;
  }, time_s);
}

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
    await page.getByText(/^[\d.]+ min passed over in which nothing moved.* [\d.]+ mL of water$/).waitFor();
    await press(clock.pause);
    const late = await clock_s(page);

    const scrub = page.getByRole("slider", { name: clock.time });
    await scrub.focus();
    await page.keyboard.press("Home");
    await page.getByRole("button", { name: clock.rewind }).waitFor();
    // with the next picture
    await clockBefore(page, late - 100);
    await press(clock.now);
    await clockPasses(page, late - 20);

    await scrub.focus();
    await page.keyboard.press("Home");
    await press(clock.rewind);
    await clockBefore(page, late - 100);
    await page.getByLabel(clock.speed).selectOption("1");
    const from = await clock_s(page);
    await clockPasses(page, from + 1);
    expect(await clock_s(page)).toBeLessThan(late);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("says how fast it really runs, and covers nothing of the leg with that, nor when it is looked back at", async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 1024, height: 768 },
    ]) {
      const seen = await visit("", { viewport });
      const { page } = seen;
      const { clock } = texts.lab;
      /** px between the lowest of the leg's own buttons and what stands below */
      const free = async () => {
        const [layers, deeds] = [
          await page.locator(".layers").boundingBox(),
          await page.locator(".deeds").boundingBox(),
        ];
        if (layers === null || deeds === null) throw new Error("there is no leg, or nothing to do");
        return deeds.y - layers.y - layers.height;
      };
      await alive(page);
      await page.locator(".sentence").getByRole("button", { name: libraryTexts.sentence.still }).click();
      await page.getByRole("dialog").getByRole("button", { name: /^walk/i }).click();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.getByLabel(clock.speed).selectOption("1000");
      // no machine walks as fast
      await page.getByText(/^reached: [\d.]+ ×$/).waitFor();
      await page.getByText(clock.points("20")).waitFor();
      expect(await free()).toBeGreaterThanOrEqual(0);
      // what goes on is seen at its end
      const slider = page.getByRole("slider", { name: clock.time });
      const ends = await slider.evaluate((one) => {
        const { value, max } = one as HTMLInputElement;
        return [Number(value), Number(max)];
      });
      expect(ends[0]).toBeCloseTo(ends[1], 6);
      const wide = (await slider.boundingBox())?.width;
      await slider.focus();
      await page.keyboard.press("Home");
      await page.getByRole("button", { name: clock.rewind }).waitFor();
      expect(await free()).toBeGreaterThanOrEqual(0);
      expect((await slider.boundingBox())?.width).toBe(wide);
      expectNoWrongs(seen);
      await seen.close();
    }
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
