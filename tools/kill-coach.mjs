// kills the coach's page, or its whole browser, while it writes, and looks whether what it said was kept is there
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser.mjs";

/** a profile as somebody leaves the first minute with */
const profile = {
  safetyRead_ms: Date.UTC(2026, 0, 1),
  applies: false,
  work: "sitting",
  standsSafely: true,
  ankleLimits: false,
  rhythm: {
    every_min: 30,
    working: { from_min: 540, until_min: 1020 },
    days: [1, 2, 3, 4, 5],
    quiet: [],
    style: "page",
    sound: false,
    anchors: [],
  },
};

/** ms within which the kill comes, once the page has begun to write */
const within_ms = 400;
const copyEntries = 400;

/** every seed has its own chances: mulberry32 */
function chances(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @typedef {object} Kill what one kill came to
 * @property {number} seed
 * @property {"page" | "browser"} what
 * @property {"notes" | "copy"} during what was written: entries one by one, or a copy that is taken in as a whole
 * @property {number} after_ms
 * @property {number} said entries that the page had said were kept, in this life
 * @property {number} found entries that were there afterwards, of all lives
 * @property {readonly string[]} faults
 */

/**
 * Kills once for each seed, always with the same journal, and looks after each kill.
 * @param {{ executable: string; address: string; seeds: readonly number[]; onKill?: (kill: Kill) => void }} options
 * @returns {Promise<readonly Kill[]>}
 */
export async function killCoach({ executable, address, seeds, onKill = () => undefined }) {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-kills-"));
  /** @type {Kill[]} */
  const kills = [];
  /** words of entries that must be there for ever */
  const kept = /** @type {Set<string>} */ (new Set());
  /** words of copies that are there whole or not at all */
  const copies = /** @type {string[]} */ ([]);
  /** @type {Awaited<ReturnType<typeof life>> | undefined} */
  let current;
  try {
    for (const seed of seeds) {
      const chance = chances(seed);
      const what = chance() < 0.5 ? "page" : "browser";
      const during = chance() < 0.8 ? "notes" : "copy";
      const after_ms = Math.round(chance() * within_ms);
      current ??= await life(executable, folder);
      const saidBefore = kept.size;
      await opened(
        current.context,
        address,
        async (page) => {
          if (during === "notes") await write(page, seed);
          else await takeIn(page, folder, seed);
        },
        (word) => kept.add(word),
      );
      if (during === "copy") copies.push(`copy ${seed} `);
      await new Promise((resolve) => setTimeout(resolve, after_ms));
      if (what === "page") await current.killPage();
      else {
        await current.killBrowser();
        current = undefined;
      }
      current ??= await life(executable, folder);
      const { words, shown, told } = await look(current.context, address);
      const faults = [
        ...[...kept].filter((word) => !words.has(word)).map((word) => `“${word}” is gone`),
        ...copies.flatMap((copy) => {
          const there = [...words].filter((word) => word.startsWith(copy)).length;
          return there === 0 || there === copyEntries
            ? []
            : [`of “${copy}” ${there} of ${copyEntries} are there`];
        }),
        ...(shown >= words.size ? [] : [`the page shows ${shown} of ${words.size} entries`]),
        ...(told === "" ? [] : [`the page says: ${told}`]),
      ];
      const kill = {
        seed,
        what: /** @type {Kill["what"]} */ (what),
        during: /** @type {Kill["during"]} */ (during),
        after_ms,
        said: kept.size - saidBefore,
        found: words.size,
        faults,
      };
      kills.push(kill);
      onKill(kill);
    }
  } finally {
    await current?.context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return kills;
}

/** A browser of its own on a folder of its own. @param {string} executable @param {string} folder */
async function life(executable, folder) {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(executable),
    serviceWorkers: "block",
    viewport: { width: 1000, height: 800 },
  });
  context.setDefaultTimeout(120_000);
  const browser = context.browser();
  if (browser === null) throw new Error("A browser with a folder of its own was expected.");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pid = processInfo.find(({ type }) => type === "browser")?.id;
  if (pid === undefined) throw new Error("The browser does not tell the number of its process.");
  return {
    context,
    async killPage() {
      const [page] = context.pages().slice(-1);
      const crashed = page.waitForEvent("crash");
      const inPage = await context.newCDPSession(page);
      // nothing is left to answer
      inPage.send("Page.crash").catch(() => undefined);
      await crashed;
      await page.close();
    },
    async killBrowser() {
      const closed = new Promise((resolve) => context.once("close", resolve));
      process.kill(pid, "SIGKILL");
      await closed;
    },
  };
}

/**
 * The journal in a page of its own, which goes on with what it is told to.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} address
 * @param {(page: import("playwright-core").Page) => Promise<void>} begin
 * @param {(word: string) => void} onKept
 */
async function opened(context, address, begin, onKept) {
  const page = await context.newPage();
  await page.exposeFunction("said", onKept);
  await page.goto(`${address}#/nowhere`);
  await page.evaluate(seeded, profile);
  await page.goto(`${address}#/coach/journal`);
  await page.locator(".journal h1").waitFor();
  await begin(page);
}

/** Puts the profile where there is none yet. @param {unknown} kept */
function seeded(kept) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("second-heart coach");
    request.onupgradeneeded = () => {
      request.result.createObjectStore("entries", { keyPath: "id" }).createIndex("at", "at_ms");
      request.result.createObjectStore("profile");
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction("profile", "readwrite");
      transaction.objectStore("profile").put(kept, "profile");
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        request.result.close();
        resolve(undefined);
      };
    };
  });
}

/**
 * Somebody who writes notes as fast as the form lets them; resolves when the first is being kept.
 * @param {import("playwright-core").Page} page @param {number} seed
 */
async function write(page, seed) {
  await page.evaluate((life) => {
    const form = [...document.querySelectorAll("form")].find((one) =>
      one.querySelector("input[value=shoes]"),
    );
    const area = form?.querySelector("textarea");
    if (form === undefined || area == null) throw new Error("no form for notes");
    const words = (/** @type {number} */ k) => `note ${life} ${k} .`;
    const isKept = (/** @type {string} */ word) =>
      [...document.querySelectorAll("li[data-kept=yes]")].some((li) => li.textContent?.includes(word));
    const go = async () => {
      for (let k = 0; ; k++) {
        area.value = words(k);
        area.dispatchEvent(new InputEvent("input", { bubbles: true }));
        form.requestSubmit();
        while (!isKept(words(k))) await new Promise((next) => setTimeout(next, 2));
        await /** @type {any} */ (window).said(words(k));
      }
    };
    void go();
  }, seed);
}

/**
 * Takes a copy in, and says so when the page says that it is here.
 * @param {import("playwright-core").Page} page @param {string} folder @param {number} seed
 */
async function takeIn(page, folder, seed) {
  const words = Array.from({ length: copyEntries }, (_, k) => `copy ${seed} ${k} .`);
  const entries = words.map((word, k) => ({
    id: `copy-${seed}-${k}`,
    at_ms: Date.UTC(2026, 0, 1 + (k % 300)),
    ahead_min: 0,
    kind: "note",
    about: "else",
    words: word,
  }));
  const file = join(folder, `copy-${seed}.json`);
  writeFileSync(file, JSON.stringify({ format: "second-heart journal", version: 1, entries, aside: [] }));
  await page.evaluate((all) => {
    const status = document.querySelector(".journal-told");
    if (status === null) throw new Error("no status of copies");
    new MutationObserver(() => {
      if (status.textContent?.includes(String(all.length)))
        for (const word of all) void (/** @type {any} */ (window).said(word));
    }).observe(status, { childList: true, characterData: true, subtree: true });
  }, words);
  // the kill may come before the browser has answered
  page
    .locator("input[type=file]")
    .setInputFiles(file)
    .catch(() => undefined);
}

/**
 * What is there when the page is opened again: in the database, and on the page.
 * @param {import("playwright-core").BrowserContext} context @param {string} address
 */
async function look(context, address) {
  const page = await context.newPage();
  await page.goto(`${address}#/coach/journal`);
  await page.locator(".journal h1").waitFor();
  const count = (await page.locator("#journal-log + p").textContent()) ?? "";
  const told = (await page.locator(".coach-fault").textContent()) ?? "";
  const words = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("second-heart coach");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction("entries").objectStore("entries").getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.flatMap(({ words: told }) => told ?? []));
          };
        };
      }),
  );
  await page.close();
  return { words: new Set(/** @type {string[]} */ (words)), shown: Number.parseInt(count, 10) || 0, told };
}
