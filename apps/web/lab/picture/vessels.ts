import type { Anatomy, DrawnVein, DrawnWay, VeinName } from "./anatomy.js";
import { lengthOf, smooth, smoothStep } from "./curve.js";
import type { Rig, Tissue } from "./rig.js";

/** Veins as ribbons: a centre line that bends with the leg, and a width that is the volume. */

const samplesOfVein = 28;
const samplesOfWay = 10;
/** cm; ways from vein to vein hold no volume of their own in the model, so that their calibre is drawn alike */
const wayHalfWidth = 0.17;

/** A round vessel: cm of half its width from mL, and cm of its length. Twice as full is √2 as wide. */
export const halfWidth = (volume_mL: number, length_cm: number): number =>
  Math.sqrt(Math.max(0, volume_mL) / (Math.PI * length_cm));

export interface Ribbon {
  readonly tissue: Tissue;
  readonly samples: number;
  /** cm along the vessel */
  readonly length: number;
  /** unit vectors across, x, y, x, y, … */
  readonly across: Float64Array;
  /** cm, half the width at each sample */
  readonly half: Float64Array;
}

export interface Vein {
  readonly drawn: DrawnVein;
  readonly index: number;
  readonly lumens: readonly Ribbon[];
  /** width of each sample over the mean one */
  readonly shape: Float64Array;
  /** cm of a straight vessel that would hold as much */
  readonly straight: number;
  /** veins it meets end to end, by index */
  before: number;
  after: number;
  /** cm, half the widths that it was last given: its own, and those at its ends */
  readonly widths: { own: number; start: number; end: number };
  /** grows when it is seen to have another width */
  filled: number;
}

/** Where a way leaves or enters a vein, as a share of the vein's length. */
export interface Way {
  readonly drawn: DrawnWay;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly leavesAt: number;
  readonly entersAt: number;
  readonly path: Ribbon | undefined;
}

export interface Vessels {
  readonly veins: readonly Vein[];
  readonly ways: readonly Way[];
  /** grows when the leg takes them elsewhere */
  placed: number;
}

function ribbonOf(line: readonly number[], samples: number, rig: Pick<Rig, "bind">): Ribbon {
  const points = smooth(line, samples);
  return {
    tissue: rig.bind(points),
    samples,
    length: lengthOf(points),
    across: new Float64Array(2 * samples),
    half: new Float64Array(samples).fill(wayHalfWidth),
  };
}

/** Spindles are thin at both ends; other veins are thinner only where they begin or end in something thin. */
function shapeOf({ spindle, id }: DrawnVein, blindStart: boolean, blindEnd: boolean): Float64Array {
  return Float64Array.from({ length: samplesOfVein }, (_, k) => {
    const s = k / (samplesOfVein - 1);
    if (spindle) return 0.07 + 0.93 * Math.sin(Math.PI * (0.02 + 0.9 * s)) ** 0.85;
    if (id === "dorsalFoot" || id === "plantar") return 0.2 + 0.8 * smoothStep(s / 0.5);
    const start = blindStart ? 0.4 + 0.6 * smoothStep(s / 0.12) : 1;
    return start * (blindEnd ? 0.5 + 0.5 * smoothStep((1 - s) / 0.1) : 1);
  });
}

export function vesselsOf({ veins: drawnVeins, ways: drawnWays }: Anatomy, rig: Pick<Rig, "bind">): Vessels {
  const indexOf = (id: VeinName) => drawnVeins.findIndex((vein) => vein.id === id);
  const veins = drawnVeins.map((drawn, index): Vein => {
    const lumens = drawn.lumens.map((line) => ribbonOf(line, samplesOfVein, rig));
    const meets = (end: "from" | "to") =>
      drawnWays.some((way) => way[end] === drawn.id && way.path === undefined);
    const shape = shapeOf(drawn, !meets("to"), !meets("from") && drawn.id !== "iliac");
    const mean = shape.reduce((sum, width) => sum + width * width, 0) / samplesOfVein;
    const length = lumens.reduce((sum, lumen) => sum + (drawn.trueLength ?? lumen.length), 0);
    const widths = { own: Number.NaN, start: Number.NaN, end: Number.NaN };
    return {
      drawn,
      index,
      lumens,
      shape,
      straight: length * mean,
      before: -1,
      after: -1,
      widths,
      filled: 0,
    };
  });
  const ways = drawnWays.map((drawn, index): Way => {
    const [from, to] = [indexOf(drawn.from), indexOf(drawn.to)];
    if (drawn.path === undefined) {
      veins[from].after = to;
      veins[to].before = from;
      return { drawn, index, from, to, leavesAt: 1, entersAt: 0, path: undefined };
    }
    const [x, y] = drawn.path;
    const [endX, endY] = drawn.path.slice(-2);
    const path = ribbonOf(drawn.path, samplesOfWay, rig);
    return {
      drawn,
      index,
      from,
      to,
      leavesAt: nearest(veins[from], x, y),
      entersAt: nearest(veins[to], endX, endY),
      path,
    };
  });
  return { veins, ways, placed: 0 };
}

function nearest({ lumens: [{ tissue, samples }] }: Vein, x: number, y: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let k = 0; k < samples; k++) {
    const far = Math.hypot(tissue.drawn[2 * k] - x, tissue.drawn[2 * k + 1] - y);
    if (far < least) [best, least] = [k, far];
  }
  const share = best / (samples - 1);
  return share < 0.06 ? 0 : share > 0.94 ? 1 : share;
}

/** Where the leg has taken them. */
export function placeVessels(vessels: Vessels, rig: Pick<Rig, "place">): void {
  const { veins, ways } = vessels;
  vessels.placed++;
  for (const { lumens } of veins) for (const lumen of lumens) placeRibbon(lumen, rig);
  for (const { path } of ways) if (path !== undefined) placeRibbon(path, rig);
}

function placeRibbon({ tissue, across, samples }: Ribbon, rig: Pick<Rig, "place">): void {
  rig.place(tissue);
  const { at } = tissue;
  for (let k = 0; k < samples; k++) {
    const a = Math.max(0, k - 1);
    const b = Math.min(samples - 1, k + 1);
    const dx = at[2 * b] - at[2 * a];
    const dy = at[2 * b + 1] - at[2 * a + 1];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    across[2 * k] = -dy / length;
    across[2 * k + 1] = dx / length;
  }
}

/** share of a vein's length over which its width passes into that of the vein it meets */
const passing = 0.14;
/** how much of the width at its beginning is seen at each sample of a vein; from its end, the other way round */
const ofStart = Float64Array.from(
  { length: samplesOfVein },
  (_, k) => 1 - smoothStep(k / (samplesOfVein - 1) / passing),
);
/** cm by which a wall may stand elsewhere before it is drawn there: a twentieth of a pixel where a calf is large */
const unseen_cm = 0.004;

/** Widths from volumes, mL, one for each vein. */
export function fillVessels({ veins }: Vessels, volumes: ArrayLike<number>): void {
  for (const vein of veins) {
    const { index, lumens, shape, straight, before, after, widths } = vein;
    const own = halfWidth(volumes[index], straight);
    const widthOf = (other: number) =>
      other < 0 ? own : 0.5 * (own + halfWidth(volumes[other], veins[other].straight));
    const start = widthOf(before);
    const end = widthOf(after);
    const most = Math.max(
      Math.abs(own - widths.own),
      Math.abs(start - widths.start),
      Math.abs(end - widths.end),
    );
    if (most < unseen_cm) continue;
    Object.assign(widths, { own, start, end });
    vein.filled++;
    for (const { half, samples } of lumens) {
      for (let k = 0; k < samples; k++) {
        half[k] = shape[k] * (own + ofStart[k] * (start - own) + ofStart[samples - 1 - k] * (end - own));
      }
    }
  }
}
