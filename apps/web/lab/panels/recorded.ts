import { InputError } from "../../../../src/quantity/input-error.js";

/** A trace that somebody measured, and how it lies over the model's. */
export interface Recorded {
  readonly name: string;
  /** the signal it is drawn over, without the leg */
  readonly over: string;
  readonly panel: string;
  /** s, increasing, as recorded */
  readonly times: Float64Array;
  readonly values: Float32Array;
  /** s to be added to its times to stand on the model's */
  readonly shift_s: number;
}

export interface CsvHead {
  readonly separator: string;
  readonly names: readonly string[];
  /** whether the first line holds names */
  readonly named: boolean;
}

/** Its columns, by its first lines. */
export function headOf(text: string): CsvHead {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [first = "", second = ""] = lines;
  const separator = [";", "\t", ","].find((one) => first.includes(one));
  if (separator === undefined) {
    throw new InputError("CSV file", short(first), "two columns at least, parted by comma, semicolon or tab");
  }
  const cells = first.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ""));
  const named = cells.some((cell) => Number.isNaN(numberOf(cell, separator)));
  if (named && second === "")
    throw new InputError("CSV file", "one line of names", "lines of numbers below it");
  return { separator, named, names: named ? cells : cells.map((_, k) => `${k + 1}`) };
}

/** with a decimal comma where semicolons part the columns; NaN where it is no number */
function numberOf(cell: string, separator: string): number {
  const text = cell.trim().replace(/^"|"$/g, "");
  if (text === "") return Number.NaN;
  return Number(separator === ";" ? text.replace(",", ".") : text);
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The numbers of two columns, taken in line by line as the text comes. */
export class CsvColumns {
  private times = new Float64Array(4096);
  private values = new Float32Array(4096);
  private count = 0;
  private line = 0;
  private rest = "";

  constructor(
    private readonly head: CsvHead,
    private readonly time: number,
    private readonly value: number,
  ) {}

  /** @throws InputError where time does not go on */
  take(text: string): void {
    const lines = (this.rest + text).split("\n");
    this.rest = lines.pop() ?? "";
    for (const line of lines) this.takeLine(line);
  }

  /** @throws InputError where nothing was found */
  end(): { readonly times: Float64Array; readonly values: Float32Array } {
    this.takeLine(this.rest);
    this.rest = "";
    if (this.count < 2) {
      const [time, value] = [this.head.names[this.time], this.head.names[this.value]];
      throw new InputError(
        "CSV file",
        `${this.count} lines with numbers in “${time}” and “${value}”`,
        "two at least",
      );
    }
    return { times: this.times.slice(0, this.count), values: this.values.slice(0, this.count) };
  }

  private takeLine(line: string): void {
    this.line++;
    if ((this.line === 1 && this.head.named) || line.trim() === "") return;
    const cells = line.split(this.head.separator);
    const time = numberOf(cells[this.time] ?? "", this.head.separator);
    const value = numberOf(cells[this.value] ?? "", this.head.separator);
    // a gap in a recording is a gap in the trace
    if (!Number.isFinite(time)) return;
    if (this.count > 0 && time <= this.times[this.count - 1]) {
      throw new InputError(
        `CSV file, line ${this.line}, “${this.head.names[this.time]}”`,
        `${time} after ${this.times[this.count - 1]}`,
        "a time that goes on",
      );
    }
    if (this.count === this.times.length) {
      const [times, values] = [new Float64Array(2 * this.count), new Float32Array(2 * this.count)];
      times.set(this.times);
      values.set(this.values);
      this.times = times;
      this.values = values;
    }
    this.times[this.count] = time;
    this.values[this.count] = Number.isFinite(value) ? value : Number.NaN;
    this.count++;
  }
}

/** what is read between two breaths */
const piece = 1 << 18;

export const readHead = async (file: Blob): Promise<CsvHead> => headOf(await file.slice(0, 1 << 16).text());

/** Reads two columns of a file piece by piece; whatever else there is goes on meanwhile. */
export async function readColumns(
  file: Blob,
  head: CsvHead,
  columns: { readonly time: number; readonly value: number },
  { onProgress }: { readonly onProgress?: (done: number) => void } = {},
): Promise<{ readonly times: Float64Array; readonly values: Float32Array }> {
  const taken = new CsvColumns(head, columns.time, columns.value);
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += piece) {
    const bytes = await file.slice(at, at + piece).arrayBuffer();
    taken.take(decoder.decode(bytes, { stream: true }));
    onProgress?.(Math.min(1, (at + piece) / file.size));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return taken.end();
}

/** Its value at an instant of its own clock, between samples by a straight line; NaN outside. */
export function recordedAt({ times, values }: Pick<Recorded, "times" | "values">, time_s: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < time_s) low = middle + 1;
    else high = middle;
  }
  if (low === times.length) return Number.NaN;
  if (times[low] === time_s) return values[low];
  if (low === 0) return Number.NaN;
  const share = (time_s - times[low - 1]) / (times[low] - times[low - 1]);
  return values[low - 1] + share * (values[low] - values[low - 1]);
}

/** So that what is at `event_s` of the recording stands at `at_s` of the model. */
export const aligned = (recorded: Recorded, event_s: number, at_s: number): Recorded => ({
  ...recorded,
  shift_s: at_s - event_s,
});

export interface Difference {
  readonly mean: number;
  readonly absolute: number;
}

/** Recording less model over a span of the model's clock; undefined where they do not meet. */
export function difference(
  recorded: Recorded,
  model: (time_s: number) => number,
  span: { readonly from_s: number; readonly to_s: number },
  samples = 200,
): Difference | undefined {
  let [sum, absolute, count] = [0, 0, 0];
  for (let k = 0; k < samples; k++) {
    const time = span.from_s + ((k + 0.5) / samples) * (span.to_s - span.from_s);
    const apart = recordedAt(recorded, time - recorded.shift_s) - model(time);
    if (Number.isNaN(apart)) continue;
    sum += apart;
    absolute += Math.abs(apart);
    count++;
  }
  return count === 0 ? undefined : { mean: sum / count, absolute: absolute / count };
}
