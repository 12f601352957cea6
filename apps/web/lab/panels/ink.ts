import { type PageColours, pageColours, sameColours } from "../page-colours.js";

/** How the page is written: colours, and the size (px) and family of its text. */
export interface Hand {
  readonly ink: PageColours;
  readonly em: number;
  readonly face: string;
}

/** The same object for as long as nothing has changed. */
export function readHand(before?: Hand): Hand {
  const style = getComputedStyle(document.documentElement);
  const ink = pageColours(style);
  const hand = { ink, em: Number.parseFloat(style.fontSize), face: style.fontFamily };
  const same = hand.em === before?.em && hand.face === before.face && sameColours(ink, before.ink);
  return same ? before : hand;
}

export const tones = {
  ink: ["ink", "quiet", "quiet", "quiet"],
  vein: ["vein1", "vein2", "vein3", "ink"],
  muscle: ["muscle1", "muscle2", "muscle3", "muscle3"],
} as const;

/** Traces are told apart by these first. */
export const dashes: readonly (readonly number[])[] = [[], [7, 4], [1.5, 3.5], [9, 3, 1.5, 3]];
