import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { planFor } from "../coach/plan/plan.js";
import { exerciseNames } from "../texts/coach/exercise-names.js";
import { firstMinuteTexts } from "../texts/coach/first-minute.js";
import { rhythmTexts as texts } from "../texts/coach/rhythm.js";
import { sessionTexts } from "../texts/coach/session.js";
import { expectNoWrongs, type Visit, visit, withChromium } from "./browser.js";
import { openCoach, somebody } from "./coach.js";

withChromium();

const minute = 60_000;
const said = texts.due.said(exerciseNames[planFor(somebody).breaks[0]]);
const time = "2026-11-30T09:00+01:00";

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

/** Somebody who sits from nine on and has chosen notifications; the service worker is there. */
async function sitting(allowed = true): Promise<Visit> {
  const seen = await openCoach({
    time,
    rhythm: { style: "notification" },
    serviceWorkers: "allow",
    permissions: allowed ? ["notifications"] : [],
  });
  await seen.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await button(seen.page, /^Sitting/).click();
  await heading(seen.page, texts.next("09:30"));
  return seen;
}

/** Looks at something else: the page is there and seen, but its window is not the one that is used. */
async function lookAway({ page, context }: Visit): Promise<Page> {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: false });
  const other = await context.newPage();
  await other.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
  return other;
}

/**
 * The notifications that the browser itself holds, asked for when no page shows or takes away one: a Chromium that is
 * asked meanwhile forgets the one that is on its way.
 */
const shown = (
  page: Page,
): Promise<{ title: string; body: string; silent: boolean | null; icon: string }[]> =>
  page.evaluate(async () => {
    const worker = await navigator.serviceWorker.getRegistration();
    const all = await navigator.locks.request("second-heart notification", () => worker?.getNotifications());
    return (all ?? []).map(({ title, body, silent, icon }) => ({
      title,
      body,
      silent,
      icon: icon.split("/").at(-1)!,
    }));
  });

/** Clicks the notification as the browser tells the service worker; a click by hand would also let it focus the window. */
const click = (context: BrowserContext): Promise<void> =>
  context.serviceWorkers()[0].evaluate(async () => {
    const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
    const [notification] = await registration.getNotifications();
    const Clicked = (globalThis as unknown as { NotificationEvent: typeof Event }).NotificationEvent;
    self.dispatchEvent(new Clicked("notificationclick", { notification } as EventInit));
  });

/** From now on counts how often the page asks for a notification. */
const noteAsking = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const usual = ServiceWorkerRegistration.prototype.showNotification;
    const noted = { asked: 0 };
    Object.assign(globalThis, { noted });
    ServiceWorkerRegistration.prototype.showNotification = function (...told) {
      noted.asked++;
      return usual.apply(this, told);
    };
  });
const asked = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { noted: { asked: number } }).noted.asked);

const prompt = { title: texts.due.title, body: said, silent: true, icon: "icon-192.png" };

describe("a notification", () => {
  it("comes with the prompt where one looks elsewhere, once for each prompt, and goes when it is answered", async () => {
    const seen = await sitting();
    const { page, context } = seen;
    await lookAway(seen);
    await context.clock.runFor(29 * minute);
    expect(await shown(page)).toEqual([]);
    await context.clock.runFor(minute);
    await expect.poll(() => shown(page)).toEqual([prompt]);
    // put away by hand it does not come again, until the next prompt
    await page.evaluate(async () => {
      for (const one of await (await navigator.serviceWorker.ready).getNotifications()) one.close();
    });
    await context.clock.runFor(20 * minute);
    expect(await shown(page)).toEqual([]);
    await context.clock.runFor(10 * minute);
    await expect.poll(() => shown(page)).toEqual([prompt]);
    await context.clock.runFor(3000);
    await button(page, texts.due.moved).click();
    await expect.poll(() => shown(page)).toEqual([]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("that is still on its way when its prompt is answered goes too", async () => {
    const seen = await sitting();
    const { page, context } = seen;
    await lookAway(seen);
    // a browser that takes its time
    await page.evaluate(() => {
      const usual = ServiceWorkerRegistration.prototype.showNotification;
      const slow = { asked: false, came: false, letGo: () => undefined as void };
      const gate = new Promise<void>((open) => (slow.letGo = open));
      Object.assign(globalThis, { slow });
      ServiceWorkerRegistration.prototype.showNotification = async function (...told) {
        slow.asked = true;
        await gate;
        await usual.apply(this, told);
        slow.came = true;
      };
    });
    const is = (what: "asked" | "came") =>
      page.evaluate((name) => (globalThis as unknown as { slow: Record<string, boolean> }).slow[name], what);
    await context.clock.runFor(30 * minute);
    await expect.poll(() => is("asked")).toBe(true);
    await context.clock.runFor(3000);
    await button(page, texts.due.later(5)).click();
    await heading(page, texts.next("09:35"));
    await page.evaluate(() => (globalThis as unknown as { slow: { letGo: () => void } }).slow.letGo());
    await expect.poll(() => is("came")).toBe(true);
    // at once, not when the browser itself puts it away
    await expect.poll(() => shown(page), { timeout: 10_000 }).toEqual([]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("does not come where the page itself is looked at", async () => {
    const seen = await sitting();
    const { page, context } = seen;
    await context.clock.runFor(31 * minute);
    await heading(page, texts.due.title);
    // what would have come had time to
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).getNotifications()));
    expect(await shown(page)).toEqual([]);
    await seen.close();
  });

  it("is one, however many pages are open", async () => {
    const seen = await sitting();
    const { page, context } = seen;
    const second = await context.newPage();
    await second.goto(page.url());
    await heading(second, texts.next("09:30"));
    await lookAway({ ...seen, page: second });
    await lookAway(seen);
    await context.clock.runFor(30 * minute);
    await heading(page, texts.due.title);
    await heading(second, texts.due.title);
    await expect.poll(() => shown(second)).toEqual([prompt]);
    // answered in the page that did not show it
    await context.clock.runFor(3000);
    await button(second, texts.due.later(5)).click();
    await expect.poll(() => shown(page)).toEqual([]);
    await seen.close();
  });

  it.each([
    { looks: "at neither page", first: false, second: false, comes: true },
    { looks: "at the page that leads", first: true, second: false, comes: false },
    { looks: "at the page that follows", first: false, second: true, comes: false },
  ])("of two pages comes as it should where somebody looks $looks", async ({ first, second, comes }) => {
    const seen = await sitting();
    const { page, context } = seen;
    const other = await context.newPage();
    await other.goto(page.url());
    await heading(other, texts.next("09:30"));
    for (const one of [page, other]) await noteAsking(one);
    if (!first) await lookAway(seen);
    if (!second) await lookAway({ ...seen, page: other });
    for (const came of ["09:30", "10:00"]) {
      await context.clock.runFor(30 * minute);
      for (const one of [page, other]) {
        await heading(one, texts.due.title);
        await one.getByText(texts.due.came(came, "").slice(0, -2)).waitFor();
      }
      await expect.poll(() => shown(page)).toEqual(comes ? [prompt] : []);
    }
    expect((await asked(page)) + (await asked(other))).toBe(comes ? 2 : 0);
    // a page that has been closed is not looked at: the next one notifies
    await page.close();
    await lookAway({ ...seen, page: other });
    await context.clock.runFor(30 * minute);
    await expect.poll(() => shown(other)).toEqual([prompt]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("leads to the prompt when it is clicked, from any page, and not out of an exercise", async () => {
    const seen = await sitting();
    const { page, context } = seen;
    await lookAway(seen);
    const go = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    await go("#/evidence");
    await context.clock.runFor(30 * minute);
    await expect.poll(() => shown(page)).toEqual([prompt]);
    await click(context);
    await heading(page, texts.due.title);
    expect(await shown(page)).toEqual([]);

    await context.clock.runFor(30 * minute);
    await expect.poll(() => shown(page)).toEqual([prompt]);
    await go("#/coach/exercises/seated-rock");
    await page.getByRole("heading", { level: 1, name: exerciseNames["seated-rock"] }).waitFor();
    await click(context);
    await expect.poll(() => shown(page)).toEqual([]);
    expect(await page.evaluate(() => location.hash)).toBe("#/coach/exercises/seated-rock");
    await seen.close();
  });

  it("that the browser does not allow is no secret", async () => {
    const seen = await sitting(false);
    const { page, context } = seen;
    const told = page.getByText(texts.settings.denied).filter({ visible: true });
    await told.waitFor();
    // once, where the settings say it too
    await page.getByText(texts.settings.title).click();
    await expect.poll(() => told.count()).toBe(1);
    await lookAway(seen);
    await context.clock.runFor(31 * minute);
    await heading(page, texts.due.title);
    expect(await shown(page)).toEqual([]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("is asked for where it is chosen, in the first minute too", async () => {
    const seen = await visit("#/nowhere");
    const { page } = seen;
    await page.addInitScript(() => {
      let answer: NotificationPermission = "default";
      Object.defineProperty(Notification, "permission", { get: () => answer });
      Notification.requestPermission = () => Promise.resolve((answer = "granted"));
    });
    await page.reload();
    await page.evaluate(() => {
      location.hash = "#/coach";
    });
    await button(page, firstMinuteTexts.none).click();
    const asked = () => page.evaluate(() => Notification.permission);
    expect(await asked()).toBe("default");
    await page.getByLabel(firstMinuteTexts.reminder.options.notification).check();
    expect(await asked()).toBe("granted");
    await seen.close();
  });
});

describe("beside the page", () => {
  it("title and icon say that it is time, and no more once it is answered", async () => {
    const seen = await openCoach({ time });
    const { page, context } = seen;
    // what an icon shows a page cannot read: the last that was asked of it is noted
    await page.addInitScript(() => {
      const badge = { shown: undefined as boolean | undefined };
      Object.assign(globalThis, { badge });
      navigator.setAppBadge = () => Promise.resolve(void (badge.shown = true));
      navigator.clearAppBadge = () => Promise.resolve(void (badge.shown = false));
    });
    await page.reload();
    const beside = () =>
      page.evaluate(() => [
        document.title.split(" · ")[0],
        (globalThis as unknown as { badge: { shown?: boolean } }).badge.shown,
      ]);
    await button(page, /^Sitting/).click();
    await heading(page, texts.next("09:30"));
    const plain = await page.title();
    expect((await beside())[1]).toBe(false);
    await context.clock.runFor(30 * minute);
    await expect.poll(beside).toEqual([texts.due.title, true]);
    await context.clock.runFor(3000);
    await button(page, texts.due.later(5)).click();
    await expect.poll(beside).toEqual([plain.split(" · ")[0], false]);
    expect(await page.title()).toBe(plain);
    await seen.close();
  });
});

/** of Chromium; the types know it in workers alone */
declare const MediaStreamTrackProcessor: new (of: {
  track: MediaStreamTrack;
  maxBufferSize: number;
}) => { readonly readable: ReadableStream<AudioData> };

/**
 * Listens in at the loudspeaker: the samples that the browser made, not what the page meant to play. They queue until
 * the page comes to them, so that none is missed on a machine that stalls.
 */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ears = new Map<BaseAudioContext, AudioNode>();
    const earOf = (context: AudioContext): AudioNode => {
      const heard = { samples: [] as number[], rate_Hz: context.sampleRate };
      Object.assign(globalThis, { heard });
      const ear = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
      const [track] = ear.stream.getAudioTracks();
      const { readable } = new MediaStreamTrackProcessor({ track, maxBufferSize: 60_000 });
      const note = (sound: AudioData): void => {
        const samples = new Float32Array(sound.numberOfFrames);
        sound.copyTo(samples, { planeIndex: 0, format: "f32-planar" });
        for (const sample of samples) heard.samples.push(sample);
        sound.close();
      };
      void readable.pipeTo(new WritableStream({ write: note }));
      // where nothing plays any more, there would be no samples
      const silence = new ConstantSourceNode(context, { offset: 0 });
      usual.call(silence, ear);
      silence.start();
      return ear;
    };
    const usual = AudioNode.prototype.connect as (...to: unknown[]) => AudioNode;
    const connect = function (this: AudioNode, ...to: unknown[]) {
      const { context } = this;
      if (to[0] === context.destination) {
        const ear = ears.get(context) ?? earOf(context as AudioContext);
        ears.set(context, ear);
        usual.call(this, ear);
      }
      return usual.apply(this, to);
    };
    AudioNode.prototype.connect = connect as AudioNode["connect"];
  });
}

/**
 * The loudest sample since it began and the pitch that sounded then, Hz, and the loudest of the last half second;
 * nothing where nothing was ever played.
 */
const hear = (page: Page): Promise<{ peak: number; pitch: number; now: number } | undefined> =>
  page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard?: { samples: number[]; rate_Hz: number } };
    if (heard === undefined) return undefined;
    const { samples, rate_Hz } = heard;
    const loudestOf = (some: readonly number[]) =>
      some.reduce((best, sample, k) => (Math.abs(sample) > Math.abs(some[best]) ? k : best), 0);
    const level = (some: readonly number[]) => Math.abs(some[loudestOf(some)] ?? 0);
    const loudest = loudestOf(samples);
    const tone = samples.slice(loudest, loudest + rate_Hz / 10);
    const rises = tone.flatMap((sample, k) => (sample < 0 && tone[k + 1] >= 0 ? [k] : []));
    return {
      peak: level(samples),
      pitch: ((rises.length - 1) * rate_Hz) / (rises.at(-1)! - rises[0]),
      now: level(samples.slice(-rate_Hz / 2)),
    };
  });

describe("the sound", () => {
  const wanted = { time, rhythm: { sound: true } };

  it("is one soft low tone with the prompt, after a tap on the page, and none where none is wanted", async () => {
    const seen = await openCoach(wanted);
    const { page, context } = seen;
    await listen(page);
    await page.reload();
    await button(page, /^Sitting/).click();
    await heading(page, texts.next("09:30"));
    await context.clock.runFor(29 * minute);
    expect(await hear(page)).toBeUndefined();
    await context.clock.runFor(minute);
    await heading(page, texts.due.title);
    await expect.poll(async () => (await hear(page))?.peak ?? 0).toBeGreaterThan(0.02);
    // and then it is quiet again
    await expect.poll(async () => (await hear(page))?.now, { timeout: 10_000 }).toBeLessThan(0.0006);
    const { peak, pitch } = (await hear(page))!;
    expect(peak).toBeLessThan(0.1);
    expect(pitch).toBeGreaterThan(280);
    expect(pitch).toBeLessThan(310);
    expectNoWrongs(seen);
    await seen.close();

    const quiet = await openCoach({ time });
    await listen(quiet.page);
    await quiet.page.reload();
    await button(quiet.page, /^Sitting/).click();
    await quiet.context.clock.runFor(31 * minute);
    await heading(quiet.page, texts.due.title);
    expect(await hear(quiet.page)).toBeUndefined();
    await quiet.close();
  });

  it("of a session is heard where it was asked for: a low tick as the effort begins, and none before", async () => {
    const seen = await openCoach({ time });
    const { page, context } = seen;
    await listen(page);
    await page.reload();
    await page.evaluate(() => {
      location.hash = "#/coach/exercises/forefoot-press";
    });
    await button(page, sessionTexts.guides.sound).click();
    await button(page, sessionTexts.begin).click();
    await context.clock.runFor(500);
    expect(await hear(page)).toBeUndefined();
    // ready, and the first push
    await context.clock.runFor(4000);
    await expect.poll(async () => (await hear(page))?.peak ?? 0).toBeGreaterThan(0.1);
    await expect.poll(async () => (await hear(page))?.pitch).toBeGreaterThan(180);
    expect((await hear(page))?.pitch).toBeLessThan(600);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("can be tried in the settings", async () => {
    const seen = await openCoach({ time });
    const { page } = seen;
    await listen(page);
    await page.reload();
    await page.getByText(texts.settings.title).click();
    await button(page, texts.settings.trySound).click();
    await expect.poll(async () => (await hear(page))?.peak ?? 0).toBeGreaterThan(0.02);
    await seen.close();
  });
});
