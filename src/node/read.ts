import { readFileSync } from "node:fs";
import { type PressureCourseDocument, readPressureFile as pressures } from "../devices/pressure-file.js";
import { InputError } from "../quantity/input-error.js";
import type { StudyDocument } from "../study/document.js";
import { parseJson } from "../study/json.js";
import { type Movement, type MovementOptions, readMovement } from "../study/movement.js";
import { readStudy } from "../study/schema.js";

/** Files as the library takes them. Every fault is an InputError that names the file. */

/** A study file, checked, with every default filled in. */
export const readStudyFile = (path: string): StudyDocument =>
  readStudy(readJsonFile(path, "a study file (JSON)")).document;

/** A recording: OpenSim .sto or .mot, or delimited text. */
export const readMovementFile = (path: string, options: MovementOptions = {}): Movement =>
  readMovement(readBytes(path, "a recording (.sto, .mot or .csv)"), path, options);

/** Pressures of air chambers over time, as devices of a study. */
export const readPressureFile = (path: string): readonly PressureCourseDocument[] =>
  pressures(readTextFile(path, "pressures over time (.csv)"), path);

export const readJsonFile = (path: string, expected: string): unknown =>
  parseJson(readTextFile(path, expected), path);

/** Text in UTF-8, or in UTF-16 as some Windows programs save it, without its byte-order mark. */
export function readTextFile(path: string, expected: string): string {
  const bytes = readBytes(path, expected);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    return new TextDecoder(isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8", {
      fatal: true,
    }).decode(bytes);
  } catch {
    throw new InputError(path, "bytes that are not text (UTF-8)", expected);
  }
}

/** what is larger is not meant for us, and would end the program without a word */
const largest_bytes = 2 ** 30;

function readBytes(path: string, expected: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    if (bytes.length <= largest_bytes) return bytes;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new InputError(
      path === "" ? "file" : path,
      reasons[code] ?? `a file that cannot be read (${code})`,
      expected,
    );
  }
  throw new InputError(path, "more than a gigabyte", expected);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no file of this name",
  ENOTDIR: "no file of this name",
  EISDIR: "a folder",
  EACCES: "a file that may not be read",
  EPERM: "a file that may not be read",
  ENAMETOOLONG: "a name that is too long",
  ERR_FS_FILE_TOO_LARGE: "more than two gigabytes",
  ERR_INVALID_ARG_VALUE: "a name that no file can have",
};
