import { onCleanup, onMount } from "solid-js";

/** Calls `draw` at every frame that the page is seen; under reduced motion four times a second. */
export function everyFrame(draw: (now_ms: number) => void): void {
  let request = 0;
  let last = 0;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const frame = (now_ms: number): void => {
    request = requestAnimationFrame(frame);
    if (calm.matches && now_ms - last < 250) return;
    last = now_ms;
    draw(now_ms);
  };
  onMount(() => {
    request = requestAnimationFrame(frame);
  });
  onCleanup(() => cancelAnimationFrame(request));
}
