import { InputError, shown } from "../../quantity/input-error.js";
import { type Line, decoded, lineAt, splitCells } from "./text.js";
import { readNumbers } from "./numbers.js";

/**
 * A table as it stands in a file: OpenSim .sto and .mot (with a header up to `endheader`) or delimited text.
 * What the columns mean is decided in columns.ts; here a cell is only a number or it is not.
 */
export interface Table {
  readonly fileName: string;
  readonly format: "opensim" | "delimited";
  /** first header line of an OpenSim file ("controls", "Coordinates"), else empty */
  readonly title: string;
  /** what the header says about angles; undefined where it says nothing */
  readonly inDegrees?: boolean;
  /** strictly increasing; percent of a stride where `timeIsPercent` */
  readonly time_s: Float64Array;
  /** the "time" column counts percent of a stride, as an averaged curve of a paper does */
  readonly timeIsPercent: boolean;
  readonly columns: readonly TableColumn[];
  readonly notes: readonly string[];
}

export interface TableColumn {
  readonly name: string;
  /** from a row of units under the labels; empty where there is none */
  readonly unit: string;
  readonly values: Float64Array;
  /** the first cell that is no finite number: refused only if the column is used */
  readonly flaw?: { readonly line: number; readonly found: string };
}

/** longer holes would be filled with invented movement: a quarter of a second is a fifth of a stride */
const longestGap_s = 0.25;
/** ... and in quickly sampled data a hole of 20 samples is a lost packet */
const longestGapInSteps = 20;
/** a file shorter than this holds not even half a running stride */
const shortestRecording_s = 0.4;
/** percent tables are checked as if the stride took this long */
const nominalStride_s = 1.1;

const knownTimeNames = "time, t, time_s, Time (s), time_ms, timestamp, percent_gait_cycle";

export function readTable(input: Uint8Array | string, fileName: string): Table {
  const bytes = decoded(input, fileName);
  const head = readHead(bytes, fileName);
  const names = head.labels.map((label) => label.trim());
  refuseDuplicates(names, fileName, head.labelLine);
  const timeIndex = timeColumnOf(names, fileName, head.labelLine);
  const columnCount = names.length;

  const data = readNumbers(bytes, head.dataStart, head.dataLine, head.separator, columnCount, fileName);
  const units = data.units ?? [];
  const notes: string[] = [];
  checkDeclared(head, data.rows, columnCount, fileName, notes);
  if (data.rows === 0) throw new InputError(fileName, "a header and no row of numbers", "rows of numbers");

  const timeFlaw = data.flaws[timeIndex];
  if (timeFlaw !== undefined)
    throw notANumber(fileName, timeFlaw.line, names[timeIndex], timeFlaw.found, "a finite number");
  const scale = timeScaleOf(names[timeIndex], units[timeIndex] ?? "");
  const time_s = data.columns[timeIndex];
  if (scale.factor !== 1) for (let k = 0; k < time_s.length; k++) time_s[k] *= scale.factor;
  checkTime(time_s, scale.isPercent ? nominalStride_s / 100 : 1, data.lineOfRow, fileName, names[timeIndex]);

  const columns: TableColumn[] = [];
  for (let k = 0; k < columnCount; k++) {
    // a column without a label is a row number of the program that wrote the file
    if (k === timeIndex || names[k] === "") continue;
    columns.push({ name: names[k], unit: units[k] ?? "", values: data.columns[k], flaw: data.flaws[k] });
  }
  return {
    fileName,
    format: head.format,
    title: head.title,
    inDegrees: head.inDegrees,
    time_s,
    timeIsPercent: scale.isPercent,
    columns,
    notes,
  };
}

/** The values of a column that is used: here its first bad cell is refused. */
export function usable(column: TableColumn, fileName: string): Float64Array {
  if (column.flaw !== undefined)
    throw notANumber(fileName, column.flaw.line, column.name, column.flaw.found, "a finite number");
  return column.values;
}

const notANumber = (fileName: string, line: number, column: string, found: string, expected: string) =>
  new InputError(
    `${fileName}, line ${line}, column ${shown(column)}`,
    found === "" ? "an empty cell" : shown(found),
    expected,
  );

interface Head {
  readonly format: Table["format"];
  readonly title: string;
  readonly inDegrees?: boolean;
  readonly declaredRows?: number;
  readonly declaredColumns?: number;
  readonly labels: readonly string[];
  readonly labelLine: number;
  /** a byte, or undefined where any run of blanks and tabs parts two cells */
  readonly separator: number | undefined;
  readonly dataStart: number;
  readonly dataLine: number;
}

/** how far to look for `endheader`, or for the row of labels below the remarks of an EMG program */
const headerLines = 200;

function readHead(bytes: Uint8Array, fileName: string): Head {
  const lines: Line[] = [];
  for (let start = 0, number = 1; start < bytes.length && lines.length < headerLines; number++) {
    const line = lineAt(bytes, start, number);
    lines.push(line);
    if (/^\s*endheader\b/i.test(line.text)) return openSimHead(bytes, lines, fileName);
    start = line.next;
  }
  if (/\.(sto|mot)$/i.test(fileName))
    throw new InputError(
      fileName,
      "no line 'endheader'",
      "an OpenSim header that ends with 'endheader', then a row of labels",
    );
  return delimitedHead(lines, fileName);
}

function openSimHead(bytes: Uint8Array, header: readonly Line[], fileName: string): Head {
  const setting = (pattern: RegExp): string | undefined => {
    for (const line of header) {
      const match = pattern.exec(line.text);
      if (match !== null) return match[1];
    }
    return undefined;
  };
  const count = (pattern: RegExp): number | undefined => {
    const text = setting(pattern);
    return text === undefined ? undefined : Number(text);
  };
  const degrees = setting(/^\s*inDegrees\s*[= ]\s*(\w+)/i);
  if (degrees !== undefined && !/^(yes|no|true|false|y|n|1|0)$/i.test(degrees))
    throw new InputError(`${fileName}, inDegrees`, shown(degrees), "yes or no");

  let line = header[header.length - 1];
  do {
    if (line.next >= bytes.length)
      throw new InputError(fileName, "nothing after 'endheader'", "a row of labels");
    line = lineAt(bytes, line.next, line.number + 1);
  } while (line.text.trim() === "");
  // labels may hold blanks where the file is written with tabs; numbers never do
  const separator = /\t/.test(line.text) ? "\t" : /,/.test(line.text) ? "," : "blank";
  const labels = trimTrailing(splitCells(line.text, separator));
  refuseNumbersAsLabels(labels, fileName, line.number);
  return {
    format: "opensim",
    title: header[0].text.includes("=") || header.length === 1 ? "" : header[0].text.trim(),
    inDegrees: degrees === undefined ? undefined : /^(yes|true|y|1)$/i.test(degrees),
    declaredRows: count(/^\s*(?:nRows|datarows)\s*[= ]\s*(\d+)/i),
    declaredColumns: count(/^\s*(?:nColumns|datacolumns)\s*[= ]\s*(\d+)/i),
    labels,
    labelLine: line.number,
    separator: separator === "," ? 0x2c : undefined,
    dataStart: line.next,
    dataLine: line.number + 1,
  };
}

const isComment = (text: string): boolean => /^\s*(#|%|\/\/)/.test(text);

function delimitedHead(lines: readonly Line[], fileName: string): Head {
  const content = lines.filter((line) => line.text.trim() !== "" && !isComment(line.text));
  if (content.length === 0) throw new InputError(fileName, "only blank or comment lines", "a row of labels");

  // EMG programs write remarks above the labels: the labels are the first row that names the time
  let labelled = content.find((line) => {
    const cells = splitCells(line.text, separatorOf(line.text));
    return cells.length > 1 && cells.some((cell) => timeName(cell) !== undefined);
  });
  // numpy writes the labels as a comment
  labelled ??= lines.find((line) => {
    const text = line.text.replace(/^\s*(#|%|\/\/)\s*/, "");
    const cells = splitCells(text, separatorOf(text));
    return isComment(line.text) && cells.length > 1 && cells.some((cell) => timeName(cell) !== undefined);
  });
  const line = labelled ?? content[0];
  const text = isComment(line.text) ? line.text.replace(/^\s*(#|%|\/\/)\s*/, "") : line.text;
  const separator = separatorOf(text);
  const labels = trimTrailing(splitCells(text, separator));
  refuseNumbersAsLabels(labels, fileName, line.number);
  return {
    format: "delimited",
    title: "",
    labels,
    labelLine: line.number,
    separator: separator === "blank" ? undefined : separator.charCodeAt(0),
    dataStart: line.next,
    dataLine: line.number + 1,
  };
}

/** The mark that parts the labels most often; a semicolon or tab leaves the comma to the decimals. */
function separatorOf(text: string): "\t" | ";" | "," | "blank" {
  const unquoted = text.replace(/"[^"]*"/g, "");
  const count = (mark: string) => unquoted.split(mark).length - 1;
  if (count("\t") > 0 && count("\t") >= count(";") && count("\t") >= count(",")) return "\t";
  if (count(";") > 0 && count(";") >= count(",")) return ";";
  if (count(",") > 0) return ",";
  return "blank";
}

const trimTrailing = (cells: readonly string[]): string[] => {
  let end = cells.length;
  while (end > 0 && cells[end - 1].trim() === "") end--;
  return cells.slice(0, end);
};

function refuseNumbersAsLabels(labels: readonly string[], fileName: string, line: number): void {
  if (labels.every((label) => label.trim() !== "" && Number.isFinite(Number(label.replace(",", ".")))))
    throw new InputError(`${fileName}, line ${line}`, "numbers and no header", "a row of column labels");
}

function refuseDuplicates(names: readonly string[], fileName: string, line: number): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === "") continue;
    if (seen.has(name))
      throw new InputError(`${fileName}, line ${line}`, `column ${shown(name)} twice`, "each label once");
    seen.add(name);
  }
}

interface TimeScale {
  /** one of the column's unit is this many seconds */
  readonly factor: number;
  readonly isPercent: boolean;
  readonly stated: boolean;
}

const timeUnits: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  sek: 1,
  ms: 1e-3,
  msec: 1e-3,
  millis: 1e-3,
  milliseconds: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  microseconds: 1e-6,
  min: 60,
  minutes: 60,
};

/** What a label says if it names the time: `time_ms` is milliseconds, `t` is seconds. */
function timeName(label: string): TimeScale | undefined {
  const words = label
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-zµμ%]+/)
    .filter((word) => word !== "");
  const percent = words.some((word) => /^(pct|percent|percentage|perc|%)$/.test(word));
  if (percent && words.some((word) => /^(gait|cycle|stride|gaitcycle)$/.test(word)))
    return { factor: 1, isPercent: true, stated: true };
  if (/^gait ?cycle$/.test(words.join(" "))) return { factor: 1, isPercent: true, stated: true };
  const unit = words.find((word) => Object.hasOwn(timeUnits, word));
  const rest = words.filter((word) => word !== unit);
  const named = rest.filter(
    (word) => !/^(time|times|t|zeit|timestamp|timestamps|tempo|temps|elapsed|x|in)$/.test(word),
  );
  if (named.length > 0) return undefined;
  if (rest.length === 0 && unit !== undefined && !/^(s|ms|sec|secs|seconds|msec|milliseconds|us)$/.test(unit))
    return undefined;
  if (rest.length === 1 && /^(x|in|elapsed)$/.test(rest[0]) && unit === undefined) return undefined;
  if (rest.length === 0 && unit === undefined) return undefined;
  return { factor: unit === undefined ? 1 : timeUnits[unit], isPercent: false, stated: unit !== undefined };
}

function timeColumnOf(names: readonly string[], fileName: string, line: number): number {
  const seconds = names.findIndex((name) => timeName(name)?.isPercent === false);
  if (seconds >= 0) return seconds;
  const percent = names.findIndex((name) => timeName(name) !== undefined);
  if (percent >= 0) return percent;
  throw new InputError(
    `${fileName}, line ${line}`,
    `no time column among ${listed(names)}`,
    `one column named like ${knownTimeNames}`,
  );
}

function timeScaleOf(name: string, unit: string): TimeScale {
  const scale = timeName(name) as TimeScale;
  const bare = unit.toLowerCase().replace(/[^a-zµμ]/g, "");
  if (!scale.stated && Object.hasOwn(timeUnits, bare)) return { ...scale, factor: timeUnits[bare] };
  return scale;
}

/** Names for an error sentence: the first dozen, and how many more. */
export function listed(names: readonly string[]): string {
  const shownNames = names.slice(0, 12).map((name) => shown(name));
  const more = names.length - shownNames.length;
  return shownNames.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function checkDeclared(head: Head, rows: number, columns: number, fileName: string, notes: string[]): void {
  const { declaredRows, declaredColumns } = head;
  // writers that count the row of labels, or not, are off by one and have lost nothing
  if (declaredRows !== undefined && Math.abs(declaredRows - rows) > 1)
    throw new InputError(
      `${fileName}, nRows`,
      `${declaredRows} in the header and ${rows} rows in the file`,
      "the same number of rows (was the file cut off?)",
    );
  if (declaredRows !== undefined && declaredRows !== rows)
    notes.push(
      `The header of ${fileName} declares ${declaredRows} rows; the ${rows} rows it holds are used.`,
    );
  // published files exist whose columns were thinned out and whose header was not: labels and rows agree there,
  // and every row was checked against the labels, so no number can be under a wrong name
  if (declaredColumns !== undefined && declaredColumns !== columns)
    notes.push(
      `The header of ${fileName} declares ${declaredColumns} columns; its labels and all rows have ${columns}, which are used.`,
    );
}

function checkTime(
  time: Float64Array,
  secondsPerUnit: number,
  lineOfRow: (row: number) => number,
  fileName: string,
  name: string,
): void {
  const place = (row: number) => `${fileName}, line ${lineOfRow(row)}, column ${shown(name)}`;
  const rows = time.length;
  for (let k = 1; k < rows; k++)
    if (!(time[k] > time[k - 1]))
      throw new InputError(
        place(k),
        `${short(time[k])} after ${short(time[k - 1])}`,
        "times that increase from row to row",
      );
  const duration = (time[rows - 1] - time[0]) * secondsPerUnit;
  if (rows > 2) {
    const median = medianStep(time) * secondsPerUnit;
    for (let k = 1; k < rows; k++) {
      const step = (time[k] - time[k - 1]) * secondsPerUnit;
      if (step > longestGap_s || step > longestGapInSteps * median * (1 + 1e-9))
        throw new InputError(
          place(k),
          median > longestGap_s
            ? `steps of ${short(median)} s`
            : `a gap of ${short(step)} s where rows are ${short(median)} s apart`,
          median > longestGap_s
            ? `steps of at most ${longestGap_s} s (are these milliseconds? then name the column time_ms)`
            : `no gap above ${longestGap_s} s or ${longestGapInSteps} times the usual step`,
        );
    }
  }
  if (!(duration >= shortestRecording_s))
    throw new InputError(
      fileName,
      `${short(duration)} s of recording in ${rows} rows`,
      `at least ${shortestRecording_s} s, better several strides`,
    );
}

const short = (value: number): string => String(Number(value.toPrecision(6)));

/** of a long file a sample of the steps will do */
function medianStep(time: Float64Array): number {
  const stride = Math.max(1, Math.floor(time.length / 20_000));
  const steps = new Float64Array(Math.floor((time.length - 2) / stride) + 1);
  for (let k = 0; k < steps.length; k++) steps[k] = time[k * stride + 1] - time[k * stride];
  steps.sort();
  return steps[steps.length >> 1];
}
