/** What the coach keeps beside its database: small texts by name, lost without harm; all go when everything is deleted. */

const prefix = "second-heart coach ";
/** what the browser would not keep */
const otherwise = new Map<string, string>();
const forgetters: (() => void)[] = [];

export function keptText(name: string): string | undefined {
  // newer than what the browser has, where it would read but not write
  const own = otherwise.get(name);
  if (own !== undefined) return own;
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepText(name: string, text: string): void {
  try {
    localStorage.setItem(prefix + name, text);
    otherwise.delete(name);
  } catch {
    // it holds until the page is closed
    otherwise.set(name, text);
  }
}

/** Does so too when everything is deleted: what a page remembers goes with what is kept. */
export const whenForgotten = (forget: () => void): void => void forgetters.push(forget);

export function forgetAll(): void {
  otherwise.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // where nothing is kept nothing has to go
  }
  for (const forget of forgetters) forget();
}
