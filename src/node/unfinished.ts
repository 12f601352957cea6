import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import { InputError, shown } from "../quantity/input-error.js";
import type { DayCheckpoint } from "../study/day.js";

/**
 * A day under way on disk, in a folder beside the one that its result will be written to (`out/day.unfinished`): the
 * rows of its signals as they come, and where it stands. A checkpoint is written whole or not at all.
 */

const format = "second-heart day 1";
const bytesPerNumber = 8;
/** numbers between two writes */
const together = 1 << 16;

interface Header {
  readonly format: string;
  readonly version: string;
  readonly sha256: string;
}

/** Where what is under way to a folder is kept: beside it. */
export const unfinishedBeside = (out: string): string => {
  const target = resolve(out);
  return join(dirname(target), `${basename(target)}.unfinished`);
};

/** Where the day stands that was interrupted on its way to a folder. Throws InputError where there is none that fits. */
export function interruptedDay(out: string, version: string): DayCheckpoint {
  const file = join(unfinishedBeside(out), "checkpoint");
  if (!existsSync(file))
    throw new InputError("--resume", `nothing unfinished beside ${shown(out)}`, "a day that was interrupted");
  const bytes = readFileSync(file);
  const lineEnd = bytes.indexOf("\n");
  const header = headerIn(bytes.subarray(0, Math.max(0, lineEnd)).toString("utf8"));
  if (header === undefined) throw damaged(file);
  if (header.version !== version)
    throw new InputError(file, `a checkpoint of version ${header.version}`, `one of version ${version}`);
  const content = bytes.subarray(lineEnd + 1);
  if (sha256(content) !== header.sha256) throw damaged(file);
  const checkpoint = deserialize(content) as DayCheckpoint;
  const { count, width } = rowsOf(checkpoint);
  const signals = join(unfinishedBeside(out), "signals");
  if (!existsSync(signals) || statSync(signals).size < count * width * bytesPerNumber) throw damaged(signals);
  return checkpoint;
}

const damaged = (file: string): InputError =>
  new InputError(
    file,
    "a file that is damaged",
    "what an interrupted day left; without --resume it begins anew",
  );

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function headerIn(text: string): Header | undefined {
  try {
    const header = JSON.parse(text) as Header;
    return header.format === format ? header : undefined;
  } catch {
    return undefined;
  }
}

/** Rows handed on so far, and numbers in one. */
const rowsOf = ({ rows: { count, kept, open } }: DayCheckpoint) => ({
  count,
  width: kept[0]?.length ?? open?.length ?? 0,
});

export class UnfinishedDay {
  private readonly folder: string;
  private readonly file: number;
  private buffer: number[] = [];
  private width = 0;

  /** Begins anew, or goes on from a checkpoint: rows that came after it are forgotten. */
  constructor(
    out: string,
    private readonly version: string,
    from?: DayCheckpoint,
  ) {
    this.folder = unfinishedBeside(out);
    if (from === undefined) rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    this.file = openSync(this.signals, from === undefined ? "w+" : "r+");
    if (from === undefined) return;
    const { count, width } = rowsOf(from);
    this.width = width;
    ftruncateSync(this.file, count * width * bytesPerNumber);
  }

  private get signals(): string {
    return join(this.folder, "signals");
  }

  /** Appends a row of the signals. */
  row(row: Float64Array): void {
    this.width = row.length;
    for (const value of row) this.buffer.push(value);
    if (this.buffer.length >= together) this.flush();
  }

  private flush(): void {
    let bytes = new Uint8Array(Float64Array.from(this.buffer).buffer);
    let at = statSync(this.signals).size;
    while (bytes.length > 0) {
      const written = writeSync(this.file, bytes, 0, bytes.length, at);
      at += written;
      bytes = bytes.subarray(written);
    }
    this.buffer = [];
  }

  /** Keeps where the day stands; an earlier checkpoint is replaced once this one is whole. */
  keep(checkpoint: DayCheckpoint): void {
    this.flush();
    fsyncSync(this.file);
    const content = serialize(checkpoint);
    const header: Header = { format, version: this.version, sha256: sha256(content) };
    const temporary = join(this.folder, `.${randomBytes(4).toString("hex")}.partial`);
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), content]), {
      flush: true,
    });
    renameSync(temporary, join(this.folder, "checkpoint"));
  }

  /** All rows, read some thousands at a time; a row holds until the next is asked for. */
  *rows(): Generator<Float64Array> {
    this.flush();
    const rowBytes = this.width * bytesPerNumber;
    const most = Math.max(1, Math.floor((together * bytesPerNumber) / Math.max(1, rowBytes)));
    const numbers = new Float64Array(most * this.width);
    for (let at = 0; this.width > 0; ) {
      const read = readSync(this.file, new Uint8Array(numbers.buffer), 0, most * rowBytes, at);
      const rows = Math.floor(read / rowBytes);
      if (rows === 0) return;
      for (let k = 0; k < rows; k++) yield numbers.subarray(k * this.width, (k + 1) * this.width);
      at += rows * rowBytes;
    }
  }

  /** Its result is written, or there will be none. */
  remove(): void {
    closeSync(this.file);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
