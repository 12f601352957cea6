import { describe, expect, it } from "vitest";
import { heapsOf } from "../../../tools/heap.mjs";
import { texts } from "../texts/en.js";
import { alive, clock_s, clockPasses, expectNoWrongs, visit, withChromium } from "./browser.js";

withChromium();

describe("a leg that lives on and on", () => {
  // the whole hour, and an hour of the clock on the wall: npm run soak:web
  it("takes no more memory after twelve minutes of lifts than after six", async () => {
    const seen = await visit();
    const { page } = seen;
    const heaps = await heapsOf(page);
    await alive(page);
    await page.getByLabel(texts.lab.clock.speed).selectOption("1000");
    const live = async (until_s: number) => {
      while ((await clock_s(page)) < until_s) {
        await page.keyboard.down("Space");
        await clockPasses(page, (await clock_s(page)) + 20);
        await page.keyboard.up("Space");
        await clockPasses(page, (await clock_s(page)) + 20);
      }
      return await heaps();
    };
    const before = await live(360);
    expect(before.page).toBeGreaterThan(1e6);
    expect(before.worker).toBeGreaterThan(1e6);
    const after = await live(720);
    // what is kept to go back to grows until it is thinned out: kilobytes a moment
    expect((after.page - before.page) / 1e6).toBeLessThan(2);
    expect((after.worker - before.worker) / 1e6).toBeLessThan(4);
    expectNoWrongs(seen);
    await seen.close();
  });
});
