import type { Page } from "playwright-core";
import { type Profile, usualRhythm } from "../coach/profile.js";

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
