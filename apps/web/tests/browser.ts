import { AxeBuilder } from "@axe-core/playwright";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { texts } from "../texts/en.js";
import { libraryTexts } from "../texts/library.js";

/** What the browser tests share: a Chromium, pages as somebody opens them, and what is seen on them. */

/** ms; a machine that is busy with other things takes its time */
export const patience = 120_000;

export const desktop = { viewport: { width: 1280, height: 800 } } as const;
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const;

/** the address of the served pages */
export const address = (): string => inject("page");

let browser: Browser;

/** The tests of a file use the Chromium that all of them share; each visit has a context of its own in it. */
export function withChromium(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** A page, and everything that went wrong on it or left for another host. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** sentences: errors on the console, requests to other hosts, what the policy stopped */
  readonly wrongs: string[];
  readonly close: () => Promise<void>;
}

export async function visit(
  hash = "",
  { at = address(), ...options }: BrowserContextOptions & { at?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ ...desktop, serviceWorkers: "block", ...options });
  context.setDefaultTimeout(patience);
  const wrongs: string[] = [];
  const host = new URL(at).host;
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)/.test(url.protocol) && url.host !== host) wrongs.push(`asked another host: ${url}`);
  });
  const page = await context.newPage();
  // a policy that stops something says so on the console too
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrongs.push(`error: ${error.message}`));
  await page.goto(`${at}${hash}`);
  return { page, context, wrongs, close: () => context.close() };
}

/** The pressure in the vein on the left foot, as the page tells it. */
export async function anklePressure(page: Page): Promise<number> {
  const text = (await page.locator(".ankle").first().textContent()) ?? "";
  return Number(/−?-?\d+(\.\d+)?(?=\s*mmHg)/.exec(text)?.[0] ?? Number.NaN);
}

/** Waits until the leg is there, and gives the ankle's pressure. */
export async function alive(page: Page): Promise<number> {
  await page.waitForFunction(() => /\d\s*mmHg/.test(document.querySelector(".ankle")?.textContent ?? ""));
  return await anklePressure(page);
}

/** Waits until the ankle's pressure is below, or above, a value; the test fails where that never comes. */
export async function ankleIs(page: Page, which: "below" | "above", bound: number): Promise<void> {
  await page.waitForFunction(
    ([below, limit]) => {
      const text = document.querySelector(".ankle")?.textContent ?? "";
      const pressure = Number(/-?\d+(\.\d+)?(?=\s*mmHg)/.exec(text)?.[0] ?? Number.NaN);
      return below ? pressure < limit : pressure > limit;
    },
    [which === "below", bound] as const,
  );
}

type Posture = keyof typeof texts.lab.postures;
const anyPosture = new RegExp(`^(${Object.values(texts.lab.postures).join("|")})$`);

/** The word of the sentence that tells the posture, and opens their gallery. */
export const postureWord = (page: Page): Locator =>
  page.locator(".sentence").getByRole("button", { name: anyPosture });

/** Takes a posture as somebody does with a mouse, from the gallery behind its word. */
export async function takePosture(page: Page, posture: Posture): Promise<void> {
  await postureWord(page).click();
  const gallery = page.getByRole("dialog");
  await gallery.getByRole("button", { name: new RegExp(`^${posture}`, "i") }).click();
  await gallery.getByRole("button", { name: libraryTexts.close }).click();
  await gallery.waitFor({ state: "detached" });
}

/** s, of the clock on the page */
export async function clock_s(page: Page): Promise<number> {
  const text = (await page.locator("output.time").textContent()) ?? "";
  return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
}

/** Waits until the clock on the page has passed an instant. */
export async function clockPasses(page: Page, time_s: number): Promise<void> {
  await page.waitForFunction((limit) => {
    const text = document.querySelector("output.time")?.textContent ?? "";
    return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0) > limit;
  }, time_s);
}

/** What axe finds against a page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  // no frame is another host's: nothing has to be asked in a page of its own, and what is right need not be told
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

/** px by which the page is wider than the window */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const expectNoWrongs = ({ wrongs }: Visit): void => expect(wrongs).toEqual([]);
