import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Figures } from "./comparison.js";

/** Cells that were run before, a file each, by what they depend on: the study, how it is read, and all code of the model. */
export class Kept {
  constructor(
    private readonly folder: string,
    /** of the code that runs and reads them */
    private readonly code: string,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  get(cell: Cell): Figures | undefined {
    const file = this.fileOf(cell);
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Figures) : undefined;
  }

  /** Whole or not at all: an end in the middle leaves no half of a file behind its name. */
  set(cell: Cell, figures: Figures): void {
    const file = this.fileOf(cell);
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(figures));
    renameSync(`${file}.${process.pid}`, file);
  }

  private fileOf({ study, read }: Cell): string {
    const of = JSON.stringify([this.code, study, read.toString()]);
    return join(this.folder, `${createHash("sha256").update(of).digest("hex").slice(0, 16)}.json`);
  }
}
