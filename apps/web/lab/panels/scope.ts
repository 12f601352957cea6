import { systolesOf, type Window } from "../../../../src/charts/leg.js";
import { linear, niceTicks, type Range, type Scale, timeAxis } from "../../../../src/charts/scale.js";
import { decimalsOf, fixed } from "../../../../src/charts/words.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { LiveAxis } from "./axis.js";
import { fullId, type PanelChoice, type Side, type TraceChoice } from "./choices.js";
import type { Desk } from "./desk.js";
import { inShown, shownUnit, type Units } from "../units.js";
import type { PageColours } from "../page-colours.js";
import { dashes, tones } from "./ink.js";
import { Outline } from "./outline.js";
import { leak_mL_s, valveState } from "../picture/valves.js";
import { recordedAt } from "./recorded.js";
import { barPen, groundPen, linePen, type Pen, type Pieces, piecesOf, Trail } from "./trail.js";

/** One panel on one canvas: its axes and traces, what is shaded behind them, cursor and calipers before them. */

/** What all panels share at one frame. */
export interface View {
  readonly from_s: number;
  readonly to_s: number;
  readonly span_s: number;
  readonly cursor_s: number | undefined;
  readonly systoles: readonly Window[];
  readonly ink: PageColours;
  /** px */
  readonly em: number;
  readonly face: string;
  readonly wall_s: number;
}

/** Where the plots stand, px of the page; the same in all panels, so that one instant is one vertical line. */
export const gutters = (em: number) => ({ left: 2.9 * em, right: 2.1 * em });

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LineValue {
  readonly trace: TraceChoice;
  readonly side: Side;
  readonly value: number;
  /** through a valve */
  readonly flow_mL_s?: number;
}

interface Line {
  readonly trace: TraceChoice;
  readonly side: Side;
  readonly id: string;
  /** place among the traces of the panel, which is its colour */
  readonly k: number;
  readonly dash: readonly number[];
  /** of a valve: how far it stands open, and what passes it */
  readonly trails: readonly Trail[];
  /** one to each trail */
  pens: readonly Pen[];
}

export class Canvas {
  protected width = 0;
  protected height = 0;
  protected readonly context: CanvasRenderingContext2D;
  /** how often it came into sight or took another size: then everything must be drawn on it */
  anew = 0;
  private seen = true;
  private ratio = 1;
  private readonly stop: () => void;

  constructor(readonly element: HTMLCanvasElement) {
    this.context = element.getContext("2d") as CanvasRenderingContext2D;
    const sizes = new ResizeObserver(() => this.measure());
    sizes.observe(element);
    const sight = new IntersectionObserver((entries) => {
      this.seen = entries.at(-1)?.isIntersecting ?? true;
      this.anew++;
    });
    sight.observe(element);
    this.stop = () => {
      sizes.disconnect();
      sight.disconnect();
    };
    this.measure();
  }

  end(): void {
    this.stop();
  }

  private measure(): void {
    this.ratio = devicePixelRatio || 1;
    this.width = this.element.clientWidth;
    this.height = this.element.clientHeight;
    this.anew++;
  }

  /** Whether it can be drawn on. It gets as many dots as the screen has now: that empties it, and nobody sees it empty. */
  protected begins(): boolean {
    const { element, context, width, height, ratio } = this;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== wide) element.width = wide;
    if (element.height !== high) element.height = high;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return this.seen && wide > 0 && high > 0;
  }

  /** From where to where a plot lies, px: on whole dots, so that it does not mix with what stands beside it. */
  protected sides(em: number): { readonly left: number; readonly right: number } {
    const { width, ratio } = this;
    const { left, right } = gutters(em);
    const onDot = (px: number) => Math.round(px * ratio) / ratio;
    return { left: onDot(left), right: onDot(width - right) };
  }

  /** How many dots a plot is wide. */
  dots(em: number): number {
    const { left, right } = this.sides(em);
    return Math.max(1, Math.round((right - left) * this.ratio));
  }
}

export class Scope extends Canvas {
  private lines: readonly Line[] = [];
  private readonly axis: LiveAxis;
  private readonly second: LiveAxis;
  /** what the lay-out was made of */
  private laid: readonly unknown[] = [];
  private ys: readonly [Scale, Scale] = [(value) => value, (value) => value];
  /** px from the top */
  private grid: readonly { readonly at: number; readonly isZero: boolean }[] = [];

  constructor(
    element: HTMLCanvasElement,
    readonly choice: PanelChoice,
    private readonly desk: Desk,
  ) {
    super(element);
    this.axis = new LiveAxis(choice.least, choice.leastSpan);
    this.second = new LiveAxis(choice.secondLeast);
  }

  /** Which leg, or both: the right one dashed beside the left. */
  take(sides: readonly Side[]): void {
    const both = sides.length > 1;
    const { traces, kind } = this.choice;
    const valves = kind === "valves";
    this.laid = [];
    this.lines = traces.flatMap((trace, k) => {
      if (both && !valves && !trace.ofBody && (k > 1 || trace.filled)) return [];
      // valves have one row each: in two legs those of the first are shown
      const own = trace.ofBody || valves ? sides.slice(0, 1) : sides;
      return own.map((side, n) => {
        const id = fullId(trace, side);
        return {
          trace,
          side,
          id,
          k,
          dash: both && !trace.ofBody ? dashes[n] : (dashes[k] ?? []),
          trails: valves
            ? [new Trail(`${id}.opening`), new Trail(`${id}.flow`)]
            : [new Trail(id, trace.factor)],
          pens: [],
        };
      });
    });
  }

  /** Value of each line at an instant, in its unit; of a valve how far it stands open, and what passes it. */
  valuesAt(time_s: number): readonly LineValue[] {
    const { history } = this.desk.lab;
    const row = history.rowAt(time_s);
    const valves = this.choice.kind === "valves";
    return this.lines.map(({ trace, side, id }) => ({
      trace,
      side,
      value: (trace.factor ?? 1) * history.valueOf(valves ? `${id}.opening` : id, row),
      ...(valves ? { flow_mL_s: history.valueOf(`${id}.flow`, row) } : {}),
    }));
  }

  valueAt(y_px: number): number {
    const [y] = this.ys;
    return (y_px - y(0)) / (y(1) - y(0));
  }

  placeOf(value: number): number {
    return this.ys[0](value);
  }

  get range(): Range {
    return this.axis.range;
  }

  draw(view: View): void {
    if (!this.begins()) return;
    const { context, height } = this;
    const { em } = view;
    const plot = { ...this.sides(em), top: 0.35 * em, bottom: height - 0.35 * em };
    const x = linear({ low: view.from_s, high: view.to_s }, plot.left, plot.right);
    const pieces = piecesOf(view, plot.right - plot.left);
    this.read(pieces, view.wall_s);
    this.layOut(view, plot, pieces);
    context.save();
    context.beginPath();
    context.rect(plot.left, 0, plot.right - plot.left, height);
    context.clip();
    context.clearRect(plot.left, 0, plot.right - plot.left, height);
    context.lineJoin = "round";
    this.shade(view, x, plot);
    this.drawGrid(view, plot);
    if (this.choice.kind === "valves") this.drawValves(view, x, pieces);
    else this.drawTraces(view, x, pieces);
    this.drawInstants(view, x, plot);
    context.restore();
  }

  /** What has come since, and how far the axes must reach for it. */
  private read(pieces: Pieces, wall_s: number): void {
    const { history } = this.desk.lab;
    const seen = [
      { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY },
      { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY },
    ];
    for (const { trace, trails } of this.lines) {
      const own = seen[trace.second ? 1 : 0];
      for (const trail of trails) {
        const { low, high } = trail.read(history, pieces);
        own.low = Math.min(own.low, low);
        own.high = Math.max(own.high, high);
      }
    }
    this.axis.follow(seen[0], wall_s);
    this.second.follow(seen[1], wall_s);
  }

  /** Scales, pens and what stands beside the plot: all that stays as it is from frame to frame. */
  private layOut(view: View, plot: Plot, { wide }: Pieces): void {
    const { context, lines, width, height, axis, second } = this;
    const { ink, em, face } = view;
    const { shown } = this.desk.lab.state;
    const laid = [
      lines,
      this.anew,
      width,
      height,
      wide,
      axis.range,
      second.range,
      ink,
      em,
      face,
      shown.pressure,
      shown.length,
    ];
    if (laid.every((one, k) => one === this.laid[k])) return;
    this.laid = laid;
    context.clearRect(0, 0, width, height);
    if (this.choice.kind === "valves") {
      const head = 1.3 * em;
      const tall = (height - 0.3 * em - head) / Math.max(1, lines.length);
      const thick = Math.min(0.62 * tall, 0.62 * em);
      this.grid = lines.map((line, n) => {
        const middle = head + (n + 0.5) * tall;
        line.pens = valvePens(middle, thick);
        return { at: Math.round(middle) + 0.5, isZero: false };
      });
      return;
    }
    const [y, y2] = [axis, second].map(({ range }) => linear(range, plot.bottom, plot.top));
    this.ys = [y, y2];
    for (const line of lines) {
      const own = line.trace.second ? y2 : y;
      line.pens = [line.trace.filled ? groundPen(own, plot.bottom, wide) : linePen(own)];
    }
    this.drawScale(view, plot);
    if (lines.some(({ trace }) => trace.second)) this.drawSecond(view, plot, y2);
  }

  private drawScale({ ink, em, face }: View, plot: Plot): void {
    const { context } = this;
    const { range } = this.axis;
    const wanted = plot.bottom - plot.top > 4 * em ? 4 : 3;
    // one number alone tells no scale
    // the axis keeps the unit of the model; its numbers are told in the one that somebody wants
    const factor = inShown(1, this.choice.unit, this.desk.lab.state.shown);
    const told = { low: factor * range.low, high: factor * range.high };
    const ticks =
      [wanted, 2 * wanted].map((count) => niceTicks(told, count)).find(({ length }) => length > 1) ?? [];
    const digits = Math.max(0, ...ticks.map((tick) => (String(tick).split(".")[1] ?? "").length));
    context.font = `${0.8 * em}px ${face}`;
    context.textAlign = "right";
    context.textBaseline = "middle";
    context.fillStyle = ink.quiet;
    this.grid = ticks.map((tick) => {
      const at = Math.round(this.ys[0](tick / factor)) + 0.5;
      const place = Math.min(plot.bottom - 0.15 * em, Math.max(plot.top + 0.15 * em, at));
      context.fillText(fixed(tick, digits), plot.left - 0.4 * em, place);
      return { at, isZero: tick === 0 && range.low < 0 };
    });
    context.fillRect(plot.left - 1, plot.top, 1, plot.bottom - plot.top);
  }

  private drawSecond({ ink, em, face }: View, plot: Plot, y: Scale): void {
    const { context } = this;
    context.font = `${0.8 * em}px ${face}`;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillStyle = ink.quiet;
    const ticks = niceTicks(this.second.range, 2);
    for (const tick of ticks) {
      const place = Math.min(plot.bottom - 0.15 * em, Math.max(plot.top + 0.15 * em, y(tick)));
      context.fillText(
        fixed(tick, this.second.range.high > 2 ? 0 : tick % 1 === 0 ? 0 : 1),
        plot.right + 0.35 * em,
        place,
      );
    }
  }

  private shade(view: View, x: Scale, plot: Plot): void {
    const { context, height } = this;
    context.fillStyle = view.ink.shade;
    for (const { from_s, to_s } of view.systoles) {
      const from = Math.max(plot.left, x(from_s));
      context.fillRect(from, 0, x(to_s) - from, height);
    }
  }

  private drawGrid({ ink }: View, plot: Plot): void {
    const { context } = this;
    context.lineWidth = 1;
    for (const isZero of [false, true]) {
      context.strokeStyle = isZero ? ink.quiet : ink.line;
      context.beginPath();
      for (const line of this.grid) {
        if (line.isZero !== isZero) continue;
        context.moveTo(plot.left, line.at);
        context.lineTo(plot.right, line.at);
      }
      context.stroke();
    }
  }

  private drawTraces(view: View, x: Scale, pieces: Pieces): void {
    const { context, choice, ys } = this;
    const { ink } = view;
    this.drawBand(view, x, ys[0]);
    this.drawRecorded(view, x, ys[0]);
    // the first trace is the one to see: it is drawn last
    for (const { trace, k, dash, trails, pens } of this.lines.toReversed()) {
      if (trace.filled) {
        context.globalAlpha = 0.22;
        context.fillStyle = ink.muscle3;
        trails[0].draw(context, "fill", pieces, x, pens[0]);
        context.globalAlpha = 1;
        continue;
      }
      context.strokeStyle = ink[tones[choice.tone][Math.min(k, 3)]];
      context.lineWidth = k === 0 ? 1.9 : 1.5;
      context.setLineDash(dash as number[]);
      trails[0].draw(context, "stroke", pieces, x, pens[0]);
    }
    context.setLineDash([]);
    if (view.cursor_s !== undefined) this.drawDots(view, x(view.cursor_s));
  }

  private drawBand({ ink, from_s, to_s }: View, x: Scale, y: Scale): void {
    const { context } = this;
    const { bands, bandAt_s } = this.desk.state;
    if (bands === undefined || bandAt_s === undefined) return;
    const band = this.choice.traces
      .slice(0, 1)
      .flatMap(({ id }) => bands.bands.get(id) ?? [])
      .at(0);
    if (band === undefined) return;
    const begins = bandAt_s + bands.from_s;
    const first = Math.max(0, Math.floor((from_s - begins) / bands.every_s));
    const last = Math.min(band.middle.length - 1, Math.ceil((to_s - begins) / bands.every_s));
    if (first > last) return;
    const place = (k: number) => x(begins + k * bands.every_s);
    const colour = ink[tones[this.choice.tone][1]];
    context.beginPath();
    for (let k = first; k <= last; k++) context.lineTo(place(k), y(band.high[k]));
    for (let k = last; k >= first; k--) context.lineTo(place(k), y(band.low[k]));
    context.fillStyle = colour;
    context.globalAlpha = 0.17;
    context.fill();
    context.beginPath();
    for (let k = first; k <= last; k++) context.lineTo(place(k), y(band.middle[k]));
    context.globalAlpha = 0.75;
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
    context.globalAlpha = 1;
  }

  private drawRecorded({ ink, from_s, to_s }: View, x: Scale, y: Scale): void {
    const { recorded } = this.desk.state;
    if (recorded === undefined || recorded.panel !== this.choice.name) return;
    const { context } = this;
    const model = this.lines.find(({ trace }) => trace.id === recorded.over);
    const columns = 400;
    const { history } = this.desk.lab;
    const of = model === undefined ? () => Number.NaN : history.reader(model.id);
    const own: (readonly [number, number, number])[] = [];
    for (let k = 0; k <= columns; k++) {
      const time = from_s + (k / columns) * (to_s - from_s);
      const row = history.rowAt(time);
      own.push([time, recordedAt(recorded, time - recorded.shift_s), row < 0 ? Number.NaN : of(row)]);
    }
    // what lies between the two
    context.fillStyle = ink.warning;
    context.globalAlpha = 0.16;
    for (let k = 1; k < own.length; k++) {
      const [[t0, a0, b0], [t1, a1, b1]] = [own[k - 1], own[k]];
      if (Number.isNaN(a0 + b0 + a1 + b1)) continue;
      context.beginPath();
      context.moveTo(x(t0), y(a0));
      context.lineTo(x(t1), y(a1));
      context.lineTo(x(t1), y(b1));
      context.lineTo(x(t0), y(b0));
      context.fill();
    }
    context.globalAlpha = 1;
    context.strokeStyle = ink.warning;
    context.lineWidth = 1.3;
    context.beginPath();
    let pen = false;
    for (const [time, value] of own) {
      if (Number.isNaN(value)) pen = false;
      else if (pen) context.lineTo(x(time), y(value));
      else {
        context.moveTo(x(time), y(value));
        pen = true;
      }
    }
    context.stroke();
  }

  private drawDots(view: View, x_px: number): void {
    const { context, choice, ys } = this;
    const values = this.valuesAt(view.cursor_s as number);
    this.lines.forEach(({ trace, k }, n) => {
      const value = values[n].value;
      if (Number.isNaN(value) || trace.filled) return;
      context.beginPath();
      context.arc(x_px, ys[trace.second ? 1 : 0](value), 3, 0, 2 * Math.PI);
      context.fillStyle = view.ink.paper;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = view.ink[tones[choice.tone][Math.min(k, 3)]];
      context.stroke();
    });
  }

  /** A row for each valve: thick while it is open, thin while it is shut, marked below where blood runs backward. */
  private drawValves({ ink }: View, x: Scale, pieces: Pieces): void {
    const { context } = this;
    for (const { trails, pens } of this.lines) {
      [ink.vein2, ink.warning].forEach((colour, k) => {
        context.fillStyle = colour;
        trails[k].draw(context, "fill", pieces, x, pens[k]);
      });
    }
  }

  /** Marks, the cursor and the calipers. */
  private drawInstants(view: View, x: Scale, plot: Plot): void {
    const { context, height } = this;
    const { ink } = view;
    const { marks, calipers } = this.desk.state;
    const line = (time_s: number, colour: string, dash: number[]) => {
      const at = Math.round(x(time_s)) + 0.5;
      if (at < plot.left || at > plot.right) return;
      context.strokeStyle = colour;
      context.setLineDash(dash);
      context.beginPath();
      context.moveTo(at, 0);
      context.lineTo(at, height);
      context.stroke();
    };
    context.lineWidth = 1;
    for (const mark of marks) line(mark, ink.quiet, [2, 3]);
    if (view.cursor_s !== undefined) line(view.cursor_s, ink.ink, []);
    if (calipers !== undefined) {
      context.lineWidth = 1.5;
      for (const time of calipers.times) line(time, ink.focus, []);
      if (calipers.panel === this.choice.name) {
        context.strokeStyle = ink.focus;
        context.setLineDash([]);
        for (const value of calipers.values) {
          const at = Math.round(this.ys[0](value)) + 0.5;
          context.beginPath();
          context.moveTo(plot.left, at);
          context.lineTo(plot.right, at);
          context.stroke();
        }
      }
    }
    context.setLineDash([]);
  }
}

/** How far a valve stands open, and below it where blood runs backward. */
function valvePens(middle: number, thick: number): readonly Pen[] {
  const thickness = (open: number) => (open > 0.03 ? Math.round(4 * thick * open) / 4 : 0);
  return [
    barPen(thickness, (thickness) => middle - 0.5 * thickness, 0),
    barPen(
      (flow) => (flow < -leak_mL_s ? 2.5 : 0),
      () => middle + 0.5 * thick + 1,
      1,
    ),
  ];
}

/** Above the panels: the phases of the calf in words, and the numbers of marks and calipers. */
export class PhaseStrip extends Canvas {
  private font = "";
  /** px of words in that font */
  private readonly widths = new Map<string, number>();

  constructor(
    element: HTMLCanvasElement,
    private readonly desk: Desk,
  ) {
    super(element);
  }

  private widthOf(says: string): number {
    const known = this.widths.get(says) ?? this.context.measureText(says).width;
    this.widths.set(says, known);
    return known;
  }

  draw(view: View): void {
    if (!this.begins()) return;
    const { context, width, height } = this;
    const { ink, em, face, from_s, to_s, systoles } = view;
    const { left, right } = this.sides(em);
    const x = linear({ low: from_s, high: to_s }, left, right);
    context.clearRect(0, 0, width, height);
    const font = `italic ${0.85 * em}px ${face}`;
    if (font !== this.font) this.widths.clear();
    context.font = this.font = font;
    context.textBaseline = "middle";
    context.textAlign = "center";
    const word = (from: number, to: number, ...says: readonly string[]) => {
      const [a, b] = [Math.max(left, x(from)), Math.min(right, x(to))];
      const fits = says.find((one) => this.widthOf(one) < b - a - 0.5 * em);
      if (fits !== undefined) context.fillText(fits, (a + b) / 2, height / 2);
    };
    systoles.forEach(({ from_s: from, to_s: to }, k) => {
      const a = Math.max(left, x(from));
      context.fillStyle = ink.shade;
      context.fillRect(a, 0, Math.min(right, x(to)) - a, height);
      context.fillStyle = ink.ink;
      word(from, to, ...texts.systole);
      const next = systoles[k + 1]?.from_s ?? to_s;
      context.fillStyle = ink.quiet;
      word(to, next, ...texts.diastole);
    });
    const { marks, calipers } = this.desk.state;
    context.font = `${0.8 * em}px ${face}`;
    const flag = (time_s: number, says: string, colour: string) => {
      const at = x(time_s);
      if (at < left || at > right) return;
      const wide = Math.max(1.1 * em, context.measureText(says).width + 0.4 * em);
      context.fillStyle = ink.paper;
      context.fillRect(at - wide / 2, 0, wide, height);
      context.strokeStyle = colour;
      context.strokeRect(at - wide / 2 + 0.5, 0.5, wide - 1, height - 1);
      context.fillStyle = colour;
      context.fillText(says, at, height / 2 + 0.5);
    };
    marks.forEach((mark, k) => flag(mark, `${k + 1}`, ink.quiet));
    calipers?.times.forEach((time, k) => flag(time, k === 0 ? "a" : "b", ink.focus));
  }
}

/** Below the panels: the clock. */
export class TimeRuler extends Canvas {
  draw(view: View): void {
    if (!this.begins()) return;
    const { context, width, height } = this;
    const { ink, em, face, from_s, to_s } = view;
    const { left, right } = this.sides(em);
    const x = linear({ low: from_s, high: to_s }, left, right);
    context.clearRect(0, 0, width, height);
    context.font = `${0.8 * em}px ${face}`;
    context.textBaseline = "top";
    context.textAlign = "center";
    context.strokeStyle = ink.quiet;
    context.fillStyle = ink.quiet;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(left, 0.5);
    context.lineTo(right, 0.5);
    const { unit, ticks } = timeAxis(
      { low: from_s, high: to_s },
      Math.max(2, Math.floor((right - left) / (5 * em))),
    );
    for (const { time_s, text } of ticks) {
      const at = Math.round(x(time_s)) + 0.5;
      // what happened before the beginning has no clock
      if (at < left - 1 || time_s < 0) continue;
      context.moveTo(at, 0);
      context.lineTo(at, 0.3 * em);
      if (at < right - 0.6 * em) context.fillText(text, at, 0.4 * em);
    }
    context.stroke();
    context.textAlign = "left";
    context.fillText(unit, right + 0.2 * em, 0.4 * em);
  }
}

/** When the calf squeezes, as far as a window of some minutes shows it. */
export class Phases {
  private readonly out = new Outline();
  private trail: Trail | undefined;
  private side: Side | undefined;

  of(desk: Desk, to_s: number, span_s: number): readonly Window[] {
    if (span_s > 130) return [];
    if (this.trail === undefined || desk.side !== this.side) {
      this.side = desk.side;
      this.trail = new Trail(`${desk.side}.soleus.activation`);
    }
    const pieces = piecesOf({ span_s, to_s }, 600);
    this.trail.read(desk.lab.history, pieces);
    this.trail.join(pieces, this.out);
    const { times, values, length } = this.out;
    const from_s = to_s - span_s;
    return systolesOf({ times: times.subarray(0, length), values: values.subarray(0, length) })
      .filter((systole) => systole.to_s > from_s)
      .map((systole) => ({ ...systole, from_s: Math.max(from_s, systole.from_s) }));
  }
}

/** A value as the panel tells it, without its unit; a valve is told by what it does. */
export function valueWord(
  { value, flow_mL_s = 0 }: Pick<LineValue, "value" | "flow_mL_s">,
  { unit, kind }: PanelChoice,
  { factor, second }: TraceChoice,
  units: Units,
): string {
  if (Number.isNaN(value)) return "–";
  if (kind === "valves") return texts.valveStates[valveState(value, flow_mL_s)];
  if (factor !== undefined) return fixed(value, 0);
  if (second) return fixed(value, 2);
  return fixed(inShown(value, unit, units), Math.min(1, decimalsOf(shownUnit(unit, units))));
}
