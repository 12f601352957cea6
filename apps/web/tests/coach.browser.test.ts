import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { todayClaims } from "../coach/claims/claim-ids.js";
import { presetIds } from "../coach/plan/preset-id.js";
import { coachTexts } from "../texts/coach/coach.js";
import { exerciseNames } from "../texts/coach/exercise-names.js";
import { exerciseTexts } from "../texts/coach/exercises.js";
import { firstMinuteTexts as first } from "../texts/coach/first-minute.js";
import { planTexts } from "../texts/coach/plan.js";
import { rhythmTexts } from "../texts/coach/rhythm.js";
import { sessionTexts } from "../texts/coach/session.js";
import { safetyTexts } from "../texts/coach/safety.js";
import { todayTexts } from "../texts/coach/today.js";
import { texts as all } from "../texts/en.js";
import { address, expectNoWrongs, phone, tooWide, violations, visit, withChromium } from "./browser.js";
import { somebody, withProfile } from "./coach.js";

withChromium();

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function through(page: Page): Promise<void> {
  await button(page, first.none).click();
  await button(page, first.begin).click();
  await page.getByRole("navigation", { name: coachTexts.sectionsLabel }).waitFor();
}

const sections = Object.keys(coachTexts.sections).map((id) => (id === "" ? "#/coach" : `#/coach/${id}`));

describe("the first minute", () => {
  it("shows the safety list to everybody, asks four questions, and keeps the answers", async () => {
    const seen = await visit("#/coach", phone);
    const { page } = seen;
    await page.getByRole("heading", { name: safetyTexts.groups.emergency.title }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await button(page, first.none).tap();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(first.work.options.standing).check();
    await page.getByLabel(first.can.standsSafely).uncheck();
    await button(page, first.begin).tap();
    await page.getByRole("navigation", { name: coachTexts.sectionsLabel }).waitFor();
    await page.reload();
    await page.getByRole("link", { name: coachTexts.sections.plan, exact: true }).tap();
    await page.getByText(planTexts.cautionTexts.holdOn).waitFor();
    expect(await page.getByText(exerciseNames["seated-rock"]).count()).toBeGreaterThan(0);
    expect(await page.getByText(exerciseNames["calf-raises"]).count()).toBe(0);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("leads from the first opening to the first guided repetition in under a minute", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    const opened_ms = performance.now();
    await page.goto(`${address()}#/coach`);
    await button(page, first.none).tap();
    await button(page, first.begin).tap();
    await page.getByRole("link", { name: exerciseNames["calf-raises"], exact: true }).tap();
    await button(page, sessionTexts.begin).tap();
    await page
      .locator(".session-count")
      .filter({ hasText: /^\D*1\b/ })
      .waitFor();
    expect((performance.now() - opened_ms) / 1000).toBeLessThan(60);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("has one fixed message for whoever says that a line applies, and offers nothing until it does not", async () => {
    const seen = await visit("#/coach");
    const { page } = seen;
    await button(page, safetyTexts.applies).click();
    await page.getByRole("heading", { name: safetyTexts.message.title }).waitFor();
    // which line it was, and what stands above it, stays in sight
    await page.getByRole("heading", { name: safetyTexts.groups.emergency.title }).waitFor();
    expect(await button(page, first.begin).count()).toBe(0);
    await button(page, safetyTexts.message.again).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(first.title);
    await through(page);
    // later too, one tap away
    await page.getByRole("link", { name: coachTexts.sections.safety, exact: true }).click();
    await button(page, safetyTexts.applies).click();
    await page.getByText(safetyTexts.message.says).waitFor();
    for (const hash of ["#/coach", "#/coach/exercises", "#/coach/plan"]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.getByText(safetyTexts.message.says).waitFor();
      expect(await page.getByRole("link", { name: exerciseNames["calf-raises"] }).count(), hash).toBe(0);
    }
    await page.reload();
    await page.getByText(safetyTexts.message.says).waitFor();
    await button(page, safetyTexts.message.again).click();
    await page.getByRole("heading", { name: planTexts.title }).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("goes by the keyboard alone", async () => {
    const seen = await visit("#/coach");
    const { page } = seen;
    await button(page, first.none).waitFor();
    const tabTo = async (name: string) => {
      for (let k = 0; k < 60; k++) {
        if (await button(page, name).evaluate((one) => one === document.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`No tab stop is “${name}”.`);
    };
    await tabTo(first.none);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: first.questionsTitle }).waitFor();
    await tabTo(first.begin);
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: coachTexts.sectionsLabel }).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("hands over the calendar file to whoever wants to be prompted by it", async () => {
    const seen = await visit("#/coach");
    const { page } = seen;
    await button(page, first.none).click();
    await page.getByLabel(first.reminder.options.calendar).check();
    await button(page, first.begin).click();
    await page.getByRole("heading", { name: planTexts.title }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      button(page, rhythmTexts.reach.calendar).click(),
    ]);
    expect(file.suggestedFilename()).toBe(rhythmTexts.calendar.file);
    await seen.close();
  });

  it("says in one sentence which time it cannot read", async () => {
    const seen = await visit("#/coach");
    const { page } = seen;
    await button(page, first.none).click();
    await page.getByLabel(first.hours.from).fill("");
    await button(page, first.begin).click();
    await page
      .getByRole("alert")
      .filter({ hasText: first.badTime(first.hours.from, "") })
      .waitFor();
    await seen.close();
  });
});

describe("the coach's first load", () => {
  it("adds less than 120 kB compressed to the shell: the first minute, and then the rhythm", async () => {
    const seen = await visit("#/nowhere");
    const { page } = seen;
    const fetched: Promise<number>[] = [];
    page.on("response", (response) => fetched.push(response.body().then((body) => gzipSync(body).length)));
    const total = async () => (await Promise.all(fetched)).reduce((sum, bytes) => sum + bytes, 0);
    await page.evaluate(() => {
      location.hash = "#/coach";
    });
    await button(page, first.none).waitFor();
    const firstMinute = await total();
    expect(firstMinute).toBeGreaterThan(5_000);
    expect(firstMinute).toBeLessThan(120_000);
    await through(page);
    await page.getByRole("link", { name: coachTexts.sections[""], exact: true }).click();
    await page.locator(".rhythm h1").waitFor();
    expect(await total()).toBeLessThan(120_000);
    await seen.close();
  });
});

describe("the coach's sections", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`keep to what axe asks for, fit 320 px and bear large letters: ${colorScheme}`, async () => {
      const seen = await visit("", { colorScheme, viewport: { width: 320, height: 640 } });
      const { page } = seen;
      await withProfile(page, somebody);
      const session = await seen.context.newCDPSession(page);
      for (const hash of sections) {
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
        await page.locator(".coach h1").first().waitFor();
        await page.getByText(coachTexts.opening, { exact: true }).waitFor({ state: "detached" });
        expect(await violations(page), hash).toEqual([]);
        expect(await tooWide(page), `${hash} at 320 px`).toBe(0);
        await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
        expect(await tooWide(page), `${hash} at 200 %`).toBe(0);
        await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
      }
      expectNoWrongs(seen);
      await seen.close();
    });
  }

  it("lead from the safety list to its sources by links that are a finger high", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    await withProfile(page, somebody);
    await page.goto(`${address()}#/coach/safety`);
    const disclosure = page.getByText(safetyTexts.sourcesTitle);
    await disclosure.waitFor();
    expect((await disclosure.boundingBox())?.height).toBeGreaterThanOrEqual(43.9);
    await disclosure.click();
    const heights = await page
      .locator(".safety-sources a")
      .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.9);
    expect(await tooWide(page)).toBe(0);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("stand under two low rows of links on a phone, each of them named and a finger high", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    await withProfile(page, somebody);
    const open = async (hash: string): Promise<void> => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
    };
    await open("#/coach/plan");
    const title = page.getByRole("heading", { level: 1, name: planTexts.title });
    await title.waitFor();
    const main = page.getByRole("main");
    expect((await main.boundingBox())?.y).toBeLessThan(50);
    expect(await tooWide(page)).toBe(0);
    for (const name of [...Object.values(all.pages), ...Object.values(coachTexts.sections)]) {
      const link = page.getByRole("link", { name, exact: true });
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(43.9);
    }
    // all of the coach's own are in sight
    for (const name of Object.values(coachTexts.sections)) {
      const { x, width } = (await page.getByRole("link", { name, exact: true }).boundingBox())!;
      expect(x, name).toBeGreaterThanOrEqual(0);
      expect(x + width, name).toBeLessThanOrEqual(phone.viewport.width);
    }
    const own = page.getByRole("navigation", { name: coachTexts.sectionsLabel });
    for (const width of [320, 360, phone.viewport.width]) {
      await page.setViewportSize({ width, height: 640 });
      expect((await own.boundingBox())?.height, `${width} px`).toBeLessThan(2 * 44 + 4);
    }
    await page.setViewportSize(phone.viewport);
    // the page that is open is in sight, wherever it stands in the row
    await open("#/validation");
    const { x, width } = (await page
      .getByRole("link", { name: all.pages.validation, exact: true })
      .boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(phone.viewport.width);
    await seen.close();
  });

  it("a link leads to where a page begins, and going back to where one was", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    await withProfile(page, somebody);
    await page.evaluate(() => {
      location.hash = "#/coach/exercises";
    });
    const last = page.getByRole("link", { name: exerciseNames["lying-press"], exact: true });
    await last.scrollIntoViewIfNeeded();
    const place = () => page.evaluate(() => scrollY);
    const left = await place();
    expect(left).toBeGreaterThan(1000);
    await last.tap();
    await page.getByRole("heading", { level: 1, name: exerciseNames["lying-press"] }).waitFor();
    expect(await place()).toBe(0);
    await page.goBack();
    await expect.poll(place).toBe(left);
    await seen.close();
  });

  it("a preset changes plan and rhythm, and the plan prints on one page", async () => {
    const seen = await visit("");
    const { page } = seen;
    await withProfile(page, somebody);
    await page.evaluate(() => {
      location.hash = "#/coach/plan";
    });
    await page.getByLabel(planTexts.preset).selectOption({ label: planTexts.presets.pregnancy });
    await page.getByText(planTexts.cautionTexts.pregnancy).waitFor();
    // nothing that only leads elsewhere is on paper
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".coach-sections, .rhythm-line").filter({ visible: true }).count()).toBe(0);
    // what is to be done is, for whoever has no screen at hand
    await page.getByText(exerciseTexts.of["seated-rock"].line).waitFor();
    for (const preset of presetIds) {
      await page.emulateMedia({ media: null });
      await page.getByLabel(planTexts.preset).selectOption(preset);
      const printed = await page.pdf({ format: "A4" });
      // each page of a PDF is an object of this type
      expect(printed.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, preset).toBe(1);
    }
    await seen.close();
  });
});

const stringsIn = (told: unknown): readonly string[] => {
  if (typeof told === "string") return [told];
  return typeof told === "object" && told !== null ? Object.values(told).flatMap(stringsIn) : [];
};

/** Every text of the day's page that stands outside of a part of it. */
const textBeside = (page: Page, part: string): Promise<string[]> =>
  page.locator(".today").evaluate((section, left) => {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest(left) == null) found.push((textContent ?? "").trim());
    }
    return found.filter((text) => text !== "");
  }, part);

describe("today, modelled", () => {
  it("lives the day as told beside itself without breaks, relative to standing still, and shows no units", async () => {
    const seen = await visit("");
    const { page } = seen;
    await page.clock.setFixedTime(new Date(2026, 5, 15, 10, 0));
    await withProfile(page, somebody);
    const at = (hour: number, minute: number) => new Date(2026, 5, 15, hour, minute).getTime();
    await page.evaluate(
      (told) =>
        new Promise<void>((done, fail) => {
          // a page has been open all the time: nothing is inferred from absence
          localStorage.setItem("second-heart coach rhythm", JSON.stringify({ seen_ms: Date.now() }));
          const opening = indexedDB.open("second-heart coach");
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction("entries", "readwrite");
            for (const entry of told) writing.objectStore("entries").put(entry);
            writing.oncomplete = () => (opening.result.close(), done());
            writing.onerror = () => fail(writing.error);
          };
        }),
      [
        { kind: "doing", doing: "standing", how: "told", at_ms: at(9, 0) },
        { kind: "doing", doing: "moving", how: "told", at_ms: at(9, 30) },
        { kind: "doing", doing: "standing", how: "told", at_ms: at(9, 40) },
      ].map((entry, k) => ({
        ...entry,
        id: `told ${k}`,
        ahead_min: -new Date(entry.at_ms).getTimezoneOffset(),
      })),
    );
    await page.evaluate(() => {
      location.hash = "#/coach/today";
    });
    await button(page, todayTexts.live).click();
    const rows = page.locator(".today-table tbody tr");
    await rows.nth(2).waitFor();
    const loads = (await rows.locator("td:nth-child(2)").allTextContents()).map(Number);
    const [lived, bare] = loads;
    expect(bare).toBeGreaterThan(90);
    expect(lived).toBeLessThan(bare - 3);
    const words = await page.locator(".today").innerText();
    expect(words).toContain(todayTexts.label);
    expect(words).not.toMatch(/mmHg|\bmL\b/);
    // whatever else stands there is a label, a note on how it is done, a number or a time of the day
    const notes = new Set(stringsIn(todayTexts));
    const other = (await textBeside(page, ".claim-links")).filter(
      (text) => !notes.has(text) && !/^[\d:.]+( min)?$/.test(text),
    );
    expect(other).toEqual([]);
    // and what is stated of bodies are claims, each with its status
    const claims = page.locator(".today .claim-links li");
    expect(await claims.count()).toBe(todayClaims.length);
    for (const text of await claims.locator(".status").allTextContents())
      expect(text.length).toBeGreaterThan(10);
    expect(await violations(page)).toEqual([]);
    expectNoWrongs(seen);
    await seen.close();
  });
});
