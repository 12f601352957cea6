/**
 * Counts repetitions from what a phone on the instep feels. Where gravity points in the phone's own axes tells how the
 * foot has turned; how it is strapped on does not matter. A repetition is a turn of the foot out of where it was and
 * back again. What turns as far, or shakes as hard, as a foot that walks is not counted.
 */

export interface Felt {
  /** s, from any beginning */
  readonly t_s: number;
  /** m/s² along each axis of the phone, gravity included, as `devicemotion` gives them */
  readonly ax: number;
  readonly ay: number;
  readonly az: number;
}

export interface CounterOptions {
  /** the foot turns to both sides of where it rests, as in rocks and pumps: a repetition is both of them */
  readonly bothWays?: boolean;
}

type Direction = readonly [number, number, number];

/** s over which the sensor's own idea of gravity is learned */
const learning_s = 10;
/** s of each of two low-passes, one after the other: a raise a second passes, the shaking of a strap does not */
const smoothing_s = 0.1;
/** s over which shaking is told */
const shaking_s = 0.8;
/** m/s² of shaking and degrees of one turn that are each too much; both together are too much sooner */
const mostShaking = 5;
const mostTurn_deg = 64;
/** m/s² that a foot which only turns is shaken at most: a little at any pace, and more the quicker it turns */
const slowShaking = 1.2;
const quickShaking = 3.6;
/** m/s²; of a heel that comes down hard no more is taken */
const thump = 4;
/** s for which nothing is counted after that */
const restless_s = 2;
/** a turn of less is none; a larger one is asked for where larger ones are made */
const least_deg = 5;
const first_deg = 6;
const greatest_deg = 14;
const shareOfUsual = 0.27;
/** degrees that one m/s² of shaking can feign */
const noise_deg = 8;
/** turns that tell what is usual */
const remembered = 6;
/** s without going on, after which a turn is over */
const settled_s = 0.35;
/** s in which where the foot rests is learned anew, as long as it does not turn */
const resting_s = 8;
/** a repetition and the rest after it take at most so many times as long as its turns: there and back, or both ways */
const fullShare = { back: 1.6, bothWays: 1.05 } as const;
/** s after which a repetition is taken for one although few came before, and how many are few */
const doubt_s = 2.4;
const proofs = 3;
/** s between two repetitions */
const apart_s = 0.5;
/** a foot comes back to within this share of how far it went */
const astray = 0.6;
/** s without a sample after which everything begins anew */
const gap_s = 1.5;

/** From one turning point to the next. */
interface Turn {
  readonly from: Direction;
  readonly to: Direction;
  readonly deg: number;
  /** when it became one */
  readonly since_s: number;
}

export class RepetitionCounter {
  count = 0;
  private readonly bothWays: boolean;
  private once: Direction = [0, 0, 0];
  /** where gravity points by now, smoothed twice; none before the first sample */
  private twice: Direction | undefined;
  private last_s = 0;
  /** m/s², as this sensor feels it at rest */
  private gravity = 0;
  /** mean square of how much more or less than gravity is felt, (m/s²)², and the same without thumps */
  private shaking = 0;
  private unrest = 0;
  /** greatest `unrest` since the last repetition */
  private mostUnrest = 0;
  private restlessUntil_s = Number.NEGATIVE_INFINITY;
  /** where the turn that goes on began, how far it has come, and when it last went on */
  private from: Direction = [0, 0, 0];
  private farthest: Direction = [0, 0, 0];
  private far_deg = 0;
  private farSince_s = 0;
  private since_s = 0;
  /** the turn that goes on has brought the foot back already, and is no part of what comes next */
  private spent = false;
  /** turns that are over since the last repetition, and the sizes of the latest ones */
  private turns: readonly Turn[] = [];
  private sizes: readonly number[] = [];
  private seen_s = Number.NEGATIVE_INFINITY;
  /** repetitions seen of which it is not sure yet that they are some, and those before that were */
  private waiting = 0;
  private proved = 0;

  constructor({ bothWays = false }: CounterOptions = {}) {
    this.bothWays = bothWays;
  }

  /** Whether the foot walks, or the phone is handled: nothing is counted meanwhile. */
  get restless(): boolean {
    return this.last_s < this.restlessUntil_s;
  }

  /** Tells the next sample, in order of time. Whether it completes a repetition. */
  feel({ t_s, ax, ay, az }: Felt): boolean {
    const passed_s = t_s - this.last_s;
    const felt: Direction = [ax, ay, az];
    if (this.twice === undefined || passed_s > gap_s) {
      this.last_s = t_s;
      this.once = this.twice = felt;
      this.gravity = Math.hypot(...felt);
      this.from = this.farthest = unit(felt);
      this.far_deg = this.shaking = this.unrest = this.mostUnrest = 0;
      this.turns = [];
      return false;
    }
    // a sample that comes late tells nothing new
    if (!(passed_s > 0)) return false;
    this.last_s = t_s;
    const share = shareOf(passed_s, smoothing_s);
    this.once = mixed(this.once, felt, share);
    this.twice = mixed(this.twice, this.once, share);
    const strength = Math.hypot(...felt);
    this.gravity += shareOf(passed_s, learning_s) * (strength - this.gravity);
    const more = strength - this.gravity;
    this.shaking += shareOf(passed_s, shaking_s) * (more ** 2 - this.shaking);
    this.unrest += shareOf(passed_s, shaking_s) * (Math.min(thump, Math.abs(more)) ** 2 - this.unrest);
    this.mostUnrest = Math.max(this.mostUnrest, this.unrest);
    this.turn(unit(this.twice), passed_s);
    if (this.shaking / mostShaking ** 2 + (this.far_deg / mostTurn_deg) ** 2 > 1) this.rest();
    if (this.restless || t_s - this.seen_s < apart_s) return this.settle();
    const [there] = this.turns;
    if (this.isDone()) {
      const took_s = Math.min(
        t_s - this.seen_s,
        fullShare[this.bothWays ? "bothWays" : "back"] * (t_s - there.since_s),
      );
      if (this.mostUnrest > stillFor(took_s)) this.rest();
      else this.waiting++;
      this.mostUnrest = this.unrest;
      this.seen_s = t_s;
    }
    return this.settle();
  }

  /** Repetitions that have been seen are counted: at once where they have proved to be some, or else after a while. */
  private settle(): boolean {
    const sure = this.proved >= proofs || this.last_s - this.seen_s >= doubt_s;
    if (this.waiting === 0 || !sure) return false;
    this.proved += this.waiting;
    this.count += this.waiting;
    this.waiting = 0;
    return true;
  }

  /** What is still waited for at the end of a signal. */
  finish(): number {
    this.count += this.waiting;
    this.waiting = 0;
    return this.count;
  }

  /** Counts nothing for a while, and nothing of what was in doubt. */
  private rest(): void {
    this.restlessUntil_s = this.last_s + restless_s;
    this.turns = [];
    this.waiting = this.proved = 0;
  }

  /** Follows gravity from turning point to turning point. */
  private turn(now: Direction, passed_s: number): void {
    const come_deg = angle_deg(this.from, now);
    if (come_deg >= this.far_deg) {
      this.far_deg = come_deg;
      this.farthest = now;
      this.farSince_s = this.last_s;
    }
    const least = this.least();
    if (this.far_deg < least) {
      // at rest: a strap that slips, a sensor that drifts
      this.from = unit(mixed(this.from, now, shareOf(passed_s, resting_s)));
      this.far_deg = angle_deg(this.from, this.farthest);
      this.since_s = this.last_s;
    } else if (angle_deg(this.farthest, now) >= least) {
      const over: Turn = {
        from: this.from,
        to: this.farthest,
        deg: this.far_deg,
        since_s: this.since_s,
      };
      this.sizes = [...this.sizes.slice(1 - remembered), over.deg];
      if (!this.spent) this.turns = [...this.turns.slice(-1), over];
      this.spent = false;
      this.from = this.farthest;
      this.farthest = now;
      this.far_deg = angle_deg(this.from, now);
      this.farSince_s = this.since_s = this.last_s;
    }
  }

  /** Degrees that make a turn, by what has been usual. */
  private least(): number {
    const usual = this.sizes.toSorted((a, b) => a - b)[this.sizes.length >> 1];
    const asked = this.sizes.length < 2 ? first_deg : Math.max(least_deg, shareOfUsual * usual);
    return Math.min(greatest_deg, Math.max(asked, noise_deg * Math.sqrt(this.unrest)));
  }

  /** Whether the turns since the last repetition make another one; if so they are used up. */
  private isDone(): boolean {
    const [there, back] = this.turns;
    if (there === undefined) return false;
    if (this.bothWays) {
      // out to one side, over to the other, and on the way back
      if (back === undefined || this.far_deg < this.least()) return false;
      this.turns = [];
      return true;
    }
    if (back !== undefined) {
      // the next one has begun, or the foot went somewhere else
      const isBack = returns(there, back.to);
      this.turns = isBack ? [] : [back];
      return isBack;
    }
    const settled = this.far_deg >= this.least() && this.last_s - this.farSince_s >= settled_s;
    if (!settled || !returns(there, this.farthest)) return false;
    this.turns = [];
    this.spent = true;
    return true;
  }
}

/** Repetitions in samples that are in order of time. */
export function countRepetitions(samples: Iterable<Felt>, options: CounterOptions = {}): number {
  const counter = new RepetitionCounter(options);
  for (const sample of samples) counter.feel(sample);
  return counter.finish();
}

/** (m/s²)² that a foot may be shaken in a repetition which takes so long, and is still one that only turns */
const stillFor = (period_s: number): number => slowShaking ** 2 + (quickShaking / period_s ** 2) ** 2;

const returns = ({ from, deg }: Turn, to: Direction): boolean => angle_deg(from, to) <= astray * deg;
const shareOf = (passed_s: number, constant_s: number): number => 1 - Math.exp(-passed_s / constant_s);
const mixed = (a: Direction, b: Direction, share: number): Direction => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
  a[2] + share * (b[2] - a[2]),
];
const unit = (a: Direction): Direction => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};
const angle_deg = (a: Direction, b: Direction): number => {
  const [x, y, z] = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  return (180 / Math.PI) * Math.atan2(Math.hypot(x, y, z), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
};
