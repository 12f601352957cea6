/** s over which the speed that is reached is told: a stall of a moment is none of it */
const told_s = 3;
/** share of the speed asked for under which the one that is reached is told */
const keptUp = 0.95;

/** How fast time really runs, in times life. */
export class Pace {
  private lived_s = 0;

  private constructor(
    private since_ms: number,
    private kept: number,
  ) {}

  /** What is asked for is taken for reached until it has been measured. */
  static asked(speed: number, now_ms: number): Pace {
    return new Pace(now_ms, speed);
  }

  get reached(): number {
    return this.kept;
  }

  live(for_s: number): void {
    this.lived_s += for_s;
  }

  look(now_ms: number): void {
    const passed_s = (now_ms - this.since_ms) / 1000;
    if (passed_s < told_s) return;
    this.kept = this.lived_s / passed_s;
    this.since_ms = now_ms;
    this.lived_s = 0;
  }
}

/** Whether a speed falls so far behind the one asked for that somebody has to be told. */
export const fallsBehind = (reached: number, asked: number): boolean => reached < keptUp * asked;
