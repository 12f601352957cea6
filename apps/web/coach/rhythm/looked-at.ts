/**
 * Whether somebody looks at one of the open pages. Each holds a lock, shared with the others, for as long as it is
 * looked at: whoever asks knows at once, and a page that dies lets go of it.
 */

const name = "second-heart looked at";

/** a window that is seen beside another one, or lies under it, is not looked at */
export const isLookedAt = (): boolean => document.visibilityState === "visible" && document.hasFocus();

let letGo: (() => void) | undefined;

function hold(): void {
  if (isLookedAt() === (letGo !== undefined)) return;
  if (letGo !== undefined) {
    letGo();
    letGo = undefined;
    return;
  }
  const until = new Promise<void>((done) => (letGo = done));
  navigator.locks.request(name, { mode: "shared" }, () => until).catch(() => undefined);
}

/** From now on the other pages can know. */
export function tellWhetherLookedAt(): void {
  // without locks each page is on its own
  if (navigator.locks === undefined) return;
  for (const event of ["focus", "blur", "pageshow"]) addEventListener(event, hold);
  document.addEventListener("visibilitychange", hold);
  hold();
}

/** Whether another page, or this one, is looked at. */
export async function anyIsLookedAt(): Promise<boolean> {
  if (isLookedAt()) return true;
  const held = (await navigator.locks?.query())?.held ?? [];
  return held.some((lock) => lock.name === name);
}
