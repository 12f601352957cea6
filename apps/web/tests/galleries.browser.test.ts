import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import { libraryTexts } from "../texts/library.js";
import {
  alive,
  anklePressure,
  ankleIs,
  expectNoWrongs,
  postureWord,
  violations,
  visit,
  withChromium,
} from "./browser.js";

withChromium();

const { sentence } = libraryTexts;
const gallery = (page: Page) => page.getByRole("dialog");
const said = (page: Page, words: string | RegExp) => page.locator(".sentence").getByText(words).waitFor();

async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await gallery(page).waitFor({ state: "detached" });
}

describe("the galleries", () => {
  it("make the legs somebody's, break them, mend them, dress them and set them walking", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    await page.getByRole("button", { name: sentence.healthy }).click();
    await gallery(page).getByRole("button", { name: libraryTexts.persons.tall[0] }).click();
    await leave(page);
    await said(page, "200");

    await page.getByRole("button", { name: sentence.condition }).click();
    await gallery(page)
      .getByRole("button", { name: /^Great saphenous reflux/ })
      .click();
    await gallery(page).getByRole("button", { name: libraryTexts.remove }).waitFor();
    await leave(page);
    await said(page, "great saphenous reflux");

    await page.getByRole("button", { name: sentence.treatment }).click();
    await gallery(page)
      .getByRole("button", { name: /ablation/i })
      .first()
      .click();
    await leave(page);
    await said(page, /ablation/);

    await page.getByRole("button", { name: sentence.barefoot }).click();
    await gallery(page)
      .getByRole("button", { name: /^Stocking/ })
      .click();
    await gallery(page).getByLabel("compression class").selectOption("I");
    await leave(page);
    await said(page, "stocking I");

    const standing = await anklePressure(page);
    await page.getByRole("button", { name: sentence.still }).click();
    await gallery(page).getByRole("button", { name: /^Walk/ }).click();
    await leave(page);
    await said(page, sentence.motions.walk);
    await ankleIs(page, "below", 0.7 * standing);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("tilt the figure on a table, and a link carries how far", async () => {
    const seen = await visit("", { permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = seen;
    const standing = await alive(page);
    await postureWord(page).click();
    await gallery(page)
      .getByRole("button", { name: /^Tilt table/ })
      .click();
    await said(page, sentence.tilted("60"));
    const table = gallery(page).getByLabel(libraryTexts.tilt.label);
    await table.press("Home");
    await said(page, sentence.headDown("30"));
    await leave(page);
    await ankleIs(page, "below", 0.3 * standing);
    await page.locator(".leg [role=img]", { hasText: "" }).first().waitFor();
    await page.getByRole("button", { name: sentence.keep }).click();
    await page.getByRole("button", { name: libraryTexts.keep.copy }).click();
    await page.getByText(libraryTexts.keep.copied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await seen.close();

    const again = await visit(new URL(link).hash);
    await alive(again.page);
    await said(again.page, sentence.headDown("30"));
    expectNoWrongs(again);
    await again.close();
  });

  it("turn a number of the model, and tell where it comes from", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    await page.getByRole("button", { name: sentence.numbers, exact: true }).click();
    const { numbers } = libraryTexts;
    // the law leads to its papers as each number does
    await gallery(page).getByText(numbers.lawSays).click();
    await gallery(page).locator(".law .cited li").first().waitFor();
    await gallery(page).getByLabel(libraryTexts.search).fill("dorsal foot capacity");
    await gallery(page).getByText(numbers.ground).first().click();
    await gallery(page)
      .getByText(/^(read|derived|assumed)/)
      .first()
      .waitFor();
    // nobody is sent to a file: where nothing was read it says why, and which papers its law goes back to
    await gallery(page)
      .getByText(/^assumed: no source tells it site by site/)
      .first()
      .waitFor();
    await gallery(page).getByText(numbers.lawSources).first().waitFor();
    await gallery(page).locator(".turned .cited li").first().waitFor();
    const slider = gallery(page).getByRole("slider").first();
    await slider.focus();
    await page.keyboard.press("PageUp");
    await leave(page);
    await said(page, sentence.ownNumbers(1));
    expectNoWrongs(seen);
    await seen.close();
  });

  it("tell pressures in another unit everywhere at once, and on the next visit", async () => {
    const seen = await visit();
    const { page } = seen;
    const mmHg = await alive(page);
    await page.getByRole("button", { name: sentence.units }).click();
    await gallery(page).getByLabel("kPa").check();
    await gallery(page).getByLabel(libraryTexts.units.in).check();
    await leave(page);
    const told = () => page.locator(".ankle").first().textContent();
    await expect.poll(told).toMatch(/^1\d\.\d\u202fkPa$/);
    expect(Number.parseFloat((await told()) ?? "")).toBeCloseTo(mmHg * 0.133322, 0);
    await said(page, "68.9");
    const panel = page.locator(".scope.veins");
    expect(await panel.locator(".unit").textContent()).toBe("kPa");
    await expect
      .poll(async () => Number(await panel.locator("output").first().textContent()))
      .toBeLessThan(20);
    await expect
      .poll(() => page.locator(".measured tbody .unit").allTextContents())
      .toEqual(expect.arrayContaining(["kPa"]));
    expect(await page.locator(".measured .unit").allTextContents()).not.toContain("mmHg");
    await page.reload();
    await expect.poll(told).toMatch(/kPa$/);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("give away the picture, the signals and the study", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    await page.getByRole("button", { name: sentence.keep }).click();
    const { keep } = libraryTexts;
    const saved = async (name: string | RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        gallery(page).getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
    };
    for (const of of [keep.leg, keep.traces]) {
      expect((await saved(`${of}, PNG`)).text.slice(1, 4)).toBe("PNG");
      expect((await saved(`${of}, SVG`)).text).toMatch(/^<svg|^<\?xml/);
    }
    const csv = await saved(keep.csv);
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text).toContain("left.dorsalFoot.luminalPressure");
    expect(csv.text.trim().split("\n").length).toBeGreaterThan(10);
    const study = JSON.parse((await saved(keep.save)).text) as { person: unknown; scenario: { id: string } };
    expect(study).toMatchObject({ person: { base: "healthy-adult" }, scenario: { id: "timeline" } });
    expectNoWrongs(seen);
    await seen.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`keep to what axe asks for: ${colorScheme}`, async () => {
      const seen = await visit("", { colorScheme });
      const { page } = seen;
      await alive(page);
      const words = [
        sentence.healthy,
        texts.lab.postures.standing,
        sentence.barefoot,
        sentence.still,
        sentence.condition,
        sentence.treatment,
        sentence.numbers,
        sentence.keep,
        sentence.units,
      ];
      for (const word of words) {
        await page.locator(".who").getByRole("button", { name: word }).click();
        await gallery(page).getByRole("heading").first().waitFor();
        await page.getByText(libraryTexts.fetching).waitFor({ state: "detached" });
        expect(await violations(page), word).toEqual([]);
        await leave(page);
      }
      await seen.close();
    });
  }
});
