import { type Accessor, createSignal, onCleanup } from "solid-js";

/** The width of the element whose `ref` the second one is, px, at least so much; `first` until it is in the page. */
export function createWidth(
  least: number,
  first: number,
): readonly [width: Accessor<number>, measured: (element: Element) => void] {
  const [width, setWidth] = createSignal(first);
  const measured = (element: Element): void => {
    const watcher = new ResizeObserver(() => setWidth(Math.max(least, element.clientWidth)));
    watcher.observe(element);
    onCleanup(() => watcher.disconnect());
  };
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
  const measured = (element: Element): void => {
    const watcher = new ResizeObserver(() => {
      // what is not shown has no height
      if (element.clientHeight > 0) setAspect(element.clientWidth / element.clientHeight);
    });
    watcher.observe(element);
    onCleanup(() => watcher.disconnect());
  };
  return [aspect, measured];
}
