import { InputError, type MovementOptions, readTextFile } from "../../src/node.js";
import { shown } from "../../src/quantity/input-error.js";

type Cycles = NonNullable<MovementOptions["cycles"]>;

/**
 * Touchdown times of one foot, s: the first column of a CSV file, or the one whose head says touchdown or strike.
 * Lift-off times beside them are not needed: a stride runs from touchdown to touchdown.
 */
export function readCycles(path: string, side: Cycles["side"]): Cycles {
  const lines = readTextFile(path, "a CSV file of touchdown times")
    .split(/\r\n|\r|\n/)
    .map((text, k) => ({ cells: text.split(/[,;\t]/).map((cell) => cell.trim()), line: k + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (lines.length === 0)
    throw new InputError(path, "an empty file", "touchdown times in s, one stride a row");
  const [head] = lines;
  const hasHead = head.cells.some((cell) => cell !== "" && !Number.isFinite(Number(cell)));
  const named = head.cells.findIndex((cell) => /touch|strike|contact|onset/i.test(cell));
  const column = hasHead && named >= 0 ? named : 0;
  const heelStrikes_s = (hasHead ? lines.slice(1) : lines).map(({ cells, line }) => {
    const cell = cells[column] ?? "";
    const time = cell === "" ? Number.NaN : Number(cell);
    if (!Number.isFinite(time))
      throw new InputError(`${path}, line ${line}`, shown(cell), "a touchdown time in s");
    return time;
  });
  return { heelStrikes_s, side };
}
