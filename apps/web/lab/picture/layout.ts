import { Rig, type Stance, type Tissue } from "./rig.js";

/** Where on the paper the whole leg stands, and beside or below it the calf enlarged. Screen pixels. */

export interface Figure {
  /** part of the paper that is its own */
  left: number;
  top: number;
  width: number;
  height: number;
  /** pixels a centimetre, and where the drawing's origin lies */
  scale: number;
  x: number;
  y: number;
}

export interface Layout {
  readonly whole: Figure;
  /** none where the whole leg is nearly as large */
  readonly calf: Figure | undefined;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** room beside the whole leg for the column of blood, and beside the calf for the scale */
const columnRoom = 52;
const scaleRoom = 58;
/** room below the soles for the column's number */
const groundRoom = 20;
/** a second figure has to be so much larger to be worth its place */
const worth = 1.4;
const smallest = 2.1;
/** cm; the base adult, for whom the plate is drawn, and the tallest for whom the paper has room */
const baseStature = 175;
const tallest = 200;
/** s for which a figure keeps the room of a movement: longer than a slow stride, or a turn of the pedals */
const remembered_s = 3;
/** s between two rooms that are remembered */
const apart_s = 0.04;
/** of the room that a heel and the heart above it may rise into, what the tallest take */
const overRoom = 1.02;

// biome-ignore format: pairs belong together
const wholeOutline = [-11, -37, 10, -37, -12, 2, 10, 2, -9, 20, 10, 20, -6, 42, 8, 42, -9.6, 57, 6, 57, -6.6, 92.9, 20, 92.9, 20, 90];
// biome-ignore format: pairs belong together
const calfOutline = [-7.5, 31.5, 8, 31.5, -9.8, 57, 7, 57, -6.6, 92.9, 20.2, 92.9, 20.2, 89];

/** What a leg took of the paper at an instant of its life, cm. */
interface Room {
  readonly time_s: number;
  readonly whole: Box;
  readonly calf: Box;
  /** whether the shin stands so straight that the knee keeps clear of the scale */
  readonly clear: boolean;
}

export class Layouter {
  private rooms: readonly Room[] = [];
  private readonly rig = new Rig();
  private readonly whole: Tissue = this.rig.bind(Float64Array.from(wholeOutline));
  private readonly calf: Tissue = this.rig.bind(Float64Array.from(calfOutline));

  /**
   * The plate for a posture, foot flat where it carries, so that it stands still while the heel moves. The whole leg is as
   * long as its owner is tall (cm), beside others on the same paper; the calf beside it is a detail. Where the time is
   * told, whoever moves is given the room of the whole movement, so that the picture neither grows nor jumps with a stride.
   */
  of(
    stance: Stance,
    width: number,
    height: number,
    mirrored: boolean,
    stature = baseStature,
    time_s = Number.NaN,
  ): Layout {
    const room = this.roomFor(stance, mirrored, time_s);
    const layout = this.within(room, width, height);
    const share = (overRoom * Math.min(stature, tallest)) / tallest;
    const { bottom, left, right } = room.whole;
    return { ...layout, whole: shrunk(layout.whole, share, 0.5 * (left + right), bottom) };
  }

  /** Whether a movement is remembered that is not over: the room changes although the leg may not. */
  get remembers(): boolean {
    return this.rooms.length > 1;
  }

  private roomFor(stance: Stance, mirrored: boolean, time_s: number): Room {
    this.rig.take(stance.load > 0.02 ? { ...stance, ankle: 0 } : stance);
    this.rig.place(this.whole);
    this.rig.place(this.calf);
    const [bones, calf] = [boxOf(this.whole.at, mirrored), boxOf(this.calf.at, mirrored)];
    // a heel may rise, and the heart with it
    const whole = { ...bones, top: bones.top - (stance.load > 0.02 ? 6 : 2) };
    const clear = stance.thighSlope > 0.85 && stance.shankSlope > 0.97 && !mirrored;
    const now: Room = { time_s, whole, calf, clear };
    const [last] = this.rooms.slice(-1);
    const before = this.rooms.filter((one) => one.time_s < time_s && time_s - one.time_s < remembered_s);
    const seen = last !== undefined && sameBox(last.whole, whole) && sameBox(last.calf, calf);
    const soon = before.length > 0 && time_s - before[before.length - 1].time_s < apart_s;
    this.rooms = before.length > 0 && (seen || soon) ? before : [...before, now];
    return this.rooms.reduce(both, now);
  }

  private within({ whole, calf, clear }: Room, width: number, height: number): Layout {
    const calfRoom = { ...calf, top: calf.top - 1 };
    const alone = fitted(whole, {
      left: columnRoom,
      top: 4,
      width: width - columnRoom - scaleRoom,
      height: height - 4 - groundRoom,
    });
    // beside an upright shin there is room for the scale
    const beside = besides(whole, calfRoom, width, height, clear ? 4 : scaleRoom);
    const below = belows(whole, calfRoom, width, height);
    const best = beside.calf.scale >= below.calf.scale ? beside : below;
    return best.calf.scale >= worth * alone.scale && best.whole.scale >= Math.min(smallest, 0.8 * alone.scale)
      ? best
      : { whole: alone, calf: undefined };
  }
}

const sameBox = (a: Box, b: Box): boolean =>
  (["left", "top", "right", "bottom"] as const).every((edge) => Math.abs(a[edge] - b[edge]) < 0.01);

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const both = (a: Room, b: Room): Room => ({
  time_s: a.time_s,
  whole: around(a.whole, b.whole),
  calf: around(a.calf, b.calf),
  clear: a.clear && b.clear,
});

const ratio = ({ left, right, top, bottom }: Box) => (right - left) / (bottom - top);

function besides(whole: Box, calf: Box, width: number, height: number, spare: number) {
  const wide = Math.min(columnRoom + 8 + ratio(whole) * height, 0.46 * width);
  const place = { top: 4, height: height - 4 - groundRoom };
  return {
    whole: grounded(whole, { ...place, left: columnRoom, width: wide - columnRoom - 8 }),
    calf: grounded(calf, { ...place, left: wide, width: width - wide - spare }),
  };
}

/** Both stand on the same ground. */
function grounded(box: Box, place: Place): Figure {
  const figure = fitted(box, place);
  figure.y = place.top + place.height - figure.scale * box.bottom;
  return { ...figure, height: Math.round(place.height + groundRoom) };
}

function belows(whole: Box, calf: Box, width: number, height: number) {
  const high = Math.min((width - columnRoom - 8) / ratio(whole), 0.45 * height);
  const rest = Math.min((width - scaleRoom - 8) / ratio(calf), height - high - 40);
  // what is left over stands around both
  const gap = Math.min(60, (height - high - rest) / 3);
  const top = Math.max(4, (height - high - rest - gap) / 2);
  return {
    whole: fitted(whole, { left: columnRoom, top, width: width - columnRoom - 8, height: high }),
    calf: fitted(calf, { left: 8, top: top + high + gap, width: width - scaleRoom - 8, height: rest }),
  };
}

/** Smaller, or a little larger, about a point of the drawing, cm, that stays where it is. */
const shrunk = (figure: Figure, share: number, x: number, y: number): Figure => ({
  ...figure,
  scale: figure.scale * share,
  x: figure.x + (1 - share) * figure.scale * x,
  y: figure.y + (1 - share) * figure.scale * y,
});

type Place = Pick<Figure, "left" | "top" | "width" | "height">;

function fitted({ left, top, right, bottom }: Box, wanted: Place): Figure {
  // whole pixels: the edge of a figure's part of the paper must not show
  const place = {
    left: Math.round(wanted.left),
    top: Math.round(wanted.top),
    width: Math.round(wanted.width),
    height: Math.round(wanted.height),
  };
  const scale = Math.max(0.1, Math.min(place.width / (right - left), place.height / (bottom - top)));
  return {
    ...place,
    scale,
    x: place.left + 0.5 * (place.width - scale * (right + left)),
    y: place.top + 0.5 * (place.height - scale * (bottom + top)),
  };
}

function boxOf(at: Float64Array, mirrored: boolean): Box {
  let [left, top, right, bottom] = [at[0], at[1], at[0], at[1]];
  for (let k = 0; k < at.length; k += 2) {
    left = Math.min(left, at[k]);
    right = Math.max(right, at[k]);
    top = Math.min(top, at[k + 1]);
    bottom = Math.max(bottom, at[k + 1]);
  }
  return mirrored ? { left: -right, right: -left, top, bottom } : { left, right, top, bottom };
}
