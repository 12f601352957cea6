import { type Side, sides } from "../physiology/terms.js";
import { InputError, shown } from "../quantity/input-error.js";
import { type CuffSite, cuffSites, mostCuffPressure } from "../scenario/timeline.js";

/** What a pressure file becomes: a device of a study, one for the columns of each leg and one for those of both. */
export type PressureCourseDocument = {
  readonly id: "pressure-course";
  readonly side: Side | "both";
  readonly chambers: readonly {
    readonly cuff: CuffSite;
    readonly course: readonly { readonly time_s: number; readonly pressure_mmHg: number }[];
  }[];
};

interface Column {
  readonly name: string;
  readonly side: Side | "both";
  readonly cuff: CuffSite | "time";
}

const known = `time_s, and ${cuffSites.join(", ")} in mmHg, each with left. or right. before it or for both legs`;

/**
 * Pressures of chambers over time, as delimited text: a row of labels, then a row for each time. Throws InputError with
 * the line and the column of the first fault.
 */
export function readPressureFile(text: string, name: string): readonly PressureCourseDocument[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, k) => ({ line, number: k + 1 }))
    .filter(({ line }) => line.trim() !== "" && !line.startsWith("#"));
  const [head, ...rows] = lines;
  if (head === undefined) throw new InputError(name, "nothing in it", `a row of labels: ${known}`);
  const separator = /[\t;,]/.exec(head.line)?.[0] ?? ",";
  const columns = columnsOf(head.line.split(separator), `${name}, line ${head.number}`);
  if (rows.length === 0)
    throw new InputError(name, "a row of labels and no row of numbers", "rows of numbers");
  const table = rows.map(({ line, number }) => numbersOf(line.split(separator), columns, name, number));
  const timeColumn = columns.findIndex(({ cuff }) => cuff === "time");
  table.forEach((row, k) => {
    const before = table[k - 1]?.[timeColumn];
    if (before !== undefined && row[timeColumn] <= before) {
      const place = `${name}, line ${rows[k].number}, column ${shown(columns[timeColumn].name)}`;
      throw new InputError(place, `${row[timeColumn]} s`, `more than ${before} s, the time before it`);
    }
  });
  return (["both", ...sides] as const).flatMap((side) => {
    const chambers = columns.flatMap(({ side: own, cuff }, j) =>
      cuff === "time" || own !== side
        ? []
        : [{ cuff, course: table.map((row) => ({ time_s: row[timeColumn], pressure_mmHg: row[j] })) }],
    );
    return chambers.length === 0 ? [] : [{ id: "pressure-course" as const, side, chambers }];
  });
}

function columnsOf(labels: readonly string[], place: string): readonly Column[] {
  const columns = labels.map((label): Column => {
    const name = label.trim().replace(/^"(.*)"$/, "$1");
    const bare = name.replace(/_(s|mmHg)$/, "");
    if (bare === "time") return { name, side: "both", cuff: "time" };
    const [, leg, place_] = /^(?:(left|right)\.)?(.*)$/.exec(bare) ?? [];
    const cuff = cuffSites.find((site) => site === place_);
    if (cuff === undefined)
      throw new InputError(`${place}, column ${shown(name)}`, "a label that is not known", known);
    return { name, side: (leg as Side | undefined) ?? "both", cuff };
  });
  columns.forEach(({ name, side, cuff }, k) => {
    if (columns.findIndex((one) => one.cuff === cuff && one.side === side) < k)
      throw new InputError(`${place}, column ${shown(name)}`, "the same label again", "every label once");
  });
  if (!columns.some(({ cuff }) => cuff === "time")) throw new InputError(place, "no column time_s", known);
  if (columns.length < 2) throw new InputError(place, "no chamber", known);
  return columns;
}

function numbersOf(
  cells: readonly string[],
  columns: readonly Column[],
  name: string,
  line: number,
): readonly number[] {
  if (cells.length !== columns.length)
    throw new InputError(
      `${name}, line ${line}`,
      `${cells.length} cells`,
      `${columns.length}, one for each label`,
    );
  return cells.map((cell, k) => {
    const text = cell.trim();
    const value = text === "" ? Number.NaN : Number(text);
    const most = columns[k].cuff === "time" ? 7200 : mostCuffPressure;
    if (!(value >= 0 && value <= most)) {
      const place = `${name}, line ${line}, column ${shown(columns[k].name)}`;
      const unit = columns[k].cuff === "time" ? "s" : "mmHg";
      throw new InputError(place, text === "" ? "an empty cell" : shown(text), `0 to ${most} ${unit}`);
    }
    return value;
  });
}
