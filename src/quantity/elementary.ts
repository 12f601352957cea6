/**
 * exp, ln and sin from additions, multiplications and divisions alone, in a fixed order: IEEE 754 then gives the
 * same bits in every Node and browser, which Math.exp, Math.log and Math.sin do not promise.
 */

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = 1.442695040888963387;

const word = new Float64Array(1);
const halves = new Int32Array(word.buffer);
/** which half holds sign and exponent, by this machine's byte order */
const high = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** 2^k for whole k in the normal range. */
function powerOfTwo(k: number): number {
  halves[1 - high] = 0;
  halves[high] = (k + 1023) << 20;
  return word[0] as number;
}

/** 1 / n!, each the quotient of two exact numbers */
const inverseFactorials = Float64Array.of(
  1,
  1,
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40320,
  1 / 362880,
  1 / 3628800,
  1 / 39916800,
  1 / 479001600,
  1 / 6227020800,
);

/** What exp is made of, for back ends that write it out themselves. */
export const exponential = {
  lowest: -700,
  highest: 700,
  inverseLn2,
  ln2High,
  ln2Low,
  inverseFactorials,
} as const;

/** eˣ, within 1e-15 of itself; 0 below −700 and capped at e⁷⁰⁰ so that no infinity enters a kernel. */
export function exp(x: number): number {
  if (!(x > exponential.lowest)) return x <= exponential.lowest ? 0 : x;
  const bounded = x > exponential.highest ? exponential.highest : x;
  const k = Math.floor(bounded * inverseLn2 + 0.5);
  const r = bounded - k * ln2High - k * ln2Low;
  // Taylor series to r¹³ / 13!, |r| ≤ ln2 / 2: remainder below 5e-18
  let sum = inverseFactorials[13] as number;
  for (let n = 12; n >= 0; n--) sum = sum * r + (inverseFactorials[n] as number);
  return sum * powerOfTwo(k);
}

/** Natural logarithm of a positive number, within 2e-16 relative or absolute; NaN for x ≤ 0. */
export function ln(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let scaled = x;
  let k = 0;
  if (scaled < 2.2250738585072014e-308) {
    scaled *= 18014398509481984; // 2^54 lifts a subnormal
    k = -54;
  }
  word[0] = scaled;
  k += ((halves[high] as number) >> 20) - 1023;
  halves[high] = ((halves[high] as number) & 0xfffff) | 0x3ff00000;
  let m = word[0] as number;
  if (m > 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  // ln m = 2 artanh s, s = (m − 1) / (m + 1), |s| ≤ 0.1716: s²¹ / 21 is below 5e-18
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let sum = 0;
  for (let n = 21; n >= 3; n -= 2) sum = (sum + 1 / n) * s2;
  return k * ln2High + (2 * s + (2 * s * sum + k * ln2Low));
}

const halfPi = 1.5707963267948966;
const halfPiTail = 6.123233995736766e-17;

/** Sine of an angle in radians: within 3e-16 up to half a turn, beyond it within the last place of the angle. */
export function sin(x: number): number {
  const quadrant = Math.floor(x / halfPi + 0.5);
  const r = x - quadrant * halfPi - quadrant * halfPiTail;
  const r2 = r * r;
  const turn = ((quadrant % 4) + 4) % 4;
  let sum = 1;
  if (turn % 2 === 0) {
    for (let n = 18; n >= 2; n -= 2) sum = 1 - (r2 / (n * (n + 1))) * sum;
    sum *= r;
  } else {
    for (let n = 18; n >= 2; n -= 2) sum = 1 - (r2 / (n * (n - 1))) * sum;
  }
  return turn < 2 ? sum : -sum;
}

export const cos = (x: number): number => sin(x + halfPi);
