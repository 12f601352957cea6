import { InputError } from "../../quantity/input-error.js";

/** One line of a file: without its line end, and where the next one starts. */
export interface Line {
  readonly text: string;
  /** counted from 1, as editors do */
  readonly number: number;
  readonly next: number;
}

const utf8 = new TextDecoder();

/** The file as UTF-8 bytes without a byte-order mark. Spreadsheets also save UTF-16; a binary file is refused. */
export function decoded(input: Uint8Array | string, fileName: string): Uint8Array {
  let bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  if (bytes.length === 0)
    throw new InputError(fileName, "an empty file (zero bytes)", "a table: .sto, .mot or .csv");
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    bytes = new TextEncoder().encode(new TextDecoder("utf-16le").decode(bytes));
  else if (bytes[0] === 0xfe && bytes[1] === 0xff)
    bytes = new TextEncoder().encode(new TextDecoder("utf-16be").decode(bytes));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] < 8)
    throw new InputError(
      fileName,
      "a zip archive or a spreadsheet",
      "its table saved as text: .sto, .mot or .csv",
    );
  if (bytes.subarray(0, 4096).includes(0))
    throw new InputError(fileName, "binary data", "a table saved as text: .sto, .mot or .csv");
  return bytes;
}

export function lineAt(bytes: Uint8Array, start: number, number: number): Line {
  let end = start;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
  const next = end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1);
  return { text: utf8.decode(bytes.subarray(start, end)), number, next };
}

/** The cells of one line, quotes taken off; `blank` is any run of blanks and tabs. */
export function splitCells(text: string, separator: "\t" | ";" | "," | "blank"): string[] {
  if (separator === "blank") return text.trim().split(/\s+/);
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let k = 0; k < text.length; k++) {
    const mark = text[k];
    if (mark === '"') {
      // a doubled quote inside quotes is a quote
      if (quoted && text[k + 1] === '"') {
        cell += '"';
        k++;
      } else quoted = !quoted;
    } else if (mark === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += mark;
  }
  cells.push(cell.trim());
  return cells;
}
