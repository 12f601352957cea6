import type { BrowserContextOptions, Page } from "playwright-core";
import { type Profile, type RhythmSettings, usualRhythm } from "../coach/profile.js";
import { type Visit, visit } from "./browser.js";

/** What the coach's browser tests share: somebody who has been through the first minute. */

export const somebody: Profile = {
  safetyRead_ms: Date.UTC(2026, 0, 1),
  applies: false,
  work: "sitting",
  standsSafely: true,
  ankleLimits: false,
  rhythm: usualRhythm,
};

/** Puts a profile into the browser's database as the first version kept it; the page must not have opened the coach. */
export const withProfile = (page: Page, profile: unknown = somebody): Promise<void> =>
  page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("second-heart coach");
        request.onupgradeneeded = () => {
          request.result.createObjectStore("entries", { keyPath: "id" }).createIndex("at", "at_ms");
          request.result.createObjectStore("profile");
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("profile", "readwrite");
          transaction.objectStore("profile").put(kept, "profile");
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    profile,
  );

interface Opening extends BrowserContextOptions {
  /** what the clock on the wall reads, with its zone: "2026-11-30T08:55+01:00"; it stands still until it is moved */
  readonly time: string;
  readonly rhythm?: Partial<RhythmSettings>;
}

/** The coach, opened by somebody on a device whose clock the test holds. */
export async function openCoach({ time, rhythm, ...options }: Opening): Promise<Visit> {
  const seen = await visit("#/evidence", { locale: "en-GB", timezoneId: "Europe/Berlin", ...options });
  await withProfile(seen.page, { ...somebody, rhythm: { ...usualRhythm, ...rhythm } });
  const { clock } = seen.context;
  await clock.install({ time: Date.parse(time) - 60_000 });
  await clock.pauseAt(Date.parse(time));
  await seen.page.evaluate(() => {
    location.hash = "#/coach";
  });
  await seen.page.reload();
  await seen.page.locator(".rhythm h1").waitFor();
  // what is told now comes after what was inferred on opening
  await clock.runFor(1000);
  return seen;
}
