// npm run gallery [name …]: the main states of the pages as pictures, docs/gallery, light, dark and on a phone
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "./browser.mjs";
import { buildWeb } from "./build-web.mjs";
import { serveWeb } from "./serve-web.mjs";

/** @typedef {import("playwright-core").Page} Page */

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const dark = /** @type {const} */ ({ colorScheme: "dark" });
// the words of the pages, where nothing else leads to a button
const words = {
  condition: "Add a condition",
  leaking: "Great saphenous reflux",
  question: "Ten heel raises when the deep valves leak",
  expect: "What do you expect?",
  live: "Live the day",
  lived: "The day is lived.",
  begin: "Begin",
  coachLive: "Let the model live this day",
};

/** @param {Page} page */
const alive = (page) =>
  page.waitForFunction(() => /\d\s*mmHg/.test(document.querySelector(".ankle")?.textContent ?? ""));

/** @param {Page} page @param {number} time_s of the clock on the page */
const clockPasses = (page, time_s) =>
  page.waitForFunction((limit) => {
    const text = document.querySelector("output.time")?.textContent ?? "";
    return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0) > limit;
  }, time_s);

/** @param {Page} page */
async function clock_s(page) {
  const text = (await page.locator("output.time").textContent()) ?? "";
  return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
}

/** Three lifts of the heels, looked at in the midst of a fourth or after them. @param {Page} page */
async function lifted(page, fourth = true) {
  await alive(page);
  const began = await clock_s(page);
  for (let k = 0; k < 3; k++) {
    await clockPasses(page, began + 2 * k + 1);
    await page.keyboard.down("Space");
    await clockPasses(page, began + 2 * k + 2);
    await page.keyboard.up("Space");
  }
  await clockPasses(page, began + 7);
  if (!fourth) return;
  await page.keyboard.down("Space");
  await clockPasses(page, began + 7.4);
}

/** @param {Page} page */
async function leaking(page) {
  await alive(page);
  await page.getByRole("button", { name: words.condition }).click();
  await page.getByRole("dialog").getByRole("button", { name: words.leaking }).click();
  await page.keyboard.press("Escape");
  await page.locator(".layers select").selectOption("front");
  await lifted(page, false);
}

/** @param {Page} page */
async function compared(page) {
  await page.getByRole("button", { name: words.question }).click();
  await page.getByLabel(words.expect).selectOption("nothing");
  await page.locator(".compare button.go").click();
  await page.locator(".compare table").first().waitFor();
  await page.locator(".two-runs").evaluate((runs) => runs.scrollIntoView({ block: "start" }));
}

/** @param {Page} page */
async function lived(page) {
  await page.getByRole("button", { name: words.live }).click();
  await page.getByText(words.lived).waitFor();
  await page.locator(".day-run").evaluate((run) => run.scrollIntoView({ block: "start" }));
}

/** @param {Page} page */
async function answered(page) {
  await page.locator("article .choice input").first().check();
  await page.locator("article button").first().click();
  await page.locator("article .answer").waitFor();
  await page.locator("article fieldset").evaluate((choices) => choices.scrollIntoView({ block: "start" }));
}

/** @param {Page} page */
async function measured(page) {
  await page.locator(".instruments button").first().click();
  await page.locator(".readings").waitFor();
  await page.locator(".coins").evaluate((coins) => coins.scrollIntoView({ block: "start" }));
}

/** @param {Page} page */
async function sheet(page) {
  await page.locator(".report-page button").first().click();
  await page.locator(".report-page iframe").waitFor();
  await page.frameLocator(".report-page iframe").locator("svg").first().waitFor();
}

/** a Monday morning, by the clock of somebody who uses the coach */
const monday = Date.UTC(2026, 10, 30);
const hour_ms = 3_600_000;
const day_ms = 24 * hour_ms;

/** What somebody at a desk has told the coach in three weeks, and this morning. */
function told() {
  /** @type {object[]} */
  const entries = [];
  /** @param {number} day @param {number} hours @param {object} entry */
  const tell = (day, hours, entry) =>
    entries.push({
      id: `told ${entries.length}`,
      at_ms: Math.round(monday + day * day_ms + hours * hour_ms),
      ahead_min: 0,
      ...entry,
    });
  const doing = (/** @type {string} */ what) => ({ kind: "doing", doing: what, how: "told" });
  const session = {
    kind: "session",
    exercise: "calf-raises",
    done: 18,
    asked: 18,
    lasts_s: 110,
    counted: "tap",
  };
  for (let day = -21; day < 0; day++) {
    // nobody is at the desk at the weekend
    if (day % 7 === -1 || day % 7 === -2) continue;
    for (let k = 0; k < 2 + ((day * day) % 3); k++) tell(day, 10 + k, session);
    tell(day, 18, { kind: "feeling", heaviness: Math.round(4 - day / 8 + 1.5 * Math.sin(day)), words: "" });
    if (day % 3 === 0) {
      tell(day, 19, { kind: "tape", side: "left", ankle_cm: 23.4 + 0.25 * Math.sin(day) });
      tell(day, 19.02, { kind: "tape", side: "right", ankle_cm: 23.1 + 0.2 * Math.cos(day) });
    }
  }
  tell(0, 9, doing("sitting"));
  tell(0, 9.51, session);
  tell(0, 9.6, doing("standing"));
  tell(0, 10.07, doing("moving"));
  tell(0, 10.18, doing("sitting"));
  return entries;
}

/**
 * Opens a section of the coach, at a time of that morning, for somebody who has used it.
 * @param {Page} page @param {string} hash @param {number} hours
 */
async function coached(page, hash, hours) {
  const time = monday + hours * hour_ms;
  const rhythm = {
    every_min: 30,
    working: { from_min: 540, until_min: 1020 },
    days: [1, 2, 3, 4, 5],
    quiet: [],
  };
  const profile = {
    safetyRead_ms: monday - 30 * day_ms,
    applies: false,
    work: "sitting",
    standsSafely: true,
    ankleLimits: false,
    rhythm: {
      ...rhythm,
      style: "page",
      sound: false,
      anchors: ["Brushing my teeth", "Waiting for the coffee"],
    },
  };
  await page.evaluate(
    ([kept, entries, seen_ms]) =>
      new Promise((done, fail) => {
        // a page has been open all the time: nothing is inferred from absence
        localStorage.setItem("second-heart coach rhythm", JSON.stringify({ seen_ms }));
        const opening = indexedDB.open("second-heart coach");
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore("entries", { keyPath: "id" }).createIndex("at", "at_ms");
          opening.result.createObjectStore("profile");
        };
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(["entries", "profile"], "readwrite");
          writing.objectStore("profile").put(kept, "profile");
          for (const entry of entries) writing.objectStore("entries").put(entry);
          writing.oncomplete = () => (opening.result.close(), done(undefined));
        };
      }),
    /** @type {const} */ ([profile, told(), time]),
  );
  await page.clock.setFixedTime(time);
  await page.goto(`${new URL(page.url()).origin}/${hash}`);
  await page.reload();
  await page.locator(".coach h1").first().waitFor();
}

/** The prompt that has come. @param {Page} page */
async function prompted(page) {
  await coached(page, "#/coach", 10.69);
  await page.locator(".rhythm-due").waitFor();
}

/** The heels are up, and held. @param {Page} page */
async function guided(page) {
  await coached(page, "#/coach/exercises/calf-raises", 10.3);
  const begun = await page.evaluate(() => Date.now());
  await page.getByRole("button", { name: words.begin, exact: true }).click();
  // ready after four seconds, then six for each
  for (let s = 0.1; s < 4 + 6 * 4 + 1.4; s += 0.1) await page.clock.setFixedTime(begun + 1000 * s);
  await page.locator(".session-cue").filter({ hasText: "Hold" }).waitFor();
}

/** @param {Page} page */
async function dayTold(page) {
  await coached(page, "#/coach/today", 10.75);
  await page.getByRole("button", { name: words.coachLive }).click();
  await page.locator(".today-table tbody tr").nth(2).waitFor();
}

/** @param {Page} page */
async function logged(page) {
  await coached(page, "#/coach/journal", 10.3);
  await page.locator("#journal-trends").evaluate((trends) => trends.scrollIntoView({ block: "start" }));
}

/** @param {Page} page */
const headed = (page) => page.locator("main h1").waitFor();

/** @type {Record<string, [hash: string, options: import("playwright-core").BrowserContextOptions, then: (page: Page) => Promise<unknown>]>} */
const states = {
  lab: ["", desk, lifted],
  "lab-dark": ["", { ...desk, ...dark }, lifted],
  "lab-phone": ["", phone, lifted],
  "lab-phone-dark": ["", { ...phone, ...dark }, lifted],
  leaking: ["", desk, leaking],
  compare: ["#/compare", desk, compared],
  day: ["#/day", desk, lived],
  lesson: ["#/lessons/first-and-tenth-raise", desk, answered],
  "mystery-phone": ["#/lessons/mystery?seed=4711", phone, measured],
  evidence: ["#/evidence", desk, headed],
  "validation-dark": ["#/validation", { ...desk, ...dark }, headed],
  report: ["#/report", desk, sheet],
  coach: ["#/nowhere", desk, prompted],
  "coach-session": ["#/nowhere", desk, guided],
  "coach-session-phone-dark": ["#/nowhere", { ...phone, ...dark }, guided],
  "coach-today": ["#/nowhere", desk, dayTold],
  "coach-journal-phone-dark": ["#/nowhere", { ...phone, ...dark }, logged],
};

const wanted = process.argv.slice(2);
const executable = await findBrowser();
if (executable === undefined) throw new Error("The gallery is drawn by a Chromium, and none is here.");
await buildWeb();
const { address, close } = await serveWeb();
const browser = await chromium.launch(launchOptions(executable));
for (const [name, [hash, options, then]] of Object.entries(states)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const context = await browser.newContext({
    ...options,
    locale: "en-GB",
    timezoneId: "UTC",
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  await page.goto(`${address}${hash}`);
  await then(page);
  await page.screenshot({ path: fileURLToPath(new URL(`../docs/gallery/${name}.png`, import.meta.url)) });
  await context.close();
  console.log(name);
}
await browser.close();
await close();
process.exit(0);
