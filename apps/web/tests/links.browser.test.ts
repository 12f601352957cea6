import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { linkText } from "../lab/keep/link.js";
import { lessons } from "../lessons/index.js";
import { dayTexts } from "../texts/day.js";
import { lessonsPageTexts, lessonTexts } from "../texts/lessons.js";
import { libraryTexts } from "../texts/library.js";
import { mysteryTexts } from "../texts/mystery.js";
import { address, alive, expectNoWrongs, phone, takePosture, visit, withChromium } from "./browser.js";

withChromium();

/** A page as somebody has it who is sent an address. */
const sent = (hash: string) => visit(hash, { permissions: ["clipboard-read", "clipboard-write"] });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const hashOf = (link: string) => {
  expect(link.startsWith(address())).toBe(true);
  return link.slice(address().length);
};

describe("a link to the lab", () => {
  it("carries who the legs belong to and what was done", async () => {
    const first = await sent("");
    await alive(first.page);
    await takePosture(first.page, "sitting");
    await first.page.getByRole("button", { name: libraryTexts.sentence.keep }).click();
    await first.page.getByRole("button", { name: libraryTexts.keep.copy }).click();
    await first.page.getByText(libraryTexts.keep.copied).waitFor();
    const link = await copied(first.page);
    await first.close();

    const second = await visit(hashOf(link), phone);
    await alive(second.page);
    await second.page.locator(".sentence").getByText("sitting").waitFor();
    expectNoWrongs(second);
    await second.close();
  });

  it("that is cut, or of a later version, gives one sentence and a lab that lives", async () => {
    const text = await linkText({ person: { base: "healthy-adult" }, scenario: "standing" });
    for (const [query, sentence] of [
      [text.slice(0, -9), libraryTexts.link.damaged],
      [text.replace("1.", "9."), libraryTexts.link.later],
    ]) {
      const seen = await visit(`#/?study=${query}`);
      await seen.page.getByText(sentence).waitFor();
      await alive(seen.page);
      // it stays, in sight, until it has been read
      const fault = seen.page.locator(".told .fault");
      await fault.getByText(sentence).waitFor();
      const box = await fault.boundingBox();
      expect(box === null ? -1 : box.y).toBeGreaterThanOrEqual(0);
      expect(box === null ? 0 : box.y + box.height).toBeLessThan(400);
      await fault.getByRole("button").click();
      await fault.waitFor({ state: "detached" });
      expectNoWrongs(seen);
      await seen.close();
    }
  });
});

describe("a link to a day", () => {
  it("carries the day with what is worn in it, and the person who lives it", async () => {
    const first = await sent("#/day");
    await first.page.getByRole("button", { name: dayTexts.addWorn }).click();
    await first.page.getByRole("button", { name: dayTexts.link.copy }).click();
    await first.page.getByText(dayTexts.link.copied).waitFor();
    const link = await copied(first.page);
    const list = await first.page.locator(".entry").allTextContents();
    await first.close();

    const second = await visit(hashOf(link));
    await second.page.getByText(dayTexts.link.opened).waitFor();
    expect(await second.page.locator(".entry").allTextContents()).toEqual(list);
    expectNoWrongs(second);
    await second.close();
  });

  it("brings its person to the lab", async () => {
    const study = {
      person: { base: "healthy-adult", height_cm: 190 },
      circuit: "closed-loop",
      devices: [],
      scenario: { id: "day", begins: "07:00", stays: [{ to: "23:00", place: "desk" }], meals: [] },
    };
    const seen = await visit(`#/day?study=${await linkText(study)}`);
    await seen.page.getByText(dayTexts.link.opened).waitFor();
    await seen.page.getByRole("link", { name: "Lab", exact: true }).click();
    await seen.page.locator(".sentence").getByText("190").waitFor();
    await alive(seen.page);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("that is cut, of a later version, or no day gives one sentence, and the page stays", async () => {
    const standing = await linkText({ person: { base: "healthy-adult" }, scenario: "standing" });
    const gap = { id: "day", begins: "07:00", stays: [{ to: "06:00", place: "desk" }], meals: [] };
    const refused = await linkText({ person: { base: "healthy-adult" }, scenario: gap });
    const seen = await visit(`#/day?study=${standing.slice(0, -9)}`);
    const fault = seen.page.getByRole("alert");
    await fault.getByText(dayTexts.link.damaged).waitFor();
    for (const [text, sentence] of [
      [standing.replace("1.", "9."), dayTexts.link.later],
      [standing, dayTexts.elsewhere],
      [refused, "scenario.stays.0.to: found 06:00"],
    ]) {
      await seen.page.goto(`${address()}#/day?study=${text}`);
      await fault.getByText(sentence).waitFor();
    }
    await seen.page.getByRole("button", { name: dayTexts.live, exact: true }).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("a link to a lesson", () => {
  it("opens it; one that leads to none gives one sentence and the list", async () => {
    const { id } = lessons[3];
    const seen = await visit(`#/lessons/${id}`);
    await seen.page.getByRole("heading", { name: lessonTexts[id].title, level: 1 }).waitFor();
    await seen.page.goto(`${address()}#/lessons/${id.slice(0, -2)}`);
    await seen.page.getByText(lessonsPageTexts.unknown).waitFor();
    await seen.page.getByRole("link", { name: lessonTexts[id].title }).click();
    await seen.page.getByRole("heading", { name: lessonTexts[id].title, level: 1 }).waitFor();
    // a leg with something hidden in it is the same for a whole class
    await seen.page.goto(`${address()}#/lessons/mystery?seed=4711`);
    await seen.page.getByRole("heading", { name: mysteryTexts.title }).waitFor();
    await seen.page.getByText("4711").waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("a study file", () => {
  const day = { id: "day", begins: "07:00", stays: [{ to: "23:00", place: "desk" }], meals: [] };
  const person = { base: "healthy-adult", height_cm: 190 };
  const drop = async (page: Page, study: unknown) => {
    const files = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "mine.json", { type: "application/json" }));
      return data;
    }, JSON.stringify(study));
    await page.dispatchEvent("main", "drop", { dataTransfer: files });
  };

  it("opens where it is lived: a day on the page of a day, anything else in the lab, wherever it is dropped", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    await drop(page, { person, scenario: day });
    await page.getByText(dayTexts.link.opened).waitFor();
    const begun = page.getByLabel(dayTexts.preset);
    const shown = () => begun.locator("option:checked").textContent();
    expect(await shown()).toBe(dayTexts.opened);
    await begun.selectOption({ label: dayTexts.presetNames["night-shift"] });
    expect(await shown()).toBe(dayTexts.presetNames["night-shift"]);

    await drop(page, { person, scenario: day });
    await page.getByText(dayTexts.dropped("mine.json")).waitFor();
    expect(await page.locator(".entry").count()).toBe(1);
    expect(await shown()).toBe(dayTexts.opened);
    await drop(page, { person, scenario: { ...day, stays: [{ to: "06:00", place: "desk" }] } });
    await page.getByRole("alert").getByText("scenario.stays.0.to: found 06:00").waitFor();

    await drop(page, { person: { ...person, height_cm: 160 }, scenario: "lying" });
    await alive(page);
    await page.locator(".sentence").getByText("160").waitFor();
    await page.locator(".sentence").getByText("lying").waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });
});
