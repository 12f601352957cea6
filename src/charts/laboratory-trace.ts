import { decimate, type Series } from "./decimate.js";
import type { Construction, Extent, Label, Level } from "./laboratory-construction.js";
import { linear, niceRange, niceTicks, type Range, type Scale, timeAxis } from "./scale.js";
import { escapeText } from "./words.js";

/** One trace with the lines that measures are taken by: what a vascular laboratory prints for one leg. */

export interface TraceLook {
  /** user units; text is 16 of them */
  readonly width: number;
  /** on a narrow page lines carry their names alone, without the numbers */
  readonly narrow: boolean;
  /** unique on the page */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly heading: string;
  readonly unit: string;
  /** both legs share it */
  readonly highest: number;
}

interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly narrow: boolean;
}

const plotHeight = 158;
const rowHeight = 17;
/** px by which an upright extent stands before the instant that it belongs to */
const clear = 13;
const arrow = 5;

const px = (value: number): string => String(Math.round(value * 10) / 10);
/** to reserve room: mean advance of a letter */
const widthOf = (text: string, size = 16): number => text.length * size * 0.47;

const text = (x: number, y: number, body: string, className: string, anchor = "start"): string =>
  `<text x="${px(x)}" y="${px(y)}" class="${className}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${body}</text>`;

const line = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  `<path class="${className}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}"/>`;

const labelOf = ({ name, shown }: Label, narrow: boolean): { svg: string; width: number } => {
  const value = narrow || shown === undefined ? "" : ` ${shown}`;
  return {
    svg: `<tspan class="name">${escapeText(name)}</tspan>${escapeText(value)}`,
    width: widthOf(name + value),
  };
};

export function laboratoryTrace(series: Series, construction: Construction, look: TraceLook): string {
  const { narrow, width, id } = look;
  const left = narrow ? 40 : 52;
  const right = width - 8;
  const { from_s, to_s } = construction;
  const x = linear({ low: from_s, high: to_s }, left, right);
  const events = drawEvents(construction, x, width, narrow);
  const top = 22 + events.rows * rowHeight + 6;
  const bottom = top + plotHeight;
  const range = niceRange({ low: 0, high: look.highest }, 4);
  const y = linear(range, bottom, top);
  const frame: Frame = { x, y, left, right, top, bottom, narrow };

  const points = decimate(series, from_s, to_s, Math.round(right - left));
  const pen = points.times.map((time, k) => `${px(x(time))} ${px(y(points.values[k]))}`);
  const height = bottom + 26;
  return (
    `<svg viewBox="0 0 ${width} ${px(height)}" role="img" id="${id}" class="plate ${narrow ? "narrow" : "wide"}"` +
    ` aria-labelledby="${id}-title" aria-describedby="${id}-desc">` +
    `<title id="${id}-title">${escapeText(look.title)}</title><desc id="${id}-desc">${escapeText(look.desc)}</desc>` +
    text(0, 15, `${escapeText(look.heading)}<tspan class="u" dx="8">${escapeText(look.unit)}</tspan>`, "h") +
    drawAxes(frame, range, { low: from_s, high: to_s }) +
    events.svg(22, bottom) +
    construction.levels.map((level) => drawLevel(frame, level)).join("") +
    (pen.length === 0 ? "" : `<path class="trace" d="M${pen.join("L")}"/>`) +
    construction.extents.map((extent) => drawExtent(frame, extent)).join("") +
    construction.levels.map((level) => drawLevelLabel(frame, level)).join("") +
    "</svg>"
  );
}

function drawAxes({ x, y, left, right, top, bottom, narrow }: Frame, range: Range, times: Range): string {
  let svg = line(left, top, left, bottom, "a") + line(left, bottom, right, bottom, "a");
  for (const tick of niceTicks(range, 4)) {
    if (tick !== 0) svg += line(left, y(tick), right, y(tick), "g");
    svg += line(left - 4, y(tick), left, y(tick), "a");
    svg += text(left - 8, y(tick) + 5, String(tick).replace("-", "−"), "n", "end");
  }
  const axis = timeAxis(times, narrow ? 4 : 10);
  for (const [k, tick] of axis.ticks.entries()) {
    const { time_s } = tick;
    // the last one names the unit
    const last = k === axis.ticks.length - 1;
    const says = last ? `${tick.text}\u202f${axis.unit}` : tick.text;
    const inside = last && x(time_s) + widthOf(says, 14) / 2 > right;
    svg += line(x(time_s), bottom, x(time_s), bottom + 5, "a");
    svg += text(inside ? right + 4 : x(time_s), bottom + 20, says, "n", inside ? "end" : "middle");
  }
  return svg;
}

/** Names over their lines, each in the first row where it finds room. */
function drawEvents({ events }: Construction, x: Scale, width: number, narrow: boolean) {
  const ends: number[] = [];
  const placed = events.map(({ says, time_s }) => {
    const room = widthOf(says, narrow ? 14 : 15);
    const at = x(time_s);
    // a name that would leave the page ends at its line
    const turned = at + 4 + room > width;
    const from = turned ? at - 4 - room : at + 4;
    let row = ends.findIndex((end) => end + 10 <= from);
    if (row < 0) row = ends.length;
    ends[row] = from + room;
    return { says, at, turned, row };
  });
  return {
    rows: ends.length,
    svg: (top: number, bottom: number): string =>
      placed
        .map(({ says, at, turned, row }) => {
          const base = top + (row + 1) * rowHeight - 4;
          return (
            line(at, base - 11, at, bottom, "m") +
            text(turned ? at - 4 : at + 4, base, escapeText(says), "w", turned ? "end" : "start")
          );
        })
        .join(""),
  };
}

function drawLevel({ x, y }: Frame, { value, from_s, to_s }: Level): string {
  return line(x(from_s), y(value), x(to_s), y(value), "level");
}

function drawLevelLabel(frame: Frame, { value, from_s, to_s, label, labelAt }: Level): string {
  if (label === undefined) return "";
  const { x, y, narrow, right, bottom } = frame;
  const { svg, width } = labelOf(label, narrow);
  if (labelAt === "end") {
    const end = Math.min(right, x(to_s)) - 2;
    return text(end, y(value) - 7, svg, "label", "end");
  }
  const room = x(to_s) - x(from_s);
  const under = Math.min(y(value) + 18, bottom - 5);
  // the trace rises to the end of the line: it is clear of it below where the line is long, and above
  if (room > width + 24) return text(x(from_s) + 8, under, svg, "label");
  if (room > width) return text(x(from_s), y(value) - 6, svg, "label");
  return text(Math.min(x(to_s) + 6, right - width), under, svg, "label");
}

function drawExtent(frame: Frame, extent: Extent): string {
  const { x, y, left, narrow } = frame;
  const { svg, width } = labelOf(extent.label, narrow);
  if (extent.is === "upright") {
    const at = Math.max(left + 6, x(extent.before_s) - (narrow ? clear * 0.7 : clear));
    const [high, low] = [y(extent.high), y(extent.low)];
    const middle = (high + low) / 2 + 5;
    const fits = at - 7 - width > left;
    // beside a short extent the label would lie on the trace
    const label =
      low - high < 26
        ? text(at + 4, high - 8, svg, "label", fits ? "end" : "start")
        : fits
          ? text(at - 7, middle, svg, "label", "end")
          : text(at + 7, middle, svg, "label");
    return (
      `<path class="extent" d="M${px(at)} ${px(high)}L${px(at)} ${px(low)}${heads(at, high, 0, 1, low - high)}${heads(at, low, 0, -1, low - high)}"/>` +
      label
    );
  }
  const [from, to, at] = [x(extent.from_s), x(extent.to_s), y(extent.value)];
  return (
    line(to, y(extent.dropFrom), to, at + 5, "level") +
    `<path class="extent" d="M${px(from)} ${px(at)}L${px(to)} ${px(at)}${heads(from, at, 1, 0, to - from)}${heads(to, at, -1, 0, to - from)}"/>` +
    // inside at its far end, where the trace has already risen clear of it
    (to - from > width + 34 ? text(to - 7, at - 6, svg, "label", "end") : text(to + 7, at + 5, svg, "label"))
  );
}

/** An arrow head that opens along (dx, dy); none where the line is too short for two. */
function heads(x: number, y: number, dx: number, dy: number, length: number): string {
  if (length < 3 * arrow) return "";
  const half = arrow * 0.6;
  const [backX, backY] = [x + dx * arrow, y + dy * arrow];
  return `M${px(backX + dy * half)} ${px(backY + dx * half)}L${px(x)} ${px(y)}L${px(backX - dy * half)} ${px(backY - dx * half)}`;
}
