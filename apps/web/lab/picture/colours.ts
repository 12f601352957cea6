import { type PageColours, pageColours } from "../page-colours.js";

/** The page's colours, as the canvas needs them; the ramp of venous pressure between its five steps. */

export type Colours = PageColours & {
  /** low to high venous pressure, as many steps as `rampSteps` */
  readonly ramp: readonly string[];
  /** what is drawn upon each step so that it is seen */
  readonly onRamp: readonly string[];
  readonly dark: boolean;
};

/** mmHg at the ends of the ramp */
export const rampRange = { low: 0, high: 100 } as const;
export const rampSteps = 33;

export const rampStep = (pressure_mmHg: number): number => {
  const share = (pressure_mmHg - rampRange.low) / (rampRange.high - rampRange.low);
  return Math.round(Math.min(1, Math.max(0, share)) * (rampSteps - 1));
};

const partsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

export function coloursOf(element: Element): Colours {
  const page = pageColours(getComputedStyle(element));
  const { paper, ink, p1, p2, p3, p4, p5 } = page;
  const steps = [p1, p2, p3, p4, p5].map(partsOf);
  const dark = partsOf(paper)[1] < 128;
  const mixed = Array.from({ length: rampSteps }, (_, k) => {
    const place = (k / (rampSteps - 1)) * 4;
    const from = Math.min(3, Math.floor(place));
    return steps[from].map((part, axis) =>
      Math.round(part + (place - from) * (steps[from + 1][axis] - part)),
    );
  });
  return {
    ...page,
    ramp: mixed.map(([red, green, blue]) => `rgb(${red},${green},${blue})`),
    onRamp: mixed.map(([, green]) => (green < 128 === dark ? ink : paper)),
    dark,
  };
}
