import { exp } from "../../quantity/elementary.js";

/** A hump of one stride, as shares of the stride: where its middle is, how wide (standard deviation), how high. */
export type Hump = readonly [middle: number, width: number, height: number];

/** Sum of humps on a circle: what leaves at the end of the stride comes in at its start. */
export function humps(phase: number, list: readonly Hump[]): number {
  let sum = 0;
  for (const [middle, width, height] of list) {
    let distance = phase - middle;
    distance -= Math.floor(distance + 0.5);
    sum += height * exp(-0.5 * (distance / width) * (distance / width));
  }
  return sum;
}

/** Value of a periodic course given at equal steps, by cubic interpolation. */
export function periodic(phase: number, values: readonly number[]): number {
  const n = values.length;
  const position = (phase - Math.floor(phase)) * n;
  const whole = Math.floor(position);
  const u = position - whole;
  const at = (k: number) => values[(whole + k + n) % n] as number;
  const [a, b, c, d] = [at(-1), at(0), at(1), at(2)];
  return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
}

/** 0 before 0, 1 after 1, smooth to the second derivative between. */
export function smoothStep(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x * x * x * (10 + x * (6 * x - 15));
}

/** Rises over `rise`, holds, falls over `fall` at the end of [0, length]. */
export const effortOver = (time: number, length: number, rise: number, fall: number): number =>
  smoothStep(time / rise) * (1 - smoothStep((time - (length - fall)) / fall));
