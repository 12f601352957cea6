import { onCleanup, onMount } from "solid-js";

type Draw = (now_ms: number) => void;

/** ms between two pictures under reduced motion */
const calm_ms = 250;

const draws = new Set<Draw>();
let request = 0;
let last_ms = 0;
let calm: MediaQueryList | undefined;

/** Calls `draw` at every frame that the page is seen; under reduced motion four times a second. */
export function everyFrame(draw: Draw): void {
  onMount(() => {
    draws.add(draw);
    if (draws.size === 1) request = requestAnimationFrame(frame);
  });
  onCleanup(() => {
    draws.delete(draw);
    if (draws.size === 0) cancelAnimationFrame(request);
  });
}

/** One for all who draw: each request costs. */
function frame(now_ms: number): void {
  request = requestAnimationFrame(frame);
  calm ??= matchMedia("(prefers-reduced-motion: reduce)");
  if (calm.matches && now_ms - last_ms < calm_ms) return;
  last_ms = now_ms;
  for (const draw of draws) {
    try {
      draw(now_ms);
    } catch (error) {
      // what fails stops nobody else
      reportError(error);
    }
  }
}
