import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import { alive, clock_s, clockPasses, postureWord, takePosture, visit, withChromium } from "./browser.js";

withChromium();

/** Sits down, ten times as fast, and lives for a while. */
async function settle(page: Page): Promise<number> {
  await alive(page);
  await takePosture(page, "sitting");
  await page.getByLabel(texts.lab.clock.speed).selectOption("10");
  await clockPasses(page, 20);
  return await clock_s(page);
}

/** One sentence is told, and everything is as it was: the setting, the life, and what has been seen of it. */
async function expectGoneOn(page: Page, from_s: number): Promise<void> {
  await page.getByText(texts.lab.revived).waitFor();
  expect(await postureWord(page).textContent()).toBe(texts.lab.postures.sitting);
  expect(await page.getByLabel(texts.lab.clock.speed).inputValue()).toBe("10");
  await clockPasses(page, from_s + 10);
  expect(
    Number(await page.getByRole("slider", { name: texts.lab.clock.time }).getAttribute("min")),
  ).toBeLessThan(5);
  await page.getByRole("button", { name: texts.lab.dismiss }).click();
  await page.getByText(texts.lab.revived).waitFor({ state: "detached" });
}

describe("an engine that dies", () => {
  it("of an error is begun anew where it was", async () => {
    const { page, close } = await visit();
    const from_s = await settle(page);
    await page.workers()[0].evaluate(() => {
      setTimeout(() => {
        throw new Error("the engine dies");
      });
    });
    await expectGoneOn(page, from_s);
    await close();
  });

  it("without a word, as when memory runs out, is missed and begun anew where it was", async () => {
    const { page, close } = await visit("#/lessons");
    await page.clock.install();
    await page.getByRole("link", { name: texts.pages[""], exact: true }).click();
    const from_s = await settle(page);
    await page.workers()[0].evaluate(() => self.close());
    // it is asked every five seconds, and given up when it has not answered three times
    for (let k = 0; k < 4; k++) await page.clock.fastForward(5000);
    await expectGoneOn(page, from_s);
    await close();
  });

  it("before it was there, because its script was lost on the way, is fetched again", async () => {
    const { page, context, close } = await visit("#/lessons");
    let lost = 0;
    await context.route(/\/worker-[^/]*\.js$/, (route) => (lost++ === 0 ? route.abort() : route.continue()));
    await page.goto("about:blank");
    await page.goBack();
    await page.getByRole("link", { name: texts.pages[""], exact: true }).click();
    await alive(page);
    expect(lost).toBeGreaterThan(1);
    await close();
  });

  it("whenever it is begun is given up with one sentence, and the page stays", async () => {
    const { page, context, close } = await visit("#/lessons");
    await context.route(/\/worker-[^/]*\.js$/, (route) => route.abort());
    await page.goto("about:blank");
    await page.goBack();
    await page.getByRole("link", { name: texts.pages[""], exact: true }).click();
    await page.getByText(texts.lab.noEngine).waitFor();
    await page.getByRole("link", { name: texts.pages.evidence }).click();
    await page.getByRole("heading", { name: texts.pages.evidence }).waitFor();
    await close();
  });
});
