import { niceRange, type Range } from "../../../../src/charts/scale.js";

/** s for which an axis must be too long before it is made shorter */
const patience_s = 3;

/**
 * The range of an axis under a trace that goes on: it grows at once, and shrinks only when the trace has kept to less
 * of it for a while, so that it does not dance.
 */
export class LiveAxis {
  range: Range;
  private shorterSince_s: number | undefined;
  private begun = false;

  /**
   * @param least what the axis shows at least
   * @param leastSpan how far it reaches at least, where nothing is told of the ends
   */
  constructor(
    private readonly least: Range | undefined,
    private readonly leastSpan = 0,
  ) {
    this.range = least ?? { low: 0, high: 1 };
  }

  /**
   * @param seen lowest and highest of what is drawn, low above high where nothing is
   * @param now_s of the wall clock
   */
  follow(seen: Range, now_s: number): void {
    const room = Math.max(0, (this.leastSpan - (seen.high - seen.low)) / 2);
    const low = Math.min(seen.low - room, this.least?.low ?? Number.POSITIVE_INFINITY);
    const high = Math.max(seen.high + room, this.least?.high ?? Number.NEGATIVE_INFINITY);
    if (!(low <= high)) return;
    const { range } = this;
    const wanted =
      low === this.least?.low && high === this.least.high ? this.least : niceRange({ low, high }, 3);
    if (!this.begun) {
      this.begun = true;
      this.range = wanted;
      return;
    }
    if (low < range.low || high > range.high) {
      // no shrinking at one end because of growing at the other
      this.range =
        this.shorterSince_s === undefined && range.high - range.low < 4 * (wanted.high - wanted.low)
          ? { low: Math.min(wanted.low, range.low), high: Math.max(wanted.high, range.high) }
          : wanted;
      this.shorterSince_s = undefined;
      return;
    }
    if (wanted.high - wanted.low > 0.75 * (range.high - range.low)) {
      this.shorterSince_s = undefined;
      return;
    }
    this.shorterSince_s ??= now_s;
    if (now_s - this.shorterSince_s < patience_s) return;
    this.range = wanted;
    this.shorterSince_s = undefined;
  }
}
