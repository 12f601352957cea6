import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Looks at an element whenever it has another size. */
function watch(element: Element, look: () => void): void {
  const watcher = new ResizeObserver(look);
  watcher.observe(element);
  onCleanup(() => watcher.disconnect());
}

/** The width of the element whose `ref` the second one is, px, at least so much; `first` until it is in the page. */
export function createWidth(
  least: number,
  first: number,
): readonly [width: Accessor<number>, measured: (element: Element) => void] {
  const [width, setWidth] = createSignal(first);
  const measured = (element: Element): void =>
    watch(element, () => setWidth(Math.max(least, element.clientWidth)));
  return [width, measured];
}

/**
 * How many times as wide as high the element is whose `ref` the second one is: a drawing that is as high as its text
 * wants it, and measures itself by that, grows with the reader's letters.
 */
export function createAspect(
  first: number,
): readonly [aspect: Accessor<number>, measured: (element: Element) => void] {
  const [aspect, setAspect] = createSignal(first);
  const measured = (element: Element): void =>
    watch(element, () => {
      // what is not shown has no height
      if (element.clientHeight > 0) setAspect(element.clientWidth / element.clientHeight);
    });
  return [aspect, measured];
}
