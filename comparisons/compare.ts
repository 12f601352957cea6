import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InputError } from "../src/quantity/input-error.js";
import { run } from "../src/study/run.js";
import { fingerprint } from "../validation/fingerprint.js";
import { type Cell, type Comparison, type Figures, type Results, rounded } from "./comparison.js";
import { exerciseComparison } from "./exercises.js";
import { Kept } from "./kept.js";
import { sittingBreaks } from "./sitting-breaks.js";

// npm run compare [-- exercises | sitting-breaks]: runs every cell of a comparison that was not run before with the same code, and writes
// comparisons/results. What is finished is kept in out/comparisons/, so that a run that was interrupted goes on.

const root = fileURLToPath(new URL("../../", import.meta.url));
const comparisons: readonly Comparison[] = [exerciseComparison, sittingBreaks];

interface Told {
  readonly note: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Figures of the cells, each run where none are kept of it. Throws the signal's reason at an interrupt. */
async function figuresOf(
  cells: readonly Cell[],
  kept: Kept,
  { note, signal }: Told,
): Promise<Record<string, Figures>> {
  const all: Record<string, Figures> = {};
  for (const [k, cell] of cells.entries()) {
    let figures = kept.get(cell);
    if (figures === undefined) {
      const began = performance.now();
      const what = `${k + 1} of ${cells.length} ${cell.id}`;
      figures = rounded(
        cell.read(
          await run(cell.study, {
            signal,
            ...(process.stderr.isTTY
              ? { onProgress: (share: number) => note(`\r${what}: ${Math.floor(100 * share)} %  `) }
              : {}),
          }),
        ),
      );
      kept.set(cell, figures);
      note(
        `${process.stderr.isTTY ? "\r" : ""}${what}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
      );
    }
    all[cell.id] = figures;
  }
  return all;
}

const interrupt = new AbortController();
process.on("SIGINT", () => {
  // the second one does not wait
  if (interrupt.signal.aborted) process.exit(130);
  interrupt.abort(new Error("\ninterrupted; the same command goes on from here"));
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      /** cells whose id contains this are run and kept; no results are written */
      only: { type: "string" },
      /** prints the study file of one cell */
      study: { type: "string" },
    },
  });
  const asked = comparisons.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  if (asked.length < positionals.length)
    throw new InputError("comparison", positionals.join(", "), comparisons.map(({ id }) => id).join(" or "));
  if (values.study !== undefined) return printStudy(asked, values.study);

  const told: Told = { note: (text) => void process.stderr.write(text), signal: interrupt.signal };
  const kept = new Kept(
    `${root}out/comparisons`,
    fingerprint(fileURLToPath(new URL("../src", import.meta.url))),
  );
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
  for (const { id, cells } of asked) {
    const chosen = cells.filter((cell) => values.only === undefined || cell.id.includes(values.only));
    if (chosen.length === 0 && asked.length === 1)
      throw new InputError(
        "--only",
        values.only ?? "",
        `a part of the name of a cell, such as ${cells[0].id}`,
      );
    const figures = await figuresOf(chosen, kept, told);
    if (values.only !== undefined) {
      console.log(JSON.stringify(figures, undefined, 2));
      continue;
    }
    const results: Results = { version, date: new Date().toISOString().slice(0, 10), cells: figures };
    const file = `${root}comparisons/results/${id}.json`;
    writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
    told.note(`${file}\n`);
  }
}

function printStudy(asked: readonly Comparison[], id: string): void {
  const cell = asked.flatMap(({ cells }) => cells).find((one) => one.id === id);
  if (cell === undefined) throw new InputError("--study", id, "a cell, such as hour/healthy/still");
  console.log(JSON.stringify(cell.study, undefined, 2));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof InputError ? 2 : interrupt.signal.aborted ? 130 : 1;
}
