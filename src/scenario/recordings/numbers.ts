import { InputError } from "../../quantity/input-error.js";
import { lineAt } from "./text.js";

/** The rows below the labels, column by column. */
export interface Numbers {
  readonly rows: number;
  readonly columns: readonly Float64Array[];
  /** per column the first cell that is no finite number */
  readonly flaws: readonly ({ readonly line: number; readonly found: string } | undefined)[];
  /** a row of units directly below the labels, where there is one */
  readonly units?: readonly string[];
  /** for error sentences: blank and comment lines make rows and lines differ */
  readonly lineOfRow: (row: number) => number;
}

const tab = 0x09;
const newline = 0x0a;
const carriageReturn = 0x0d;
const blank = 0x20;
const quote = 0x22;
const comma = 0x2c;
const point = 0x2e;

/** powers of ten that a double holds exactly: mantissa × or ÷ one of them rounds once, as Number() does */
const exactPowers = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
const largestExactMantissa = 2 ** 53;

/**
 * Reads straight from the bytes: a million rows make no strings. `separator` is a byte, or undefined
 * where any run of blanks and tabs parts two cells. Where the separator is not the comma, a comma is a decimal point.
 */
export function readNumbers(
  bytes: Uint8Array,
  start: number,
  firstLine: number,
  separator: number | undefined,
  columnCount: number,
  fileName: string,
): Numbers {
  const end = bytes.length;
  const capacity = countLines(bytes, start);
  const columns = Array.from({ length: columnCount }, () => new Float64Array(capacity));
  const flaws: ({ line: number; found: string } | undefined)[] = Array.from({ length: columnCount });
  const decimalComma = separator !== comma;
  const row = new Float64Array(columnCount);
  let units: string[] | undefined;
  let rows = 0;
  let line = firstLine;
  let position = start;
  let value = 0;

  /** a number at `position`, left in `value`; false if there is none */
  const readNumber = (): boolean => {
    const from = position;
    let negative = false;
    let mark = bytes[position];
    if (mark === 0x2d || mark === 0x2b) {
      negative = mark === 0x2d;
      mark = bytes[++position];
    }
    let mantissa = 0;
    let digits = 0;
    let power = 0;
    while (mark >= 0x30 && mark <= 0x39) {
      mantissa = mantissa * 10 + (mark - 0x30);
      digits++;
      mark = bytes[++position];
    }
    if (mark === point || (mark === comma && decimalComma)) {
      mark = bytes[++position];
      while (mark >= 0x30 && mark <= 0x39) {
        mantissa = mantissa * 10 + (mark - 0x30);
        digits++;
        power--;
        mark = bytes[++position];
      }
    }
    if (digits === 0) {
      position = from;
      return false;
    }
    if (mark === 0x65 || mark === 0x45) {
      const beforeExponent = position;
      mark = bytes[++position];
      let down = false;
      if (mark === 0x2d || mark === 0x2b) {
        down = mark === 0x2d;
        mark = bytes[++position];
      }
      let exponent = 0;
      let exponentDigits = 0;
      while (mark >= 0x30 && mark <= 0x39) {
        exponent = exponent * 10 + (mark - 0x30);
        exponentDigits++;
        mark = bytes[++position];
      }
      if (exponentDigits === 0) position = beforeExponent;
      else power += down ? -exponent : exponent;
    }
    if (mantissa <= largestExactMantissa && power >= -22 && power <= 22)
      value = power < 0 ? mantissa / exactPowers[-power] : mantissa * exactPowers[power];
    else {
      let text = "";
      for (let k = from; k < position; k++) text += bytes[k] === comma ? "." : String.fromCharCode(bytes[k]);
      value = Math.abs(Number(text));
    }
    if (negative) value = -value;
    return true;
  };

  while (position < end) {
    const lineStart = position;
    let cells = 0;
    let filled = 0;
    let extra = false;
    let lineFlaws = 0;
    let atEnd = false;
    let comment = false;
    while (!atEnd) {
      // blanks around a cell, and tabs unless they part cells
      while (bytes[position] === blank || (bytes[position] === tab && separator !== tab)) position++;
      const mark = position < end ? bytes[position] : newline;
      const cellEmpty = mark === newline || mark === carriageReturn || mark === separator;
      if (cells === 0 && isCommentMark(bytes, position)) {
        comment = true;
        break;
      }
      if (cellEmpty && separator === undefined) {
        // trailing blanks and tabs close no cell
        atEnd = true;
        break;
      }
      let found: string | undefined;
      if (cellEmpty) {
        value = Number.NaN;
        found = "";
      } else {
        filled++;
        const cellStart = position;
        const quoted = mark === quote;
        if (quoted) position++;
        const isNumber = readNumber();
        if (quoted && bytes[position] === quote) position++;
        while (bytes[position] === blank || (bytes[position] === tab && separator !== tab)) position++;
        const after = position < end ? bytes[position] : newline;
        const closed =
          after === newline ||
          after === carriageReturn ||
          (separator === undefined
            ? position > cellStart && isBlank(bytes[position - 1])
            : after === separator);
        if (!isNumber || !closed || !Number.isFinite(value)) {
          position = cellEnd(bytes, cellStart, separator);
          found = textOf(bytes, cellStart, position);
          value = Number.NaN;
        }
      }
      if (cells < columnCount) {
        row[cells] = value;
        if (found !== undefined) {
          lineFlaws++;
          if (flaws[cells] === undefined) flaws[cells] = { line, found };
        }
      } else if (found !== "") extra = true;
      cells++;
      const closing = position < end ? bytes[position] : newline;
      if (closing === newline || closing === carriageReturn) atEnd = true;
      else if (closing === separator) position++;
    }

    if (comment || filled === 0) {
      forgetFlaws(flaws, line, lineFlaws);
      position = lineAt(bytes, position, line).next;
    } else {
      // a row of units under the labels: words only
      if (rows === 0 && units === undefined && lineFlaws === Math.min(cells, columnCount) && !extra) {
        units = unitsOf(bytes, lineStart, line, separator);
        if (units !== undefined) {
          forgetFlaws(flaws, line, lineFlaws);
          position = lineAt(bytes, lineStart, line).next;
          line++;
          continue;
        }
      }
      if (cells < columnCount || extra)
        throw new InputError(
          `${fileName}, line ${line}`,
          `a row of ${cells} ${cells === 1 ? "cell" : "cells"}`,
          `${columnCount} cells, one for each label`,
        );
      for (let k = 0; k < columnCount; k++) columns[k][rows] = row[k];
      rows++;
      position += bytes[position] === carriageReturn && bytes[position + 1] === newline ? 2 : 1;
    }
    line++;
  }
  return {
    rows,
    columns: columns.map((column) => column.subarray(0, rows)),
    flaws,
    units,
    lineOfRow: (wanted) => lineOfRow(bytes, start, firstLine, wanted, units !== undefined),
  };
}

const isBlank = (mark: number): boolean => mark === blank || mark === tab;

const isCommentMark = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x23 || bytes[at] === 0x25 || (bytes[at] === 0x2f && bytes[at + 1] === 0x2f);

function cellEnd(bytes: Uint8Array, from: number, separator: number | undefined): number {
  let at = from;
  let quoted = false;
  for (; at < bytes.length; at++) {
    const mark = bytes[at];
    if (mark === newline || mark === carriageReturn) break;
    if (mark === quote) quoted = !quoted;
    else if (!quoted && (separator === undefined ? isBlank(mark) : mark === separator)) break;
  }
  return at;
}

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder().decode(bytes.subarray(from, to)).trim().replace(/^"|"$/g, "");

/** a blank line is no row, so its empty cells are no flaw */
function forgetFlaws(flaws: ({ line: number } | undefined)[], line: number, count: number): void {
  if (count === 0) return;
  for (let k = 0; k < flaws.length; k++) if (flaws[k]?.line === line) flaws[k] = undefined;
}

const unitWord =
  /^[[(]?(s|sec|seconds?|ms|us|µs|m?v|[µu]v|%|% ?mvc|mvc|deg|degrees?|°|rad|radians?|n|nm|bw|m|mm|cm|-|1|a\.?u\.?|n\/a)?[\])]?$/i;

function unitsOf(
  bytes: Uint8Array,
  at: number,
  line: number,
  separator: number | undefined,
): string[] | undefined {
  const text = lineAt(bytes, at, line).text;
  const mark = separator === undefined ? /\s+/ : String.fromCharCode(separator);
  const cells = (separator === undefined ? text.trim() : text)
    .split(mark)
    .map((cell) => cell.trim().replace(/^"|"$/g, ""));
  return cells.every((cell) => unitWord.test(cell)) ? cells : undefined;
}

/** an upper bound of the rows */
function countLines(bytes: Uint8Array, start: number): number {
  let count = 1;
  for (let k = start; k < bytes.length; k++) {
    const mark = bytes[k];
    if (mark === newline || (mark === carriageReturn && bytes[k + 1] !== newline)) count++;
  }
  return count;
}

/** walked again only when an error has to be told */
function lineOfRow(
  bytes: Uint8Array,
  start: number,
  firstLine: number,
  row: number,
  hasUnits: boolean,
): number {
  let seen = hasUnits ? -2 : -1;
  let line = firstLine;
  for (let at = start; at < bytes.length; line++) {
    const { text, next } = lineAt(bytes, at, line);
    if (/[^\s,;"]/.test(text) && !/^\s*(#|%|\/\/)/.test(text)) seen++;
    if (seen === row) return line;
    at = next;
  }
  return line;
}
