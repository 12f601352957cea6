/**
 * Counts repetitions from what a phone on the instep feels. Where gravity points in the phone's own axes tells how the
 * foot has turned; how it is strapped on does not matter. A repetition is a turn of the foot out of where it was and
 * back again, by a foot that stays where it is: one that turns on its heel, its ball or its ankle takes the instep with
 * it by a few centimetres, one that walks takes it on by a stride. Where gravity points and how the phone itself is
 * moved are told apart by the phone, which feels its own turning too.
 */

export type Direction = readonly [number, number, number];

export interface Felt {
  /** s, from any beginning */
  readonly t_s: number;
  /** m/s² along each axis of the phone, gravity included, as `devicemotion` gives them */
  readonly all: Direction;
  /** the part of it that is not gravity; undefined where the phone does not know: then nobody can tell it from walking */
  readonly own?: Direction;
}

export interface CounterOptions {
  /** the foot turns to both sides of where it rests, as in rocks and pumps: a repetition is both of them */
  readonly bothWays?: boolean;
}

/** s of each of two low-passes, one after the other: a raise a second passes, the shaking of a strap does not */
const smoothing_s = 0.1;
/** degrees; half of the smallest turn that an exercise makes. A larger one is asked for where larger ones are made */
const least_deg = 7.5;
const shareOfUsual = 0.3;
/** turns that tell what is usual */
const remembered = 6;
/** s without going on, after which a turn is over */
const settled_s = 0.35;
/** s in which where the foot rests is learned anew, as long as it does not turn */
const resting_s = 8;
/** s between two repetitions */
const apart_s = 0.5;
/** a foot comes back to within this share of how far it went */
const astray = 0.6;
/** s without a sample after which everything begins anew */
const gap_s = 1.5;

/**
 * m. The phone lies 12 cm from the ball and from the heel on which a foot turns, by less than 60°: to either side of its
 * middle it moves by 6 cm at most. A stride takes it to either side by 20 cm and more.
 */
const farthest_m = 0.06;
/** s over which the way is told, and over which an error of the sensor is forgotten */
const way_s = 0.4;
const error_s = 0.5;
/** s for which nothing is counted after the foot has gone */
const restless_s = 2;

/** From one turning point to the next. */
interface Turn {
  readonly from: Direction;
  readonly to: Direction;
  readonly deg: number;
}

export class RepetitionCounter {
  count = 0;
  private readonly bothWays: boolean;
  private readonly way = new Way();
  private once: Direction = [0, 0, 0];
  /** where gravity points by now, smoothed twice; none before the first sample */
  private twice: Direction | undefined;
  private last_s = 0;
  private restlessUntil_s = Number.NEGATIVE_INFINITY;
  /** where the turn that goes on began, how far it has come, and when it last went on */
  private from: Direction = [0, 0, 0];
  private farthest: Direction = [0, 0, 0];
  private far_deg = 0;
  private farSince_s = 0;
  /** the turn that goes on has brought the foot back already, and is no part of what comes next */
  private spent = false;
  /** turns that are over since the last repetition, and the sizes of the latest ones */
  private turns: readonly Turn[] = [];
  private sizes: readonly number[] = [];
  private seen_s = Number.NEGATIVE_INFINITY;

  constructor({ bothWays = false }: CounterOptions = {}) {
    this.bothWays = bothWays;
  }

  /** Whether the foot walks, or the phone is handled: nothing is counted meanwhile. */
  get restless(): boolean {
    return this.last_s < this.restlessUntil_s;
  }

  /** Tells the next sample, in order of time. Whether it completes a repetition. */
  feel({ t_s, all, own }: Felt): boolean {
    const passed_s = t_s - this.last_s;
    const gravity = own === undefined ? all : minus(all, own);
    if (this.twice === undefined || passed_s > gap_s) {
      this.last_s = t_s;
      this.once = this.twice = gravity;
      this.from = this.farthest = unit(gravity);
      this.far_deg = 0;
      this.turns = [];
      this.way.begin();
      return false;
    }
    // a sample that comes late tells nothing new
    if (!(passed_s > 0)) return false;
    this.last_s = t_s;
    const share = shareOf(passed_s, smoothing_s);
    this.once = mixed(this.once, gravity, share);
    this.twice = mixed(this.twice, this.once, share);
    if (own !== undefined && this.way.feel(own, unit(gravity), passed_s) > farthest_m) {
      this.restlessUntil_s = t_s + restless_s;
      this.turns = [];
    }
    this.turn(unit(this.twice), passed_s);
    if (this.restless || t_s - this.seen_s < apart_s || !this.isDone()) return false;
    this.seen_s = t_s;
    this.count++;
    return true;
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
      const learned = shareOf(passed_s, resting_s);
      this.from = unit(mixed(this.from, now, learned));
      this.farthest = unit(mixed(this.farthest, now, learned));
      this.far_deg = angle_deg(this.from, this.farthest);
    } else if (angle_deg(this.farthest, now) >= least) {
      const over: Turn = { from: this.from, to: this.farthest, deg: this.far_deg };
      this.sizes = [...this.sizes.slice(1 - remembered), over.deg];
      if (!this.spent) this.turns = [...this.turns.slice(-1), over];
      this.spent = false;
      this.from = this.farthest;
      this.farthest = now;
      this.far_deg = angle_deg(this.from, now);
      this.farSince_s = this.last_s;
    }
  }

  /** Degrees that make a turn, by what has been usual. */
  private least(): number {
    const usual = this.sizes.toSorted((a, b) => a - b)[this.sizes.length >> 1];
    return this.sizes.length < 2 ? least_deg : Math.max(least_deg, shareOfUsual * usual);
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

/** How far the phone has gone from where it was on the whole, by its own acceleration: lately, and without what drifts. */
class Way {
  private usual: Direction = [0, 0, 0];
  private velocity: Direction = [0, 0, 0];
  private place: Direction = [0, 0, 0];

  begin(): void {
    this.usual = this.velocity = this.place = [0, 0, 0];
  }

  /** m */
  feel(own: Direction, down: Direction, passed_s: number): number {
    // the phone turns with the foot, and what it feels is turned back: gravity stays where it is
    const acceleration = upright(own, down);
    this.usual = mixed(this.usual, acceleration, shareOf(passed_s, error_s));
    const kept = Math.exp(-passed_s / way_s);
    this.velocity = plus(scaled(this.velocity, kept), scaled(minus(acceleration, this.usual), passed_s));
    this.place = plus(scaled(this.place, kept), scaled(this.velocity, passed_s));
    return Math.hypot(...this.place);
  }
}

/** Repetitions in samples that are in order of time. */
export function countRepetitions(samples: Iterable<Felt>, options: CounterOptions = {}): number {
  const counter = new RepetitionCounter(options);
  for (const sample of samples) counter.feel(sample);
  return counter.count;
}

const returns = ({ from, deg }: Turn, to: Direction): boolean => angle_deg(from, to) <= astray * deg;
const shareOf = (passed_s: number, constant_s: number): number => 1 - Math.exp(-passed_s / constant_s);
const scaled = (a: Direction, by: number): Direction => [by * a[0], by * a[1], by * a[2]];
const plus = (a: Direction, b: Direction): Direction => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Direction, b: Direction): Direction => plus(a, scaled(b, -1));
const mixed = (a: Direction, b: Direction, share: number): Direction => plus(a, scaled(minus(b, a), share));
const unit = (a: Direction): Direction => scaled(a, 1 / (Math.hypot(...a) || 1));
const dot = (a: Direction, b: Direction): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Direction, b: Direction): Direction => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const angle_deg = (a: Direction, b: Direction): number =>
  (180 / Math.PI) * Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));

/** A vector after the shortest turn that brings `down` onto the third axis. */
function upright(a: Direction, down: Direction): Direction {
  const axis = cross(down, [0, 0, 1]);
  const once = cross(axis, a);
  return plus(plus(a, once), scaled(cross(axis, once), 1 / Math.max(1e-3, 1 + down[2])));
}
