/** A `ref` for the heading of what has just been put in the place of something else: readers are taken there. */
export function focused(element: HTMLElement): void {
  // it stands in the page once the whole piece has been made
  queueMicrotask(() => element.focus());
}
