import type { KeptLab } from "../lab/lab.js";

/** What is set and lived, over a reload of the page. */

const name = "second-heart lab";

export function keepLab(kept: KeptLab | undefined): void {
  if (kept === undefined) return;
  const { moment } = kept;
  const plain = { ...kept, moment: { ...moment, states: [...moment.states] } };
  try {
    sessionStorage.setItem(name, JSON.stringify(plain));
  } catch {
    // full, or a browser that keeps nothing for anybody: the next page begins afresh
  }
}

/** What was kept, once: a page that is opened later begins afresh. */
export function takeKeptLab(): KeptLab | undefined {
  try {
    const text = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    if (text === null) return undefined;
    const plain = JSON.parse(text) as KeptLab & { moment: { states: [string, number][] } };
    return { ...plain, moment: { ...plain.moment, states: new Map(plain.moment.states) } };
  } catch {
    return undefined;
  }
}
