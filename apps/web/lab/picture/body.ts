import type { Anatomy, DrawnMuscle, MuscleName } from "./anatomy.js";
import type { Colours } from "./colours.js";
import { smooth } from "./curve.js";
import type { Rig, Tissue } from "./rig.js";

/** Skin, fascia and muscles: the quiet part of the plate, drawn anew only when something of it has moved. */

const skinSamples = 190;
const muscleSamples = 34;
/** drawn: a muscle at full work is so much thicker beside what its shortening makes it, and its tendon so much longer */
const bulge = 0.1;
const tendonGive_cm = 0.9;

interface Muscle {
  readonly drawn: DrawnMuscle;
  readonly still: Tissue;
  readonly free: Tissue;
  readonly stillRest: Float64Array;
  readonly freeRest: Float64Array;
  /** cm from end to end */
  readonly length: number;
}

/** What the body is drawn from; all numbers of one leg at one instant. */
export interface BodyState {
  readonly activation: Readonly<Record<MuscleName, number>>;
  /** mL that each limb has gained since it was first seen */
  readonly swelling: Readonly<Record<"foot" | "calf" | "thigh", number>>;
}

/** where each limb's skin lies in the standing drawing, cm below the hip, and its girth */
const limbs = {
  thigh: { from: 4, to: 40, girth: 48 },
  calf: { from: 46, to: 82, girth: 33 },
  foot: { from: 82, to: 93, girth: 24 },
} as const;

/** cm that a limb's skin moves outward when it takes up so much water: a layer as thick as the volume over the surface */
export function skinShift(limb: keyof typeof limbs, gained_mL: number): number {
  const { from, to, girth } = limbs[limb];
  // a foot is longer than it is high
  const length = limb === "foot" ? 25 : to - from;
  return gained_mL / (length * girth);
}

/** As the leg stands now, for every figure that shows it. */
interface Paths {
  readonly skin: Path2D;
  /** its side away from the light */
  readonly shaded: Path2D;
  readonly marks: Path2D;
  readonly fascia: Path2D;
  readonly lymph: Path2D;
  readonly muscles: readonly { readonly muscle: Muscle; readonly belly: Path2D; readonly fibres: Path2D }[];
}

const bell = (x: number, middle: number, spread: number) => Math.exp(-(((x - middle) / spread) ** 2));

export class Body {
  private readonly skin: Tissue;
  private readonly skinRest: Float64Array;
  private readonly outward: Float64Array;
  private readonly fascia: readonly { readonly tissue: Tissue; readonly rest: Float64Array }[];
  private readonly marks: readonly Tissue[];
  private readonly lymph: readonly Tissue[];
  private readonly muscles: readonly Muscle[];
  /** cm, how far calf and shin and thigh stand out */
  private readonly out = { calf: 0, soleus: 0, shin: 0, thigh: 0 };
  /** none until it is drawn where it was taken */
  private paths: Paths | undefined;

  constructor(
    anatomy: Anatomy,
    private readonly rig: Pick<Rig, "bind" | "place">,
  ) {
    this.skinRest = smooth(anatomy.skin, skinSamples);
    this.skin = rig.bind(Float64Array.from(this.skinRest));
    this.outward = outwardOf(this.skinRest);
    this.fascia = anatomy.fascia.map((line) => {
      const rest = smooth(line, 24);
      return { tissue: rig.bind(Float64Array.from(rest)), rest };
    });
    this.marks = anatomy.marks.map((line) => rig.bind(smooth(line, 22)));
    this.lymph = anatomy.lymph.map((line) => rig.bind(smooth(line, 60)));
    this.muscles = anatomy.muscles.map((drawn) => {
      const [stillRest, freeRest] = [smooth(drawn.still, muscleSamples), smooth(drawn.free, muscleSamples)];
      return {
        drawn,
        stillRest,
        freeRest,
        still: rig.bind(Float64Array.from(stillRest)),
        free: rig.bind(Float64Array.from(freeRest)),
        length: freeRest[2 * muscleSamples - 1] - freeRest[1],
      };
    });
  }

  /** Takes what the leg does: `ankle` is how far the foot is turned down, rad. */
  take(state: BodyState, ankle: number): void {
    this.paths = undefined;
    this.out.calf = this.out.soleus = this.out.shin = this.out.thigh = 0;
    for (const muscle of this.muscles) this.work(muscle, state.activation[muscle.drawn.id], ankle);
    this.moveSkin(state);
    for (const { tissue, rest } of this.fascia) {
      for (let k = 0; k < rest.length; k += 2) {
        // only what lies at the back gives way
        const back = Math.min(1, Math.max(0, (-rest[k] - 3.4) / 2));
        tissue.drawn[k] = rest[k] - back * this.backOut(rest[k + 1]);
      }
      this.rig.place(tissue);
    }
    for (const tissue of this.marks) this.rig.place(tissue);
    for (const tissue of this.lymph) this.rig.place(tissue);
  }

  private backOut(y: number): number {
    return this.out.calf * bell(y, 56.5, 8) + this.out.soleus * bell(y, 66, 6);
  }

  /** A belly keeps its volume: what it loses in length it gains in thickness, outward. */
  private work(
    { drawn, still, free, stillRest, freeRest, length }: Muscle,
    activation: number,
    ankle: number,
  ) {
    let shorter = activation * tendonGive_cm * (drawn.insertion === undefined ? 0.4 : 1);
    if (drawn.insertion !== undefined) {
      const [x, y] = [drawn.insertion[0], drawn.insertion[1] - 86];
      shorter += y - (x * Math.sin(ankle) + y * Math.cos(ankle));
    }
    const stretch = Math.min(1.15, Math.max(0.78, 1 - shorter / length));
    const thicker = (1 + bulge * activation) / stretch - 1;
    const [top, along] = [freeRest[1], drawn.fibres === "along" && drawn.insertion === undefined];
    let most = 0;
    for (let k = 0; k < freeRest.length; k += 2) {
      const width = freeRest[k] - stillRest[k];
      const t = k / freeRest.length;
      const swell = along ? Math.sin(Math.PI * t) : 1;
      free.drawn[k] = freeRest[k] + width * thicker * swell;
      free.drawn[k + 1] = along ? freeRest[k + 1] : top + (freeRest[k + 1] - top) * stretch;
      still.drawn[k] = stillRest[k];
      still.drawn[k + 1] = along ? stillRest[k + 1] : top + (stillRest[k + 1] - top) * stretch;
      most = Math.max(most, Math.abs(width) * thicker);
    }
    if (drawn.id === "gastrocnemius") this.out.calf += most;
    // what swells under the gastrocnemius lifts it
    if (drawn.id === "soleus") {
      this.out.calf += 0.45 * most;
      this.out.soleus += 0.5 * most;
    }
    if (drawn.id === "tibialisAnterior") this.out.shin += most;
    if (drawn.id === "thigh" && freeRest[0] > 0) this.out.thigh += most;
    this.rig.place(still);
    this.rig.place(free);
  }

  /** cm from end to end of a muscle's belly, and across its thickest part, as it is now drawn. */
  sizeOf(id: MuscleName): { readonly length: number; readonly thickness: number } {
    const muscle = this.muscles.find(({ drawn }) => drawn.id === id);
    if (muscle === undefined) return { length: 0, thickness: 0 };
    const { free, still } = muscle;
    let thickness = 0;
    for (let k = 0; k < free.drawn.length; k += 2) {
      thickness = Math.max(thickness, Math.abs(free.drawn[k] - still.drawn[k]));
    }
    return { length: free.drawn[free.drawn.length - 1] - free.drawn[1], thickness };
  }

  private moveSkin({ swelling }: BodyState): void {
    const { skinRest: rest, skin, outward } = this;
    const { foot, calf, thigh } = swelling;
    for (let k = 0; k < rest.length; k += 2) {
      const x = rest[k];
      const y = rest[k + 1];
      const swollen =
        skinShift("thigh", thigh) * bell(y, 22, 16) +
        skinShift("calf", calf) * bell(y, 64, 17) +
        skinShift("foot", foot) * Math.min(1, Math.max(0, (y - 80) / 6));
      let dx = swollen * outward[k];
      let dy = swollen * outward[k + 1];
      if (x < 0 && y > 42) dx -= this.backOut(y);
      else if (y > 46 && y < 82) dx += this.out.shin * bell(y, 57, 8);
      else if (x > 0 && y < 42) dx += this.out.thigh * bell(y, 20, 10);
      // the sole stays on the ground
      if (y > 91.3) dy = 0;
      skin.drawn[k] = x + dx;
      skin.drawn[k + 1] = y + dy;
    }
    this.rig.place(skin);
  }

  private drawn(): Paths {
    this.paths ??= {
      skin: pathOf((path) => trace(path, this.skin.at)),
      shaded: pathOf((path) => trace(path, this.skin.at, 20, 96)),
      marks: pathOf((path) => this.marks.forEach(({ at }) => trace(path, at))),
      fascia: pathOf((path) => this.fascia.forEach(({ tissue }) => trace(path, tissue.at))),
      lymph: pathOf((path) => this.lymph.forEach(({ at }) => trace(path, at))),
      muscles: this.muscles.map((muscle) => {
        const { drawn, still, free } = muscle;
        const fibres = drawn.fibres === "slanting" ? slanting : along;
        return {
          muscle,
          belly: pathOf((path) => bellyOf(path, muscle)),
          fibres: pathOf((path) => fibres(path, still.at, free.at)),
        };
      }),
    };
    return this.paths;
  }

  /** The silhouette; `px` is the width of a screen pixel in the units of the drawing. */
  drawSkin(pen: CanvasRenderingContext2D, colours: Colours, px: number): void {
    const { skin, shaded, marks } = this.drawn();
    pen.fillStyle = colours.shade;
    pen.fill(skin);
    pen.strokeStyle = colours.ink;
    pen.lineJoin = pen.lineCap = "round";
    pen.lineWidth = 1.15 * px;
    pen.stroke(skin);
    // an engraver presses harder on the side away from the light
    pen.lineWidth = 1.9 * px;
    pen.stroke(shaded);
    pen.lineWidth = 0.7 * px;
    pen.globalAlpha = 0.7;
    pen.stroke(marks);
    pen.globalAlpha = 0.42;
    pen.lineWidth = 0.5 * px;
    pen.beginPath();
    engrave(pen, this.skin.at, 3.2 * px);
    pen.stroke();
    pen.globalAlpha = 1;
  }

  drawFascia(pen: CanvasRenderingContext2D, colours: Colours, px: number): void {
    pen.strokeStyle = colours.quiet;
    pen.lineWidth = px;
    pen.stroke(this.drawn().fascia);
  }

  drawMuscles(pen: CanvasRenderingContext2D, colours: Colours, px: number, state: BodyState): void {
    for (const { muscle, belly, fibres } of this.drawn().muscles) {
      const work = Math.min(1, state.activation[muscle.drawn.id]);
      pen.globalAlpha = 0.26 + 0.2 * work;
      pen.fillStyle = colours.muscle3;
      pen.fill(belly);
      pen.globalAlpha = 0.6 * work;
      pen.fillStyle = colours.muscle1;
      pen.fill(belly);
      pen.globalAlpha = 0.5 + 0.4 * work;
      pen.strokeStyle = colours.muscle1;
      pen.lineWidth = 0.7 * px;
      pen.stroke(belly);
      pen.globalAlpha = 0.6 + 0.3 * work;
      pen.lineWidth = 0.6 * px;
      pen.stroke(fibres);
      pen.globalAlpha = 1;
    }
  }

  drawLymph(pen: CanvasRenderingContext2D, colours: Colours, px: number): void {
    pen.strokeStyle = colours.muscle3;
    pen.lineWidth = 1.3 * px;
    pen.setLineDash([0.1 * px, 3.4 * px]);
    pen.lineCap = "round";
    pen.stroke(this.drawn().lymph);
    pen.setLineDash([]);
  }

  /** A band on the skin between two heights of the standing drawing. */
  drawBand(pen: CanvasRenderingContext2D, colour: string, px: number, top: number, bottom: number): void {
    // bands of one garment meet although the contour has a point only every so often
    const [from, to] = [top - 0.8, bottom + 0.8];
    const { at } = this.skin;
    pen.strokeStyle = pen.fillStyle = colour;
    pen.beginPath();
    let [drawing, first] = [false, true];
    for (let k = 0; k < at.length; k += 2) {
      const y = this.skinRest[k + 1];
      const inside = y >= from && y <= to;
      if (inside && (drawing || !first)) pen.lineTo(at[k], at[k + 1]);
      else if (inside) pen.moveTo(at[k], at[k + 1]);
      if (inside) first = false;
      drawing = inside;
    }
    pen.globalAlpha = 0.1;
    pen.fill();
    pen.globalAlpha = 0.85;
    pen.lineWidth = 3 * px;
    pen.beginPath();
    drawing = false;
    for (let k = 0; k < at.length; k += 2) {
      const y = this.skinRest[k + 1];
      const inside = y >= from && y <= to;
      if (inside && drawing) pen.lineTo(at[k], at[k + 1]);
      else if (inside) pen.moveTo(at[k], at[k + 1]);
      drawing = inside;
    }
    pen.lineCap = "butt";
    pen.stroke();
    pen.globalAlpha = 1;
  }

  /** Which muscle lies under a point of the drawing. */
  muscleAt(pen: CanvasRenderingContext2D, x: number, y: number): MuscleName | undefined {
    for (const { muscle, belly } of this.drawn().muscles) {
      if (pen.isPointInPath(belly, x, y)) return muscle.drawn.id;
    }
    return undefined;
  }
}

function outwardOf(points: Float64Array): Float64Array {
  const out = new Float64Array(points.length);
  const count = points.length / 2;
  for (let k = 0; k < count; k++) {
    const [a, b] = [Math.max(0, k - 1), Math.min(count - 1, k + 1)];
    const [dx, dy] = [points[2 * b] - points[2 * a], points[2 * b + 1] - points[2 * a + 1]];
    const length = Math.hypot(dx, dy) || 1;
    // the contour runs down the back and up the front: outside lies to its right
    out[2 * k] = -dy / length;
    out[2 * k + 1] = dx / length;
  }
  return out;
}

/** Short strokes inwards from the shaded edge, slanting down, longer where the form turns away more. */
function engrave(pen: CanvasRenderingContext2D, at: Float64Array, every: number): void {
  let [left, count] = [0, 0];
  for (let k = 6; k < 108; k++) {
    const x = at[2 * k];
    const y = at[2 * k + 1];
    const dx = at[2 * k + 2] - x;
    const dy = at[2 * k + 3] - y;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const tx = dx / length;
    const ty = dy / length;
    for (; left < length; left += every) {
      const fromX = x + left * tx;
      const fromY = y + left * ty;
      const long = 0.62 + 0.3 * Math.sin(0.9 * count) * Math.sin(0.37 * count++);
      // inward is a quarter turn from along, the way the contour runs
      pen.moveTo(fromX, fromY);
      pen.quadraticCurveTo(
        fromX + long * (0.55 * ty + 0.2 * tx),
        fromY + long * (0.2 * ty - 0.55 * tx),
        fromX + long * (ty + 0.75 * tx),
        fromY + long * (0.75 * ty - tx),
      );
    }
    left -= length;
  }
}

function pathOf(draw: (path: Path2D) => void): Path2D {
  const path = new Path2D();
  draw(path);
  return path;
}

function bellyOf(path: Path2D, { still, free }: Muscle): void {
  trace(path, free.at);
  for (let k = still.at.length - 2; k >= 0; k -= 2) path.lineTo(still.at[k], still.at[k + 1]);
  path.closePath();
}

export function trace(pen: CanvasPath, at: Float64Array, from = 0, to = at.length / 2): void {
  pen.moveTo(at[2 * from], at[2 * from + 1]);
  for (let k = from + 1; k < to; k++) pen.lineTo(at[2 * k], at[2 * k + 1]);
}

function slanting(pen: CanvasPath, still: Float64Array, free: Float64Array): void {
  const slant = 5;
  for (let k = slant; k < muscleSamples - 1; k++) {
    const a = 2 * k;
    const b = 2 * (k - slant + 1);
    pen.moveTo(still[a], still[a + 1]);
    pen.quadraticCurveTo(
      0.45 * still[a] + 0.55 * free[a],
      0.5 * (still[a + 1] + free[b + 1]) + 0.25 * (still[a + 1] - free[b + 1]),
      free[b],
      free[b + 1],
    );
  }
}

function along(pen: CanvasPath, still: Float64Array, free: Float64Array): void {
  const lines = 5;
  for (let line = 1; line < lines; line++) {
    const share = line / lines;
    for (let k = 2; k < muscleSamples - 1; k++) {
      const x = still[2 * k] + share * (free[2 * k] - still[2 * k]);
      const y = still[2 * k + 1] + share * (free[2 * k + 1] - still[2 * k + 1]);
      if (k === 2) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
}
