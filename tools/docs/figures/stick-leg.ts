import type { LegInput } from "../../../src/physiology/terms.js";
import { dot, line, path, type Point } from "./svg.js";

/**
 * One leg and the trunk as sticks, seen from the right, from what a scenario tells the leg: slopes (sines of a
 * segment's elevation) and joint angles. Lengths in cm; y grows upward, the hip is at the origin.
 */
export interface Stick {
  readonly head: Point;
  readonly heart: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
}

export type Told = Partial<Readonly<Record<LegInput, number>>>;

/** cm; heart and legs as the circuit has them, the rest for a look */
const lengths = { head: 66, heart: 31, heartDepth: 5, thigh: 43, shank: 43, heel: 6, forefoot: 17 };

const elevation = (slope = 0): number => Math.asin(Math.max(-1, Math.min(1, slope)));

export function stickOf(told: Told): Stick {
  const hip = { x: 0, y: 0 };
  const back = elevation(told["trunk.slope"]);
  const facing = told["trunk.facing"] ?? 1;
  const along = (length: number, front = 0) => ({
    x: -length * Math.cos(back) + front * facing * Math.sin(back),
    y: length * Math.sin(back) + front * facing * Math.cos(back),
  });
  // directions below the level, forward is to the right
  const thigh = elevation(told["thigh.slope"]);
  const shank = shankDirection(thigh, told);
  // a foot in its neutral place stands square to the shank, toes to the front
  const foot = shank - Math.sign(facing) * (Math.PI / 2 - (told["ankle.angle"] ?? 0));
  const knee = from(hip, thigh, lengths.thigh);
  const ankle = from(knee, shank, lengths.shank);
  return {
    head: along(lengths.head),
    heart: along(lengths.heart, lengths.heartDepth),
    hip,
    knee,
    ankle,
    heel: from(ankle, foot, -lengths.heel),
    toe: from(ankle, foot, lengths.forefoot),
  };
}

/** A slope leaves two directions open; the knee's angle says which. */
function shankDirection(thigh: number, told: Told): number {
  const ahead = elevation(told["shank.slope"]);
  const behind = Math.PI - ahead;
  const bent = thigh + (told["knee.angle"] ?? 0);
  return Math.abs(bent - ahead) <= Math.abs(bent - behind) ? ahead : behind;
}

const from = ({ x, y }: Point, direction: number, length: number): Point => ({
  x: x + length * Math.cos(direction),
  y: y - length * Math.sin(direction),
});

export const points = (stick: Stick): readonly Point[] => Object.values(stick);

/** The same stick elsewhere on the page: `scale` pixels a centimetre, the origin at `origin`, y downward. */
export function placed(stick: Stick, scale: number, origin: Point): Stick {
  const move = ({ x, y }: Point): Point => ({ x: origin.x + scale * x, y: origin.y - scale * y });
  return Object.fromEntries(
    Object.entries(stick).map(([name, point]) => [name, move(point)]),
  ) as unknown as Stick;
}

export function drawn(stick: Stick, kind = ""): string {
  const { head, hip, knee, ankle, heel, toe, heart } = stick;
  const body = `body ${kind}`.trim();
  const marks =
    kind === ""
      ? [
          ...[hip, knee, ankle].map((at) => dot(at, 4, "joint")),
          dot(head, 8, "joint"),
          dot(heart, 5, "heart"),
        ]
      : [];
  return [path([head, hip, knee, ankle], body), path([heel, ankle, toe], body), ...marks].join("");
}

/** The level of the heart, from which depths are told. */
export const heartLevel = ({ heart }: Stick, left: number, right: number): string =>
  line({ x: left, y: heart.y }, { x: right, y: heart.y }, "level");
