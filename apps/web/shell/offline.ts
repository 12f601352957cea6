import { createSignal } from "solid-js";

/** The pages without a network, and their next version: it waits until somebody asks for it. */

const [waiting, setWaiting] = createSignal<ServiceWorker>();

/** the next version, where one is ready */
export const nextVersion = waiting;

/** ms between two questions for a new version, asked when the page is looked at again */
const askAgain_ms = 3_600_000;

/** Keeps the pages for the time without a network. A page over plain http from elsewhere cannot be kept. */
export async function keepOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("./sw.js");
  const look = (): void => {
    // at the very first visit nothing stands before it, and nothing is new
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) {
      setWaiting(registration.waiting);
    }
  };
  look();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  let asked_ms = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || performance.now() - asked_ms < askAgain_ms) return;
    asked_ms = performance.now();
    // without a network there is nothing to be had
    registration.update().catch(() => undefined);
  });
}

/** Lets the next version take over; `keep` is called before the page is left. */
export function takeNextVersion(keep: () => void): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    keep();
    location.reload();
  });
  const next = waiting();
  if (next?.state === "installed") return next.postMessage("take over");
  // another window has let it take over already
  keep();
  location.reload();
}
