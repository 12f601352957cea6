import { linear, niceTicks } from "../../../../src/charts/scale.js";
import { fixed, unitText } from "../../../../src/charts/words.js";
import type { History } from "../../engine/history.js";
import { converted, type Units } from "../units.js";
import { LiveAxis } from "./axis.js";
import type { Hand } from "./ink.js";
import { Canvas } from "./scope.js";

/** s of the loop that are drawn, the oldest faintest */
const tail_s = 10;
/** rows that are drawn: more would not be seen */
const most = 500;

const volumeAxis = () => new LiveAxis(undefined, 4);
const pressureAxis = () => new LiveAxis(undefined, 20);

/** Pressure of a vein against the blood it holds: each squeeze goes round once. */
export class Loop extends Canvas {
  private volume = volumeAxis();
  private pressure = pressureAxis();
  private of = "";

  draw(
    history: History,
    { volume, pressure, to_s }: { readonly volume: string; readonly pressure: string; readonly to_s: number },
    { ink, em, face }: Hand,
    wall_s: number,
    unit: Units["pressure"],
  ): void {
    if (!this.begins()) return;
    const { context, width, height } = this;
    if (this.of !== volume + pressure) {
      this.of = volume + pressure;
      this.volume = volumeAxis();
      this.pressure = pressureAxis();
    }
    const last = history.rowAt(to_s);
    const first = Math.max(0, history.rowAt(to_s - tail_s));
    const every = Math.max(1, Math.ceil((last - first) / most));
    const points: [number, number][] = [];
    const [v, p] = [history.reader(volume), history.reader(pressure)];
    for (let row = first; row <= last; row += every) points.push([v(row), p(row)]);
    const seen = (k: 0 | 1) => {
      const known = points.map((point) => point[k]).filter((value) => !Number.isNaN(value));
      return { low: Math.min(...known), high: Math.max(...known) };
    };
    this.volume.follow(seen(0), wall_s);
    this.pressure.follow(seen(1), wall_s);
    const [left, bottom] = [2.9 * em, height - 2.6 * em];
    const x = linear(this.volume.range, left, width - 0.8 * em);
    const y = linear(this.pressure.range, bottom, 1.5 * em);
    context.clearRect(0, 0, width, height);
    context.font = `${0.8 * em}px ${face}`;
    context.strokeStyle = ink.quiet;
    context.lineWidth = 1;
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(Math.round(left) + 0.5, 1.2 * em);
    context.lineTo(Math.round(left) + 0.5, Math.round(bottom) + 0.5);
    context.lineTo(width - 0.8 * em, Math.round(bottom) + 0.5);
    context.stroke();
    context.fillStyle = ink.quiet;
    context.textAlign = "right";
    context.textBaseline = "middle";
    const factor = converted(1, "mmHg", unit);
    const { low, high } = this.pressure.range;
    for (const tick of niceTicks({ low: factor * low, high: factor * high }, 4))
      context.fillText(fixed(tick, tick % 1 === 0 ? 0 : 1), left - 0.4 * em, y(tick / factor));
    context.textAlign = "center";
    context.textBaseline = "top";
    const digits = this.volume.range.high - this.volume.range.low < 3 ? 1 : 0;
    for (const tick of niceTicks(this.volume.range, 4))
      context.fillText(fixed(tick, digits), x(tick), bottom + 0.3 * em);
    context.textAlign = "left";
    context.fillText(unitText(unit), 0.2 * em, 0);
    context.textAlign = "right";
    context.fillText("mL", width - 0.4 * em, bottom + 1.4 * em);
    context.strokeStyle = ink.vein2;
    context.lineWidth = 1.6;
    const pieces = 10;
    for (let piece = 0; piece < pieces; piece++) {
      const from = Math.floor((piece / pieces) * points.length);
      const to = Math.min(points.length - 1, Math.floor(((piece + 1) / pieces) * points.length));
      context.globalAlpha = 0.15 + (0.85 * (piece + 1)) / pieces;
      context.beginPath();
      for (let k = from; k <= to; k++) context.lineTo(x(points[k][0]), y(points[k][1]));
      context.stroke();
    }
    context.globalAlpha = 1;
    const end = points.at(-1);
    if (end === undefined || Number.isNaN(end[0] + end[1])) return;
    context.fillStyle = ink.vein1;
    context.beginPath();
    context.arc(x(end[0]), y(end[1]), 4, 0, 2 * Math.PI);
    context.fill();
  }
}
