import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import { libraryTexts } from "../texts/library.js";
import { pictureTexts } from "../texts/picture.js";
import { alive, desktop, expectNoWrongs, visit, withChromium } from "./browser.js";

withChromium();

const { muscles, veins } = pictureTexts;

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));

describe("the picture of the leg", () => {
  it("names veins and then muscles to a keyboard, and in the view from the front whose they are", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    const paper = page.locator(".leg .paper");
    const caption = page.locator(".leg .caption");
    await paper.focus();
    await page.keyboard.press("ArrowRight");
    await caption.filter({ hasText: Object.values(veins)[0] }).waitFor();
    // round by the other end
    await page.keyboard.press("ArrowLeft");
    await caption.filter({ hasText: /: works at \d+ %/ }).waitFor();
    const named = new Set<string>();
    for (let k = 0; k < Object.keys(muscles).length; k++) {
      const name = (await page.locator(".leg [role=status]").textContent())?.split(":")[0];
      if (name !== undefined) named.add(name);
      await page.keyboard.press("ArrowLeft");
    }
    for (const muscle of Object.values(muscles)) expect(named).toContain(muscle);
    await page.keyboard.press("Escape");
    await caption.filter({ hasText: pictureTexts.caption.left }).waitFor();

    await page.getByLabel(pictureTexts.view).selectOption("front");
    await caption.filter({ hasText: pictureTexts.caption.front }).waitFor();
    await paper.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await caption.filter({ hasText: pictureTexts.ofLeg(muscles.tibialisAnterior, "left") }).waitFor();
    await page.keyboard.press("Escape");
    // somebody who points finds the muscles of either leg by name
    const box = await paper.boundingBox();
    if (box === null) throw new Error("there is no picture");
    const found = new Set<string>();
    const muscleNames = Object.values(muscles).join("|");
    for (let y = 0.3; y < 0.8 && found.size < 2; y += 0.05) {
      for (let x = 0.15; x < 0.75; x += 0.02) {
        await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
        // the picture tells it with its next frame
        await nextFrame(page);
        const text = (await caption.textContent()) ?? "";
        const side = new RegExp(`^(?:${muscleNames}), (left|right) leg`).exec(text)?.[1];
        if (side !== undefined) found.add(side);
      }
    }
    expect([...found].sort()).toEqual(["left", "right"]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("from the front is the only one that is seen, however the one before it was left", async () => {
    const seen = await visit();
    const { page } = seen;
    const front = "**/front-*.js";
    let fetchNow: () => void = () => {};
    const mayFetch = new Promise<void>((done) => {
      fetchNow = done;
    });
    await page.route(front, async (route) => {
      await mayFetch;
      await route.continue();
    });
    await alive(page);
    const lower = page.locator(".leg canvas").first();
    const isHidden = () =>
      page.waitForFunction(
        () => document.querySelector<HTMLElement>(".leg canvas")?.style.visibility === "hidden",
      );
    await page.getByLabel(pictureTexts.view).selectOption("front");
    // the leg that is seen until then moves, and changes canvas with every step
    await page
      .getByRole("button", { name: texts.lab.hands.heels })
      .dispatchEvent("pointerdown", { pointerId: 1 });
    await isHidden();
    fetchNow();
    await page.getByText(pictureTexts.ankleOf.right).waitFor();
    expect(await lower.evaluate(({ style }) => style.visibility)).toBe("visible");
    expect(
      await page
        .locator(".leg canvas")
        .nth(1)
        .evaluate(({ style }) => style.visibility),
    ).toBe("hidden");
    await seen.close();
  });

  it("draws a longer column in somebody taller", async () => {
    const seen = await visit("", desktop);
    const { page } = seen;
    /** px of the picture's left edge, where the column alone is drawn, that are not paper */
    const column = () =>
      page.evaluate(() => {
        const [under] = [...document.querySelectorAll<HTMLCanvasElement>(".leg canvas")].filter(
          ({ style }) => style.visibility !== "hidden",
        );
        const wide = Math.round(0.09 * under.width);
        const { data } = (under.getContext("2d") as CanvasRenderingContext2D).getImageData(
          0,
          0,
          wide,
          under.height,
        );
        const lines = Array.from({ length: under.height }, (_, y) =>
          Array.from({ length: wide }, (__, x) => data[4 * (y * wide + x) + 3]).some((alpha) => alpha > 128),
        );
        return lines.lastIndexOf(true) - lines.indexOf(true);
      });
    const lengths: number[] = [];
    for (const who of [libraryTexts.persons.short, libraryTexts.persons.tall]) {
      await alive(page);
      await page.locator(".sentence button").first().click();
      await page.getByRole("button", { name: who[0] }).click();
      await page.keyboard.press("Escape");
      await page
        .locator(".sentence")
        .getByText(/\d{3}/.exec(who[1])?.[0] ?? who[0])
        .waitFor();
      // until the picture has drawn it
      let [length, before] = [await column(), -1];
      while (length !== before) {
        await nextFrame(page);
        [before, length] = [length, await column()];
      }
      lengths.push(length);
    }
    expect(lengths[1]).toBeGreaterThan(1.2 * lengths[0]);
    expectNoWrongs(seen);
    await seen.close();
  });
});
