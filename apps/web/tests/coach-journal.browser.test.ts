import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killCoach } from "../../../tools/kill-coach.mjs";
import { copyFrom, copyText, copyVersion, largestCopy_MB } from "../coach/journal/copy.js";
import type { Entry, NewEntry } from "../coach/journal/entry.js";
import { coachTexts } from "../texts/coach/coach.js";
import { firstMinuteTexts } from "../texts/coach/first-minute.js";
import { journalTexts as texts } from "../texts/coach/journal.js";
import { keepingTexts } from "../texts/coach/keeping.js";
import { sessionTexts } from "../texts/coach/session.js";
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

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "second-heart-journal-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hash = "#/coach/journal";

/** entries of every kind, as the first version kept them */
const logged: readonly Entry[] = (
  [
    { kind: "session", exercise: "calf-raises", done: 15, asked: 15, lasts_s: 75, counted: "tap" },
    { kind: "doing", doing: "moving", how: "told" },
    { kind: "put-off", by_min: 5 },
    { kind: "busy", for_min: 30 },
    { kind: "feeling", heaviness: 4, words: "a long day" },
    { kind: "feeling", heaviness: 6, words: "" },
    { kind: "tape", side: "left", ankle_cm: 25.4 },
    { kind: "tape", side: "left", ankle_cm: 24.13 },
    { kind: "heel-rises", on: "right", repetitions: 22 },
    { kind: "note", about: "shoes", words: "flat ones" },
  ] satisfies NewEntry[]
).map((entry, k) => ({
  ...entry,
  id: `entry ${k}`,
  at_ms: Date.now() - 3_600_000 * (30 - k),
  ahead_min: 0,
}));

/** Puts things into a table as they are, sound or not. */
const put = (page: Page, table: string, values: readonly unknown[], key?: string): Promise<void> =>
  page.evaluate(
    ([into, all, under]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("second-heart coach");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(into, "readwrite");
          for (const value of all) transaction.objectStore(into).put(value, under);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          // a disk that is full says so at the end: the transaction is aborted
          transaction.onabort = () => {
            request.result.close();
            reject(new Error(transaction.error?.message));
          };
        };
      }),
    [table, values, key] as const,
  );

/** What a table of the database holds, and of which version that is. */
const onDisk = (page: Page, table: string): Promise<{ version: number; all: unknown[]; indexes: string[] }> =>
  page.evaluate(
    (from) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("second-heart coach");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const store = request.result.transaction(from).objectStore(from);
          const all = store.getAll();
          all.onsuccess = () => {
            const { version } = request.result;
            request.result.close();
            resolve({ version, all: all.result as unknown[], indexes: [...store.indexNames] });
          };
        };
      }),
    table,
  );

/** A page elsewhere in the same browser, with somebody's profile and entries as the first version kept them. */
async function before(
  entries: readonly unknown[] = [],
  options: Parameters<typeof visit>[1] = {},
): Promise<Visit> {
  const seen = await visit("#/nowhere", options);
  await withProfile(seen.page);
  await put(seen.page, "entries", entries);
  return seen;
}

async function open(page: Page): Promise<void> {
  await page.goto(`${address()}${hash}`);
  await page.locator(".journal h1").waitFor();
}

/** The journal as it opens for somebody who has such entries. */
async function opened(...told: Parameters<typeof before>): Promise<Visit> {
  const seen = await before(...told);
  await open(seen.page);
  return seen;
}

const boxesOf = (all: Locator): Promise<DOMRect[]> =>
  all.evaluateAll((each) => each.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));

const fault = (page: Page): Locator => page.locator(".coach-fault");
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** what somebody told; the coach itself writes down what it infers */
const rows = (page: Page): Locator =>
  page.locator(".journal-log > li").filter({ hasNotText: texts.log.inferred });

const toldBySomebody = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => entry.kind !== "doing" || entry.how === "told").sort(byId);

const entriesOf = async (page: Page): Promise<Entry[]> =>
  toldBySomebody((await onDisk(page, "entries")).all as Entry[]);

const remove = (page: Page, id: string): Promise<void> =>
  page
    .locator(`[data-entry="${id}"]`)
    .getByRole("button", { name: /^Remove/ })
    .click();

async function feel(page: Page, heaviness: number, words: string): Promise<void> {
  const form = page.getByRole("form", { name: texts.feeling.title });
  await form.getByRole("radio", { name: String(heaviness), exact: true }).check();
  await form.getByRole("textbox").fill(words);
  await form.getByRole("button", { name: texts.keep }).click();
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#journal-copies ~ p").getByRole("button", { name: button, exact: true }).first().click(),
  ]);
  return await textOf(file);
}

/** What was saved; the browser may be elsewhere. */
async function textOf(file: Download): Promise<string> {
  const path = join(folder, randomUUID());
  await file.saveAs(path);
  return readFileSync(path, "utf8");
}

const told = (page: Page): Locator => page.locator(".journal-told");
const hand = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator("input[type=file]").setInputFiles(file);
const jsonFile = (text: string) => ({
  name: "copy.json",
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

describe("the journal's database", () => {
  it("takes over what the first version kept, and sets aside what was damaged", async () => {
    // the first version never saw this one: it has no date
    const lost = { id: "undated", kind: "tape", side: "left", ankle_cm: 24 };
    const seen = await opened([...logged, lost]);
    const { page } = seen;
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.asideEntries(1));
    expect(await rows(page).count()).toBe(logged.length);
    const entries = await onDisk(page, "entries");
    expect(entries.version).toBe(2);
    expect(entries.indexes).toEqual([]);
    expect(await entriesOf(page)).toEqual([...logged].sort(byId));
    expect((await onDisk(page, "aside")).all).toMatchObject([{ from: "entries", raw: lost }]);
    // every copy holds it as it was found
    const copy = copyFrom(await download(page, texts.copies.save));
    expect(copy.aside.map(({ raw }) => raw)).toEqual([lost]);
    expect(toldBySomebody(copy.entries)).toEqual([...logged].sort(byId));
    // it is told once
    await page.reload();
    await page.locator(".journal h1").waitFor();
    expect(await fault(page).textContent()).toBe("");
    expectNoWrongs(seen);
    await seen.close();
  });

  it("that cannot be brought up to date is read and saved as it was, and goes on when it can", async () => {
    const seen = await before(logged);
    const { page, context } = seen;
    await page.addInitScript(() => {
      const usual = IDBDatabase.prototype.createObjectStore;
      IDBDatabase.prototype.createObjectStore = function (name, options) {
        if (name === "copies") throw new DOMException("no room for a table", "UnknownError");
        return usual.call(this, name, options);
      };
    });
    await page.reload();
    await open(page);
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.notMigrated);
    expect(await rows(page).count()).toBe(logged.length);
    const copy = copyFrom(await download(page, texts.copies.save));
    expect(toldBySomebody(copy.entries)).toEqual([...logged].sort(byId));
    // what is logged now stays on the page, and says so
    await feel(page, 3, "told meanwhile");
    const held = rows(page).filter({ hasText: "told meanwhile" });
    await held.waitFor();
    expect(await held.textContent()).toContain(texts.unkept.mark);
    const now = copyFrom(await download(page, texts.copies.save));
    expect(toldBySomebody(now.entries).length).toBe(logged.length + 1);
    expect((await onDisk(page, "entries")).version).toBe(1);
    // a window without that trouble
    const other = await context.newPage();
    await open(other);
    expect(await fault(other).textContent()).toBe("");
    expect(await rows(other).count()).toBe(logged.length);
    expect((await onDisk(other, "entries")).version).toBe(2);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("of a newer version is read and saved, and not written", async () => {
    const seen = await opened(logged);
    const { page, context } = seen;
    await page.goto(`${address()}#/nowhere`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("second-heart coach", 99);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    // the page that was open is told
    await page.goto(`${address()}${hash}`);
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.superseded);
    const later = await context.newPage();
    await open(later);
    await expect.poll(() => fault(later).textContent()).toContain(keepingTexts.newer);
    expect(await rows(later).count()).toBe(logged.length);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("says what it waits for while another window holds an older version open", async () => {
    const seen = await before(logged);
    const { page, context } = seen;
    // a window of the first version, which never closes by itself
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("second-heart coach");
          request.onsuccess = () => {
            Object.assign(window, { held: request.result });
            resolve();
          };
        }),
    );
    const other = await context.newPage();
    await other.goto(`${address()}${hash}`);
    await other.getByText(keepingTexts.waits).waitFor();
    await page.close();
    await other.locator(".journal h1").waitFor();
    expect(await rows(other).count()).toBe(logged.length);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("with a damaged profile asks the questions anew, and has every entry", async () => {
    const seen = await before(logged);
    const { page } = seen;
    const damaged = { ...somebody, work: "flying" };
    await put(page, "profile", [damaged], "profile");
    await page.goto(`${address()}#/coach`);
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.asideProfile);
    await page.getByText(firstMinuteTexts.title).first().waitFor();
    expect((await entriesOf(page)).length).toBe(logged.length);
    expect((await onDisk(page, "profile")).all).toEqual([]);
    expect((await onDisk(page, "aside")).all).toMatchObject([{ from: "profile", raw: damaged }]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("opens where the browser keeps nothing at all, and says so", async () => {
    const seen = await visit("#/nowhere");
    const { page } = seen;
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not here", "SecurityError");
      };
    });
    await page.reload();
    await page.goto(`${address()}#/coach`);
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.nowhere);
    await page.getByText(firstMinuteTexts.title).first().waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("reads one by one what cannot be read at once, and leaves the rest where it is", async () => {
    const seen = await before(logged);
    const { page } = seen;
    await page.addInitScript(() => {
      const { getAll, get } = IDBObjectStore.prototype;
      const broken = (store: IDBObjectStore) => store.get({} as IDBValidKey);
      IDBObjectStore.prototype.getAll = function (...asked) {
        return this.name === "entries" ? broken(this) : getAll.apply(this, asked);
      };
      IDBObjectStore.prototype.get = function (key) {
        return this.name === "entries" && key === "entry 3" ? broken(this) : get.call(this, key);
      };
    });
    await page.reload();
    await open(page);
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.unreadable(1));
    expect(await rows(page).count()).toBe(logged.length - 1);
    await seen.close();
  });
});

describe("what is logged", () => {
  it("stays on the page when the disk is full, is told, and is kept once there is room", async () => {
    const seen = await visit("#/nowhere");
    const { page, context } = seen;
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(address());
    // before anything is written: the browser remembers for a while how much room there is
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 2_000_000 });
    await withProfile(page);
    await put(page, "entries", logged);
    await open(page);
    await feel(page, 2, "before");
    await rows(page).filter({ hasText: "before" }).waitFor();
    // something else fills the disk to the last hundred bytes
    for (const size of [250_000, 25_000, 2_500, 250]) {
      for (let k = 0; k < 100; k++) {
        // the database packs what repeats itself
        const raw = {
          id: `${size} ${k}`,
          at_ms: 0,
          from: "entries",
          raw: randomBytes(size).toString("base64"),
        };
        const full = await put(page, "aside", [raw]).then(
          () => false,
          () => true,
        );
        if (full) break;
      }
    }
    await feel(page, 9, "no room for this");
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.notKept(keepingTexts.full));
    const held = rows(page).filter({ hasText: "no room for this" });
    expect(await held.getAttribute("data-kept")).toBe("no");
    const all = (await onDisk(page, "entries")).all as { words?: string }[];
    expect(all.map(({ words }) => words)).not.toContain("no room for this");
    // the export is offered there and then, and holds it
    const unkept = page.locator(".journal-unkept");
    expect(await unkept.textContent()).toContain(texts.unkept.told(1));
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      unkept.getByRole("button", { name: texts.copies.save }).click(),
    ]);
    const copy = copyFrom(await textOf(file));
    expect(copy.entries.filter((one) => one.kind === "feeling" && one.heaviness === 9).length).toBe(1);
    // a copy that does not fit changes nothing
    const many = Array.from({ length: 50 }, (_, k) => ({ ...logged[4], id: `many ${k}` }));
    await hand(page, jsonFile(copyText({ entries: many, aside: [] }, 0)));
    await expect
      .poll(() => told(page).textContent())
      .toContain(keepingTexts.import.notWritten(keepingTexts.full));
    expect(
      ((await onDisk(page, "entries")).all as Entry[]).filter(({ id }) => id.startsWith("many")),
    ).toEqual([]);
    // answers that do not fit are in the copy too, and stay when it has been saved
    await page.evaluate(() => {
      location.hash = "#/coach/plan";
    });
    const limits = page.getByLabel(firstMinuteTexts.can.ankleLimits);
    await limits.check();
    await page.evaluate(() => {
      location.hash = "#/coach/journal";
    });
    const [whole] = await Promise.all([
      page.waitForEvent("download"),
      unkept.getByRole("button", { name: texts.copies.save }).click(),
    ]);
    expect(copyFrom(await textOf(whole)).profile?.ankleLimits).toBe(true);
    await page.evaluate(() => {
      location.hash = "#/coach/plan";
    });
    expect(await limits.isChecked()).toBe(true);
    await open(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    await unkept.getByRole("button", { name: texts.unkept.again }).click();
    await expect.poll(() => held.getAttribute("data-kept")).toBe("yes");
    expect((await onDisk(page, "profile")).all).toMatchObject([{ ankleLimits: true }]);
    await page.goto(`${address()}#/nowhere`);
    await page.reload();
    await open(page);
    expect(await held.getAttribute("data-kept")).toBe("yes");
    expectNoWrongs(seen);
    await seen.close();
  });

  it("at the same moment stands in the order in which it was told", async () => {
    const seen = await before();
    const { page } = seen;
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await open(page);
    const words = ["first", "second", "third", "fourth", "fifth"];
    for (const [k, word] of words.entries()) {
      await feel(page, k, word);
      await rows(page).filter({ hasText: word }).waitFor();
    }
    const shown = async () => (await rows(page).allTextContents()).map((row) => /“(\w+)”/.exec(row)?.[1]);
    expect(await shown()).toEqual(words.toReversed());
    await page.reload();
    await page.locator(".journal h1").waitFor();
    expect(await shown()).toEqual(words.toReversed());
    await seen.close();
  });

  it("shows in the other window at once, also when it goes", async () => {
    const seen = await opened(logged);
    const { page, context } = seen;
    const other = await context.newPage();
    await open(other);
    await feel(page, 5, "told here");
    const there = rows(other).filter({ hasText: "told here" });
    await there.waitFor();
    await there.getByRole("button", { name: /^Remove/ }).click();
    await rows(page).filter({ hasText: "told here" }).waitFor({ state: "detached" });
    await other.getByRole("button", { name: texts.log.putBack }).click();
    await rows(page).filter({ hasText: "told here" }).waitFor();
    await seen.close();
  });

  it("of earlier days is shown when it is asked for, and read on from there", async () => {
    const days = Array.from({ length: 9 }, (_, k) => ({
      ...logged[4],
      id: `day ${k}`,
      at_ms: Date.UTC(2026, 10, 20 - k, 12),
    }));
    const seen = await opened(days);
    const { page } = seen;
    await page.getByRole("button", { name: texts.log.earlier }).focus();
    await page.keyboard.press("Enter");
    expect(await rows(page).count()).toBe(9);
    const eighth = page
      .getByRole("region", { name: texts.log.title })
      .getByRole("heading", { level: 3 })
      .nth(7);
    expect(await eighth.evaluate((one) => one === document.activeElement)).toBe(true);
    await seen.close();
  });

  it("is corrected, removed and put back, and is there after a reload", async () => {
    const seen = await opened(logged);
    const { page } = seen;
    const row = page.locator('[data-entry="entry 8"]');
    await row.getByRole("button", { name: /^Correct/ }).click();
    const form = row.getByRole("form");
    await form.getByLabel(texts.fields.repetitions).fill("2000");
    await form.getByRole("button", { name: texts.keep }).click();
    await form.getByText(texts.wrongField(texts.fields.repetitions, 0, 1000)).waitFor();
    await form.getByLabel(texts.fields.repetitions).fill("23");
    await form.getByLabel(texts.fields.on).selectOption("left");
    await form.getByLabel(texts.log.when).fill("2026-11-03T07:15");
    await form.getByRole("button", { name: texts.keep }).click();
    await expect.poll(() => row.textContent()).toContain(texts.log.rises("left", "23"));
    await remove(page, "entry 9");
    await page.getByRole("button", { name: texts.log.putBack }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts.log.putBack);
    await remove(page, "entry 0");
    await expect.poll(() => rows(page).count()).toBe(logged.length - 2);
    await page.getByRole("button", { name: texts.log.putBack }).click();
    await expect.poll(() => rows(page).count()).toBe(logged.length - 1);
    await page.reload();
    await page.locator(".journal h1").waitFor();
    const all = await entriesOf(page);
    const expected = logged
      .filter(({ id }) => id !== "entry 9")
      .map((one) =>
        one.id === "entry 8"
          ? { ...one, repetitions: 23, on: "left", at_ms: Date.UTC(2026, 10, 3, 7, 15) }
          : one,
      );
    expect(all).toEqual([...expected].sort(byId));
    expectNoWrongs(seen);
    await seen.close();
  });

  it("is told in inches where somebody wants inches, and kept in centimetres", async () => {
    const seen = await before(logged);
    const { page } = seen;
    await page.evaluate(() =>
      localStorage.setItem("second-heart.units", JSON.stringify({ pressure: "mmHg", length: "in" })),
    );
    await open(page);
    await page.getByText(texts.tape.title).first().click();
    const form = page.getByRole("form", { name: texts.tape.title });
    await form.getByRole("radio", { name: texts.right }).check();
    await form.getByLabel(texts.tape.around("in")).fill("25");
    await form.getByRole("button", { name: texts.keep }).click();
    await expect.poll(() => rows(page).first().textContent()).toContain(`${texts.right}: 25.0\u202fin`);
    await form.getByLabel(texts.tape.around("in")).fill("50");
    await form.getByRole("button", { name: texts.keep }).click();
    await form.getByText(texts.tape.missing("2", "39", "in")).waitFor();
    const all = (await onDisk(page, "entries")).all as Entry[];
    expect(all.find((one) => one.kind === "tape" && one.side === "right")).toMatchObject({ ankle_cm: 63.5 });
    expect(
      await page.getByRole("img", { name: /^Ankle tape, in: left, 2 values, first 10.0, last 9.5/ }).count(),
    ).toBe(1);
    await seen.close();
  });

  it("of how the legs feel has its eleven steps in one row, or in six and five, each as wide as a finger", async () => {
    for (const [options, inRow] of [
      [desktop, [11]],
      [phone, [6, 5]],
      [{ ...phone, viewport: { width: 320, height: 640 } }, [6, 5]],
    ] as const) {
      const seen = await before([], options);
      await open(seen.page);
      const steps = await seen.page
        .locator(".journal-scale label")
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .map(({ top, width, height }) => ({ top, width, height })),
        );
      const rows = [...new Set(steps.map(({ top }) => top))];
      expect(rows.map((row) => steps.filter(({ top }) => top === row).length)).toEqual(inRow);
      for (const { width, height } of steps) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      const session = await seen.context.newCDPSession(seen.page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
      expect(await tooWide(seen.page)).toBe(0);
      await seen.close();
    }
  });

  it("makes a course, in pictures and in a table that say the same", async () => {
    const seen = await opened(logged);
    const { page } = seen;
    await page.getByRole("img", { name: /0 to 10, 2 values, first 4, last 6, between 4 and 6/ }).waitFor();
    await page.getByText(texts.trends.table).click();
    const cells = await page.locator(".journal-wide tbody tr").allTextContents();
    expect(cells.join(" ")).toContain("4");
    expect(cells.join(" ")).toContain("25.4");
    await seen.close();
  });

  it("has days under it that do not run into each other, however wide it is and whenever it ends", async () => {
    const day_ms = 86_400_000;
    for (const days of [7, 27, 28, 29]) {
      const entries = Array.from({ length: days }, (_, k) => ({
        kind: "feeling",
        id: `day ${k}`,
        at_ms: Date.now() - k * day_ms,
        ahead_min: 0,
        heaviness: k % 11,
        words: "",
      }));
      const seen = await opened(entries, phone);
      const { page } = seen;
      await page.locator(".journal-course").first().waitFor();
      for (const width of [320, 390, 800]) {
        await page.setViewportSize({ width, height: 844 });
        // the drawing follows its room
        await expect
          .poll(() =>
            page.locator(".journal-course svg[role=img]").evaluateAll((all) =>
              all.map((svg) => {
                const { left, right } = svg.getBoundingClientRect();
                const labels = [...svg.querySelectorAll("text[text-anchor=middle]")];
                const ends = labels.map((label) => label.getBoundingClientRect());
                return ends.every(
                  (one, k) =>
                    one.left >= (ends[k - 1]?.right ?? left) + 2 * Math.sign(k) && one.right <= right,
                );
              }),
            ),
          )
          .not.toContain(false);
      }
      await seen.close();
    }
  });

  it("has letters in its plots that grow with the reader’s and keep apart", async () => {
    for (const viewport of [desktop.viewport, { width: 320, height: 640 }]) {
      const seen = await opened(logged, { viewport });
      const { page, context } = seen;
      const letters = page.locator(".journal-course svg[role=img]").first().locator("text");
      const height = async () => Math.max(...(await boxesOf(letters)).map((one) => one.height));
      const usual = await height();
      const session = await context.newCDPSession(page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
      await expect.poll(async () => (await height()) / usual).toBeGreaterThan(1.8);
      // the drawing is laid out anew a moment after its letters have grown
      const overlaps = async () => {
        const boxes = await boxesOf(letters);
        return boxes.flatMap((one, k) =>
          boxes
            .slice(k + 1)
            .filter(
              (other) =>
                one.right > other.left &&
                other.right > one.left &&
                one.bottom > other.top &&
                other.bottom > one.top,
            )
            .map((other) => [one, other]),
        );
      };
      await expect.poll(overlaps, { timeout: 5000 }).toEqual([]);
      expect(await tooWide(page)).toBe(0);
      await seen.close();
    }
  });

  it("of the heel-rise test is not asked of those who cannot stand safely or should stop", async () => {
    const seen = await before();
    const { page } = seen;
    const summary = page.getByText(texts.rises.title, { exact: true });
    for (const [changes, sentence] of [
      [{ standsSafely: false }, texts.rises.notOffered],
      [{ applies: true }, texts.rises.applies],
    ] as const) {
      await page.goto(`${address()}#/nowhere`);
      await put(page, "profile", [{ ...somebody, ...changes }], "profile");
      await page.reload();
      await open(page);
      await summary.click();
      await page.getByText(sentence).waitFor();
      expect(await page.getByRole("button", { name: texts.rises.start }).count()).toBe(0);
    }
    await page.goto(`${address()}#/nowhere`);
    await put(page, "profile", [{ ...somebody, ankleLimits: true }], "profile");
    await page.reload();
    await open(page);
    await summary.click();
    await page.getByText(texts.rises.ankleLimits).waitFor();
    // four beats to get ready, then one rise in two seconds
    await page.clock.install();
    await page.getByRole("button", { name: texts.rises.start }).click();
    await page.clock.fastForward(6500);
    await page.getByText(texts.rises.count(1)).waitFor();
    await page.getByRole("button", { name: texts.rises.stop, exact: true }).click();
    expect(await page.getByLabel(texts.rises.repetitions).inputValue()).toBe("1");
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("copies", () => {
  it("go out, and come back into an empty journal as they were", async () => {
    const seen = await opened(logged);
    const { page } = seen;
    await page.getByText(texts.copies.noLast).waitFor();
    const text = await download(page, texts.copies.save);
    await page.getByText(/^Last copy saved/).waitFor();
    const csv = await download(page, texts.copies.saveCsv);
    const lines = csv.trimEnd().split("\r\n");
    // beside the entries it has its head and a last row that says so
    expect(lines.filter((line) => !line.includes("inferred")).length).toBe(logged.length + 2);
    // delete all asks once more
    await page.getByRole("button", { name: texts.copies.remove }).click();
    await page.getByRole("button", { name: texts.copies.cancel }).click();
    expect((await entriesOf(page)).length).toBe(logged.length);
    await page.getByRole("button", { name: texts.copies.remove }).click();
    await page.getByText(/^This deletes all \d+ entries/).waitFor();
    await page.getByRole("button", { name: texts.copies.removeNow }).click();
    await page.getByText(firstMinuteTexts.title).first().waitFor();
    // what was pressed is gone with the rest: one is taken to the beginning
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    for (const table of ["entries", "profile", "aside", "copies"])
      expect((await onDisk(page, table)).all, table).toEqual([]);
    // somebody answers anew, and takes the copy in
    await put(page, "profile", [{ ...somebody, work: "mixed" }], "profile");
    await page.reload();
    await page.locator(".journal h1").waitFor();
    await hand(page, jsonFile(text));
    await page.getByText(/^1\d entries were taken in; 0 were here/).waitFor();
    expect(await rows(page).count()).toBe(logged.length);
    expect(await entriesOf(page)).toEqual([...logged].sort(byId));
    expect((await onDisk(page, "profile")).all).toMatchObject([{ work: "mixed" }]);
    // a second time nothing is new, and what was told differently here stays
    await remove(page, "entry 9");
    await hand(page, jsonFile(text.replace('"a long day"', '"another day"')));
    await page.getByText(/^One entry was taken in/).waitFor();
    expect(await entriesOf(page)).toEqual([...logged].sort(byId));
    // the table brings an entry back just as well
    await remove(page, "entry 8");
    await expect.poll(async () => (await entriesOf(page)).length).toBe(logged.length - 1);
    await hand(page, { name: "copy.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await expect.poll(() => entriesOf(page)).toEqual([...logged].sort(byId));
    await hand(page, { name: "copy.csv", mimeType: "text/csv", buffer: Buffer.from(csv.slice(0, -9)) });
    await expect.poll(() => told(page).textContent()).toBe(keepingTexts.import.broken);
    // as a spreadsheet saves it where numbers have a comma; and without a last row, as the first tables had none
    await remove(page, "entry 7");
    await expect.poll(async () => (await entriesOf(page)).length).toBe(logged.length - 1);
    const spread = csv.replaceAll(",", ";").replaceAll(/(\d)\.(\d)/g, "$1,$2");
    await hand(page, { name: "copy.csv", mimeType: "text/csv", buffer: Buffer.from(spread) });
    await expect.poll(() => entriesOf(page)).toEqual([...logged].sort(byId));
    const older = csv.replace(/end,*\r\n$/, "");
    await hand(page, { name: "copy.csv", mimeType: "text/csv", buffer: Buffer.from(older) });
    await expect.poll(() => told(page).textContent()).toContain(texts.copies.mayBeCut);
    expect(await entriesOf(page)).toEqual([...logged].sort(byId));
    expectNoWrongs(seen);
    await seen.close();
  });

  it("that are broken, foreign, huge or from the future are refused in a sentence, and change nothing", async () => {
    const seen = await opened(logged);
    const { page } = seen;
    const good = copyText({ entries: [{ ...logged[4], id: "new" } as Entry], aside: [] }, 0);
    const huge = join(folder, "huge.json");
    writeFileSync(huge, Buffer.alloc(largestCopy_MB * 1e6 + 1, " "));
    const { import: refusals } = keepingTexts;
    for (const [file, sentence] of [
      [jsonFile(good.slice(0, -40)), refusals.broken],
      [jsonFile(""), refusals.broken],
      [jsonFile('{"a":1}'), refusals.foreign],
      [jsonFile(good.replace('"version": 1', '"version": 7')), refusals.future(7, copyVersion)],
      [jsonFile(good.replace('"heaviness": 4', '"heaviness": 14')), "heaviness: found 14"],
      [huge, refusals.huge(50)],
    ] as const) {
      await hand(page, file);
      await expect.poll(() => told(page).textContent()).toContain(sentence);
      expect(await told(page).evaluate((one) => one.classList.contains("fault"))).toBe(true);
      expect(await entriesOf(page)).toEqual([...logged].sort(byId));
    }
    await hand(page, jsonFile(good));
    await expect.poll(() => told(page).textContent()).toContain(texts.copies.taken(1, 0));
    expect(await told(page).evaluate((one) => one.classList.contains("fault"))).toBe(false);
    expect(await rows(page).count()).toBe(logged.length + 1);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("write themselves into a chosen file after every change, and ask again where the browser wants that", async () => {
    const seen = await before(logged);
    const { page } = seen;
    // the picker itself cannot be pressed here: it hands over a file of the browser's own file system
    await page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle("mine.json", { create: true }),
      });
      if (sessionStorage.getItem("asks") === null) return;
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: async () => sessionStorage.getItem("asks"),
        requestPermission: async () => {
          sessionStorage.setItem("asks", "granted");
          return "granted";
        },
      });
    });
    const file = () =>
      page.evaluate(async () => {
        const directory = await navigator.storage.getDirectory();
        return await (await (await directory.getFileHandle("mine.json")).getFile()).text();
      });
    await page.reload();
    await open(page);
    await page.getByRole("button", { name: texts.copies.choose }).click();
    await page.getByText(texts.copies.chosen("mine.json")).waitFor();
    await page.getByText(/^Last copy saved/).waitFor();
    expect(toldBySomebody(copyFrom(await file()).entries).length).toBe(logged.length);
    await feel(page, 1, "and this");
    await expect.poll(async () => await file()).toContain("and this");
    expect(toldBySomebody(copyFrom(await file()).entries).length).toBe(logged.length + 1);
    // another day the browser wants to be asked
    await page.evaluate(() => sessionStorage.setItem("asks", "prompt"));
    await page.reload();
    await page.getByText(texts.copies.asks("mine.json")).waitFor();
    await feel(page, 1, "not yet there");
    await rows(page).filter({ hasText: "not yet there" }).waitFor();
    expect(await file()).not.toContain("not yet there");
    await page.getByRole("button", { name: texts.copies.resume }).click();
    await expect.poll(async () => await file()).toContain("not yet there");
    // whoever deletes everything keeps the file
    await page.getByRole("button", { name: texts.copies.remove }).click();
    await page.getByRole("button", { name: texts.copies.removeNow }).click();
    await page.getByText(firstMinuteTexts.title).first().waitFor();
    expect(toldBySomebody(copyFrom(await file()).entries).length).toBe(logged.length + 2);
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("delete all", () => {
  it("leaves nothing of the coach on the device, whatever it was kept in, and no window goes on with it", async () => {
    const seen = await before(logged, { serviceWorkers: "allow", permissions: ["notifications"] });
    const { page, context } = seen;
    await page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: async () =>
          await (await navigator.storage.getDirectory()).getFileHandle("mine.json", { create: true }),
      });
    });
    await page.reload();
    await open(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.getByRole("button", { name: texts.copies.choose }).click();
    await page.getByText(/^Last copy saved/).waitFor();
    await page.evaluate(async () => {
      localStorage.setItem("second-heart theme", "dark");
      const worker = await navigator.serviceWorker.ready;
      await worker.showNotification("a prompt", { tag: "second-heart prompt" });
    });
    // how somebody is guided, and a second window
    const other = await context.newPage();
    await other.goto(`${address()}#/coach/exercises/seated-rock`);
    await other.getByRole("button", { name: sessionTexts.guides.sound, exact: true }).click();
    const names = () => page.evaluate(() => Object.keys(localStorage).sort());
    await expect
      .poll(names)
      .toEqual(["second-heart coach guidance", "second-heart coach rhythm", "second-heart theme"]);
    expect((await onDisk(page, "copies")).all).toMatchObject([{ file: {} }]);

    await page.getByRole("button", { name: texts.copies.remove }).click();
    await page.getByRole("button", { name: texts.copies.removeNow }).click();
    await page.getByText(firstMinuteTexts.title).first().waitFor();
    await other.getByText(firstMinuteTexts.title).first().waitFor();
    // how the pages look is not the coach's
    await expect.poll(names).toEqual(["second-heart theme"]);
    for (const table of ["entries", "profile", "aside", "copies"])
      expect((await onDisk(page, table)).all, table).toEqual([]);
    const kept = () =>
      page.evaluate(async () => {
        const worker = await navigator.serviceWorker.ready;
        const databases = await indexedDB.databases();
        return {
          notifications: (await worker.getNotifications()).length,
          databases: databases.map(({ name }) => name),
          // the pages themselves, for the time without a network
          caches: (await caches.keys()).filter((name) => !name.startsWith("second-heart http")),
          session: Object.keys(sessionStorage),
          cookies: document.cookie,
        };
      });
    await expect
      .poll(kept)
      .toEqual({ notifications: 0, databases: ["second-heart coach"], caches: [], session: [], cookies: "" });
    // nor does a page remember it
    await other.getByRole("button", { name: firstMinuteTexts.none }).click();
    await other.getByRole("button", { name: firstMinuteTexts.begin }).click();
    await other.getByRole("navigation", { name: coachTexts.sectionsLabel }).waitFor();
    await other.goto(`${address()}#/coach/exercises/seated-rock`);
    const sound = other.getByRole("button", { name: sessionTexts.guides.sound, exact: true });
    expect(await sound.getAttribute("aria-pressed")).toBe("false");
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("for everyone", () => {
  it("axe finds nothing, light or dark, with everything open", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const seen = await opened([...logged, { id: "damaged" }], { colorScheme });
      const { page } = seen;
      for (const summary of await page.locator(".journal summary").all())
        if (await summary.isVisible()) await summary.click();
      await rows(page)
        .first()
        .getByRole("button", { name: /^Correct/ })
        .click();
      await page.getByRole("button", { name: texts.copies.remove }).click();
      expect(await violations(page)).toEqual([]);
      expectNoWrongs(seen);
      await seen.close();
    }
  });

  it("fits 320 px, and twice the text in it", async () => {
    const seen = await opened(logged, { viewport: { width: 320, height: 640 } });
    const { page } = seen;
    for (const summary of await page.locator(".journal summary").all())
      if (await summary.isVisible()) await summary.click();
    await rows(page)
      .first()
      .getByRole("button", { name: /^Correct/ })
      .click();
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    // targets as large as a thumb
    const small = await page.evaluate(() => {
      document.documentElement.style.fontSize = "";
      return [...document.querySelectorAll<HTMLElement>(".journal button, .journal summary, .journal select")]
        .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
        .filter(([, height]) => height > 0 && height < 43.9);
    });
    expect(small).toEqual([]);
    await seen.close();
  });

  it("goes by the keyboard alone: to tell how the legs feel, correct it and remove it", async () => {
    const seen = await opened();
    const { page } = seen;
    /** Tabs on until something has the focus; everything on the way is outlined. */
    const tabTo = async (is: (name: string) => boolean) => {
      for (let k = 0; k < 80; k++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const here = document.activeElement as HTMLElement;
          const labels = "labels" in here ? [...((here.labels as NodeListOf<HTMLElement>) ?? [])] : [];
          const outlined = [here, here.nextElementSibling ?? here, here.parentElement ?? here].some(
            (one) => getComputedStyle(one).outlineStyle !== "none",
          );
          const name = here.getAttribute("aria-label") ?? labels[0]?.textContent ?? here.textContent ?? "";
          return { name: name.trim(), outlined };
        });
        expect(at.outlined, `outline of “${at.name}”`).toBe(true);
        if (is(at.name)) return;
      }
      throw new Error("Tab does not come there.");
    };
    await tabTo((name) => name === "0");
    await page.keyboard.press("Space");
    for (let k = 0; k < 7; k++) await page.keyboard.press("ArrowRight");
    await tabTo((name) => name === texts.feeling.words);
    await page.keyboard.type("by the keyboard");
    await tabTo((name) => name === texts.keep);
    await page.keyboard.press("Enter");
    const row = rows(page).filter({ hasText: "by the keyboard" });
    await row.waitFor();
    expect(await row.textContent()).toContain(texts.log.feeling("7"));
    await expect
      .poll(() => page.getByRole("form", { name: texts.feeling.title }).getByRole("status").textContent())
      .toMatch(/^Kept at \d\d:\d\d:\d\d\.$/);
    await tabTo((name) => name.startsWith(texts.log.correct));
    await page.keyboard.press("Enter");
    await tabTo((name) => name === texts.fields.heaviness);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    await expect.poll(() => row.textContent()).toContain(texts.log.feeling("8"));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(texts.log.correct);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await row.waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await row.waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("twenty-five kills of the page or of its browser while it writes", () => {
  // the whole five hundred: npm run soak:coach
  it("take nothing away that the page had said was kept", async () => {
    const executable = process.env.SECOND_HEART_CHROMIUM ?? "";
    const seeds = Array.from({ length: 25 }, (_, k) => k + 1);
    const kills = await killCoach({ executable, address: address(), seeds });
    expect(kills.flatMap(({ seed, faults }) => faults.map((one) => `seed ${seed}: ${one}`))).toEqual([]);
    // they were kills of either kind, in the midst of writing
    expect(new Set(kills.map(({ what, during }) => `${what}, ${during}`)).size).toBe(4);
    expect(kills.filter(({ said }) => said > 0).length).toBeGreaterThan(12);
  });
});

describe("the coach's sections", () => {
  it("show what went wrong wherever one is, until it is closed", async () => {
    const seen = await before([...logged, { id: "damaged" }]);
    const { page } = seen;
    await page.goto(`${address()}#/coach`);
    await expect.poll(() => fault(page).textContent()).toContain(keepingTexts.asideEntries(1));
    await fault(page).getByRole("button", { name: coachTexts.dismiss }).click();
    await expect.poll(() => fault(page).textContent()).toBe("");
    expectNoWrongs(seen);
    await seen.close();
  });
});
