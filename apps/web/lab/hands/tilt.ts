/**
 * Lifted heels and toes from the gravity that a phone feels on a foot or a shin. How it is strapped on does not matter:
 * the first movement out of stillness is taken for the heels and tells the axis; the opposite turn is the toes.
 */

export interface Gravity {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export type Lift = "heels" | "toes";

/** What a sample came to. */
export type TiltEvent =
  | { readonly kind: "begins"; readonly lift: Lift; readonly effort: number }
  | { readonly kind: "ends"; readonly lift: Lift };

/** s; slower than the shaking of a step, faster than a heel raise, which takes 1.3 s up and down */
const smoothing_s = 0.12;
/** a shin leans a few degrees in a heel raise, a foot turns by 27; shaking hands stay below */
const lifted_deg = 6;
/** let go a little lower, so that a foot held at the edge does not flutter */
const down_deg = 3.5;
/** a lift is as quick as the way from here to where it counts */
const begun_deg = 2;
const still_s = 1;
const still_deg = 2;
/** what the engine takes for an effort */
const leastEffort = 0.3;
const mostEffort = 1.5;

export class TiltReader {
  private gravity: Gravity | undefined;
  private last_s = 0;
  private reference: Gravity | undefined;
  private stillSince_s = 0;
  private axis: Gravity | undefined;
  private down_s = 0;
  /** s that the first lift took to count; it is a usual one */
  private usual_s: number | undefined;
  private lift: Lift | undefined;
  /** degrees that the leg has turned since it stood still, heels positive */
  tilt_deg = 0;

  /** What is waited for. */
  get waitsFor(): "stillness" | "first lift" | "lifts" {
    if (this.stillSince_s !== Number.NEGATIVE_INFINITY) return "stillness";
    return this.axis === undefined ? "first lift" : "lifts";
  }

  /** @param felt acceleration including gravity, in any unit, at an instant in s */
  feel(felt: Gravity, time_s: number): TiltEvent | undefined {
    const passed_s = Math.min(0.5, Math.max(1e-3, time_s - this.last_s));
    this.last_s = time_s;
    if (this.gravity === undefined) {
      this.gravity = felt;
      this.reference = unit(felt);
      this.stillSince_s = time_s;
      return undefined;
    }
    this.gravity = mixed(this.gravity, felt, 1 - Math.exp(-passed_s / smoothing_s));
    const now = unit(this.gravity);
    if (this.waitsFor === "stillness") return this.settle(now, time_s);
    return this.turn(now, time_s);
  }

  private settle(now: Gravity, time_s: number): undefined {
    if (angle_deg(this.reference as Gravity, now) > still_deg) {
      this.reference = now;
      this.stillSince_s = time_s;
    } else if (time_s - this.stillSince_s >= still_s) this.stillSince_s = Number.NEGATIVE_INFINITY;
  }

  private turn(now: Gravity, time_s: number): TiltEvent | undefined {
    const reference = this.reference as Gravity;
    const turned = cross(reference, now);
    if (this.axis === undefined && angle_deg(reference, now) > lifted_deg) this.axis = unit(turned);
    this.tilt_deg =
      this.axis === undefined
        ? angle_deg(reference, now)
        : degrees(Math.atan2(dot(turned, this.axis), dot(reference, now)));
    if (Math.abs(this.tilt_deg) < begun_deg) this.down_s = time_s;
    if (this.lift !== undefined) {
      const along = this.lift === "heels" ? this.tilt_deg : -this.tilt_deg;
      if (along > down_deg) return undefined;
      const ended = this.lift;
      this.lift = undefined;
      return { kind: "ends", lift: ended };
    }
    if (Math.abs(this.tilt_deg) <= lifted_deg || this.axis === undefined) return undefined;
    this.lift = this.tilt_deg > 0 ? "heels" : "toes";
    const took_s = Math.max(1e-3, time_s - this.down_s);
    this.usual_s ??= took_s;
    const effort = Math.min(mostEffort, Math.max(leastEffort, this.usual_s / took_s));
    return { kind: "begins", lift: this.lift, effort };
  }
}

const degrees = (angle: number): number => (180 / Math.PI) * angle;
const dot = (a: Gravity, b: Gravity): number => a.x * b.x + a.y * b.y + a.z * b.z;
const cross = (a: Gravity, b: Gravity): Gravity => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});
const unit = (a: Gravity): Gravity => {
  const length = Math.hypot(a.x, a.y, a.z) || 1;
  return { x: a.x / length, y: a.y / length, z: a.z / length };
};
const mixed = (a: Gravity, b: Gravity, share: number): Gravity => ({
  x: a.x + share * (b.x - a.x),
  y: a.y + share * (b.y - a.y),
  z: a.z + share * (b.z - a.z),
});
const angle_deg = (a: Gravity, b: Gravity): number =>
  degrees(Math.atan2(Math.hypot(...Object.values(cross(a, b))), dot(a, b)));
