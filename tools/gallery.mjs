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
};

const wanted = process.argv.slice(2);
const executable = await findBrowser();
if (executable === undefined) throw new Error("The gallery is drawn by a Chromium, and none is here.");
await buildWeb();
const { address, close } = await serveWeb();
const browser = await chromium.launch(launchOptions(executable));
for (const [name, [hash, options, then]] of Object.entries(states)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const context = await browser.newContext({ ...options, serviceWorkers: "block" });
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
