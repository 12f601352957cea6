import type { Range, Scale } from "../../../../src/charts/scale.js";
import type { History } from "../../engine/history.js";
import { Outline, outline } from "./outline.js";

/** The clock in pieces of the same length, counted from its zero, and which of them a window shows. */
export interface Pieces {
  readonly piece_s: number;
  /** px that a piece takes, and as many columns */
  readonly wide: number;
  readonly first: number;
  readonly last: number;
}

/** to a window: the last one is drawn anew with every row, the others cost a stroke each */
const perWindow = 8;

/** px that pieces reach into each other, so that no gap is seen between them */
const seam = 0.3;

export function piecesOf(
  { span_s, to_s }: { readonly span_s: number; readonly to_s: number },
  width: number,
): Pieces {
  const wide = Math.max(8, Math.ceil(width / perWindow));
  const piece_s = (span_s * wide) / width;
  return { piece_s, wide, first: Math.floor((to_s - span_s) / piece_s), last: Math.floor(to_s / piece_s) };
}

/** Draws an outline, `x` counted from where its piece begins, and says whether there was anything to draw. */
export type Pen = (path: Path2D, outline: Outline, x: Scale) => boolean;

interface Piece {
  readonly outline: Outline;
  /** s of the last row that it has seen */
  seen_s: number;
  /** undefined until it is drawn, null where nothing is to be drawn */
  path: Path2D | null | undefined;
}

/** A signal along the clock. Of what has passed nothing changes: it is outlined and drawn once, and then moved along. */
export class Trail {
  private readonly pieces = new Map<number, Piece>();
  private cut: readonly number[] = [];
  private pen: Pen | undefined;

  constructor(
    private readonly id: string,
    private readonly factor = 1,
  ) {}

  /** Outlines what has come since, and says between which values the whole lies. */
  read(history: History, { piece_s, wide, first, last }: Pieces): Range {
    const { pieces } = this;
    const seam_s = (seam * piece_s) / wide;
    const cut = [history.edition, piece_s, wide];
    if (cut.some((one, k) => one !== this.cut[k])) pieces.clear();
    this.cut = cut;
    for (const k of pieces.keys()) if (k < first || k > last) pieces.delete(k);
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let k = first; k <= last; k++) {
      let piece = pieces.get(k);
      if (piece === undefined) {
        piece = { outline: new Outline(), seen_s: Number.NEGATIVE_INFINITY, path: undefined };
        pieces.set(k, piece);
      }
      const [from_s, to_s] = [k * piece_s, (k + 1) * piece_s];
      if (piece.seen_s <= to_s && piece.seen_s !== history.to_s) {
        outline(history, this.id, { from_s, to_s, columns: wide }, piece.outline, this.factor);
        piece.outline.cut(from_s - seam_s, to_s + seam_s);
        piece.seen_s = history.to_s;
        piece.path = undefined;
      }
      low = Math.min(low, piece.outline.low);
      high = Math.max(high, piece.outline.high);
    }
    return { low, high };
  }

  /** Strokes or fills what was read; with another pen than before everything is drawn anew. */
  draw(
    context: CanvasRenderingContext2D,
    how: "stroke" | "fill",
    { piece_s, wide }: Pieces,
    x: Scale,
    pen: Pen,
  ): void {
    const anew = pen !== this.pen;
    this.pen = pen;
    const within = (time_s: number) => (time_s * wide) / piece_s;
    let moved = 0;
    for (const [k, piece] of this.pieces) {
      const begins_s = k * piece_s;
      if (anew || piece.path === undefined) {
        const path = new Path2D();
        piece.path = pen(path, piece.outline, (time_s) => within(time_s - begins_s)) ? path : null;
      }
      if (piece.path === null) continue;
      const at = x(begins_s);
      context.translate(at - moved, 0);
      moved = at;
      context[how](piece.path);
    }
    context.translate(-moved, 0);
  }

  /** What was read, as one outline. */
  join({ first, last }: Pieces, out: Outline): void {
    out.clear();
    for (let k = first; k <= last; k++) {
      const { times, values, length } = (this.pieces.get(k) as Piece).outline;
      for (let point = 0; point < length; point++) out.push(times[point], values[point]);
    }
  }
}

/** A line. */
export function linePen(y: Scale): Pen {
  return (path, { times, values, length }, x) => {
    let [down, any] = [false, false];
    for (let k = 0; k < length; k++) {
      const value = values[k];
      if (Number.isNaN(value)) down = false;
      else if (down) path.lineTo(x(times[k]), y(value));
      else {
        path.moveTo(x(times[k]), y(value));
        down = any = true;
      }
    }
    return any;
  };
}

/** The area down to a level, px. Pieces of it meet and do not overlap, for one sees through it. */
export function groundPen(y: Scale, level: number, wide: number): Pen {
  return (path, { times, values, length }, x) => {
    let [down, any] = [false, false];
    let last = 0;
    for (let k = 0; k <= length; k++) {
      const value = k < length ? values[k] : Number.NaN;
      if (Number.isNaN(value)) {
        if (down) path.lineTo(last, level);
        down = false;
        continue;
      }
      last = Math.min(wide, Math.max(0, x(times[k])));
      if (!down) path.moveTo(last, level);
      down = any = true;
      path.lineTo(last, y(value));
    }
    return any;
  };
}

/** Bars, each as thick and as high up as its value says, and as long as that lasts; px. */
export function barPen(
  thicknessOf: (value: number) => number,
  topOf: (thickness: number) => number,
  shortest: number,
): Pen {
  return (path, { times, values, length }, x) => {
    let begins = 0;
    let any = false;
    for (let k = 0; k + 1 < length; k++) {
      const thickness = thicknessOf(values[k]);
      // what stays alike is one bar
      if (k + 2 < length && thicknessOf(values[k + 1]) === thickness) continue;
      const from = x(times[begins]);
      if (thickness > 0) {
        path.rect(from, topOf(thickness), Math.max(shortest, x(times[k + 1]) - from), thickness);
        any = true;
      }
      begins = k + 1;
    }
    return any;
  };
}
