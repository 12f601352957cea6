import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exercises } from "../coach/exercises/catalogue.js";
import { askedOf, type Exercise } from "../coach/exercises/exercise.js";
import { exerciseIds } from "../coach/exercises/exercise-id.js";
import type { Counting, SessionEntry } from "../coach/journal/entry.js";
import { databaseName } from "../coach/journal/database.js";
import { exerciseCourse, feltBy } from "../coach/session/tests/felt.js";
import { exerciseNames } from "../texts/coach/exercise-names.js";
import { exerciseTexts } from "../texts/coach/exercises.js";
import { safetyTexts } from "../texts/coach/safety.js";
import { rhythmTexts } from "../texts/coach/rhythm.js";
import { sessionTexts as texts } from "../texts/coach/session.js";
import {
  address,
  desktop,
  expectNoWrongs,
  phone,
  tooWide,
  type Visit,
  violations,
  visit,
  withChromium,
} from "./browser.js";
import { somebody, withProfile } from "./coach.js";

withChromium();

type Options = Parameters<typeof visit>[1];

/** The coach of somebody whom it knows, on the clock of the test. */
async function known(options: Options = {}, profile = somebody): Promise<Visit> {
  const seen = await visit("#/evidence", options);
  await withProfile(seen.page, profile);
  await seen.page.evaluate(() => {
    location.hash = "#/coach";
  });
  await seen.page.locator(".coach-sections").waitFor();
  await seen.page.clock.install();
  return seen;
}

/** Opens an exercise at its small dose, to be counted in a way. */
async function open(page: Page, { id }: Exercise, counting: Counting): Promise<void> {
  await page.goto(`${address()}#/coach/exercises/${id}?level=easier`);
  await page.getByRole("heading", { name: exerciseNames[id], exact: true }).waitFor();
  await page.getByLabel(texts.counting).selectOption(counting);
}

const begin = (page: Page) => page.getByRole("button", { name: texts.begin, exact: true }).click();

/** s that a page may miss before a session takes it that the machine has slept */
const step_s = 2;

/** Moves the page's clock on, in steps after each of which the page looks at it. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 1e-6; left -= step_s)
    await page.clock.fastForward(Math.round(1000 * Math.min(step_s, left)));
}

/** Where somebody puts a thumb, and leaves it. */
async function placeOf(button: Locator): Promise<readonly [x: number, y: number]> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error("the button is not on the page");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** s of a whole session by pace, with getting ready and a little over */
function lasts_s({ doses: { easier: dose }, phases }: Exercise): number {
  const once = phases.reduce((sum, { lasts_s }) => sum + lasts_s, 0);
  const set = dose.kind === "minutes" ? 60 * dose.minutes : dose.count * once;
  return 4 + dose.sets * set + (dose.sets - 1) * dose.rest_s + 1;
}

/** The sessions that the journal holds. */
const sessionsOf = (page: Page): Promise<SessionEntry[]> =>
  page.evaluate(
    (name) =>
      new Promise<SessionEntry[]>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction("entries").objectStore("entries").getAll();
          asking.onsuccess = () => {
            opening.result.close();
            done((asking.result as SessionEntry[]).filter(({ kind }) => kind === "session"));
          };
          asking.onerror = () => fail(asking.error);
        };
      }),
    databaseName,
  );

/** Waits for the end, and for the journal. */
async function ended(page: Page): Promise<void> {
  await page.getByRole("heading", { name: texts.over, exact: true }).waitFor();
  await page.getByText(texts.kept).waitFor();
}

describe("every exercise runs to its end", () => {
  it("by pace alone", async () => {
    const seen = await known();
    const { page } = seen;
    for (const id of exerciseIds) {
      await open(page, exercises[id], "pace");
      await begin(page);
      const lasting_s = lasts_s(exercises[id]);
      // minutes go by whether or not somebody looks
      if (exercises[id].phases.length === 0) await page.clock.fastForward(1000 * lasting_s);
      else await pass(page, lasting_s);
      await ended(page);
    }
    const kept = await sessionsOf(page);
    expect(kept.map(({ exercise }) => exercise).toSorted()).toEqual([...exerciseIds].toSorted());
    for (const { exercise, done, asked, counted, lasts_s: lasted_s } of kept) {
      expect({ exercise, done, counted }).toEqual({ exercise, done: asked, counted: "pace" });
      expect(asked).toBe(askedOf(exercises[exercise].doses.easier));
      expect(Math.abs(lasted_s + 1 - lasts_s(exercises[exercise]))).toBeLessThanOrEqual(1);
    }
    expectNoWrongs(seen);
    await seen.close();
  });

  it("by tap", async () => {
    const seen = await known({ ...phone });
    const { page } = seen;
    for (const id of exerciseIds) {
      const dose = exercises[id].doses.easier;
      await open(page, exercises[id], "tap");
      await begin(page);
      for (let set = 0; set < dose.sets; set++) {
        await page.getByRole("button", { name: texts.skip, exact: true }).click();
        const times = dose.kind === "minutes" ? 1 : dose.count;
        const name = dose.kind === "minutes" ? texts.back : texts.count;
        if (dose.kind === "minutes") await page.clock.fastForward(60_000 * dose.minutes);
        const thumb = await placeOf(page.getByRole("button", { name, exact: true }));
        for (let k = 0; k < times; k++) {
          await page.clock.fastForward(400);
          await page.touchscreen.tap(...thumb);
        }
      }
      await ended(page);
    }
    for (const { exercise, done, asked, counted } of await sessionsOf(page)) {
      expect(counted).toBe("tap");
      // minutes go on for as long as it takes to tap
      expect(Math.abs(done - asked), exercise).toBeLessThan(
        exercises[exercise].phases.length > 0 ? 0.01 : 0.2,
      );
    }
    expectNoWrongs(seen);
    await seen.close();
  });

  it("by the motion sensor where a phone on the instep sees it, and says so where none does", async () => {
    // a leg that is drawn sixty times in every second of a clock that runs ahead takes all day
    const seen = await known({ ...phone, reducedMotion: "reduce" });
    const { page } = seen;
    for (const id of exerciseIds) {
      const exercise = exercises[id];
      const dose = exercise.doses.easier;
      await page.goto(`${address()}#/coach/exercises/${id}?level=easier`);
      await page.getByRole("heading", { name: exerciseNames[id], exact: true }).waitFor();
      const ways = await page.getByLabel(texts.counting).locator("option").allTextContents();
      expect(ways.includes(texts.countings.sensor), id).toBe(exercise.placement !== "none");
      if (exercise.placement === "none") {
        await page
          .getByText(dose.kind === "minutes" ? texts.noPlacementMinutes : texts.noPlacement)
          .waitFor();
        continue;
      }
      if (dose.kind === "minutes") continue;
      await page.getByLabel(texts.counting).selectOption("sensor");
      await page.getByText(texts.unchecked).waitFor();
      await begin(page);
      const period_s = Math.max(2, exercise.phases.reduce((sum, { lasts_s }) => sum + lasts_s, 0) / 2);
      // a few more than asked for, so that the last one that counts is followed by rest
      const samples = feltBy(exerciseCourse(id, dose.count + 2, period_s), { rate_Hz: 25, jitter: 0 });
      // one phone does not know how it turns
      const unsure = id === "ankle-pumps";
      await page.evaluate(
        ([felt, without]) => {
          let k = 0;
          const feel = setInterval(() => {
            if (document.querySelector(".session-sensor") === null) return clearInterval(feel);
            const { all, own } = felt[k++ % felt.length];
            const axes = ([x, y, z]: readonly number[]) => ({ x, y, z });
            dispatchEvent(
              new DeviceMotionEvent("devicemotion", {
                accelerationIncludingGravity: axes(all),
                acceleration: without || own === undefined ? undefined : axes(own),
              }),
            );
          }, 40);
        },
        [samples, unsure] as const,
      );
      if (unsure) await page.clock.runFor(1000);
      await page.getByText(texts.sensorStands.unsure).waitFor({ state: unsure ? "visible" : "hidden" });
      const over = page.getByRole("heading", { name: texts.over, exact: true });
      const most_s = 12 + dose.sets * (2 * dose.count * period_s + dose.rest_s);
      for (let felt_s = 0; felt_s < most_s && !(await over.isVisible()); felt_s += 5) {
        await page.clock.runFor(5000);
      }
      await ended(page);
    }
    const kept = await sessionsOf(page);
    expect(kept.length).toBe(exerciseIds.filter((id) => exercises[id].placement === "instep").length);
    for (const { done, asked, counted } of kept)
      expect({ done, counted }).toEqual({ done: asked, counted: "sensor" });
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("a session", () => {
  it("is paused and goes on at any time, is ended early, and keeps what was done", async () => {
    const seen = await known();
    const { page } = seen;
    await open(page, exercises["calf-raises"], "pace");
    await begin(page);
    await pass(page, 4 + 2.5 * 6);
    await page.getByText(texts.progress(2, 10)).waitFor();
    await page.getByRole("button", { name: texts.pause, exact: true }).click();
    await pass(page, 120);
    await page.getByText(texts.progress(2, 10)).waitFor();
    await page.getByRole("button", { name: texts.goOn, exact: true }).click();
    await pass(page, 3.1);
    await page.getByText(texts.progress(3, 10)).waitFor();
    await page.getByRole("button", { name: texts.end, exact: true }).click();
    await ended(page);
    await page.getByText(texts.did(3, 10, "repetitions")).waitFor();
    // what comes next counts from here, at once
    expect(await page.locator(".rhythm-line").textContent()).not.toContain(rhythmTexts.none.moving);
    expect(await sessionsOf(page)).toMatchObject([{ exercise: "calf-raises", done: 3, asked: 10 }]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("leads to an easier or a harder one by one tap, and what was done is kept", async () => {
    const seen = await known();
    const { page } = seen;
    await open(page, exercises["calf-raises"], "pace");
    await begin(page);
    await pass(page, 4 + 6.5);
    await page.getByRole("link", { name: /^Easier: / }).click();
    await page.getByRole("heading", { name: exerciseNames["standing-rock"], exact: true }).waitFor();
    await expect.poll(() => sessionsOf(page)).toMatchObject([{ exercise: "calf-raises", done: 1 }]);
    await seen.close();
  });

  it("begins with what to do and what counts it in sight, however far down one chose it", async () => {
    const seen = await known({ ...phone });
    const { page } = seen;
    await open(page, exercises["seated-rock"], "tap");
    const go = page.getByRole("button", { name: texts.begin, exact: true });
    // as far down as one can be with the button in reach
    await go.evaluate((button) => scrollTo(0, scrollY + button.getBoundingClientRect().top - 8));
    await go.tap();
    for (const part of [
      // when the next prompt comes, and why
      page.locator(".rhythm-line"),
      page.getByRole("heading", { name: texts.screen(exerciseNames["seated-rock"]) }),
      page.locator(".session-cue"),
      page.getByRole("button", { name: texts.count, exact: true }),
      page.getByRole("button", { name: texts.pause, exact: true }),
    ]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.viewport.height);
    }
    await seen.close();
  });

  it("is done by keyboard alone, and the count is told at every fifth", async () => {
    const seen = await known();
    const { page } = seen;
    await open(page, exercises["toe-pushes"], "tap");
    await page.getByRole("button", { name: texts.begin, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: texts.count, exact: true }).waitFor();
    await pass(page, 4.1);
    const region = page.locator(".session [aria-live=polite]");
    const told: string[] = [];
    for (let k = 1; k <= 10; k++) {
      await page.clock.fastForward(300);
      await page.keyboard.press("Space");
      told.push((await region.textContent()) ?? "");
    }
    expect(told[4]).toBe("5");
    expect(told.filter((one) => one === "4" || one === "6")).toEqual([]);
    await ended(page);
    // where one was is gone: the result has the focus
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts.over);
    expect(await sessionsOf(page)).toMatchObject([{ done: 10, counted: "tap" }]);
    await seen.close();
  });

  it("keeps one guide at least, and remembers which", async () => {
    const seen = await known();
    const { page } = seen;
    await open(page, exercises["seated-rock"], "pace");
    const guide = (name: string) => page.getByRole("button", { name, exact: true });
    await guide(texts.guides.text).click();
    await guide(texts.guides.shape).press("Enter");
    expect(await guide(texts.guides.shape).getAttribute("aria-pressed")).toBe("true");
    await guide(texts.guides.sound).click();
    await guide(texts.guides.shape).click();
    await page.reload();
    await guide(texts.guides.sound).waitFor();
    const lit = async (name: string) => (await guide(name).getAttribute("aria-pressed")) === "true";
    expect(await Promise.all(Object.values(texts.guides).map(lit))).toEqual([true, false, false, false]);
    await begin(page);
    await page.locator(".session").waitFor();
    expect(await page.locator(".session-shape").count()).toBe(0);
    await seen.close();
  });
});

describe("exercises", () => {
  it("keep to what axe asks for, light and dark, and fit 320 px and letters twice as large", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const seen = await known({ colorScheme });
      const { page } = seen;
      await page.goto(`${address()}#/coach/exercises`);
      await page.getByRole("heading", { name: exerciseTexts.title }).waitFor();
      expect(await violations(page)).toEqual([]);
      await open(page, exercises["standing-rock"], "tap");
      await page.locator(".claim-links a").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await begin(page);
      await pass(page, 6);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: texts.count, exact: true }).click();
      await page.getByRole("button", { name: texts.end, exact: true }).click();
      await ended(page);
      expect(await violations(page)).toEqual([]);
      expectNoWrongs(seen);
      await seen.close();
    }
    const seen = await known({ viewport: { width: 320, height: 640 } });
    const { page } = seen;
    const session = await seen.context.newCDPSession(page);
    for (const [width, standard] of [
      [320, 16],
      [390, 32],
      [1280, 32],
    ]) {
      await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: 16 } });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${address()}#/coach/exercises`);
      await page.getByRole("heading", { name: exerciseTexts.title }).waitFor();
      expect(await tooWide(page), `list, ${width} px`).toBe(0);
      await open(page, exercises["achilles-stretch"], "tap");
      expect(await tooWide(page), `exercise, ${width} px`).toBe(0);
      await begin(page);
      expect(await tooWide(page), `session, ${width} px`).toBe(0);
      await page.getByRole("button", { name: texts.end, exact: true }).click();
    }
    await seen.close();
  });

  it("show neither mmHg nor mL, and are drawn by steps under reduced motion", async () => {
    const seen = await known({ ...desktop, reducedMotion: "reduce" });
    const { page } = seen;
    await open(page, exercises["calf-raises"], "pace");
    await begin(page);
    await pass(page, 4.9);
    const drawn = () =>
      page.evaluate(() => document.querySelector<HTMLCanvasElement>(".session-paper canvas")?.toDataURL());
    const place = () =>
      page.evaluate(() => document.querySelector<HTMLElement>(".session-shape div")?.style.transform);
    const [leg, shape] = [await drawn(), await place()];
    await pass(page, 1.2);
    // still in the hold: nothing has moved
    expect([await drawn(), await place()]).toEqual([leg, shape]);
    await pass(page, 2.6);
    expect(await drawn()).not.toBe(leg);
    expect(await place()).not.toBe(shape);
    expect(await page.locator(".coach").innerText()).not.toMatch(/mmHg|\bmL\b/);
    await seen.close();
  });

  it("that are done standing are not begun by those who do not stand safely", async () => {
    const seen = await known({}, { ...somebody, standsSafely: false });
    const { page } = seen;
    await page.goto(`${address()}#/coach/exercises/calf-raises`);
    await page.getByText(exerciseTexts.notStanding).waitFor();
    expect(await page.getByRole("button", { name: texts.begin, exact: true }).count()).toBe(0);
    await page.getByRole("link", { name: /^Do this instead: / }).click();
    await page.getByRole("button", { name: texts.begin, exact: true }).waitFor();
    await seen.close();
  });

  it("are not offered where one of the signs applies", async () => {
    const seen = await known({}, { ...somebody, applies: true });
    await seen.page.goto(`${address()}#/coach/exercises/seated-rock`);
    await seen.page.getByRole("heading", { name: safetyTexts.message.title }).waitFor();
    expect(await seen.page.getByRole("button", { name: texts.begin, exact: true }).count()).toBe(0);
    await seen.close();
  });
});
