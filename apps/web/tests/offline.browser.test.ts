import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { buildServiceWorker } from "../../../tools/build-service-worker.mjs";
import { serveWeb } from "../../../tools/serve-web.mjs";
import { texts } from "../texts/en.js";
import {
  alive,
  clock_s,
  clockPasses,
  expectNoWrongs,
  postureWord,
  takePosture,
  visit,
  withChromium,
} from "./browser.js";

withChromium();

const built = fileURLToPath(new URL("../../../dist-web", import.meta.url));

/** A host of its own that carries the built pages, which can be renewed, and taken off the network. */
async function host() {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-pages-"));
  cpSync(built, folder, { recursive: true });
  const { address, close } = await serveWeb({ folder });
  return {
    address,
    async renew(edition: string) {
      const page = join(folder, "index.html");
      const html = readFileSync(page, "utf8");
      writeFileSync(page, html.replace("</head>", `<meta name="edition" content="${edition}"></head>`));
      await buildServiceWorker(folder);
    },
    /** a file of another version, without the list that belongs to it */
    spoil() {
      appendFileSync(join(folder, "index.html"), "<!-- half of the third edition -->");
    },
    close,
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Waits until the page is kept for the time without a network. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

const edition = (page: Page) =>
  page.evaluate(() => document.querySelector("meta[name=edition]")?.getAttribute("content"));

describe("the pages without a network", () => {
  it("open after the first visit, every one of them, and the heart beats on", async () => {
    const { address, close, forget } = await host();
    const { page, wrongs, close: leave } = await visit("", { at: address, serviceWorkers: "allow" });
    await alive(page);
    await kept(page);
    await close();
    await page.reload();
    await alive(page);
    await clockPasses(page, (await clock_s(page)) + 1);
    for (const name of [texts.pages.day, texts.pages.lessons, texts.pages.evidence]) {
      await page.getByRole("link", { name }).click();
      await page.getByRole("heading", { name, level: 1 }).waitFor();
    }
    expect(wrongs).toEqual([]);
    await leave();
    forget();
  });

  it.each(["evidence", "validation", "lessons", "coach"] as const)(
    "are kept too where %s alone is ever opened",
    async (name) => {
      const { address, close, forget } = await host();
      const seen = await visit(`#/${name}`, { at: address, serviceWorkers: "allow" });
      const { page } = seen;
      await kept(page);
      await close();
      await page.reload();
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      expectNoWrongs(seen);
      await seen.close();
      forget();
    },
  );

  it("can be installed: a name, icons that are there, and a start below the pages", async () => {
    const { page, close } = await visit();
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]")!;
      const told = await (await fetch(link.href)).json();
      const sizes = await Promise.all(
        (told.icons as { src: string }[]).map(async ({ src }) => {
          const icon = new Image();
          icon.src = new URL(src, link.href).href;
          await icon.decode();
          return icon.naturalWidth;
        }),
      );
      return { ...told, sizes };
    });
    expect(manifest).toMatchObject({ name: texts.name, display: "standalone", start_url: "./" });
    expect(manifest.sizes.slice(1)).toEqual([192, 512, 512]);
    await close();
  });
});

describe("a new version of the pages", () => {
  it("waits, is offered quietly, and takes over with what was set and lived", async () => {
    const { address, renew, close, forget } = await host();
    const { page, context, close: leave } = await visit("", { at: address, serviceWorkers: "allow" });
    await alive(page);
    await kept(page);
    await takePosture(page, "sitting");
    await page.getByLabel(texts.lab.clock.speed).selectOption("10");
    await clockPasses(page, 60);

    await renew("second");
    // another window of the same pages finds it; both still show the version they began with
    const other = await context.newPage();
    await other.goto(`${address}#/lessons`);
    await page.getByText(texts.update.ready).waitFor();
    expect(await edition(page)).toBeUndefined();
    expect(await edition(other)).toBeUndefined();

    const left_s = await clock_s(page);
    const reloaded = page.waitForEvent("load");
    await page.getByRole("button", { name: texts.update.reload }).click();
    await reloaded;
    await alive(page);
    expect(await edition(page)).toBe("second");
    expect(await postureWord(page).textContent()).toBe(texts.lab.postures.sitting);
    expect(await page.getByLabel(texts.lab.clock.speed).inputValue()).toBe("10");
    // the life goes on from its last kept moment, not from the night
    expect(await clock_s(page)).toBeGreaterThan(left_s - 40);
    await clockPasses(page, left_s + 1);
    await leave();
    await close();
    forget();
  });

  it("that is not whole is not taken: the old one stays", async () => {
    const { address, renew, spoil, close, forget } = await host();
    const { page, close: leave } = await visit("", { at: address, serviceWorkers: "allow" });
    await alive(page);
    await kept(page);
    await renew("second");
    spoil();
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<string>((done) => {
        registration.addEventListener("updatefound", () => {
          const next = registration.installing!;
          next.addEventListener("statechange", () => done(next.state));
        });
      });
      await registration.update().catch(() => undefined);
      return await found;
    });
    expect(state).toBe("redundant");
    await page.reload();
    await alive(page);
    expect(await edition(page)).toBeUndefined();
    expect(await page.getByText(texts.update.ready).count()).toBe(0);
    await leave();
    await close();
    forget();
  });
});
