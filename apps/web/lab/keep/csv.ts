import type { History } from "../../engine/history.js";
import type { UnitName } from "../../../../src/quantity/units.js";
import { inShown, shownUnit, type Units } from "../units.js";

/** Signals as comma-separated rows, in pieces of a thousand rows, the units at the head: `left.calf.volume [mL]`. */
export function csvOf(
  history: Pick<History, "rowAt" | "timeOf" | "valueOf" | "to_s" | "length">,
  span_s: number,
  ids: readonly string[],
  unitOf: (id: string) => UnitName | undefined,
  units: Units,
): readonly string[] {
  // what the circuit of the moment has not is no column
  const last = history.length - 1;
  const shown = ids.filter((id) => !Number.isNaN(history.valueOf(id, last)));
  const head = shown.map((id) => {
    const unit = unitOf(id);
    return unit === undefined ? id : `${id} [${shownUnit(unit, units)}]`;
  });
  const parts = [`time [s],${head.join(",")}\n`];
  let lines: string[] = [];
  for (let row = history.rowAt(history.to_s - span_s) + 1; row <= last; row++) {
    const values = shown.map((id) => {
      const unit = unitOf(id);
      const value = history.valueOf(id, row);
      return Number.isNaN(value)
        ? ""
        : String(Number((unit === undefined ? value : inShown(value, unit, units)).toPrecision(7)));
    });
    lines.push(`${Number(history.timeOf(row).toFixed(4))},${values.join(",")}\n`);
    if (lines.length === 1000) {
      parts.push(lines.join(""));
      lines = [];
    }
  }
  parts.push(lines.join(""));
  return parts;
}
