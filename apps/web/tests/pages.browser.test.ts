import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import { address, alive, expectNoWrongs, tooWide, violations, visit, withChromium } from "./browser.js";

withChromium();

/** every page that has a link of its own, and the sheet to print */
const pages = [...Object.keys(texts.pages), "report"].map((page) => `#/${page}`);

/** Goes to a page and waits until it is there. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  if (hash === "#/") {
    await alive(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
  } else {
    await page.locator("main h1").first().waitFor();
    await page.getByText(texts.fetching).waitFor({ state: "detached" });
  }
}

describe("every page", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`keeps to what axe asks for, and asks no other host for anything: ${colorScheme}`, async () => {
      const seen = await visit("", { colorScheme });
      for (const hash of pages) {
        await goTo(seen.page, hash);
        expect(await violations(seen.page), hash).toEqual([]);
      }
      expectNoWrongs(seen);
      await seen.close();
    });
  }

  it("fits 320 px, and bears letters twice as large", async () => {
    const seen = await visit("", { viewport: { width: 320, height: 640 } });
    for (const hash of pages) {
      await goTo(seen.page, hash);
      expect(await tooWide(seen.page), `${hash} at 320 px`).toBe(0);
    }
    // as somebody sets it in the browser: 16 px is the usual size
    const session = await seen.context.newCDPSession(seen.page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    for (const width of [390, 1280]) {
      await seen.page.setViewportSize({ width, height: 800 });
      for (const hash of pages) {
        await goTo(seen.page, hash);
        expect(await tooWide(seen.page), `${hash} at ${width} px, 200 %`).toBe(0);
      }
    }
    await seen.close();
  });

  it("says one sentence at an address that leads nowhere, cut or mangled, and goes on from there", async () => {
    const seen = await visit("#/no-such-page/%E0%A4%A/constructor?study=%7B");
    await seen.page.getByText(texts.unknownPage).waitFor();
    // names that every object of the language has are no pages either
    for (const name of ["constructor", "__proto__"]) {
      await goTo(seen.page, "#/lessons");
      await seen.page.goto(`${address()}#/${name}`);
      await seen.page.getByText(texts.unknownPage).waitFor();
    }
    await seen.page.getByRole("link", { name: texts.pages[""], exact: true }).click();
    await alive(seen.page);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("is light or dark as somebody chose, also when it is opened again", async () => {
    const seen = await visit("", { colorScheme: "light" });
    const { page } = seen;
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await alive(page);
    const light = await paper();
    await page.getByLabel(texts.theme.label).selectOption("dark");
    const dark = await paper();
    expect(dark).not.toBe(light);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await alive(page);
    expect(await paper()).toBe(dark);
    await page.getByLabel(texts.theme.label).selectOption("auto");
    expect(await paper()).toBe(light);
    await seen.close();
  });
});
