import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import { experimentTexts } from "../texts/experiment.js";
import { lessonsPageTexts } from "../texts/lessons.js";
import { libraryTexts } from "../texts/library.js";
import { mysteryTexts } from "../texts/mystery.js";
import { address, alive, clock_s, clockPasses, expectNoWrongs, visit, withChromium } from "./browser.js";

withChromium();

/** What has the focus, by its name and whether it is on the screen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { top, bottom } = at.getBoundingClientRect();
    const labels = "labels" in at ? [...((at.labels as NodeListOf<HTMLElement>) ?? [])] : [];
    const name =
      at.getAttribute("aria-label") ??
      labels[0]?.firstChild?.textContent?.trim() ??
      at.textContent?.trim() ??
      "";
    return {
      isPage: at === document.body,
      name,
      onScreen: bottom > 0 && top < innerHeight,
      outlined: getComputedStyle(at).outlineStyle !== "none",
    };
  });

/** Tabs on until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let k = 0; k < 200; k++) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.name.startsWith(name)) return;
    passed.push(at.name);
  }
  throw new Error(`Tab does not come to "${name}", but to ${[...new Set(passed)].join(", ")}`);
}

describe("somebody with a keyboard alone", () => {
  it("comes to everything on the page, sees where they are, and leaves it at the end", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    const tour: string[] = [];
    for (let k = 0; k < 400; k++) {
      await page.keyboard.press("Tab");
      const at = await focused(page);
      if (at.isPage) break;
      expect(at, `focus on "${at.name}"`).toMatchObject({ onScreen: true, outlined: true });
      tour.push(at.name);
    }
    const { hands, clock, more } = texts.lab;
    const { standing } = texts.lab.postures;
    const wanted: string[] = [
      texts.skip,
      ...Object.values(texts.pages),
      texts.theme.label,
      standing,
      hands.heels,
    ];
    wanted.push(hands.toes, hands.legs, clock.pause, clock.step, clock.speed, clock.time, more.title);
    for (const name of wanted) {
      expect(
        tour.some((one) => one.startsWith(name)),
        `${name} among ${tour.join(", ")}`,
      ).toBe(true);
    }
    // every one of them once, in one round
    expect(tour.length).toBeLessThan(400);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("presses a button with the space bar, lifts the heels with it anywhere else, and holds a hold button by either key", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    const held = page.locator(".hold.held");
    const go = page.locator("button.go");
    await tabTo(page, texts.lab.clock.pause);
    await page.keyboard.press("Space");
    await page.waitForFunction(
      () => document.querySelector("button.go")?.getAttribute("aria-pressed") === "false",
    );
    expect(await held.count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => document.querySelector("button.go")?.getAttribute("aria-pressed") === "true",
    );
    await tabTo(page, texts.lab.hands.toes);
    for (const key of ["Space", "Enter"]) {
      await page.keyboard.down(key);
      await held.waitFor();
      expect(await held.textContent()).toContain(texts.lab.hands.toes);
      await page.keyboard.up(key);
      await held.waitFor({ state: "detached" });
    }
    // whoever clicked a button goes on pumping with the space bar
    await go.click();
    await page.keyboard.down("Space");
    await held.waitFor();
    expect(await held.textContent()).toContain(texts.lab.hands.heels);
    await page.keyboard.up("Space");
    await held.waitFor({ state: "detached" });
    // life goes on when heels are lifted
    expect(await go.getAttribute("aria-pressed")).toBe("true");
    await seen.close();
  });

  it("skips to the page, sits down, goes faster and looks back, without a mouse", async () => {
    const seen = await visit();
    const { page } = seen;
    const standing = await alive(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("page-main");
    await tabTo(page, texts.lab.postures.standing);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").locator(".shelf").waitFor();
    await tabTo(page, "Sitting");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    // whoever closes it is where they were
    expect((await focused(page)).name).toBe(texts.lab.postures.sitting);
    await page.waitForFunction(
      (limit) => Number.parseFloat(document.querySelector(".ankle")?.textContent ?? "") < limit,
      0.8 * standing,
    );
    await tabTo(page, texts.lab.clock.speed);
    await page.keyboard.type("10");
    await clockPasses(page, 12);
    await tabTo(page, texts.lab.clock.time);
    await page.keyboard.press("Home");
    await page.waitForFunction(() =>
      /^0:0[01]/.test(document.querySelector("output.time")?.textContent ?? ""),
    );
    await tabTo(page, texts.lab.clock.now);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => !/^0:0[01]/.test(document.querySelector("output.time")?.textContent ?? ""),
    );
    expect(await clock_s(page)).toBeGreaterThan(10);
    await seen.close();
  });

  it("keeps a place when a button has done its deed: what runs, is bought, committed to, taken away or come back from", async () => {
    const seen = await visit("#/lessons/first-and-tenth-raise");
    const { page } = seen;
    const pick = async (name?: string) => {
      await page.getByRole("radio", { name }).first().focus();
      await page.keyboard.press("Space");
    };
    /** Presses what has that name, and tells what has the focus once that is drawn. */
    const press = async (name: string | RegExp): Promise<string> => {
      await page.getByRole("button", { name }).first().focus();
      await page.keyboard.press("Enter");
      await page.waitForTimeout(300);
      return (await focused(page)).name;
    };

    await pick();
    expect(await press(lessonsPageTexts.run)).toBe(experimentTexts.stop);
    expect(await press(experimentTexts.stop)).toBe(lessonsPageTexts.run);

    await page.goto(`${address()}#/lessons/mystery?seed=4711`);
    const { names } = mysteryTexts;
    await press(new RegExp(`^${names.goniometer}`));
    await page.getByText(mysteryTexts.reading(names.goniometer)).waitFor();
    expect((await focused(page)).name).toBe(mysteryTexts.used(names.goniometer));
    await pick(mysteryTexts.hidden["stiff-ankle"]);
    expect(await press(mysteryTexts.commit)).toBe(mysteryTexts.reveal);

    await page.goto(`${address()}#/`);
    await alive(page);
    await press(libraryTexts.sentence.barefoot);
    const devices = page.getByRole("dialog");
    await devices.locator(".shelf").waitFor();
    await press(/^Stocking/);
    expect(await press(libraryTexts.remove)).toBe(libraryTexts.gallery.devices[0]);
    // the word that it was opened by is another one now
    await press(/^Stocking/);
    await page.keyboard.press("Escape");
    await devices.waitFor({ state: "detached" });
    expect((await focused(page)).name).toMatch(/stocking/);

    await page.getByRole("slider", { name: texts.lab.clock.time }).focus();
    await page.keyboard.press("Home");
    expect(await press(texts.lab.clock.now)).toBe(texts.lab.clock.play);
    expectNoWrongs(seen);
    await seen.close();
  });
});
