/** A `ref` for the heading of what has just been put in the place of something else: readers are taken there. */
export function focused(element: HTMLElement): void {
  // it stands in the page once the whole piece has been made
  queueMicrotask(() => element.focus());
}

/** Where what was pressed has gone with what it did, readers are taken to what tells of it: the heading, if nothing nearer. */
export function notLost(nearer?: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  const heading = nearer ?? document.querySelector<HTMLElement>(".coach h1");
  if (heading === null) return;
  if (nearer === undefined) heading.tabIndex = -1;
  heading.focus();
}
