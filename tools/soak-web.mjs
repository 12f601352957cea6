// npm run soak:web [minutes]: the lab lives for an hour of the clock on the wall, as fast as it goes, with heels lifted
// every few seconds; fails where its memory grows
import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "./browser.mjs";
import { buildWeb } from "./build-web.mjs";
import { heapsOf } from "./heap.mjs";
import { serveWeb } from "./serve-web.mjs";

const minutes = Number(process.argv[2] ?? 60);
/** MB that page and worker together may hold more at the end than after a tenth of the time */
const allowed_MB = 10;

const executable = await findBrowser();
if (executable === undefined) throw new Error("The lab is soaked in a Chromium, and none is here.");
await buildWeb();
const { address, close } = await serveWeb();
const browser = await chromium.launch(launchOptions(executable));
const context = await browser.newContext({ serviceWorkers: "block" });
context.setDefaultTimeout(300_000);
const page = await context.newPage();
let wrongs = 0;
page.on("pageerror", (error) => {
  wrongs++;
  console.log(`error: ${error.message}`);
});
const heaps = await heapsOf(page);
await page.goto(address);
await page.waitForFunction(() => /\d\s*mmHg/.test(document.querySelector(".ankle")?.textContent ?? ""));
await page.locator(".clock select").selectOption("1000");

const began = performance.now();
/** @type {number | undefined} */
let early;
let last = 0;
console.log("minutes | clock of the page | page, MB | worker, MB");
for (let tenth = 1; tenth <= 10; tenth++) {
  while (performance.now() - began < (tenth / 10) * minutes * 60_000) {
    await page.keyboard.down("Space");
    await page.waitForTimeout(1500);
    await page.keyboard.up("Space");
    await page.waitForTimeout(1500);
  }
  const { page: inPage, worker } = await heaps();
  last = (inPage + worker) / 1e6;
  early ??= last;
  const clock = await page.locator("output.time").textContent();
  const passed = (performance.now() - began) / 60_000;
  console.log(
    `${passed.toFixed(1)} | ${clock} | ${(inPage / 1e6).toFixed(1)} | ${(worker / 1e6).toFixed(1)}`,
  );
}
await browser.close();
await close();
const grown = last - (early ?? last);
console.log(`after ${minutes} minutes ${grown.toFixed(1)} MB more than after the first tenth of them`);
process.exit(grown > allowed_MB || wrongs > 0 ? 1 : 0);
