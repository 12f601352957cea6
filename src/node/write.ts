import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileWriter, ParquetWriter, parquetWrite, schemaFromColumnData } from "hyparquet-writer";
import { reportHtml, type Source } from "../charts/report.js";
import { InputError, shown } from "../quantity/input-error.js";
import type { StudyResult } from "../study/result.js";
import { resultDocument } from "./write-document.js";

/** A result as a folder: the study, its measures, its signals and readings, and a page to look at. */

const fileNames = [
  "study.json",
  "measures.json",
  "signals.csv",
  "signals.parquet",
  "readings.csv",
  "report.html",
] as const;

export interface WriteOptions {
  /** the page, ready made; drawn here from the result and the bibliography, if not given */
  readonly html?: string;
  readonly bibliography: readonly Source[];
  /** write into a folder that holds other files too: they stay, ours are replaced one by one */
  readonly force?: boolean;
  /** all rows of a day's signals, from disk: from when, until when, then the columns of the result, which keeps fewer */
  readonly rows?: () => Iterable<Float64Array>;
}

/**
 * Everything is written beside the directory under another name and moved into place at the end, so that the
 * directory is either what it was or complete. A folder of an earlier result is replaced.
 */
export function writeResult(directory: string, result: StudyResult, options: WriteOptions): void {
  const wanted = resolve(directory);
  const state = checkFolder(directory, options.force);
  // a link to a folder stays a link
  const target = state === "free" ? wanted : realpathSync(wanted);
  const html = options.html ?? reportHtml(result, options.bibliography);

  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}.partial`);
  let firstMade: string | undefined;
  try {
    firstMade = mkdirSync(dirname(target), { recursive: true });
    mkdirSync(temporary);
  } catch (error) {
    removeEmpty(dirname(target), firstMade);
    throw refused(
      directory,
      `a place that cannot be written (${reason(error)})`,
      "a folder that can be made",
    );
  }
  try {
    writeFiles(temporary, result, html, options.rows);
    // other files stay where they are, and a folder that somebody stands in is not taken from under their feet
    const inPlace = state === "foreign" || `${process.cwd()}${sep}`.startsWith(`${target}${sep}`);
    if (inPlace) for (const name of fileNames) renameSync(join(temporary, name), join(target, name));
    else moveIntoPlace(temporary, target, state === "free");
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    removeEmpty(dirname(target), firstMade);
    if (!isSystemError(error)) throw error;
    throw new Error(`${directory} could not be written (${reason(error)}); nothing was left behind.`, {
      cause: error,
    });
  }
  rmSync(temporary, { recursive: true, force: true });
}

/** Refuses a folder that a result may not go to; a long run asks before it starts. */
export function checkFolder(directory: string, force = false): ReturnType<typeof stateOf> {
  const state = stateOf(resolve(directory));
  if (state === "file") throw refused(directory, "a file", "a folder, or a name that is free");
  if (state === "foreign" && !force) {
    throw refused(
      directory,
      "a folder that holds other files",
      "an empty folder, an earlier result, or a free name",
    );
  }
  return state;
}

const refused = (directory: string, found: string, expected: string): InputError =>
  new InputError("output folder", `${shown(directory)}, ${found}`, expected);

/** `free` is not there, `ours` is empty or an earlier result, `foreign` holds something else. */
function stateOf(path: string): "free" | "file" | "ours" | "foreign" {
  let names: string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return isThere(path) ? "file" : "free";
    throw refused(path, `a folder that cannot be read (${reason(error)})`, "a folder that can be read");
  }
  if (names.length === 0) return "ours";
  const known = names.every((name) => (fileNames as readonly string[]).includes(name));
  return known && isEarlierResult(join(path, "measures.json")) ? "ours" : "foreign";
}

/** Links that lead nowhere are there too. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The names alone could be another's: our measures have our checks in them. */
function isEarlierResult(path: string): boolean {
  try {
    const document = JSON.parse(readFileSync(path, "utf8"));
    return typeof document.measures === "object" && typeof document.checks.bloodVolumeDrift_mL === "number";
  } catch {
    return false;
  }
}

function moveIntoPlace(temporary: string, target: string, free: boolean): void {
  if (free) {
    renameSync(temporary, target);
    return;
  }
  const earlier = `${temporary}.earlier`;
  renameSync(target, earlier);
  try {
    renameSync(temporary, target);
  } catch (error) {
    renameSync(earlier, target);
    throw error;
  }
  rmSync(earlier, { recursive: true, force: true });
}

/** The folders that were made for this result, from the innermost out, as long as nothing else is in them. */
function removeEmpty(innermost: string, first: string | undefined): void {
  if (first === undefined) return;
  for (
    let folder = innermost;
    folder.length >= first.length && existsSync(folder);
    folder = dirname(folder)
  ) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string" && "syscall" in error;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a part of its path is a file",
  ENOENT: "a part of its path is missing",
  ENAMETOOLONG: "the name is too long",
  EBUSY: "it is in use",
};

const reason = (error: unknown): string =>
  isSystemError(error) ? (reasons[error.code ?? ""] ?? error.code ?? "unknown") : String(error);

function writeFiles(folder: string, result: StudyResult, html: string, rows: WriteOptions["rows"]): void {
  const json = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  json("study.json", result.study);
  json("measures.json", resultDocument(result));
  const parquet = join(folder, "signals.parquet");
  if (rows === undefined) {
    writeLines(join(folder, "signals.csv"), signalLines(result, rowsOf(result)));
    writeParquet(parquet, result);
  } else {
    const ofSignals = () => withoutUntil(rows());
    writeLines(join(folder, "signals.csv"), signalLines(result, ofSignals()));
    writeParquetRows(parquet, result, ofSignals());
  }
  writeLines(join(folder, "readings.csv"), readingLines(result));
  writeFileSync(join(folder, "report.html"), html);
}

/** A cell with a comma, a quote or a line break is quoted (RFC 4180). */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Nine digits: beyond any instrument, and half the file; the Parquet file beside it holds every bit. */
const shortened = (value: number): number => Number(value.toPrecision(9));

function* signalLines({ signals }: StudyResult, rows: Iterable<Float64Array>): Generator<string> {
  const columns = [...signals.columns];
  yield ["time_s", ...columns.map(([id, { unit }]) => cell(`${id} [${unit}]`))].join(",");
  for (const row of rows) {
    let line = `${row[0]}`;
    for (let k = 1; k < row.length; k++) line += `,${shortened(row[k])}`;
    yield line;
  }
}

/** Time and signals row by row, in the same array again and again. */
function* rowsOf({ signals }: StudyResult): Generator<Float64Array> {
  const columns = [...signals.columns];
  for (const [id, { values }] of columns) {
    if (values.length !== signals.times.length) {
      throw new Error(`signal ${id} has ${values.length} samples at ${signals.times.length} times`);
    }
  }
  const series = columns.map(([, { values }]) => values);
  const row = new Float64Array(1 + series.length);
  for (let k = 0; k < signals.times.length; k++) {
    row[0] = signals.times[k];
    for (let column = 0; column < series.length; column++) row[column + 1] = series[column][k];
    yield row;
  }
}

/** A row ends where the next begins: in the files it needs no end of its own. */
function* withoutUntil(rows: Iterable<Float64Array>): Generator<Float64Array> {
  for (const row of rows) yield row.filter((_, k) => k !== 1);
}

function* readingLines({ readings }: StudyResult): Generator<string> {
  yield "reading,time_s,value,unit";
  for (const { id, unit, times, values } of readings) {
    for (let row = 0; row < times.length; row++)
      yield `${cell(id)},${times[row]},${values[row]},${cell(unit)}`;
  }
}

/** In pieces: an hour of signals is longer than the longest string. */
function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, "wx");
  try {
    let piece = "";
    const flush = () => {
      let bytes = Buffer.from(piece);
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes));
      piece = "";
    };
    for (const line of lines) {
      piece += `${line}\n`;
      if (piece.length > 1 << 20) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
}

/** One DOUBLE column per signal, named by its id; units are in the file's key-value metadata. */
function writeParquet(path: string, { signals, study }: StudyResult): void {
  const columns = [...signals.columns].map(([id, { values }]) => doubles(id, values));
  parquetWrite({
    writer: fileWriter(path),
    columnData: [doubles("time_s", signals.times), ...columns],
    rowGroupSize: 100_000,
    ...aboutSignals({ signals, study }),
  });
}

/** The same from rows, a group of them at a time. */
function writeParquetRows(path: string, { signals, study }: StudyResult, rows: Iterable<Float64Array>): void {
  const names = ["time_s", ...signals.columns.keys()];
  const columnsOf = (group: readonly Float64Array[]) =>
    names.map((name, k) =>
      doubles(
        name,
        Float64Array.from(group, (row) => row[k]),
      ),
    );
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    ...aboutSignals({ signals, study }),
  });
  const most = Math.max(1000, Math.floor(1e6 / names.length));
  let group: Float64Array[] = [];
  const flush = () => {
    const columnData = columnsOf(group).map(({ name, data, encoding }) => ({ name, data, encoding }));
    if (group.length > 0) void parquet.write({ columnData, rowGroupSize: most });
    group = [];
  };
  for (const row of rows) {
    group.push(row.slice());
    if (group.length === most) flush();
  }
  flush();
  void parquet.finish();
}

const doubles = (name: string, data: Float64Array) =>
  ({ name, data, type: "DOUBLE", nullable: false, encoding: "PLAIN" }) as const;

function aboutSignals({ signals, study }: Pick<StudyResult, "signals" | "study">) {
  const columns = [...signals.columns].map(([id, { unit }]) => [id, unit]);
  return {
    createdBy: "second-heart",
    kvMetadata: [
      { key: "units", value: JSON.stringify(Object.fromEntries([["time_s", "s"], ...columns])) },
      { key: "study", value: JSON.stringify(study) },
    ],
  };
}
