import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError, shown } from "../quantity/input-error.js";

/**
 * Writes texts into a folder, all or none: they are written beside it under another name and moved into place at
 * the end. What else is in the folder stays.
 */
export function writeFolder(directory: string, texts: Readonly<Record<string, string>>): void {
  const target = resolve(directory);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}.partial`);
  const refuse = (found: string) =>
    new InputError("output folder", `${shown(directory)}, ${found}`, "a folder");
  if (existsSync(target) && !statSync(target).isDirectory()) throw refuse("a file");
  let firstMade: string | undefined;
  try {
    firstMade = mkdirSync(dirname(target), { recursive: true });
    mkdirSync(temporary);
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(temporary, name), text);
    if (existsSync(target)) {
      for (const name of Object.keys(texts)) renameSync(join(temporary, name), join(target, name));
    } else renameSync(temporary, target);
  } catch (error) {
    rmSync(firstMade ?? temporary, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : refuse(`a place that cannot be written (${code})`);
  }
  rmSync(temporary, { recursive: true, force: true });
}
