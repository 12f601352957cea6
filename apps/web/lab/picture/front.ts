import type { History } from "../../engine/history.js";
import type { MuscleName } from "./anatomy.js";
import { fromTheFront } from "./anatomy-front.js";
import { drawBlood } from "./blood.js";
import { type Units, usualUnits } from "../units.js";
import { Body } from "./body.js";
import { type Colours, coloursOf } from "./colours.js";
import { smoothStep } from "./curve.js";
import { Particles } from "./particles.js";
import { type AnkleSpot, fit, type Layers, type Picture } from "./plate.js";
import { PressureScale, pointOnScale, scaleHeight } from "./pressure-scale.js";
import { LegReading } from "./reading.js";
import type { Rig, Tissue } from "./rig.js";
import { fillVessels, placeVessels, vesselsOf } from "./vessels.js";

/** Both legs from the front, the right one on the left: upright in any posture, as the caption says; a heel that rises lifts its leg. */

/** cm below the hip where the picture begins and fades in, and where the soles are */
const [top, faded, soles] = [27, 34, 92.85];
/** cm between the middles of the legs, half of it */
const apart = 11;
const wide = 2 * (apart + 9.5);
const jump_s = 30;

/** A leg seen from the front rises on its toes; nothing else of its posture shows. */
class Lift implements Pick<Rig, "bind" | "place"> {
  cm = 0;

  bind(drawn: Float64Array): Tissue {
    const count = drawn.length / 2;
    const share = new Float64Array(count);
    for (let k = 0; k < count; k++) share[k] = 1 - smoothStep((drawn[2 * k + 1] - 85) / 7);
    return { drawn, at: Float64Array.from(drawn), joint: new Uint8Array(count), share };
  }

  place({ drawn, at, share }: Tissue): void {
    for (let k = 0; k < share.length; k++) {
      at[2 * k] = drawn[2 * k];
      at[2 * k + 1] = drawn[2 * k + 1] - share[k] * this.cm;
    }
  }
}

class Leg {
  readonly lift = new Lift();
  readonly vessels = vesselsOf(fromTheFront, this.lift);
  readonly body = new Body(fromTheFront, this.lift);
  readonly particles = new Particles(this.vessels, {
    vein: fromTheFront.veins.findIndex(({ id }) => id === "iliac"),
  });
  readonly reading: LegReading;

  constructor(readonly side: "left" | "right") {
    this.reading = new LegReading(
      side,
      fromTheFront.veins.map(({ id }) => id),
      fromTheFront.ways.map(({ id }) => id),
    );
  }
}

export class FrontPicture implements Picture {
  readonly layers: Layers = { deep: true, superficial: true, muscleVeins: true, muscles: true, lymph: false };
  readonly ankleSpot: AnkleSpot = { x: 0, y: 0, awayX: 0, awayY: -1 };
  chosen = -1;
  calm = false;
  /** what is seen from the front ends at the thighs: nobody is longer there */
  stature = 175;
  units: Units = usualUnits;
  readonly enlarged = 1;
  private readonly left = new Leg("left");
  private readonly right = new Leg("right");
  private readonly legs = [this.left, this.right];
  readonly mate = {
    spot: { x: 0, y: 0, awayX: 0, awayY: -1 },
    reading: this.right.reading,
  };
  readonly reading = this.left.reading;
  readonly vessels = this.left.vessels;
  readonly muscles = fromTheFront.muscles.map(({ id }) => id);
  pointed = this.left;
  private colours: Colours;
  private width = 0;
  private height = 0;
  private density = 1;
  private em = 16;
  private family = "serif";
  readonly half = false;
  private scale = 1;
  private readonly ramp = new PressureScale();
  private middle = 0;
  private ground = 0;
  private lastTime = Number.NaN;
  private seen = "";
  /** what the upper canvas shows */
  private drawn = "";

  constructor(
    private readonly under: HTMLCanvasElement,
    private readonly over: HTMLCanvasElement,
  ) {
    this.colours = coloursOf(under);
    this.recolour();
  }

  recolour(): void {
    this.colours = coloursOf(this.under);
    const style = getComputedStyle(this.under);
    this.em = Number.parseFloat(style.fontSize) || 16;
    this.family = style.fontFamily;
    this.redraw();
  }

  resize(width: number, height: number, density: number): void {
    this.density = Math.min(2, density);
    [this.width, this.height] = [width, height];
    const room = width - 4 * this.em;
    this.scale = Math.max(0.1, Math.min(room / wide, (height - 4.2 * this.em) / (soles - top + 4)));
    this.middle = room / 2;
    this.ground = height - 3.6 * this.em;
    this.ankleSpot.x = this.middle + apart * this.scale;
    this.ankleSpot.y = height;
    this.mate.spot.x = this.middle - apart * this.scale;
    this.mate.spot.y = height;
    this.redraw();
  }

  redraw(): void {
    this.seen = "";
  }

  begin(): void {
    for (const { reading, particles } of this.legs) {
      reading.begin();
      particles.scatter();
    }
    this.lastTime = Number.NaN;
    this.drawn = "";
  }

  frame(history: History, time_s: number): boolean {
    if (this.width < 40 || this.height < 40) return false;
    const drawn = `${time_s} ${this.chosen} ${this.calm}`;
    if (drawn === this.drawn && this.seen !== "") return false;
    const row = history.rowAt(time_s);
    let seen = "";
    for (const { reading, lift } of this.legs) {
      if (!reading.read(history, row)) return false;
      const { stance, body } = reading;
      // how high the ankle stands over the ball of the foot
      lift.cm = Math.max(0, 12.3 * Math.sin(stance.ankle)) * smoothStep(stance.load / 0.04);
      seen += `${lift.cm.toFixed(1)} ${stance.load > 0.01} ${Object.values(body.activation).map((v) => v.toFixed(2))} ${Object.values(body.swelling).map((v) => v.toFixed(0))} ${reading.worn.map(({ pressure }) => pressure.toFixed(0))};`;
    }
    if (seen !== this.seen) {
      this.seen = seen;
      for (const { body, reading, lift, vessels } of this.legs) {
        body.take(reading.body, 0);
        placeVessels(vessels, lift);
      }
      this.drawUnder();
    }
    this.drawn = drawn;
    const passed = time_s - this.lastTime;
    const goesOn = passed >= 0 && passed < jump_s;
    this.lastTime = time_s;
    for (const { vessels, particles, reading } of this.legs) {
      fillVessels(vessels, reading.blood.volume);
      if (!goesOn) particles.scatter();
      if (!this.calm) particles.move(reading.blood, reading.outflow, goesOn ? passed : 0);
    }
    this.drawOver();
    return true;
  }

  private pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    fit(canvas, this.width * this.density, this.height * this.density);
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    pen.setTransform(this.density, 0, 0, this.density, 0, 0);
    pen.clearRect(0, 0, this.width, this.height);
    return pen;
  }

  /** who stands opposite shows the right leg on the left */
  private inLeg(pen: CanvasRenderingContext2D, { side }: Leg, draw: (px: number) => void): void {
    const outward = side === "left" ? 1 : -1;
    pen.save();
    pen.translate(this.middle + outward * apart * this.scale, this.ground - soles * this.scale);
    pen.scale(outward * this.scale, this.scale);
    draw(1 / this.scale);
    pen.restore();
  }

  private fade(pen: CanvasRenderingContext2D): void {
    const y = (cm: number) => this.ground - (soles - cm) * this.scale;
    const gradient = pen.createLinearGradient(0, y(top), 0, y(faded));
    gradient.addColorStop(0, "rgba(0,0,0,1)");
    gradient.addColorStop(1, "rgba(0,0,0,0)");
    pen.globalCompositeOperation = "destination-out";
    pen.fillStyle = gradient;
    pen.fillRect(0, 0, this.width, y(faded));
    pen.globalCompositeOperation = "source-over";
  }

  private drawUnder(): void {
    const { colours, layers } = this;
    const pen = this.pen(this.under);
    for (const leg of this.legs) {
      this.inLeg(pen, leg, (px) => {
        leg.body.drawSkin(pen, colours, px);
        if (layers.muscles) leg.body.drawMuscles(pen, colours, px, leg.reading.body);
        leg.body.drawFascia(pen, colours, px);
        if (layers.lymph) leg.body.drawLymph(pen, colours, px);
        for (const { from, to, pressure } of leg.reading.worn) {
          if (pressure > 1) leg.body.drawBand(pen, colours.quiet, px, from, to);
        }
      });
    }
    this.fade(pen);
    if (this.legs.some(({ reading }) => reading.stance.load > 0.01)) this.drawGround(pen);
    const { em, family, width, density } = this;
    this.ramp.draw(pen, {
      colours,
      em,
      family,
      width,
      top: 1.9 * em,
      high: scaleHeight(this.height),
      density,
      unit: this.units.pressure,
    });
  }

  private drawGround(pen: CanvasRenderingContext2D): void {
    pen.strokeStyle = this.colours.quiet;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(this.middle - (wide / 2) * this.scale, this.ground + 0.5);
    pen.lineTo(this.middle + (wide / 2) * this.scale, this.ground + 0.5);
    pen.stroke();
  }

  private drawOver(): void {
    const { colours, layers, chosen } = this;
    const pen = this.pen(this.over);
    for (const leg of this.legs) {
      this.inLeg(pen, leg, (px) => {
        drawBlood(pen, leg.vessels, leg.reading.blood, colours, px, layers, chosen);
        if (!this.calm) leg.particles.draw(pen, leg.reading.blood, colours, px, layers, 1.1);
      });
    }
    this.fade(pen);
    pointOnScale(
      pen,
      colours,
      this.em,
      this.width,
      1.9 * this.em,
      scaleHeight(this.height),
      this.reading.ankle,
    );
  }

  veinAt(x: number, y: number, reach: number): number {
    let [best, least] = [-1, 1];
    for (const leg of this.legs) {
      const { side, vessels } = leg;
      const outward = side === "left" ? 1 : -1;
      const cmX = (x - this.middle - outward * apart * this.scale) / (outward * this.scale);
      const cmY = (y - this.ground) / this.scale + soles;
      for (const { index, lumens, drawn } of vessels.veins) {
        if (!this.layers[drawn.layer]) continue;
        for (const { tissue, half, samples } of lumens) {
          for (let k = 0; k < samples; k++) {
            const far = Math.hypot(tissue.at[2 * k] - cmX, tissue.at[2 * k + 1] - cmY);
            const rank = far / (half[k] + reach / this.scale);
            if (rank < least) [best, least, this.pointed] = [index, rank, leg];
          }
        }
      }
    }
    return best;
  }

  muscleAt(x: number, y: number): MuscleName | undefined {
    if (!this.layers.muscles) return undefined;
    const pen = this.under.getContext("2d") as CanvasRenderingContext2D;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    for (const leg of this.legs) {
      const { side, body } = leg;
      const outward = side === "left" ? 1 : -1;
      const cmX = (x - this.middle - outward * apart * this.scale) / (outward * this.scale);
      const muscle = body.muscleAt(pen, cmX, (y - this.ground) / this.scale + soles);
      if (muscle === undefined) continue;
      this.pointed = leg;
      return muscle;
    }
    return undefined;
  }
}
