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
