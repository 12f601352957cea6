import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { planFor } from "../coach/plan/plan.js";
import { exerciseNames } from "../texts/coach/exercise-names.js";
import { rhythmTexts as texts } from "../texts/coach/rhythm.js";
import { sessionTexts } from "../texts/coach/session.js";
import { address, expectNoWrongs, phone, tooWide, violations, withChromium } from "./browser.js";
import { openCoach, somebody } from "./coach.js";

withChromium();

const minute = 60_000;
/** what is told of a prompt where nothing has been done yet */
const said = texts.due.said(exerciseNames[planFor(somebody).breaks[0]]);

/** Notes when the page begins to say that it is time, by the clock that the page reads. */
async function noteprompts(context: BrowserContext): Promise<void> {
  await context.addInitScript((mark) => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    let stood = false;
    const look = () => {
      const stands = document.title.startsWith(mark);
      if (stands && !stood) noted.push(new Date().toTimeString().slice(0, 5));
      stood = stands;
    };
    document.addEventListener("DOMContentLoaded", () => {
      new MutationObserver(look).observe(document.head, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      look();
    });
  }, texts.due.title);
}

const noted = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** Lives on until the clock of the page reads a time, every timer in its turn. */
async function liveUntil(page: Page, time: string): Promise<void> {
  const left = await page.evaluate((until) => {
    const [hours, minutes] = until.split(":").map(Number);
    const then = new Date();
    then.setHours(hours, minutes, 0, 0);
    if (then.getTime() <= Date.now()) then.setDate(then.getDate() + 1);
    return then.getTime() - Date.now();
  }, time);
  // so that what is written meanwhile is written in time
  for (let lived = 0; lived < left; lived += 10 * minute)
    await page.context().clock.runFor(Math.min(10 * minute, left - lived));
}

/** Waits until the page shows a prompt, or the next one. */
const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

describe("the rhythm of a working day", () => {
  it("prompts exactly when it should and nowhere else: put off, busy, moving, asleep, at noon, over night", async () => {
    const seen = await openCoach({
      time: "2026-11-30T09:00+01:00",
      rhythm: { quiet: [{ from_min: 12 * 60, until_min: 13 * 60 }] },
    });
    const { page, context } = seen;
    const { clock } = context;
    await noteprompts(context);
    await page.reload();
    await button(page, /^Sitting/).click();
    await heading(page, texts.next("09:30"));
    await page.getByText(texts.reason(texts.why({ code: "begun", min: 30 }))).waitFor();

    await liveUntil(page, "09:30");
    await heading(page, texts.due.title);
    const status = page.locator(".rhythm [role=status]").first();
    expect(await status.textContent()).toBe(said);
    // what is pressed at once was meant for something else
    const later = button(page, texts.due.later(5));
    await later.click({ force: true });
    await page.getByText(texts.due.left(3)).waitFor();
    await clock.runFor(3000);
    await later.click();
    await heading(page, texts.next("09:35"));
    expect(await page.title()).not.toContain(texts.due.title);
    expect(await status.textContent()).toBe("");

    await liveUntil(page, "09:36");
    await heading(page, texts.due.title);
    await button(page, texts.due.moved).click();
    await heading(page, texts.next("10:06"));

    // a meeting
    await liveUntil(page, "10:00");
    await button(page, texts.busy.spans(60)).click();
    await heading(page, texts.next("11:00"));
    await liveUntil(page, "11:01");
    await heading(page, texts.due.title);

    await button(page, texts.doing.doings.moving).click();
    await heading(page, texts.noNext);
    await page.getByText(texts.movingUntil("11:31")).waitFor();
    await liveUntil(page, "11:20");
    await button(page, texts.doing.doings.sitting).click();
    await heading(page, texts.next("11:50"));

    // the lid is shut before the prompt, and opened after it
    await liveUntil(page, "11:40");
    await clock.runFor(20_000);
    await clock.fastForward(35 * minute);
    await page.getByText(texts.doing.absence("11:40", "12:15")).waitFor();
    // 12:45 is in the quiet hours
    await heading(page, texts.next("13:00"));
    await liveUntil(page, "13:00");
    await heading(page, texts.due.title);

    // nobody answers: one more, half an hour later; then the evening, and the night
    await liveUntil(page, "13:31");
    await button(page, texts.doing.doings.standing).click();
    await clock.runFor(1000);
    await button(page, texts.doing.doings.away).click();
    await heading(page, texts.noNext);
    await liveUntil(page, "16:45");
    await button(page, texts.doing.doings.sitting).click();
    await heading(page, texts.nextOn("Tuesday", "09:30"));
    await liveUntil(page, "23:00");
    await clock.fastForward(10 * 60 * minute + 10 * minute);
    await heading(page, texts.next("09:40"));
    await liveUntil(page, "09:41");
    await heading(page, texts.due.title);

    expect(await noted(page)).toEqual(["09:30", "09:35", "11:00", "13:00", "09:40"]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("takes moving for over after half an hour, and says so before and after", async () => {
    const seen = await openCoach({ time: "2026-11-30T10:00+01:00" });
    const { page, context } = seen;
    await button(page, /^Standing/).click();
    // nobody tells two things within a thousandth of a second
    await context.clock.runFor(1000);
    await button(page, texts.doing.doings.moving).click();
    await page.getByText(texts.movingUntil("10:30")).waitFor();
    await liveUntil(page, "10:31");
    await heading(page, texts.next("11:00"));
    await page.getByText(texts.reason(texts.why({ code: "moved", min: 30 }))).waitFor();
    const pressed = page.locator(".rhythm-doings [aria-pressed=true]");
    expect(await pressed.textContent()).toBe(
      `${texts.doing.doings.standing}${texts.doing.since("10:30", false)}`,
    );
    await seen.close();
  });

  it("after an absence that was none, one says so and the count goes on", async () => {
    const seen = await openCoach({ time: "2026-11-30T10:00+01:00" });
    const { page, context } = seen;
    await button(page, /^Sitting/).click();
    await liveUntil(page, "10:05");
    await context.clock.fastForward(20 * minute);
    await heading(page, texts.next("10:55"));
    await button(page, texts.doing.stayed).click();
    await heading(page, texts.next("10:30"));
    await seen.close();
  });

  it("a clock that is set back or forward prompts nothing at once", async () => {
    const seen = await openCoach({ time: "2026-11-30T11:00+01:00" });
    const { page, context } = seen;
    await noteprompts(context);
    await page.reload();
    await button(page, /^Sitting/).click();
    await liveUntil(page, "11:20");
    await context.clock.setSystemTime("2026-11-30T09:20:00+01:00");
    await context.clock.runFor(20_000);
    await heading(page, texts.next("09:50"));
    await context.clock.setSystemTime("2026-11-30T14:00:00+01:00");
    await context.clock.runFor(20_000);
    await heading(page, texts.next("14:30"));
    await liveUntil(page, "14:31");
    expect(await noted(page)).toEqual(["14:30"]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("knows the night in which clocks go forward", async () => {
    const seen = await openCoach({
      time: "2026-03-29T01:10+01:00",
      rhythm: {
        working: { from_min: 22 * 60, until_min: 6 * 60 },
        days: [6],
        quiet: [{ from_min: 90, until_min: 150 }],
      },
    });
    const { page, context } = seen;
    await noteprompts(context);
    await page.reload();
    await button(page, /^Sitting/).click();
    // 02:30 is never read
    await heading(page, texts.next("03:00"));
    await liveUntil(page, "03:40");
    expect(await noted(page)).toEqual(["03:00"]);
    await page.getByText(texts.due.came("03:30", texts.why({ code: "unanswered", min: 30 }))).waitFor();
    await seen.close();
  });

  it("knows another zone when one has crossed into it", async () => {
    const seen = await openCoach({ time: "2026-11-30T15:00Z", timezoneId: undefined });
    const { page, context } = seen;
    const session = await context.newCDPSession(page);
    const travel = (timezoneId: string) => session.send("Emulation.setTimezoneOverride", { timezoneId });
    await travel("Europe/Berlin");
    await button(page, /^Sitting/).click();
    await heading(page, texts.next("16:30"));
    await context.clock.runFor(10 * minute);
    await travel("Asia/Kolkata");
    await context.clock.runFor(20_000);
    await heading(page, texts.nextOn("Tuesday", "09:30"));
    await travel("America/New_York");
    await context.clock.runFor(20_000);
    await heading(page, texts.next("10:30"));
    await seen.close();
  });
});

describe("beyond the page", () => {
  it("two open pages are one rhythm: both show the prompt, an answer in one is one in both, and either may go", async () => {
    const seen = await openCoach({
      time: "2026-11-30T09:00+01:00",
    });
    const { page, context } = seen;
    await button(page, /^Sitting/).click();
    await heading(page, texts.next("09:30"));
    const other = await context.newPage();
    await other.goto(`${address()}#/coach`);
    await heading(other, texts.next("09:30"));

    await liveUntil(page, "09:30");
    await heading(page, texts.due.title);
    await heading(other, texts.due.title);
    await context.clock.runFor(3000);
    await button(other, texts.due.later(5)).click();
    await heading(page, texts.next("09:35"));
    await liveUntil(other, "09:36");
    await heading(page, texts.due.title);
    await heading(other, texts.due.title);

    // the one that led is closed: the other leads on
    await page.close();
    await context.clock.runFor(3000);
    await button(other, texts.due.moved).click();
    await heading(other, texts.next("10:06"));
    await liveUntil(other, "10:07");
    await heading(other, texts.due.title);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("is shown in a line and in the title wherever one is in the coach and beside it", async () => {
    const seen = await openCoach({ time: "2026-11-30T09:00+01:00" });
    const { page } = seen;
    await button(page, /^Sitting/).click();
    await heading(page, texts.next("09:30"));
    await page.goto(`${address()}#/coach/plan`);
    const line = page.locator(".rhythm-line");
    await line
      .getByText(texts.nextLine(texts.next("09:30"), texts.why({ code: "begun", min: 30 })))
      .waitFor();
    await liveUntil(page, "09:31");
    await line.getByRole("link", { name: texts.due.link }).waitFor();
    expect(await line.locator("[role=status]").textContent()).toBe(said);
    // it does not ask for what is being done, and says what comes if that is left
    await page.goto(`${address()}#/coach/exercises/seated-rock`);
    const left = texts.nextLine(texts.next("10:00"), texts.why({ code: "unanswered", min: 30 }));
    const exercises = async (): Promise<void> => {
      await line.getByText(`${left} ${texts.anew}`).waitFor();
      expect(await line.textContent()).not.toContain(texts.due.title);
    };
    await exercises();
    await button(page, sessionTexts.begin).click();
    await button(page, sessionTexts.pause).waitFor();
    await exercises();
    await page.goto(`${address()}#/coach/exercises`);
    await line.getByRole("link", { name: texts.due.link }).waitFor();
    await page.goto(`${address()}#/evidence`);
    await expect.poll(() => page.title()).toContain(texts.due.title);
    await page.goto(`${address()}#/coach`);
    await heading(page, texts.due.title);
    await seen.close();
  });

  it("hands over a calendar file", async () => {
    const seen = await openCoach({ time: "2026-11-30T09:00+01:00" });
    const { page } = seen;
    await page.getByText(texts.reach.title).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, texts.reach.calendar).click(),
    ]);
    expect(download.suggestedFilename()).toBe(texts.calendar.file);
    const path = join(tmpdir(), `second-heart-${process.pid}.ics`);
    await download.saveAs(path);
    const text = await readFile(path, "utf8");
    await rm(path);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const starts = calendar
      .getAllSubcomponents("vevent")
      .map((event) => String(event.getFirstPropertyValue("dtstart")));
    expect(starts[0]).toBe("2026-11-30T09:30:00");
    expect(starts.at(-1)).toBe("2026-11-30T16:30:00");
    expect(starts).toHaveLength(15);
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("for everyone", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`axe finds nothing, with and without a prompt, with everything open: ${colorScheme}`, async () => {
      const seen = await openCoach({
        time: "2026-11-30T09:00+01:00",
        rhythm: { anchors: ["Brushing my teeth"], quiet: [{ from_min: 720, until_min: 780 }] },
        colorScheme,
      });
      const { page } = seen;
      const { clock } = seen.context;
      await button(page, /^Sitting/).click();
      await heading(page, texts.next("09:30"));
      await page.getByText(texts.settings.title).click();
      await page.getByText(texts.reach.title).click();
      // what looks for faults has timers of its own
      await clock.resume();
      expect(await violations(page)).toEqual([]);
      await clock.pauseAt((await page.evaluate(() => Date.now())) + 2000);
      await liveUntil(page, "09:31");
      await heading(page, texts.due.title);
      await clock.resume();
      expect(await violations(page)).toEqual([]);
      await seen.close();
    });
  }

  it("fits 320 px, and a phone", async () => {
    for (const options of [{ viewport: { width: 320, height: 640 } }, phone]) {
      const seen = await openCoach({
        time: "2026-11-30T09:00+01:00",
        rhythm: { anchors: ["Brushing my teeth"], quiet: [{ from_min: 720, until_min: 780 }] },
        ...options,
      });
      const { page } = seen;
      await button(page, /^Sitting/).click();
      await liveUntil(page, "09:31");
      await heading(page, texts.due.title);
      await page.getByText(texts.settings.title).click();
      await page.getByText(texts.reach.title).click();
      expect(await tooWide(page)).toBe(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll(".rhythm button, .rhythm summary, .rhythm-begin")]
          .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 43.5),
      );
      expect(small).toEqual([]);
      await seen.close();
    }
  });

  it("works by keyboard alone: tells, is prompted, puts off, changes the rhythm", async () => {
    const seen = await openCoach({ time: "2026-11-30T09:00+01:00" });
    const { page, context } = seen;
    /** Goes on by Tab until an element has the focus. */
    const tabTo = async (selector: string) => {
      for (let k = 0; k < 80; k++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };
    await tabTo(".rhythm-doings button:nth-child(2)");
    await page.keyboard.press("Enter");
    await page.locator("[aria-pressed=true]", { hasText: texts.doing.doings.standing }).waitFor();
    await page.getByText(texts.reason(texts.why({ code: "begun", min: 30 }))).waitFor();

    await liveUntil(page, "09:30");
    await heading(page, texts.due.title);
    // the focus stays where it was
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      texts.doing.doings.standing,
    );
    await context.clock.runFor(3000);
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      texts.doing.doings.sitting,
    );
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts.due.later(5));
    await page.keyboard.press("Enter");
    await heading(page, texts.next("09:35"));
    // the button is gone: readers are taken to what came of it
    const inFocus = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(inFocus).toBe(texts.next("09:35"));
    await tabTo("[aria-labelledby=rhythm-busy] button");
    await page.keyboard.press("Enter");
    await expect.poll(inFocus).toBe(texts.next("10:00"));
    await context.clock.runFor(1000);
    await tabTo("[aria-labelledby=rhythm-busy] button");
    expect(await inFocus()).toBe(texts.busy.free);
    await page.keyboard.press("Enter");
    await expect.poll(inFocus).toBe(texts.next("09:35"));

    await tabTo("details:first-of-type > summary");
    await page.keyboard.press("Enter");
    await tabTo("input[type=range]");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("status").getByText(texts.settings.saved).waitFor();
    await page.locator("output", { hasText: texts.settings.everyValue(35) }).waitFor();
    await tabTo(".rhythm-settings input[type=text]");
    await page.keyboard.type("The lift");
    await page.keyboard.press("Enter");
    await page.getByText(texts.anchors.line("The lift")).waitFor();
    await page.reload();
    await page.getByText(texts.anchors.line("The lift")).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("says in one sentence what is wrong with a setting, and keeps what was", async () => {
    const seen = await openCoach({ time: "2026-11-30T09:00+01:00" });
    const { page } = seen;
    await page.getByText(texts.settings.title).click();
    await button(page, texts.settings.addQuiet).click();
    const quiet = page.getByRole("group", { name: texts.settings.quietName(1) });
    const until = quiet.getByLabel(texts.settings.until);
    await until.fill("12:00");
    await until.blur();
    await page.getByText(texts.settings.noSpan(texts.settings.quietName(1))).waitFor();
    expect(await until.inputValue()).toBe("13:00");
    await seen.close();
  });
});
