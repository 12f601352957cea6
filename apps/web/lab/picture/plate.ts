import type { History } from "../../engine/history.js";
import type { Side } from "../../../../src/study/live.js";
import { unitText } from "../../../../src/charts/words.js";
import { coarsePressure, coarsePressureText, type Units, usualUnits } from "../units.js";
import { fromInside, type MuscleName } from "./anatomy.js";
import { type BloodState, drawBlood } from "./blood.js";
import { Body, trace } from "./body.js";
import { type Colours, coloursOf, rampStep } from "./colours.js";
import { type Column, ColumnReader } from "./column.js";
import { smooth } from "./curve.js";
import { type Figure, type Layout, Layouter } from "./layout.js";
import { Particles } from "./particles.js";
import { PressureScale, pointOnScale, scaleHeight } from "./pressure-scale.js";
import { LegReading } from "./reading.js";
import { isCarried, isStraightOnTable, Rig, type Tissue } from "./rig.js";
import { fillVessels, placeVessels, type Vessels, vesselsOf } from "./vessels.js";

/**
 * The plate: one leg, whole and its calf enlarged, drawn on two canvases. What moves seldom (skin, muscles, ground, the
 * column of blood) is on the lower one and drawn anew when it has moved; blood is on the upper one, drawn at every
 * instant that is new. Where that takes long, a leg that has moved is drawn in two turns: first, unseen, on a second
 * lower canvas, which is then shown together with the blood that belongs to it.
 */

export interface Layers {
  deep: boolean;
  superficial: boolean;
  muscleVeins: boolean;
  muscles: boolean;
  lymph: boolean;
}

/** Where a number can stand beside the ankle: screen pixels, and the direction away from the leg. */
export interface AnkleSpot {
  x: number;
  y: number;
  awayX: number;
  awayY: number;
}

/** A picture of a leg, or of two, as the page handles it. */
export interface Picture {
  readonly layers: Layers;
  readonly ankleSpot: Readonly<AnkleSpot>;
  /** the other leg, where there are two: the right one */
  readonly mate?: { readonly spot: Readonly<AnkleSpot>; readonly reading: LegReading };
  chosen: number;
  calm: boolean;
  /** cm, of the person */
  stature: number;
  /** in which its numbers are told */
  units: Units;
  readonly enlarged: number;
  readonly reading: LegReading;
  /** the leg that was pointed at last, where there are two */
  readonly pointed: { readonly side: Side; readonly reading: LegReading };
  readonly muscles: readonly MuscleName[];
  readonly vessels: Vessels;
  resize(width: number, height: number, density: number): void;
  recolour(): void;
  redraw(): void;
  begin(): void;
  /** the second half of what was begun is still to be drawn: what is seen is the instant before */
  readonly half: boolean;
  /** Draws an instant, or half of one, and says whether there was something new to draw. */
  frame(history: History, time_s: number): boolean;
  veinAt(x: number, y: number, reach: number): number;
  muscleAt(x: number, y: number): MuscleName | undefined;
}

/** right atrium in the drawing: before the veins by the depth it has on the back, cm */
const heart = [5, -31.3] as const;
/** the whole leg fades into the trunk here, the calf into the thigh; cm below the hip */
const fadeOfWhole = [-38, -24] as const;
const fadeOfCalf = [30.5, 37] as const;
/** cm from the hip joint to what one lies on */
const behind = 11.5;
/** s of the model beyond which blood is scattered anew instead of moved */
const jump_s = 30;
/** ms that half a leg may take for the other half to follow at once */
const quick_ms = 2;

export class Plate implements Picture {
  readonly layers: Layers = { deep: true, superficial: true, muscleVeins: true, muscles: true, lymph: false };
  readonly ankleSpot: AnkleSpot = { x: 0, y: 0, awayX: 1, awayY: 0 };
  /** index of the vein that is pointed at or chosen; −1 none */
  chosen = -1;
  /** no specks, and pictures step */
  calm = false;
  stature = 175;
  units: Units = usualUnits;
  readonly muscles = [...new Set(fromInside.muscles.map(({ id }) => id))];
  readonly reading: LegReading;
  readonly vessels: Vessels;
  private readonly rig = new Rig();
  private readonly body = new Body(fromInside, this.rig);
  private readonly layouter = new Layouter();
  private readonly particles: Particles;
  private readonly columns: ColumnReader;
  private readonly heartAt = this.rig.bind(Float64Array.from(heart));
  private readonly cavaAt = this.rig.bind(smooth([2.3, -8.4, 1.4, -14, 1.2, -20, 2, -26, 3.6, -30], 16));
  private readonly ankleAt = this.rig.bind(Float64Array.from([4.6, 74]));
  private readonly seatAt = this.rig.bind(Float64Array.from([-9.6, 14, -8.4, 28]));
  private readonly boardAt = this.rig.bind(Float64Array.from([-behind, 93.3, 12, 93.3]));
  /** behind the leg, at the height of each thing that can be worn */
  private readonly wornAt: Tissue;
  private readonly fadeAt = this.rig.bind(
    Float64Array.from([0, fadeOfWhole[0], 0, fadeOfWhole[1], 0, fadeOfCalf[0], 0, fadeOfCalf[1]]),
  );
  private readonly fades = new Map<"trunk" | "thigh", CanvasGradient>();
  private layout: Layout | undefined;
  private colours: Colours;
  private width = 0;
  private height = 0;
  private density = 1;
  /** px of the page's letters, and their family */
  private em = 16;
  private family = "serif";
  private time_s = Number.NaN;
  private lastTime = Number.NaN;
  /** what the lower canvas shows, rounded */
  private readonly seen: number[] = [];
  private stale = true;
  /** what the upper one shows */
  private drawn = "";
  half = false;
  /** the spare canvas holds what the lower one is to show */
  private swaps = false;
  private heartScale = 1;
  private readonly scale = new PressureScale();

  constructor(
    private under: HTMLCanvasElement,
    private readonly over: HTMLCanvasElement,
    readonly side: Side,
    /** the scale, the column of blood and what is worn, with their numbers */
    private readonly numbers = true,
    /** as large as the lower one, and hidden */
    private spare?: HTMLCanvasElement,
  ) {
    this.vessels = vesselsOf(fromInside, this.rig);
    this.reading = new LegReading(
      side,
      fromInside.veins.map(({ id }) => id),
      fromInside.ways.map(({ id }) => id),
    );
    this.wornAt = this.rig.bind(
      Float64Array.from(
        this.reading.worn.flatMap(({ from, to }) => [from > 80 ? -6.6 : -9.9, (from + to) / 2]),
      ),
    );
    this.particles = new Particles(this.vessels, {
      vein: fromInside.veins.findIndex(({ id }) => id === "iliac"),
    });
    this.columns = new ColumnReader(this.vessels);
    this.colours = coloursOf(under);
    this.recolour();
  }

  get pointed(): Picture["pointed"] {
    return this;
  }

  private get mirrored(): boolean {
    return this.side === "right";
  }

  /** Screen pixels of the paper, and device pixels in one of them. */
  resize(width: number, height: number, density: number): void {
    this.density = Math.min(2, density);
    [this.width, this.height] = [width, height];
    this.stale = true;
  }

  /** The page has other colours or letters. */
  recolour(): void {
    const style = getComputedStyle(this.under);
    this.em = Number.parseFloat(style.fontSize) || 16;
    this.family = style.fontFamily;
    this.colours = coloursOf(this.under);
    this.stale = true;
  }

  /** A layer was switched. */
  redraw(): void {
    this.stale = true;
  }

  /** Another person, or another run. */
  begin(): void {
    this.reading.begin();
    this.particles.scatter();
    this.lastTime = Number.NaN;
    this.drawn = "";
    this.stale = true;
  }

  /** How many times larger the calf is drawn than the whole leg; 1 where it is not. */
  get enlarged(): number {
    return this.layout?.calf === undefined ? 1 : this.layout.calf.scale / this.layout.whole.scale;
  }

  frame(history: History, time_s: number): boolean {
    if (this.width < 40 || this.height < 40) return false;
    if (this.half && !this.stale) {
      this.finish();
      return true;
    }
    const drawn = `${time_s} ${this.chosen} ${this.calm} ${this.stature}`;
    if (drawn === this.drawn && !this.stale) return false;
    if (!this.reading.read(history, history.rowAt(time_s))) return false;
    this.drawn = drawn;
    this.time_s = time_s;
    const began_ms = performance.now();
    this.takePosture();
    this.half = this.swaps && !this.calm && performance.now() - began_ms > quick_ms;
    if (!this.half) this.finish();
    return true;
  }

  /** The blood, and with it the leg that it runs in. */
  private finish(): void {
    const { reading, time_s, under, spare } = this;
    this.half = false;
    fillVessels(this.vessels, reading.blood.volume);
    const passed = time_s - this.lastTime;
    if (!(passed >= 0 && passed < jump_s)) this.particles.scatter();
    if (!this.calm)
      this.particles.move(reading.blood, reading.outflow, passed >= 0 && passed < jump_s ? passed : 0);
    this.lastTime = time_s;
    this.drawOver();
    if (!this.swaps || spare === undefined) return;
    this.swaps = false;
    [this.under, this.spare] = [spare, under];
    spare.style.visibility = "visible";
    under.style.visibility = "hidden";
  }

  private takePosture(): void {
    const { stance, body, worn, blood, column } = this.reading;
    // what moves less than a pixel leaves the lower canvas as it is
    let seen = 0;
    const look = (value: number, per: number): void => {
      const rounded = Math.round(value * per);
      if (this.seen[seen] !== rounded) this.stale = true;
      this.seen[seen++] = rounded;
    };
    look(stance.thighSlope, 400);
    look(stance.shankSlope, 400);
    look(stance.trunkSlope, 400);
    look(stance.facing, 400);
    look(stance.knee, 250);
    look(stance.ankle, 250);
    look(stance.load, 40);
    for (const name in body.activation) look(body.activation[name as MuscleName], 80);
    look(this.stature, 1);
    look(body.swelling.foot, 0.5);
    look(body.swelling.calf, 0.5);
    look(body.swelling.thigh, 0.5);
    for (const { pressure } of worn) look(pressure, 1);
    if (this.numbers) {
      look(column, 4);
      for (const { count, breaks } of Object.values(this.columns.read(blood))) {
        look(count, 1);
        for (let k = 0; k < count; k++) look(breaks[k], 1);
      }
    }
    if (this.layouter.remembers) this.stale = true;
    if (!this.stale) return;
    this.stale = false;
    this.layout = this.layouter.of(stance, this.width, this.height, this.mirrored, this.stature, this.time_s);
    this.rig.take(stance);
    this.body.take(body, stance.ankle);
    placeVessels(this.vessels, this.rig);
    for (const tissue of [
      this.heartAt,
      this.cavaAt,
      this.ankleAt,
      this.seatAt,
      this.boardAt,
      this.fadeAt,
      this.wornAt,
    ])
      this.rig.place(tissue);
    this.fades.clear();
    this.drawUnder(this.layout);
    const at = this.ankleAt.at;
    const figure = this.layout.calf ?? this.layout.whole;
    this.ankleSpot.x = this.screenX(figure, at[0]);
    this.ankleSpot.y = this.screenY(figure, at[1]);
    this.ankleSpot.awayX = Math.cos(this.rig.turn(2)) * (this.mirrored ? -1 : 1);
    this.ankleSpot.awayY = Math.sin(this.rig.turn(2));
  }

  private screenX({ x, scale }: Figure, cm: number): number {
    return x + (this.mirrored ? -cm : cm) * scale;
  }

  private screenY({ y, scale }: Figure, cm: number): number {
    return y + cm * scale;
  }

  private pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    fit(canvas, this.width * this.density, this.height * this.density);
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    pen.setTransform(this.density, 0, 0, this.density, 0, 0);
    return pen;
  }

  /** Lets `draw` draw in centimetres within a figure's own part of the paper. */
  private inFigure(pen: CanvasRenderingContext2D, figure: Figure, draw: (px: number) => void): void {
    pen.save();
    pen.beginPath();
    pen.rect(figure.left - 40, figure.top - 4, figure.width + 44, figure.height + 8);
    pen.clip();
    pen.translate(figure.x, figure.y);
    pen.scale(this.mirrored ? -figure.scale : figure.scale, figure.scale);
    draw(1 / figure.scale);
    pen.restore();
  }

  /** Wipes out what lies beyond the part that a figure shows, softly: the trunk above the heart, or the thigh. */
  private fade(pen: CanvasRenderingContext2D, what: "trunk" | "thigh"): void {
    const from = what === "trunk" ? 0 : 4;
    const [x, y, endX, endY] = this.fadeAt.at.subarray(from, from + 4);
    let gradient = this.fades.get(what);
    if (gradient === undefined) {
      gradient = pen.createLinearGradient(x, y, endX, endY);
      gradient.addColorStop(0, "rgba(0,0,0,1)");
      gradient.addColorStop(1, "rgba(0,0,0,0)");
      this.fades.set(what, gradient);
    }
    pen.save();
    // a calf that lies beside its own thigh stays: only the thigh's side of the knee is wiped
    if (what === "thigh") this.clipAbove(pen, 1, this.rig.turn(1), this.rig.turn(2));
    else this.clipAbove(pen, 0, this.rig.turn(0), this.rig.turn(1));
    pen.globalCompositeOperation = "destination-out";
    pen.fillStyle = gradient;
    pen.beginPath();
    band(pen, endX, endY, x - endX, y - endY, 90);
    pen.fill();
    pen.restore();
  }

  /** Keeps to the upper side of a joint, as the line that halves its angle parts it. */
  private clipAbove(pen: CanvasRenderingContext2D, joint: number, upper: number, lower: number): void {
    const half = (upper + lower) / 2;
    pen.beginPath();
    band(
      pen,
      this.rig.jointAt[2 * joint],
      this.rig.jointAt[2 * joint + 1],
      Math.sin(half),
      -Math.cos(half),
      90,
    );
    pen.clip();
  }

  private drawUnder({ whole, calf }: Layout): void {
    const pen = this.pen(this.spare ?? this.under);
    this.swaps = this.spare !== undefined;
    pen.clearRect(0, 0, this.width, this.height);
    if (calf !== undefined) {
      this.inFigure(pen, calf, (px) => {
        this.drawBody(pen, px, true);
        this.fade(pen, "thigh");
        this.drawGround(pen, px);
      });
    }
    this.inFigure(pen, whole, (px) => {
      this.drawBody(pen, px, calf === undefined);
      this.fade(pen, "trunk");
      this.drawGround(pen, px);
      this.drawSeat(pen, px);
    });
    if (!this.numbers) return;
    this.drawColumn(pen, whole);
    this.tellWorn(pen, whole, calf);
    const { colours, em, family, width, height, density } = this;
    this.scale.draw(pen, {
      colours,
      em,
      family,
      width,
      top: this.scaleTop(),
      high: scaleHeight(height),
      density,
      unit: this.units.pressure,
    });
  }

  private drawBody(pen: CanvasRenderingContext2D, px: number, large: boolean): void {
    const { body, colours, reading, layers } = this;
    body.drawSkin(pen, colours, px);
    if (layers.muscles) body.drawMuscles(pen, colours, large ? px : 0.8 * px, reading.body);
    body.drawFascia(pen, colours, large ? px : 0.7 * px);
    if (layers.lymph) body.drawLymph(pen, colours, px);
    for (const { from, to, pressure } of reading.worn) {
      if (pressure > 1) body.drawBand(pen, colours.quiet, px, from, to);
    }
  }

  /** How hard each thing that is worn presses; without the unit where that would reach into the leg behind it. */
  private tellWorn(pen: CanvasRenderingContext2D, whole: Figure, calf: Figure | undefined): void {
    const figure = calf ?? whole;
    const taken =
      calf === undefined || calf.top > whole.top ? Number.NEGATIVE_INFINITY : this.screenX(whole, 10);
    pen.fillStyle = this.colours.ink;
    pen.font = `${this.em}px ${this.family}`;
    pen.textAlign = this.mirrored ? "left" : "right";
    pen.textBaseline = "middle";
    const isNarrow =
      !this.mirrored &&
      this.reading.worn.some(({ pressure }, k) => {
        const text = coarsePressureText(pressure, this.units);
        return (
          pressure > 1 && this.screenX(figure, this.wornAt.at[2 * k]) - pen.measureText(text).width < taken
        );
      });
    const textOf = isNarrow ? coarsePressure : coarsePressureText;
    this.reading.worn.forEach(({ pressure }, k) => {
      if (pressure <= 1) return;
      const [x, y] = [
        this.screenX(figure, this.wornAt.at[2 * k]),
        this.screenY(figure, this.wornAt.at[2 * k + 1]),
      ];
      pen.fillText(textOf(pressure, this.units), x, y);
    });
  }

  /** A hairline where a foot stands: the ground, or the board of a tilted table. */
  private drawGround(pen: CanvasRenderingContext2D, px: number): void {
    if (this.reading.stance.load < 0.01) return;
    const y = this.rig.ground + 0.6 * px;
    const ball = this.rig.jointAt[6];
    pen.strokeStyle = this.colours.quiet;
    pen.lineWidth = px;
    pen.beginPath();
    if (isStraightOnTable(this.reading.stance)) {
      trace(pen, this.boardAt.at);
      pen.stroke();
      return;
    }
    pen.moveTo(ball - 24, y);
    pen.lineTo(ball + 11, y);
    pen.stroke();
    pen.globalAlpha = 0.5;
    pen.lineWidth = 0.7 * px;
    pen.beginPath();
    for (let x = ball - 23; x < ball + 11; x += 5 * px) {
      pen.moveTo(x, y);
      pen.lineTo(x - 4 * px, y + 4 * px);
    }
    pen.stroke();
    pen.globalAlpha = 1;
  }

  /** A couch or a seat under what does not stand. */
  private drawSeat(pen: CanvasRenderingContext2D, px: number): void {
    const { at } = this.seatAt;
    const bent = this.rig.turn(0) - this.rig.turn(1);
    const { stance, mateLoad } = this.reading;
    if (!isCarried(stance, mateLoad)) return;
    pen.strokeStyle = this.colours.quiet;
    pen.lineWidth = px;
    pen.beginPath();
    if (bent > 0.6 && stance.trunkSlope > 0.5) {
      pen.moveTo(at[0], at[1]);
      pen.lineTo(at[2], at[3]);
    } else {
      // behind the back, and under the legs where they lie on the same couch
      const [sin, cos] = [Math.sin(this.rig.turn(0)), Math.cos(this.rig.turn(0))];
      const [x, y] = [this.rig.jointAt[0] - behind * cos, this.rig.jointAt[1] - behind * sin];
      const down = Math.abs(bent) < 0.15 ? 96 : 8;
      pen.moveTo(x + 40 * sin, y - 40 * cos);
      pen.lineTo(x - down * sin, y + down * cos);
    }
    pen.stroke();
  }

  /** Beside the calf: at the top of the paper, or lower where the whole leg lies above it. */
  private scaleTop(): number {
    const { calf, whole } = this.layout ?? {};
    const below = calf !== undefined && whole !== undefined && calf.top > whole.top + 20;
    return (below ? calf.top : 0) + 1.9 * this.em;
  }

  private drawOver(): void {
    const { layout, vessels, reading, colours, layers, chosen } = this;
    if (layout === undefined) return;
    const pen = this.pen(this.over);
    pen.clearRect(0, 0, this.width, this.height);
    const blood: BloodState = reading.blood;
    if (layout.calf !== undefined) {
      this.inFigure(pen, layout.calf, (px) => {
        drawBlood(pen, vessels, blood, colours, px, layers, chosen);
        if (!this.calm) this.particles.draw(pen, blood, colours, px, layers, 1.15);
        this.fade(pen, "thigh");
      });
    }
    this.inFigure(pen, layout.whole, (px) => {
      drawBlood(pen, vessels, blood, colours, layout.calf === undefined ? px : 0.62 * px, layers, chosen);
      if (!this.calm)
        this.particles.draw(pen, blood, colours, px, layers, layout.calf === undefined ? 1.1 : 0.65);
      if (layers.deep) this.drawCava(pen, px);
      this.drawHeart(pen, px);
    });
    if (!this.numbers) return;
    const { em, width, height } = this;
    pointOnScale(pen, colours, em, width, this.scaleTop(), scaleHeight(height), reading.ankle);
  }

  /** From the iliac vein to the heart: an open column without a valve, whose volume belongs to the trunk. */
  private drawCava(pen: CanvasRenderingContext2D, px: number): void {
    pen.lineCap = "butt";
    pen.beginPath();
    trace(pen, this.cavaAt.at);
    pen.strokeStyle = this.colours.ink;
    pen.lineWidth = 6.5 * px;
    pen.stroke();
    pen.strokeStyle = this.colours.ramp[rampStep(this.reading.heartPressure)];
    pen.lineWidth = 5 * px;
    pen.stroke();
  }

  /** A heart as large as its left ventricle is full. */
  private drawHeart(pen: CanvasRenderingContext2D, px: number): void {
    const { colours } = this;
    const [x, y] = this.heartAt.at;
    const volume = this.reading.heart;
    if (volume > 0) this.heartScale = Math.cbrt(volume / 130);
    const r = 3.4 * this.heartScale;
    pen.save();
    pen.translate(x, y);
    pen.rotate(this.rig.turn(0));
    pen.beginPath();
    // apex down and to the front, the great vessels above
    pen.moveTo(-0.55 * r, -0.75 * r);
    pen.bezierCurveTo(-1.15 * r, -0.5 * r, -1.1 * r, 0.45 * r, -0.2 * r, 0.95 * r);
    pen.bezierCurveTo(0.25 * r, 1.25 * r, 0.85 * r, 1.35 * r, 0.95 * r, 1.1 * r);
    pen.bezierCurveTo(1.2 * r, 0.6 * r, 1.1 * r, -0.55 * r, 0.35 * r, -0.75 * r);
    pen.closePath();
    pen.fillStyle = colours.muscle2;
    pen.globalAlpha = 0.75;
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = colours.muscle1;
    pen.lineWidth = 1.1 * px;
    pen.stroke();
    pen.beginPath();
    pen.moveTo(-0.5 * r, -0.75 * r);
    pen.bezierCurveTo(-0.45 * r, -1.5 * r, 0.1 * r, -1.75 * r, 0.55 * r, -1.5 * r);
    pen.moveTo(-0.05 * r, -0.76 * r);
    pen.bezierCurveTo(0, -1.15 * r, 0.2 * r, -1.25 * r, 0.5 * r, -1.1 * r);
    pen.moveTo(-0.35 * r, -0.2 * r);
    pen.bezierCurveTo(0.1 * r, 0.1 * r, 0.5 * r, 0.6 * r, 0.8 * r, 1 * r);
    pen.lineWidth = 0.8 * px;
    pen.stroke();
    pen.restore();
  }

  /** Two hairlines from the height of the heart to the ankle, deep and superficial, broken where a shut valve holds. */
  private drawColumn(pen: CanvasRenderingContext2D, whole: Figure): void {
    const { colours, reading } = this;
    const columns = this.columns.read(reading.blood);
    const heartY = this.screenY(whole, this.heartAt.at[1]);
    const ankleCm = this.rig.jointAt[5];
    const ankleY = this.screenY(whole, ankleCm);
    const x = whole.left - 26;
    const { em } = this;
    pen.strokeStyle = colours.quiet;
    pen.lineWidth = 1;
    pen.setLineDash([2, 4]);
    pen.beginPath();
    pen.moveTo(x - 8, heartY);
    pen.lineTo(this.screenX(whole, this.heartAt.at[0]), heartY);
    pen.moveTo(x - 8, ankleY);
    pen.lineTo(this.screenX(whole, this.rig.jointAt[4]), ankleY);
    pen.stroke();
    pen.setLineDash([]);
    const parts = [
      this.drawPart(pen, whole, columns.deep, x - 3),
      this.drawPart(pen, whole, columns.superficial, x + 3),
    ];
    const total = ankleCm - this.heartAt.at[1];
    const weight =
      Math.abs(total) < 1 ? reading.column : (reading.column * Math.max(...parts)) / Math.abs(total);
    const below = ankleY >= heartY;
    pen.fillStyle = colours.ink;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.font = `${em}px ${this.family}`;
    const at = ankleY + (below ? 0.8 : -1.5) * em;
    pen.fillText(coarsePressure(weight, this.units), x, at);
    pen.font = `${0.75 * em}px ${this.family}`;
    pen.fillStyle = colours.quiet;
    pen.fillText(unitText(this.units.pressure), x, at + 0.9 * em);
  }

  /** Draws one of the two, and says how many cm of it rest on the ankle. */
  private drawPart(
    pen: CanvasRenderingContext2D,
    whole: Figure,
    { breaks, count }: Column,
    x: number,
  ): number {
    const heartCm = this.heartAt.at[1];
    const ankleCm = this.rig.jointAt[5];
    const up = ankleCm < heartCm ? 1 : -1;
    const inside = (y: number) => (y - ankleCm) * up > 0.5 && (heartCm - y) * up > 0.5;
    pen.strokeStyle = this.colours.ramp[rampStep(78)];
    pen.lineWidth = 2.5;
    pen.beginPath();
    let from = this.screenY(whole, ankleCm);
    let resting = Math.abs(heartCm - ankleCm);
    let first = true;
    for (let k = 0; k < count; k++) {
      if (!inside(breaks[k])) continue;
      if (first) resting = Math.abs(breaks[k] - ankleCm);
      first = false;
      const y = this.screenY(whole, breaks[k]);
      pen.moveTo(x, from);
      pen.lineTo(x, y - up * 3);
      from = y + up * 3;
    }
    pen.moveTo(x, from);
    pen.lineTo(x, this.screenY(whole, heartCm));
    pen.stroke();
    return resting;
  }

  /** The vein under a point of the paper, the uppermost first; −1 where there is none. */
  veinAt(x: number, y: number, reach: number): number {
    const { layout } = this;
    if (layout === undefined) return -1;
    let [best, least] = [-1, 1];
    for (const figure of [layout.calf, layout.whole]) {
      if (figure === undefined || !within(figure, x, y)) continue;
      const cmX = ((x - figure.x) / figure.scale) * (this.mirrored ? -1 : 1);
      const cmY = (y - figure.y) / figure.scale;
      for (const { index, lumens, drawn } of this.vessels.veins) {
        if (!this.layers[drawn.layer]) continue;
        for (const { tissue, half, samples } of lumens) {
          for (let k = 0; k < samples; k++) {
            const far = Math.hypot(tissue.at[2 * k] - cmX, tissue.at[2 * k + 1] - cmY);
            const rank = far / (half[k] + reach / figure.scale);
            if (rank < least) [best, least] = [index, rank];
          }
        }
      }
    }
    return best;
  }

  /** The muscle under a point of the paper. */
  muscleAt(x: number, y: number): MuscleName | undefined {
    const { layout } = this;
    if (layout === undefined || !this.layers.muscles) return undefined;
    const figure = layout.calf !== undefined && within(layout.calf, x, y) ? layout.calf : layout.whole;
    const pen = this.under.getContext("2d") as CanvasRenderingContext2D;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    return this.body.muscleAt(
      pen,
      ((x - figure.x) / figure.scale) * (this.mirrored ? -1 : 1),
      (y - figure.y) / figure.scale,
    );
  }
}

/** To so many dots. That empties it: not done before it is drawn on, so that nobody sees it empty. */
export function fit(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== Math.round(width)) canvas.width = Math.round(width);
  if (canvas.height !== Math.round(height)) canvas.height = Math.round(height);
}

/** A wide rectangle that begins at a line through a point and reaches as far as needed in a direction. */
function band(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  dx: number,
  dy: number,
  far: number,
): void {
  const length = Math.hypot(dx, dy) || 1;
  const [tx, ty] = [(far * dx) / length, (far * dy) / length];
  pen.moveTo(x - ty, y + tx);
  pen.lineTo(x + ty, y - tx);
  pen.lineTo(x + ty + tx, y - tx + ty);
  pen.lineTo(x - ty + tx, y + tx + ty);
  pen.closePath();
}

const within = ({ left, top, width, height }: Figure, x: number, y: number): boolean =>
  x >= left - 40 && x <= left + width && y >= top && y <= top + height;
