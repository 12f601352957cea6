import type { VeinLayer } from "./anatomy.js";
import { type Colours, rampStep } from "./colours.js";
import { type Leaflets, leafletsOf } from "./valves.js";
import type { Ribbon, Vein, Vessels, Way } from "./vessels.js";

/** Veins, the ways between them, and their valves, as they are at one instant. */

export interface BloodState {
  /** mL, mmHg: one for each vein */
  readonly volume: Float64Array;
  readonly pressure: Float64Array;
  /** mL/s towards the heart, and 0 to 1: one for each way */
  readonly flow: Float64Array;
  readonly opening: Float64Array;
}

export type VeinLayers = Readonly<Record<VeinLayer, boolean>>;

/** deep ones first: what lies nearer the skin lies over them */
const order: readonly VeinLayer[] = ["muscleVeins", "deep", "superficial"];
const leaflets: Leaflets = { tip: 0, jet: 0 };

export function drawBlood(
  pen: CanvasRenderingContext2D,
  vessels: Vessels,
  state: BloodState,
  colours: Colours,
  px: number,
  layers: VeinLayers,
  chosen: number,
): void {
  pen.lineJoin = "round";
  pen.lineCap = "butt";
  for (const layer of order) {
    if (!layers[layer]) continue;
    for (const way of vessels.ways) {
      if (way.drawn.layer !== layer || way.path === undefined) continue;
      const source = state.flow[way.index] >= 0 ? way.from : way.to;
      const paths = pathsOf(way, [way.path], vessels.placed, 0);
      drawVessel(pen, paths, rampStep(state.pressure[source]), colours, px, false);
    }
    for (const vein of vessels.veins) {
      if (vein.drawn.layer !== layer) continue;
      const paths = pathsOf(vein, vein.lumens, vessels.placed, vein.filled);
      drawVessel(pen, paths, rampStep(state.pressure[vein.index]), colours, px, vein.index === chosen);
    }
    for (const way of vessels.ways) {
      if (way.drawn.layer === layer && way.drawn.id !== "plantarToDorsalFoot") {
        drawValve(pen, way, vessels, state, colours, px);
      }
    }
  }
}

function outline(path: Path2D, { tissue: { at }, across, half, samples }: Ribbon): void {
  for (let k = 0; k < samples; k++) {
    const x = at[2 * k] + half[k] * across[2 * k];
    const y = at[2 * k + 1] + half[k] * across[2 * k + 1];
    if (k === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  for (let k = samples - 1; k >= 0; k--) {
    path.lineTo(at[2 * k] - half[k] * across[2 * k], at[2 * k + 1] - half[k] * across[2 * k + 1]);
  }
  path.closePath();
}

function walls(path: Path2D, { tissue: { at }, across, half, samples }: Ribbon): void {
  for (let side = -1; side <= 1; side += 2) {
    for (let k = 0; k < samples; k++) {
      const w = side * half[k];
      const x = at[2 * k] + w * across[2 * k];
      const y = at[2 * k + 1] + w * across[2 * k + 1];
      if (k === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  }
}

/** A vessel as it lies and is filled, for every figure that shows it. */
interface Paths {
  readonly placed: number;
  readonly filled: number;
  readonly outline: Path2D;
  readonly walls: Path2D;
}

const known = new WeakMap<Vein | Way, Paths>();

function pathsOf(vessel: Vein | Way, ribbons: readonly Ribbon[], placed: number, filled: number): Paths {
  const before = known.get(vessel);
  if (before?.placed === placed && before.filled === filled) return before;
  const paths = { placed, filled, outline: new Path2D(), walls: new Path2D() };
  for (const ribbon of ribbons) {
    outline(paths.outline, ribbon);
    walls(paths.walls, ribbon);
  }
  known.set(vessel, paths);
  return paths;
}

/** cm a pixel stands for, above which a leg is too small for margins around its vessels */
const finest_cm = 0.2;

function drawVessel(
  pen: CanvasRenderingContext2D,
  { outline, walls }: Paths,
  step: number,
  colours: Colours,
  px: number,
  chosen: boolean,
): void {
  if (chosen) {
    pen.strokeStyle = colours.focus;
    pen.lineWidth = 7 * px;
    pen.stroke(outline);
  }
  // a thin margin of paper parts a vessel from what it crosses
  if (px < finest_cm) {
    pen.strokeStyle = colours.shade;
    pen.lineWidth = 2.6 * px;
    pen.stroke(walls);
  }
  pen.fillStyle = colours.ramp[step];
  pen.fill(outline);
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 0.75 * px;
  pen.stroke(walls);
}

function drawValve(
  pen: CanvasRenderingContext2D,
  { index, path, from }: Way,
  { veins }: Vessels,
  { flow, opening }: BloodState,
  colours: Colours,
  px: number,
): void {
  const ribbon = path ?? veins[from].lumens[0];
  const k = path === undefined ? ribbon.samples - 2 : ribbon.samples >> 1;
  const {
    tissue: { at },
    across,
  } = ribbon;
  const x = at[2 * k];
  const y = at[2 * k + 1];
  const nx = across[2 * k];
  const ny = across[2 * k + 1];
  // towards the heart: across is a quarter turn from along
  const tx = ny;
  const ty = -nx;
  const w = Math.max(ribbon.half[k], 1.6 * px);
  const { tip, jet } = leafletsOf(opening[index], flow[index], leaflets);
  const reach = w * (1.15 + 0.55 * tip);
  pen.beginPath();
  for (let side = -1; side <= 1; side += 2) {
    pen.moveTo(x + side * w * nx, y + side * w * ny);
    const bend = side * w * (0.55 + 0.45 * tip);
    pen.quadraticCurveTo(
      x + bend * nx + 0.75 * reach * tx,
      y + bend * ny + 0.75 * reach * ty,
      x + side * w * tip * nx + reach * tx,
      y + side * w * tip * ny + reach * ty,
    );
  }
  pen.strokeStyle = colours.paper;
  pen.lineWidth = 3 * px;
  pen.stroke();
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1.25 * px;
  pen.stroke();
  if (jet === 0) return;
  const [length, spread] = [w * (2.2 + 5 * jet), w * (0.2 + 0.35 * jet)];
  pen.beginPath();
  for (let ray = -1; ray <= 1; ray++) {
    pen.moveTo(x + reach * tx + 0.5 * ray * tip * w * nx, y + reach * ty + 0.5 * ray * tip * w * ny);
    pen.lineTo(x - length * tx + ray * spread * nx, y - length * ty + ray * spread * ny);
  }
  pen.strokeStyle = colours.warning;
  pen.lineWidth = 1.1 * px;
  pen.stroke();
}
