import { smoothStep } from "./curve.js";

/**
 * How a leg that was drawn standing bends into any posture. The plate is drawn in centimetres, x to the front, y down,
 * the hip joint at the origin; a point near a joint turns about it by a share of the joint's angle, so that it keeps its
 * distance from the joint. Lengths are those of the base adult.
 */

const hipToKnee = 42.9;
const hipToAnkle = 86;
/** joints in the drawing, from the hip down: hip, knee, ankle, ball of the foot */
const joints = [
  [0, 0],
  [0, hipToKnee],
  [0, hipToAnkle],
  [12.3, 91.2],
] as const;
/** where a foot can touch the ground: heel, ball, tip of the toe */
const soles = [
  [-3, 92.85],
  [12.3, 92.85],
  [18.6, 92.7],
] as const;
const ankleToSole = 92.85 - hipToAnkle;

/** What the model tells of a leg's posture: slopes are sines of elevation, 1 upright, −1 upside down. */
export interface Stance {
  readonly trunkSlope: number;
  /** 1 on the back, −1 face down */
  readonly facing: number;
  readonly thighSlope: number;
  readonly shankSlope: number;
  /** rad */
  readonly knee: number;
  /** rad, toes down positive */
  readonly ankle: number;
  /** share of the body's weight that the foot carries */
  readonly load: number;
}

export const upright: Stance = {
  trunkSlope: 1,
  facing: 1,
  thighSlope: 1,
  shankSlope: 1,
  knee: 0,
  ankle: 0,
  load: 0.5,
};

/** Whether somebody lies straight on a couch or a table, be it tilted: one stands leaning ahead like that, not back. */
export const isStraightOnTable = ({ trunkSlope, facing, thighSlope, shankSlope, knee }: Stance): boolean =>
  trunkSlope < (facing < 0 ? 0.5 : 0.97) &&
  knee < 0.15 &&
  Math.abs(trunkSlope - thighSlope) + Math.abs(thighSlope - shankSlope) < 0.1;

/**
 * Whether a couch or a seat carries the body: its feet do not, nor is it a leg that swings under an upright trunk.
 * @param mateLoad share of the body's weight that the other foot carries
 */
export function isCarried(stance: Stance, mateLoad: number): boolean {
  if (isStraightOnTable(stance)) return true;
  const { trunkSlope, thighSlope, load } = stance;
  return load + mateLoad < 0.6 && (trunkSlope < 0.9 || thighSlope < 0.6);
}

/** Points of the plate, and which joint carries each. `at` holds where they are now. */
export interface Tissue {
  readonly drawn: Float64Array;
  readonly at: Float64Array;
  readonly joint: Uint8Array;
  readonly share: Float64Array;
}

const quarter = Math.PI / 2;
const arcSine = (slope: number) => Math.asin(Math.min(1, Math.max(-1, slope)));

/** Turns of trunk, thigh, shank, foot and toes from the standing drawing, rad, clockwise. */
export type Turns = readonly [trunk: number, thigh: number, shank: number, foot: number, toes: number];

/**
 * A sine leaves two directions open. Of the four ways to point thigh and shank, the one is taken whose knee bends as told,
 * whose hip can bend so, and that lies nearest to `before`.
 */
export function turnsOf(stance: Stance, before?: Turns): Turns {
  const { trunkSlope, facing, thighSlope, shankSlope, knee, ankle } = stance;
  const lean = quarter - arcSine(trunkSlope);
  const trunk = facing >= 0 ? -lean : lean;
  const [toThigh, toShank] = [quarter - arcSine(thighSlope), quarter - arcSine(shankSlope)];
  let [thigh, shank, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (const forward of [-toThigh, toThigh]) {
    for (const lower of [-toShank, toShank]) {
      const hip = trunk - forward;
      const cost =
        Math.abs(lower - forward - knee) +
        2 * Math.max(0, -0.4 - hip, hip - 2.3) +
        0.05 * Math.abs(hip) +
        (before === undefined ? 0 : 0.15 * (Math.abs(forward - before[1]) + Math.abs(lower - before[2])));
      if (cost < least) [thigh, shank, least] = [forward, lower, cost];
    }
  }
  const foot = shank + ankle;
  // toes stay flat on the ground that carries them
  const carried = smoothStep(stance.load / 0.04);
  return [trunk, thigh, shank, foot, foot - carried * Math.max(0, foot)];
}

export class Rig {
  private turns: Turns = [0, 0, 0, 0, 0];
  /** where hip, knee, ankle and ball are now */
  readonly jointAt = new Float64Array(8);
  private readonly sin = new Float64Array(5);
  private readonly cos = new Float64Array(5);
  /** where the ground is that carries the foot */
  ground = hipToAnkle + ankleToSole;

  constructor() {
    this.take(upright);
  }

  /** Takes a posture. The foot that carries stays where it stands and the body rises; a seat keeps the hip where it is. */
  take(stance: Stance): void {
    const turns = turnsOf(stance, this.turns);
    const carried = smoothStep(stance.load / 0.04);
    const seated = smoothStep((turns[0] - turns[1] - 0.5) / 0.7) * carried;
    this.set(turns, 0, 0);
    // the foot flat on the ground under this posture
    const [ankleX, ankleY] = [this.jointAt[4], this.jointAt[5]];
    this.ground = ankleY + ankleToSole;
    const lift = this.lowest() - this.ground;
    if (seated > 0) {
      const raised = Math.asin(Math.min(0.9, Math.max(-0.9, lift / hipToKnee)));
      const [trunk, thigh, ...rest] = turns;
      this.set([trunk, thigh - seated * raised, ...rest], 0, 0);
    }
    const foot = smoothStep(0.5 + turns[3] / 0.02);
    const anchor = foot * soles[1][0] + (1 - foot) * soles[0][0];
    const anchorAt = foot * this.soleAt(1, 0) + (1 - foot) * this.soleAt(0, 0);
    this.set(this.turns, carried * (ankleX + anchor - anchorAt), carried * (this.ground - this.lowest()));
  }

  private set(turns: Turns, x: number, y: number): void {
    this.turns = turns;
    for (let k = 0; k < 5; k++) {
      this.sin[k] = Math.sin(turns[k]);
      this.cos[k] = Math.cos(turns[k]);
    }
    this.jointAt[0] = x;
    this.jointAt[1] = y;
    for (let k = 1; k < 4; k++) {
      const dx = joints[k][0] - joints[k - 1][0];
      const dy = joints[k][1] - joints[k - 1][1];
      this.jointAt[2 * k] = this.jointAt[2 * k - 2] + dx * this.cos[k] - dy * this.sin[k];
      this.jointAt[2 * k + 1] = this.jointAt[2 * k - 1] + dx * this.sin[k] + dy * this.cos[k];
    }
  }

  /** turn of a segment (trunk, thigh, shank, foot, toes), rad */
  turn(segment: number): number {
    return this.turns[segment];
  }

  private soleAt(which: number, axis: 0 | 1): number {
    const [x, y] = soles[which];
    // the toe hangs on the ball
    const [segment, joint] = which === 2 ? [4, 3] : [3, 2];
    const [dx, dy] = [x - joints[joint][0], y - joints[joint][1]];
    return axis === 0
      ? this.jointAt[2 * joint] + dx * this.cos[segment] - dy * this.sin[segment]
      : this.jointAt[2 * joint + 1] + dx * this.sin[segment] + dy * this.cos[segment];
  }

  private lowest(): number {
    return Math.max(this.soleAt(0, 1), this.soleAt(1, 1), this.soleAt(2, 1));
  }

  /** Ties points of the standing drawing to the joints. */
  bind(drawn: Float64Array): Tissue {
    const count = drawn.length / 2;
    const tissue = {
      drawn,
      at: Float64Array.from(drawn),
      joint: new Uint8Array(count),
      share: new Float64Array(count),
    };
    for (let k = 0; k < count; k++) {
      const [x, y] = [drawn[2 * k], drawn[2 * k + 1]];
      // instep and heel belong to the foot although they lie as high as the ankle
      const towardsSole = y + 0.7 * Math.max(0, x - 2.6) + 0.35 * Math.max(0, -x - 3.4);
      const inFoot = (towardsSole - 80.6) / 8.6;
      let [joint, share] = [0, (y + 13) / 26];
      if (inFoot > 0) [joint, share] = x > 9 ? [3, (x - 9.5) / 5] : [2, inFoot];
      else if (y > 20) [joint, share] = [1, (y - hipToKnee + 10.5) / 21];
      tissue.joint[k] = joint;
      tissue.share[k] = smoothStep(share);
    }
    return tissue;
  }

  place({ drawn, at, joint, share }: Tissue): void {
    for (let k = 0; k < joint.length; k++) {
      const j = joint[k];
      const u = share[k];
      const dx = drawn[2 * k] - joints[j][0];
      const dy = drawn[2 * k + 1] - joints[j][1];
      const whole = u === 0 || u === 1;
      const turn = this.turns[j] + u * (this.turns[j + 1] - this.turns[j]);
      const sin = whole ? this.sin[j + u] : Math.sin(turn);
      const cos = whole ? this.cos[j + u] : Math.cos(turn);
      at[2 * k] = this.jointAt[2 * j] + dx * cos - dy * sin;
      at[2 * k + 1] = this.jointAt[2 * j + 1] + dx * sin + dy * cos;
    }
  }
}
