import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cos, exp, ln, sin } from "./elementary.js";

// reference values by whole numbers: x is held as ⌊x · 2^bits⌋, so every digit below is exact or cut at 2^-bits

const bits = 320n;
const one = 1n << bits;

/** A double is a whole number times a power of two; this is it, exactly while its last bit is above 2^-bits. */
function fixed(x: number): bigint {
  if (x === 0) return 0n;
  let exponent = Math.max(-1074, Math.floor(Math.log2(Math.abs(x))) - 53);
  let whole = x;
  // in two steps, because 2^1074 is no double
  for (; exponent < -1000; exponent += 1) whole *= 2;
  whole *= 2 ** -exponent;
  const shift = bits + BigInt(Math.max(-1074, Math.floor(Math.log2(Math.abs(x))) - 53));
  return shift >= 0n ? BigInt(whole) << shift : BigInt(whole) >> -shift;
}

const times = (a: bigint, b: bigint): bigint => (a * b) >> bits;
const asNumber = (a: bigint): number => Number(a) / 2 ** Number(bits / 2n) / 2 ** Number(bits / 2n);

/** eʳ by its series, |r| ≤ 1. */
function exponential(r: bigint): bigint {
  let sum = one;
  let term = one;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = times(term, r) / n;
    sum += term;
  }
  return sum;
}

/** ln 2 = Σ 1 / (n 2ⁿ) */
const ln2 = Array.from({ length: Number(bits) }, (_, k) => BigInt(k + 1)).reduce(
  (sum, n) => sum + (one >> n) / n,
  0n,
);

/** eˣ as mantissa · 2^k, mantissa in fixed point near 1. */
function referenceExp(x: bigint): { mantissa: bigint; k: bigint } {
  const k = (2n * x + ln2) / (2n * ln2);
  return { mantissa: exponential(x - k * ln2), k };
}

/** π = 16 arctan(1/5) − 4 arctan(1/239) */
const arctanOfInverse = (n: bigint): bigint => {
  let power = one / n;
  let sum = 0n;
  for (let k = 0n; power !== 0n; k++) {
    sum += (k % 2n === 0n ? power : -power) / (2n * k + 1n);
    power /= n * n;
  }
  return sum;
};
const pi = 16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n);

function referenceSin(x: bigint): bigint {
  const turn = 2n * pi;
  let r = x % turn;
  if (r > pi) r -= turn;
  if (r < -pi) r += turn;
  let term = r;
  let sum = r;
  for (let n = 2n; term !== 0n && term !== -1n; n += 2n) {
    term = -times(times(term, r), r) / (n * (n + 1n));
    sum += term;
  }
  return sum;
}

/** (got − eˣ) / eˣ */
function errorOfExp(x: number, got: number): number {
  const { mantissa, k } = referenceExp(fixed(x));
  const scaled = got * 2 ** -Number(k / 2n) * 2 ** -Number(k - k / 2n);
  return asNumber(((fixed(scaled) - mantissa) << bits) / mantissa);
}

/** got − ln x, by x e^−got = 1 + δ: ln x = got + ln(1 + δ), and δ is small */
function errorOfLn(x: number, got: number): number {
  const { mantissa, k } = referenceExp(-fixed(got));
  const scaled = x * 2 ** Number(k / 2n) * 2 ** Number(k - k / 2n);
  const delta = asNumber(times(fixed(scaled), mantissa) - one);
  return -delta;
}

const errorOfSin = (x: number, got: number): number => asNumber(fixed(got) - referenceSin(fixed(x)));

/** numbers drawn anew at every run of the tests would fail now and then; these are always the same */
const seeded = { seed: 20260, numRuns: 2000 };
const reals = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** distance of neighbouring doubles just above 1 */
const ulp = Number.EPSILON;

describe("exp from additions, multiplications and divisions alone", () => {
  // half an ulp of the last product, and as much from each of its few roundings
  const allowed = 2 * ulp;

  it("is right to two units in the last place wherever it is neither zero nor capped", () => {
    fc.assert(
      fc.property(reals(-699.9, 699.9), (x) => {
        expect(Math.abs(errorOfExp(x, exp(x)))).toBeLessThan(allowed);
      }),
      seeded,
    );
    fc.assert(
      fc.property(reals(-1, 1), (x) => {
        expect(Math.abs(errorOfExp(x, exp(x)))).toBeLessThan(allowed);
      }),
      seeded,
    );
  });

  it("knows its exact points", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(Math.abs(exp(1) - Math.E)).toBeLessThan(allowed * Math.E);
    expect(exp(1e-300)).toBe(1);
  });

  it("lets no infinity into a kernel: nothing below −700, e⁷⁰⁰ above 700", () => {
    expect(exp(-700.001)).toBe(0);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(701)).toBe(exp(700));
    expect(exp(Number.POSITIVE_INFINITY)).toBe(exp(700));
    expect(exp(Number.NaN)).toBeNaN();
  });

  it("never falls while its argument rises", () => {
    fc.assert(
      fc.property(reals(-690, 690), reals(1e-9, 1), (x, more) => {
        expect(exp(x + more)).toBeGreaterThanOrEqual(exp(x));
      }),
      seeded,
    );
  });
});

describe("ln from additions, multiplications and divisions alone", () => {
  // the stated promise, relative above one and absolute below, with the rounding of the result on top
  const allowed = 2e-16 + 0.5 * ulp;

  it("is right to two units in the last place over all positive numbers", () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -1022, max: Number.MAX_VALUE, noNaN: true }), (x) => {
        const got = ln(x);
        expect(Math.abs(errorOfLn(x, got))).toBeLessThan(allowed * Math.max(1, Math.abs(got)));
      }),
      seeded,
    );
    fc.assert(
      fc.property(reals(0.5, 2), (x) => {
        expect(Math.abs(errorOfLn(x, ln(x)))).toBeLessThan(allowed);
      }),
      seeded,
    );
  });

  it("knows its exact points, and the numbers that have no logarithm", () => {
    expect(ln(1)).toBe(0);
    expect(ln(Math.E)).toBe(1);
    expect(ln(2 ** 10)).toBe(10 * Math.LN2);
    expect(ln(0)).toBeNaN();
    expect(ln(-1)).toBeNaN();
    expect(ln(Number.NaN)).toBeNaN();
    expect(ln(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it("reaches down to the smallest number there is", () => {
    // 2^-1074 is the smallest; the product below is rounded once
    expect(Math.abs(ln(Number.MIN_VALUE) + 1074 * Math.LN2)).toBeLessThan(1074 * ulp);
  });

  it("undoes exp", () => {
    // an error of exp of two units is an absolute one of the logarithm
    const allowedOfBoth = 4 * ulp;
    fc.assert(
      fc.property(reals(-690, 690), (x) => {
        expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(allowedOfBoth * Math.max(1, Math.abs(x)));
      }),
      seeded,
    );
  });
});

describe("sin and cos of the angles of bodies", () => {
  const allowed = 3e-16;

  it("is right to 3e-16 of one within half a turn, where every joint and segment stays", () => {
    fc.assert(
      fc.property(reals(-Math.PI, Math.PI), (x) => {
        expect(Math.abs(errorOfSin(x, sin(x)))).toBeLessThan(allowed);
      }),
      seeded,
    );
  });

  it("loses beyond that no more than the last place of its argument, up to ten thousand radians", () => {
    // whole quarter turns are taken off as one rounded product: half an ulp of x, which is at most ulp · |x| / 2
    const allowedFarOut = (x: number) => allowed + 0.5 * ulp * Math.abs(x);
    for (const reach of [20, 1e4]) {
      fc.assert(
        fc.property(reals(-reach, reach), (x) => {
          expect(Math.abs(errorOfSin(x, sin(x)))).toBeLessThan(allowedFarOut(x));
        }),
        seeded,
      );
    }
  });

  it("knows the angles of postures", () => {
    expect(sin(0)).toBe(0);
    expect(sin(Math.PI / 2)).toBe(1);
    expect(cos(0)).toBe(1);
    expect(sin(Math.PI / 6)).toBeCloseTo(1 / 2, 15);
    expect(sin(Math.PI / 4)).toBeCloseTo(Math.sqrt(1 / 2), 15);
  });

  it("is odd, and never leaves one", () => {
    fc.assert(
      fc.property(reals(-100, 100), (x) => {
        expect(Math.abs(sin(-x) + sin(x))).toBeLessThan(allowed);
        expect(Math.abs(sin(x))).toBeLessThanOrEqual(1 + ulp);
        expect(Math.abs(sin(x) ** 2 + cos(x) ** 2 - 1)).toBeLessThan(100 * ulp);
      }),
      seeded,
    );
  });
});
