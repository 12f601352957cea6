// npm run soak:web [minutes]: the lab lives for an hour of the clock on the wall, as fast as it goes, with heels lifted
// every few seconds; fails where its memory grows, and keeps what it found in validation/soak-results
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "./browser.mjs";
import { buildWeb } from "./build-web.mjs";
import { heapsOf } from "./heap.mjs";
import { serveWeb } from "./serve-web.mjs";

const wholeSoak_min = 60;
const minutes = Number(process.argv[2] ?? wholeSoak_min);
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
const rows = ["| minutes | clock of the page | page, MB | worker, MB |", "| --- | --- | --- | --- |"];
console.log(rows[0]);
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
  const row = `| ${passed.toFixed(1)} | ${clock} | ${(inPage / 1e6).toFixed(1)} | ${(worker / 1e6).toFixed(1)} |`;
  rows.push(row);
  console.log(row);
}
const chromiumVersion = browser.version();
await browser.close();
await close();
const grown = last - (early ?? last);
const grew = `After ${minutes} minutes ${grown.toFixed(1)} MB more than after the first tenth of them; allowed are ${allowed_MB}.`;
console.log(grew);
// a short soak does not take the place of a whole one
if (minutes >= wholeSoak_min) keep();
process.exit(grown > allowed_MB || wrongs > 0 ? 1 : 0);

function keep() {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
    cwd: root,
    encoding: "utf8",
  }).trim();
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} cores, ${process.platform} ${process.arch}`;
  mkdirSync(`${root}validation/soak-results`, { recursive: true });
  writeFileSync(
    `${root}validation/soak-results/${date}-${version}-web.md`,
    [
      `# The lab for an hour of the wall's clock, ${date}, version ${version}`,
      "",
      `Commit ${commit}, Chromium ${chromiumVersion}, Node ${process.version}, ${machine}. A thousand times life is asked for, heels are lifted every three seconds.`,
      "",
      ...rows,
      "",
      `${grew} ${wrongs === 0 ? "Nothing went wrong on the page." : `${wrongs} errors on the page.`}`,
      "",
    ].join("\n"),
  );
}
