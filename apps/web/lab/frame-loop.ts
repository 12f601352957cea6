import { onCleanup, onMount } from "solid-js";

/** ms between two pictures under reduced motion */
const calm_ms = 250;

type Step = (now_ms: number) => void;
/** says whether there was something new to draw */
type Draw = (now_ms: number) => boolean;

const steps = new Set<Step>();
/** who has waited longest stands first */
const line: Draw[] = [];
let request = 0;
let last_ms = 0;
let calm: MediaQueryList | undefined;

/** Calls `step` at every frame that the page is seen; under reduced motion four times a second. */
export function everyFrame(step: Step): void {
  onMount(() => {
    steps.add(step);
    begin();
  });
  onCleanup(() => {
    steps.delete(step);
    endIfAlone();
  });
}

/**
 * The same for what takes long to draw: where several have something new, each frame is one's, so that none is longer
 * than it must be. Under reduced motion all draw at once.
 */
export function inTurns(draw: Draw): void {
  onMount(() => {
    line.push(draw);
    begin();
  });
  onCleanup(() => {
    line.splice(line.indexOf(draw), 1);
    endIfAlone();
  });
}

function begin(): void {
  // one for all: each request costs
  if (steps.size + line.length === 1) request = requestAnimationFrame(frame);
}

function endIfAlone(): void {
  if (steps.size + line.length === 0) cancelAnimationFrame(request);
}

function frame(now_ms: number): void {
  request = requestAnimationFrame(frame);
  calm ??= matchMedia("(prefers-reduced-motion: reduce)");
  if (calm.matches && now_ms - last_ms < calm_ms) return;
  last_ms = now_ms;
  for (const step of steps) attempt(step, now_ms);
  for (const draw of line.slice()) {
    if (!attempt(draw, now_ms)) continue;
    // who has drawn goes to the end of the line
    line.push(...line.splice(line.indexOf(draw), 1));
    if (!calm.matches) return;
  }
}

/** What fails stops nobody else. */
function attempt<Result>(what: (now_ms: number) => Result, now_ms: number): Result | undefined {
  try {
    return what(now_ms);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
