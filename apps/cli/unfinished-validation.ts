import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, type Measures, unfinishedBeside } from "../../src/node.js";
import { shown } from "../../src/quantity/input-error.js";
import { fingerprint } from "../../validation/fingerprint.js";

interface Header {
  readonly code: string;
}

interface Line {
  readonly study: string;
  readonly measures: Measures;
}

const compiled = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A validation on its way to a folder: what its studies came to, a line each as they end, in a file beside that folder
 * (`out/report.unfinished`). Throws InputError where there is nothing to resume, or it is of other code.
 */
export class UnfinishedValidation {
  private readonly file: string;
  private readonly code = fingerprint(join(compiled, "src"), join(compiled, "validation"));
  private readonly known = new Map<string, Measures>();
  private begun = false;

  constructor(out: string, resume: boolean) {
    this.file = unfinishedBeside(out);
    if (resume) this.read(out);
  }

  private read(out: string): void {
    if (!existsSync(this.file))
      throw new InputError(
        "--resume",
        `nothing unfinished beside ${shown(out)}`,
        "a validation that was interrupted",
      );
    const [header, ...lines] = readFileSync(this.file, "utf8").split("\n").map(parsed);
    if ((header as Header | undefined)?.code !== this.code)
      throw new InputError(
        this.file,
        "what other code has computed",
        "what this code has; without --resume it begins anew",
      );
    for (const line of lines as readonly (Line | undefined)[]) {
      if (line !== undefined) this.known.set(line.study, line.measures);
    }
    // a line that was cut off is ended, so that the next one begins anew
    appendFileSync(this.file, "\n");
    this.begun = true;
  }

  /** What a study came to, by its JSON. */
  get(study: string): Measures | undefined {
    return this.known.get(study);
  }

  keep(study: string, measures: Measures): void {
    if (!this.begun) {
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, `${JSON.stringify({ code: this.code } satisfies Header)}\n`);
      this.begun = true;
    }
    appendFileSync(this.file, `${JSON.stringify({ study, measures } satisfies Line)}\n`);
    this.known.set(study, measures);
  }

  /** studies that are kept */
  get size(): number {
    return this.known.size;
  }

  remove(): void {
    if (this.begun) rmSync(this.file, { force: true });
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
