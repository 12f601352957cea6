import { bin, decimate, type Series } from "./decimate.js";
import { linear, niceRange, niceTicks, type Range, rangeOf, type Scale, timeAxis } from "./scale.js";
import { capital, decimalsOf, escapeText, unitText, words } from "./words.js";
import type { UnitName } from "../quantity/units.js";

/**
 * A plate: panels that stand above each other and share one time axis, as in Wiggers' diagram of the heart.
 * Marks run through all of them, windows are shaded behind all of them.
 */
export interface Plate {
  readonly from_s: number;
  readonly to_s: number;
  readonly panels: readonly Panel[];
  readonly marks?: readonly { readonly name: string; readonly time_s: number }[];
  readonly windows?: readonly { readonly from_s: number; readonly to_s: number }[];
}

export type Tone = "ink" | "vein" | "muscle";

export interface Trace extends Series {
  readonly id: string;
  readonly label: string;
}

export interface TracePanel {
  readonly kind: "traces";
  readonly name: string;
  readonly title: string;
  readonly unit: UnitName;
  readonly tone: Tone;
  /** where the unit itself sets the ends of the axis; otherwise the data do */
  readonly range?: Range;
  readonly traces: readonly Trace[];
}

export interface ValveRow extends Series {
  readonly id: string;
  readonly label: string;
  /** where it is known, flow that runs backwards is drawn below the bar */
  readonly flow?: ArrayLike<number>;
}

export interface ValvePanel {
  readonly kind: "valves";
  readonly name: string;
  readonly title: string;
  readonly rows: readonly ValveRow[];
}

export type Panel = TracePanel | ValvePanel;

export interface PlateLook {
  /** user units; text is 16 of them */
  readonly width: number;
  /** labels stand at the ends of the traces, or, on a narrow page, above them */
  readonly labels: "right" | "above";
  /** unique on the page */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly className?: string;
  /** a stand-alone figure brings its own style and paper */
  readonly style?: string;
}

const titleSize = 16;
const tickSize = 14;
/** mean advance of a letter in a book face, as a share of its size: only to reserve room */
const letter = 0.46;
const rowHeight = 20;
const barHeight = 11;
/** mL/s; closing leaflets pass less than this, a leak passes more */
const backwards = 0.3;

const dashes = ["", "7 4", "1.5 3.5"];
const strokes: Readonly<Record<Tone, readonly string[]>> = {
  ink: ["ink", "quiet", "quiet"],
  vein: ["vein1", "vein2", "vein3"],
  muscle: ["muscle1", "muscle2", "muscle3"],
};
const strokeOf = (tone: Tone, k: number, solid = false): string =>
  `class="t" stroke="var(--${strokes[tone][k % 3]})"${solid || k % 3 === 0 ? "" : ` stroke-dasharray="${dashes[k % 3]}"`}`;

const textWidth = (text: string, size = titleSize): number => text.length * size * letter;

/** A number in tenths of a unit, as short as SVG takes it: -5 → "-.5" */
function short(tenths: number): string {
  const text = String(tenths / 10);
  return text.startsWith("0.") ? text.slice(1) : text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}
const pair = (x: number, y: number): string => `${short(x)}${y < 0 ? "" : " "}${short(y)}`;

/** Points (user units, NaN breaks the line) as a path with relative tenths; what lies on a level line is left out. */
function path(points: readonly (readonly [number, number])[]): string {
  let text = "";
  let command = "";
  let x = 0;
  let y = 0;
  let pen = false;
  let level: number | undefined;
  const to = (nextX: number, nextY: number) => {
    text += `${command === "l" && nextX - x < 0 ? "" : command === "l" ? " " : "l"}${pair(nextX - x, nextY - y)}`;
    command = "l";
    x = nextX;
    y = nextY;
  };
  const endLevel = () => {
    if (level !== undefined && level !== x) to(level, y);
    level = undefined;
  };
  for (const [px, py] of points) {
    if (Number.isNaN(py)) {
      endLevel();
      pen = false;
      continue;
    }
    const nextX = Math.round(px * 10);
    const nextY = Math.round(py * 10);
    if (!pen) {
      text += `M${pair(nextX, nextY)}`;
      command = "M";
      x = nextX;
      y = nextY;
      pen = true;
    } else if (nextY === y) {
      level = nextX;
    } else {
      endLevel();
      to(nextX, nextY);
    }
  }
  endLevel();
  return text;
}

interface Frame {
  readonly plate: Plate;
  readonly look: PlateLook;
  readonly left: number;
  readonly right: number;
  readonly x: Scale;
}

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

interface DrawnPanel extends Drawn {
  /** where marks may run: headings and labels stay clear of them */
  readonly plot: readonly [top: number, bottom: number];
}

const text = (x: number, y: number, body: string, attributes = ""): string =>
  `<text x="${short(Math.round(x * 10))}" y="${short(Math.round(y * 10))}"${attributes}>${body}</text>`;

/** The letter and the name of a panel, its unit smaller and quieter. */
const heading = (frame: Frame, index: number, title: string, unit: string, y: number): string =>
  text(0, y, String.fromCharCode(65 + (index % 26)), ' class="k"') +
  text(
    frame.look.labels === "right" ? frame.left : 22,
    y,
    `${escapeText(title)}${unit === "" ? "" : `<tspan class="u" dx="8">${escapeText(unit)}</tspan>`}`,
    ' class="h"',
  );

/** Wanted heights moved apart until no two labels touch, in the order they have on the page. */
function apart(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, k) => k).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const placed = [...wanted];
  let floor = top;
  for (const k of order) {
    placed[k] = Math.max(wanted[k], floor);
    floor = placed[k] + gap;
  }
  let ceiling = bottom;
  for (const k of order.reverse()) {
    placed[k] = Math.min(placed[k], ceiling);
    ceiling = placed[k] - gap;
  }
  return placed;
}

const sample = (x: number, y: number, tone: Tone, k: number): string =>
  `<path d="M${short(Math.round(x * 10))} ${short(Math.round(y * 10))}h24" ${strokeOf(tone, k)}/>`;

/** The label of a trace; the cursor writes its value into the empty span. */
const label = (x: number, y: number, says: string): string =>
  text(x, y + 5, `${escapeText(says)}<tspan class="v" dx="6"></tspan>`);

function legend(frame: Frame, panel: TracePanel, y: number): Drawn {
  let svg = "";
  let x = 22;
  let row = 0;
  for (const [k, trace] of panel.traces.entries()) {
    // room for the value that the cursor writes
    const width = 30 + textWidth(trace.label) + 52;
    if (x > 22 && x + width > frame.right) {
      x = 22;
      row++;
    }
    svg += sample(x, y + row * 22, panel.tone, k) + label(x + 30, y + row * 22, trace.label);
    x += width;
  }
  return { svg, height: (row + 1) * 22 };
}

/** The way a pen goes up and down. */
const travel = (points: readonly (readonly [number, number])[]): number =>
  points.reduce((sum, [, y], k) => {
    const step = k > 0 ? Math.abs(y - points[k - 1][1]) : 0;
    return Number.isNaN(step) ? sum : sum + step;
  }, 0);

function drawTraces(frame: Frame, panel: TracePanel, index: number, top: number): DrawnPanel {
  const { plate, look, left, right, x } = frame;
  const narrow = look.labels === "above";
  const columns = Math.round(right - left);
  const drawn = panel.traces.map((trace) => decimate(trace, plate.from_s, plate.to_s, columns));
  const seen = rangeOf(drawn.map((points) => points.values)) ?? { low: 0, high: 1 };
  const wanted = panel.range ?? seen;
  const range =
    panel.range && wanted.low <= seen.low && wanted.high >= seen.high ? wanted : niceRange(seen, 3);
  const heads = narrow ? legend(frame, panel, top + 32) : { svg: "", height: 0 };
  const plotTop = top + (narrow ? 26 + heads.height : 30);
  const plotHeight = 92;
  const bottom = plotTop + plotHeight;
  const y = linear(range, bottom, plotTop);

  let svg =
    heading(frame, index, panel.title, panel.unit === "1" ? "" : unitText(panel.unit), top + 14) + heads.svg;
  svg += `<path class="a" d="M${left} ${plotTop}V${bottom}"/>`;
  const ticks = niceTicks(range, 3);
  const digits = Math.max(0, ...ticks.map((tick) => (String(tick).split(".")[1] ?? "").length));
  for (const tick of ticks) {
    const at = short(Math.round(y(tick) * 10));
    svg += `<path class="${tick === 0 && range.low < 0 ? "z" : "g"}" d="M${left} ${at}H${right}"/>`;
    svg += `<path class="a" d="M${left - 4} ${at}h4"/>`;
    svg += text(
      left - 8,
      y(tick) + 5,
      tick.toFixed(digits).replace("-", "−"),
      ' class="n" text-anchor="end"',
    );
  }
  const data = `data-y0="${bottom}" data-y1="${plotTop}" data-v0="${range.low}" data-v1="${range.high}"`;
  // the first trace is the one to see: it is drawn last
  const lines = drawn.map((points, k) => {
    const pixels = points.times.map((time, n) => [x(time), y(points.values[n])] as const);
    // cycles shorter than a line is wide merge into a band: let what lies behind it shine through
    const dense = points.times.length > columns && travel(pixels) > (columns * plotHeight) / 8;
    const band = dense ? ' stroke-opacity=".4" data-dense=""' : "";
    return `<path d="${path(pixels)}" ${strokeOf(panel.tone, k, dense)} ${data} data-k="${k}" data-d="${decimalsOf(panel.unit)}"${band}/>`;
  });
  svg += `<g data-panel="${escapeText(panel.title)}" data-unit="${escapeText(unitText(panel.unit))}">`;
  svg += lines.reverse().join("");
  if (!narrow) {
    const ends = drawn.map((points) => {
      for (let n = points.values.length - 1; n >= 0; n--) {
        if (!Number.isNaN(points.values[n])) return y(points.values[n]);
      }
      return bottom;
    });
    const placed = apart(ends, 20, plotTop, bottom);
    for (const [k, trace] of panel.traces.entries()) {
      const from = short(Math.round(ends[k] * 10));
      const to = short(Math.round(placed[k] * 10));
      svg += `<path class="l" d="M${right + 2} ${from}L${right + 10} ${to}"/>`;
      svg += sample(right + 11, placed[k], panel.tone, k) + label(right + 42, placed[k], trace.label);
    }
  }
  svg += "</g>";
  return { svg, height: bottom - top + 18, plot: [plotTop, bottom] };
}

/** A bar per valve: as high as it is open. Flow that runs backwards is a red line under it. */
function drawValves(frame: Frame, panel: ValvePanel, index: number, top: number): DrawnPanel {
  const { plate, look, left, right } = frame;
  const narrow = look.labels === "above";
  const columns = Math.round(right - left);
  let y = top + 24;
  let leaks = false;
  let svg = `<g data-panel="${escapeText(panel.title)}" data-unit="">`;
  for (const [k, row] of panel.rows.entries()) {
    if (narrow) {
      svg += label(left, y + 10, row.label);
      y += 18;
    }
    const base = y + barHeight + 3;
    const open = bin(row, plate.from_s, plate.to_s, columns).mean;
    const outline: [number, number][] = [];
    let before = 0;
    for (let column = 0; column < columns; column++) {
      const height = Math.round(Math.min(1, Math.max(0, open[column] || 0)) * barHeight * 10) / 10;
      if (height === before) continue;
      outline.push([left + column, base - before], [left + column, base - height]);
      before = height;
    }
    outline.push([right, base - before], [right, base]);
    svg += `<path class="g" d="M${left} ${base}H${right}"/>`;
    svg += `<path class="b" d="${path([[left, base], ...outline])}" data-y0="${base}" data-y1="${base - barHeight}" data-v0="0" data-v1="1" data-k="${k}" data-valve=""/>`;
    if (row.flow) {
      const least = bin({ times: row.times, values: row.flow }, plate.from_s, plate.to_s, columns).least;
      let back = "";
      for (let column = 0; column < columns; column++) {
        if (!(least[column] < -backwards)) continue;
        const first = column;
        while (column + 1 < columns && least[column + 1] < -backwards) column++;
        back += `M${left + first} ${base + 2}h${column + 1 - first}`;
      }
      if (back !== "") {
        leaks = true;
        svg += `<path class="r" d="${back}"/>`;
      }
    }
    if (!narrow) svg += label(right + 11, base - 5, row.label);
    y += rowHeight;
  }
  svg += "</g>";
  const key = narrow
    ? `bar: open${leaks ? ", red: backwards" : ", line: shut"}`
    : `bar: open, bare line: shut${leaks ? ", red below: flow runs backwards" : ""}`;
  svg = heading(frame, index, panel.title, key, top + 14) + svg;
  return { svg, height: y - top + 14, plot: narrow ? [y, y] : [top + 22, y] };
}

/** Names above their lines, in up to three rows; lines that would coincide and names that find no room are left out. */
function drawMarks(frame: Frame, size: number): { lines: readonly number[]; svg: string; rows: number } {
  const { plate, look, x } = frame;
  const marks = (plate.marks ?? [])
    .filter(({ time_s }) => time_s >= plate.from_s && time_s <= plate.to_s)
    .map(({ name, time_s }) => ({ says: words(name), at: x(time_s) }));
  const lines: number[] = [];
  for (const { at } of [...marks].sort((a, b) => a.at - b.at)) {
    if (lines.length === 0 || at - lines[lines.length - 1] >= 3) lines.push(at);
  }
  const rows: [number, number][][] = [[], [], []];
  const names: { says: string; from: number; at: number; row: number }[] = [];
  const place = (group: readonly { says: string; at: number }[]): boolean => {
    const before = names.length;
    const taken = rows.map((row) => [...row]);
    for (const { says, at } of group) {
      const width = textWidth(says, size);
      const from = at + 3 + width > look.width ? at - 3 - width : at + 3;
      const row =
        from < 0 ? -1 : rows.findIndex((row) => row.every(([a, b]) => from + width + 8 < a || from > b + 8));
      if (row < 0) {
        names.length = before;
        for (const [k, old] of taken.entries()) rows[k] = old;
        return false;
      }
      rows[row].push([from, from + width]);
      names.push({ says, from, at, row });
    }
    return true;
  };
  // a numbered series is named whole, or by its first alone
  const series = new Map<string, { says: string; at: number }[]>();
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    const stem = /^(.*\D)\d+$/.exec(mark.says)?.[1];
    const key = stem ?? `${mark.says} ${mark.at}`;
    series.set(key, [...(series.get(key) ?? []), mark]);
  }
  for (const group of series.values()) {
    if (!place(group) && group.length > 1) place(group.slice(0, 1));
  }
  const used = Math.max(0, ...names.map(({ row }) => row + 1));
  let svg = "";
  for (const { says, from, at, row } of names) {
    const y = (used - row) * 18 - 4;
    svg += `<path class="m" d="M${short(Math.round(at * 10))} ${y - 10}V${used * 18}"/>`;
    svg += text(
      from < at ? at - 4 : from,
      y,
      escapeText(says),
      ` class="w"${from < at ? ' text-anchor="end"' : ""}`,
    );
  }
  return { lines, svg, rows: used };
}

/** What every plate needs, on a page or alone; `scope` is a selector. */
export const plateCss = (scope: string): string =>
  [
    "text{font-size:16px;fill:var(--ink);font-variant-numeric:lining-nums tabular-nums}",
    ".k{font-weight:700}",
    ".h{font-style:italic}",
    // letters keep clear of the lines that cross them
    ".h,.n,.w{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}",
    ".u{font-size:14px;font-style:normal;fill:var(--quiet)}",
    `.n{font-size:${tickSize}px;fill:var(--quiet)}`,
    ".w{font-size:14px;fill:var(--quiet);font-style:italic}",
    ".v{font-weight:700}",
    "path{fill:none}",
    ".t{stroke-width:1.5;stroke-linejoin:round}",
    ".a{stroke:var(--quiet);stroke-width:1}",
    ".g{stroke:var(--line);stroke-width:.6}",
    ".z{stroke:var(--quiet);stroke-width:.8}",
    ".l{stroke:var(--quiet);stroke-width:.6}",
    ".m{stroke:var(--quiet);stroke-width:.7;stroke-dasharray:2 3}",
    ".b{fill:var(--vein2);stroke:none}",
    ".r{stroke:var(--warning);stroke-width:2.5}",
    ".s{fill:var(--shade)}",
    ".c{stroke:var(--focus);stroke-width:1.2}",
  ]
    .map((rule) => `${scope} ${rule}`)
    .join("\n");

export function plateSvg(plate: Plate, look: PlateLook): string {
  const narrow = look.labels === "above";
  const labels = plate.panels.flatMap((panel) =>
    panel.kind === "traces"
      ? panel.traces.map((trace) => 42 + textWidth(trace.label) + 46)
      : panel.rows.map((row) => 11 + textWidth(row.label) + 48),
  );
  const left = narrow ? 44 : 64;
  const right = look.width - (narrow ? 6 : Math.min(340, Math.max(120, Math.ceil(Math.max(...labels, 0)))));
  const frame: Frame = {
    plate,
    look,
    left,
    right,
    x: linear({ low: plate.from_s, high: plate.to_s }, left, right),
  };
  const marks = drawMarks(frame, tickSize);
  let top = marks.rows * 18 + (marks.rows > 0 ? 8 : 2);
  const first = top;
  let body = "";
  const plots: (readonly [number, number])[] = [];
  for (const [index, panel] of plate.panels.entries()) {
    const drawn =
      panel.kind === "traces" ? drawTraces(frame, panel, index, top) : drawValves(frame, panel, index, top);
    body += drawn.svg;
    plots.push(drawn.plot);
    top += drawn.height;
  }
  const bottom = top - 8;
  const axis = timeAxis({ low: plate.from_s, high: plate.to_s }, narrow ? 4 : 10);
  let foot = `<path class="a" d="M${left} ${bottom}H${right}"/>`;
  for (const { time_s, text: says } of axis.ticks) {
    const at = frame.x(time_s);
    foot += `<path class="a" d="M${short(Math.round(at * 10))} ${bottom}v5"/>`;
    foot += text(at, bottom + 20, says, ' class="n" text-anchor="middle"');
  }
  foot += text(
    narrow ? right : right + 34,
    bottom + (narrow ? 38 : 20),
    `time<tspan class="u" dx="6">${axis.unit}</tspan>`,
    narrow ? ' text-anchor="end" class="h"' : ' class="h"',
  );
  const height = bottom + (narrow ? 46 : 28);

  const shades = (plate.windows ?? [])
    .map(({ from_s, to_s }) => [Math.max(from_s, plate.from_s), Math.min(to_s, plate.to_s)] as const)
    .filter(([from, to]) => to > from)
    .map(([from, to]) => {
      const [a, b] = [frame.x(from), frame.x(to)].map((at) => Math.round(at * 10));
      return `<path class="s" d="M${short(a)} ${first}H${short(b)}V${bottom}H${short(a)}z"/>`;
    })
    .join("");
  const lines = marks.lines
    .map((at) => plots.map(([from, to]) => `M${short(Math.round(at * 10))} ${from}V${to}`).join(""))
    .join("");
  // a figure that stands alone has a margin, and a size of its own
  const margin = look.style === undefined ? 0 : 20;
  const box = [-margin, -margin, look.width + 2 * margin, Math.ceil(height) + 2 * margin];
  return (
    `<svg${look.style === undefined ? "" : ' xmlns="http://www.w3.org/2000/svg"'} viewBox="${box.join(" ")}" role="img"` +
    (look.style === undefined ? "" : ` width="${box[2]}" height="${box[3]}"`) +
    ` id="${look.id}" class="plate${look.className ? ` ${look.className}` : ""}"` +
    ` aria-labelledby="${look.id}-title" aria-describedby="${look.id}-desc"` +
    ` data-x0="${left}" data-x1="${right}" data-from="${plate.from_s}" data-to="${plate.to_s}" data-top="${first}" data-bottom="${bottom}">` +
    `<title id="${look.id}-title">${escapeText(look.title)}</title>` +
    `<desc id="${look.id}-desc">${escapeText(look.desc)}</desc>` +
    (look.style === undefined
      ? ""
      : `<style>${look.style}</style><rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="var(--paper)"/>`) +
    shades +
    (lines === "" ? "" : `<path class="m" d="${lines}"/>`) +
    marks.svg +
    body +
    foot +
    "</svg>"
  );
}

/** What is seen, in words, panel by panel: for those who do not see it. */
export function plateWords(
  plate: Plate,
  say: (value: number, unit: UnitName) => string = (value) => String(value),
): string {
  const seconds = (time: number): string => `${time.toFixed(1)} s`;
  const sentences = plate.panels.map((panel, index) => {
    const head = `${String.fromCharCode(65 + (index % 26))}, ${panel.title}: `;
    if (panel.kind === "valves") {
      const shares = panel.rows.map((row) => {
        const { mean } = bin(row, plate.from_s, plate.to_s, 400);
        const known = mean.filter((value) => Number.isFinite(value));
        const share = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
        return `${row.label} open ${Math.round(100 * share)} % of the time`;
      });
      return `${head}${shares.join("; ")}.`;
    }
    const traces = panel.traces.map((trace) => {
      const summary = summarise(trace, plate.from_s, plate.to_s);
      if (!summary) return `${trace.label} has no value here`;
      const { start, lowest, highest, end } = summary;
      return (
        `${trace.label} starts at ${say(start, panel.unit)}, is lowest at ${seconds(lowest.time_s)} with ` +
        `${say(lowest.value, panel.unit)}, highest at ${seconds(highest.time_s)} with ` +
        `${say(highest.value, panel.unit)}, and ends at ${say(end, panel.unit)}`
      );
    });
    return `${head}${traces.join("; ")}.`;
  });
  return capital(`from ${seconds(plate.from_s)} to ${seconds(plate.to_s)}. ${sentences.join(" ")}`);
}

export interface Summary {
  readonly start: number;
  readonly end: number;
  readonly mean: number;
  readonly lowest: { readonly value: number; readonly time_s: number };
  readonly highest: { readonly value: number; readonly time_s: number };
}

/** Of the finite values between two instants; the mean is over samples. */
export function summarise(series: Series, from: number, to: number): Summary | undefined {
  const { times, values } = series;
  let first = -1;
  let last = -1;
  let least = -1;
  let greatest = -1;
  let sum = 0;
  let count = 0;
  for (let k = 0; k < times.length; k++) {
    const value = values[k];
    if (times[k] < from || times[k] > to || !Number.isFinite(value)) continue;
    if (first < 0) {
      first = k;
      least = k;
      greatest = k;
    }
    last = k;
    if (value < values[least]) least = k;
    if (value > values[greatest]) greatest = k;
    sum += value;
    count++;
  }
  if (count === 0) return undefined;
  return {
    start: values[first],
    end: values[last],
    mean: sum / count,
    lowest: { value: values[least], time_s: times[least] },
    highest: { value: values[greatest], time_s: times[greatest] },
  };
}
