// npm run bench:web: what the first load of the lab fetches, what a frame costs on a slow machine, how soon a slider shows
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "../tools/browser.mjs";
import { buildWeb } from "../tools/build-web.mjs";
import { serveWeb } from "../tools/serve-web.mjs";

const throttle = 4;
const watched_ms = 10_000;
/** s that the panels show: before so much has been lived they draw less than they will */
const window_s = 20;
const panels = 6;
/** ms that heels stay up, and down */
const half_ms = 1000;
const changes = 15;

const executable = await findBrowser();
if (executable === undefined) throw new Error("The lab is measured in a Chromium, and none is here.");
await buildWeb();
const { address, close } = await serveWeb();
const browser = await chromium.launch(launchOptions(executable));
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
context.setDefaultTimeout(120_000);
const page = await context.newPage();

/** @type {Promise<{ name: string; bytes: Buffer }>[]} */
const fetched = [];
let interactive = false;
context.on("response", (response) => {
  const { pathname } = new URL(response.url());
  // what is fetched afterwards holds nobody up
  if (!interactive) fetched.push(response.body().then((bytes) => ({ name: pathname, bytes })));
});
// the script of a frame, without layout and paint: what the engine told since the frame before, and every callback
await page.addInitScript(() => {
  const spent = /** @type {number[]} */ ([]);
  Object.assign(window, { scriptOfFrames: spent });
  let frame = Number.NaN;
  let heard = 0;
  const usual = requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    usual((now) => {
      if (now !== frame) {
        spent.push(heard);
        heard = 0;
      }
      frame = now;
      const began = performance.now();
      callback(now);
      spent[spent.length - 1] += performance.now() - began;
    });
  const onMessage = /** @type {PropertyDescriptor} */ (
    Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage")
  );
  Object.defineProperty(Worker.prototype, "onmessage", {
    ...onMessage,
    /** @param {(event: MessageEvent) => void} listen */
    set(listen) {
      onMessage.set?.call(this, (/** @type {MessageEvent} */ event) => {
        const began = performance.now();
        listen.call(this, event);
        heard += performance.now() - began;
      });
    },
  });
});
const opened = performance.now();
await page.goto(address);
await page.waitForFunction(() => /\d\s*mmHg/.test(document.querySelector(".ankle")?.textContent ?? ""));
const alive_ms = performance.now() - opened;
interactive = true;
const files = (await Promise.all(fetched)).map(({ name, bytes }) => ({
  name,
  raw: bytes.length,
  gzip: gzipSync(bytes).length,
  brotli: brotliCompressSync(bytes).length,
}));

await page.waitForFunction((full_s) => {
  const text = document.querySelector("output.time")?.textContent ?? "";
  return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0) > full_s;
}, window_s);
const inSight = await page.evaluate(() => {
  const canvases = [...document.querySelectorAll(".scope canvas")].map((one) => one.getBoundingClientRect());
  return canvases.filter(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= innerHeight).length;
});
if (inSight !== panels) throw new Error(`${inSight} panels are in sight, not ${panels}.`);
const slow = await context.newCDPSession(page);
await slow.send("Emulation.setCPUThrottlingRate", { rate: throttle });
const frames = await scriptOfFrames();
const [lifted] = await Promise.all([scriptOfFrames(), liftHeels(watched_ms / (2 * half_ms))]);
await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });

/** @param {number} times */
async function liftHeels(times) {
  for (let k = 0; k < times; k++) {
    await page.keyboard.down("Space");
    await page.waitForTimeout(half_ms);
    await page.keyboard.up("Space");
    await page.waitForTimeout(half_ms);
  }
}

/** ms of script in each frame over some seconds */
async function scriptOfFrames() {
  await page.evaluate("scriptOfFrames.length = 0");
  await page.waitForTimeout(watched_ms);
  const spent = /** @type {number[]} */ (await page.evaluate("scriptOfFrames.slice()"));
  return spent.sort((a, b) => a - b);
}

/** from the change to the second frame after it: the first has drawn it by then */
const effort = page.locator(".effort input");
await page.locator(".more-hands summary").click();
await effort.waitFor();
const shown = [];
for (let k = 0; k < changes; k++) {
  shown.push(
    await effort.evaluate(
      (slider, value) =>
        new Promise((resolve) => {
          const began = performance.now();
          /** @type {HTMLInputElement} */ (slider).value = value;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
        }),
      String(k % 2 === 0 ? 0.5 : 1.2),
    ),
  );
}
shown.sort((a, b) => a - b);
await browser.close();
await close();

const at = (/** @type {number[]} */ sorted, /** @type {number} */ share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const sum = (/** @type {"raw" | "gzip" | "brotli"} */ kind) =>
  kB(files.reduce((total, file) => total + file[kind], 0));
const ms = (/** @type {number} */ value) => value.toFixed(2);
const date = new Date().toISOString().slice(0, 10);
const text = [
  "# The lab in a browser",
  "",
  `${date}, ${browser.version()}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? process.arch}.`,
  "",
  "## Before it is interactive",
  "",
  `Alive ${(alive_ms / 1000).toFixed(1)} s after the address was entered, from this machine itself.`,
  "",
  "| file | kB | gzip, kB | brotli, kB |",
  "| --- | --- | --- | --- |",
  ...files.map(({ name, raw, gzip, brotli }) => `| ${name} | ${kB(raw)} | ${kB(gzip)} | ${kB(brotli)} |`),
  `| together | ${sum("raw")} | ${sum("gzip")} | ${sum("brotli")} |`,
  "",
  `## Script in a frame, ${panels} panels full of traces, processor ${throttle} times slower`,
  "",
  "| | frames | median, ms | 95th percentile, ms | most, ms |",
  "| --- | --- | --- | --- | --- |",
  ...Object.entries({ standing: frames, [`heels lifted every ${(2 * half_ms) / 1000} s`]: lifted }).map(
    ([what, spent]) =>
      `| ${what} | ${spent.length} | ${ms(at(spent, 0.5))} | ${ms(at(spent, 0.95))} | ${ms(at(spent, 1))} |`,
  ),
  "",
  "## From a change of a slider to the screen",
  "",
  `Median ${ms(at(shown, 0.5))} ms, most of ${shown.length} ${ms(at(shown, 1))} ms, until the frame after the one that draws it.`,
  "",
].join("\n");
writeFileSync(fileURLToPath(new URL(`results/${date}-web.md`, import.meta.url)), text);
console.log(text);
process.exit(0);
