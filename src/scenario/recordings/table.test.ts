import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../quantity/input-error.js";
import { type CsvStyle, csv, openSim } from "./fixtures/synthetic.js";
import { readTable, usable } from "./table.js";

const time = Float64Array.from({ length: 101 }, (_, k) => k / 100);
const wave = time.map((t) => Number((50 * Math.sin(7 * t) - 3).toFixed(4)));
const column = { name: "SO", values: wave };
const columnsOf = (text: string | Uint8Array, name = "a.csv") =>
  readTable(text, name).columns.map((each) => each.name);

function sentence(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  throw new Error("nothing was refused");
}
const refusal = (text: string | Uint8Array, name = "a.csv") => sentence(() => readTable(text, name));

describe("every format gives the same numbers", () => {
  const styles: Record<string, CsvStyle> = {
    commas: {},
    semicolons: { separator: ";" },
    "semicolons and decimal commas": { separator: ";", decimalComma: true },
    tabs: { separator: "\t" },
    "a byte-order mark": { byteOrderMark: true },
    quotes: { quoted: true },
    "blank rows": { blankRows: true },
    "Windows line ends": { lineEnd: "\r\n" },
    "old Mac line ends": { lineEnd: "\r" },
    milliseconds: { timeName: "time_ms", timeScale: 1000 },
    "Time (s)": { timeName: "Time (s)" },
    t: { timeName: "t" },
    "Time [ms]": { timeName: "Time [ms]", timeScale: 1000 },
  };
  test.each(Object.entries(styles))("csv with %s", (_, style) => {
    const table = readTable(csv(time, [column, { name: "TA", values: wave }], style), "a.csv");
    expect(table.columns.map((each) => each.name)).toEqual(["SO", "TA"]);
    expect([...table.columns[0].values]).toEqual([...wave]);
    for (let k = 0; k < time.length; k++) expect(table.time_s[k]).toBeCloseTo(time[k], 9);
  });

  test(".sto and .mot with tabs, blanks, trailing tabs", () => {
    const text = openSim("controls", time, [column], false);
    for (const each of [
      text,
      text.replace(/\t/g, "   "),
      text.replace(/\n/g, "\t\t\n"),
      text.replace(/=/g, " = "),
    ]) {
      const table = readTable(each, "a.sto");
      expect(table).toMatchObject({ format: "opensim", title: "controls", inDegrees: false });
      expect([...table.columns[0].values]).toEqual([...wave]);
    }
    const simm = text.replace("nRows=", "datarows ").replace("nColumns=", "datacolumns ");
    expect(readTable(simm, "a.mot").notes).toEqual([]);
    expect(readTable(openSim("x", time, [column], true), "a.mot").inDegrees).toBe(true);
    expect(readTable(openSim("x", time, [column], undefined), "a.mot").inDegrees).toBeUndefined();
  });

  test("UTF-16 from a spreadsheet", () => {
    const text = csv(time, [column], { separator: "\t" });
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xff, 0xfe]);
    for (let k = 0; k < text.length; k++) bytes[2 + 2 * k] = text.charCodeAt(k);
    expect([...readTable(bytes, "a.txt").columns[0].values]).toEqual([...wave]);
  });

  test("remarks above the labels, a commented row of labels, a row of units", () => {
    const text = csv(time, [column]);
    expect(columnsOf(`Recorded by,Someone\nSubject 7\n\n${text}`)).toEqual(["SO"]);
    expect(columnsOf(`# a remark\n${text}`)).toEqual(["SO"]);
    expect(columnsOf(`# ${text}`)).toEqual(["SO"]);
    const inMilliseconds = csv(time, [column], { timeScale: 1000 }).replace("\n", "\nms,mV\n");
    const table = readTable(inMilliseconds, "a.csv");
    expect(table.columns[0]).toMatchObject({ name: "SO", unit: "mV" });
    expect(table.time_s[100]).toBeCloseTo(1, 9);
  });

  test("percent of a stride as the time", () => {
    const percent = Float64Array.from({ length: 101 }, (_, k) => k);
    expect(readTable(csv(percent, [column], { timeName: "pct_gait_cycle" }), "a.csv").timeIsPercent).toBe(
      true,
    );
  });
});

describe("one clear sentence for", () => {
  const good = csv(time, [column]);
  const lines = good.trim().split("\n");
  const changed = (line: number, text: string) =>
    lines.map((each, k) => (k === line - 1 ? text : each)).join("\n");

  test("zero bytes", () => {
    expect(refusal(new Uint8Array())).toBe(
      "a.csv: found an empty file (zero bytes), expected a table: .sto, .mot or .csv.",
    );
  });
  test("blank lines only", () => expect(refusal("\n\n")).toMatch(/only blank or comment lines/));
  test("a spreadsheet or binary data", () => {
    expect(refusal(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatch(/a zip archive or a spreadsheet/);
    expect(refusal(new Uint8Array([1, 0, 2, 0]))).toMatch(/binary data/);
  });
  test("no header", () => {
    expect(refusal(lines.slice(1).join("\n"))).toBe(
      "a.csv, line 1: found numbers and no header, expected a row of column labels.",
    );
    expect(refusal(good, "a.sto")).toMatch(/a\.sto: found no line 'endheader'/);
    expect(refusal(`x\nendheader\n${lines.slice(1).join("\n")}`, "a.sto")).toMatch(
      /line 3: found numbers and no header/,
    );
    expect(refusal("x\nendheader\n", "a.sto")).toMatch(/nothing after 'endheader'/);
  });
  test("a header without rows", () => expect(refusal("time,SO\n")).toMatch(/a header and no row of numbers/));
  test("a missing time column", () => {
    expect(refusal(good.replace("time", "sample"))).toMatch(
      /^a\.csv, line 1: found no time column among "sample", "SO", expected one column named like time, t, /,
    );
  });
  test("a ragged row", () => {
    expect(refusal(changed(5, "0.03"))).toBe(
      "a.csv, line 5: found a row of 1 cell, expected 2 cells, one for each label.",
    );
    expect(refusal(changed(5, "0.03,1,2"))).toMatch(/line 5: found a row of 3 cells, expected 2 cells/);
  });
  test("a cell that is no number, only in a column that is used", () => {
    for (const [text, found] of [
      ["abc", '"abc"'],
      ["", "an empty cell"],
      ["NaN", '"NaN"'],
      ["inf", '"inf"'],
      ["1e999", '"1e999"'],
      ["1.2.3", '"1.2.3"'],
      ["0x10", '"0x10"'],
    ]) {
      const table = readTable(changed(9, `0.07,${text}`), "a.csv");
      expect(sentence(() => usable(table.columns[0], "a.csv"))).toBe(
        `a.csv, line 9, column "SO": found ${found}, expected a finite number.`,
      );
    }
    expect(refusal(changed(9, "x,1"))).toMatch(/line 9, column "time": found "x"/);
  });
  test("time that stands still or goes back", () => {
    expect(refusal(changed(9, "0.06,1"))).toMatch(/line 9, column "time": found 0\.06 after 0\.06/);
    // blank and comment lines count as lines
    expect(refusal(`#\n${changed(9, "0.01,1").replace("\n", "\n\n")}`)).toMatch(
      /line 11, .*0\.01 after 0\.06/,
    );
  });
  test("a header that declares more rows than there are", () => {
    const text = openSim("x", time, [column], false);
    expect(refusal(text.replace("nRows=101", "nRows=500"), "a.sto")).toMatch(
      /^a\.sto, nRows: found 500 in the header and 101 rows in the file, expected the same number/,
    );
    expect(readTable(text.replace("nRows=101", "nRows=102"), "a.sto").notes[0]).toMatch(/declares 102 rows/);
  });
  test("a header that declares other columns than labels and rows agree on is told, not refused", () => {
    const text = openSim("x", time, [column], false).replace("nColumns=2", "nColumns=9");
    expect(readTable(text, "a.sto").notes[0]).toMatch(/declares 9 columns; its labels and all rows have 2/);
    expect(refusal(text.replace("time\tSO", "time\tSO\tTA"), "a.sto")).toMatch(
      /a row of 2 cells, expected 3 cells/,
    );
  });
  test("an inDegrees that is neither yes nor no", () => {
    expect(refusal(openSim("x", time, [column], true).replace("=yes", "=maybe"), "a.sto")).toBe(
      'a.sto, inDegrees: found "maybe", expected yes or no.',
    );
  });
  test("a gap", () => {
    const late = time.map((t, k) => (k > 50 ? t + 0.3 : t));
    expect(refusal(csv(late, [column]))).toMatch(/line 53, .*a gap of 0\.31 s where rows are 0\.01 s apart/);
    const packet = time.map((t, k) => (k > 50 ? t / 10 + 0.05 : t / 10)).map((t) => t * 5);
    expect(refusal(csv(packet, [column]))).toMatch(/a gap of/);
  });
  test("milliseconds that claim to be seconds", () => {
    expect(refusal(csv(time, [column], { timeScale: 1000 }))).toMatch(
      /steps of 10 s, .*name the column time_ms/,
    );
  });
  test("a recording that is too short", () => {
    expect(refusal(lines.slice(0, 30).join("\n"))).toBe(
      "a.csv: found 0.28 s of recording in 29 rows, expected at least 0.4 s, better several strides.",
    );
  });
  test("a label that stands twice", () => {
    expect(refusal(csv(time, [column, column]))).toBe(
      'a.csv, line 1: found column "SO" twice, expected each label once.',
    );
  });
});

describe("the parser, for any numbers", () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 5,
    maxLength: 40,
  });
  const rowsOf = (values: readonly number[], separator: string) =>
    values.map((value, k) => `${k * 0.2}${separator}${value}`).join("\n");

  test("reads each as Number() does", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(",", ";", "\t"), (values, separator) => {
        const table = readTable(`t${separator}x\n${rowsOf(values, separator)}`, "a.csv");
        // + 0 turns -0, which prints as 0, into 0
        expect([...table.columns[0].values]).toEqual(values.map((value) => value + 0));
      }),
    );
  });
  test("reads fixed and exponential notation", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 20 }), (values, digits) => {
        const texts = values.map((value) => value.toExponential(digits));
        const table = readTable(`t,x\n${texts.map((text, k) => `${k * 0.2},${text}`).join("\n")}`, "a.csv");
        // what rounds up beyond the largest double is no finite number
        const expected = texts.map(Number).map((value) => (Number.isFinite(value) ? value + 0 : Number.NaN));
        expect([...table.columns[0].values].map((value) => value + 0)).toEqual(expected);
      }),
    );
  });
  test("never breaks on any bytes: it reads, or refuses in one sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .array(
              fc.constantFrom(
                "time",
                "t,SO",
                "0.1",
                ",",
                ";",
                "\t",
                "\n",
                "\r\n",
                '"',
                "#",
                " ",
                "-",
                "1e5",
                "endheader\n",
                "nRows=3\n",
                "é",
              ),
              { maxLength: 60 },
            )
            .map((parts) => new TextEncoder().encode(parts.join(""))),
        ),
        fc.constantFrom("a.csv", "a.sto", "a.mot"),
        (bytes, name) => {
          try {
            readTable(bytes, name);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            expect((error as Error).message).not.toMatch(/\n/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

test("a million rows of six columns are read in a few seconds", () => {
  const rows = 1_000_000;
  const parts = ["time,TA,PL,GM,GL,SO\n"];
  for (let k = 0; k < rows; k += 1000) {
    let block = "";
    for (let j = k; j < k + 1000; j++)
      block += `${j / 2000},${(j % 97) - 40.25},2.3163,-8.8623,${j % 1000},8.963\n`;
    parts.push(block);
  }
  const bytes = new TextEncoder().encode(parts.join(""));
  const start = performance.now();
  const table = readTable(bytes, "million.csv");
  // one second on the reference machine; the rest is for a busy one
  expect(performance.now() - start).toBeLessThan(8000);
  expect(table.time_s.length).toBe(rows);
  expect(table.columns[0].values[rows - 1]).toBe(((rows - 1) % 97) - 40.25);
  expect(table.columns[3].values[rows - 1]).toBe((rows - 1) % 1000);
});
