import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heelRaises } from "../charts/fixtures/heel-raises.js";
import type { DayCheckpoint } from "../study/day.js";
import type { StudyResult } from "../study/result.js";
import { Rows } from "../study/rows.js";
import { interruptedDay, UnfinishedDay } from "./unfinished.js";
import { writeResult } from "./write.js";

let out: string;
let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "second-heart-"));
  out = join(parent, "day");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const ids = ["left.calf.volume", "right.calf.volume", "heart.rate"];
const rowAt = (k: number) => Float64Array.of(4 * k, 4 * k + 4, Math.sin(k), Math.cos(k), k / 7);
const standing = (rows: Rows): DayCheckpoint =>
  ({ of: "a study", rows: rows.checkpoint() }) as unknown as DayCheckpoint;
const stretchAt = (k: number) => {
  const [from_s, until_s, ...values] = rowAt(k);
  const means = Float64Array.from(values);
  return { from_s: from_s!, until_s: until_s!, means, lows: means, highs: means };
};

describe("a day that was interrupted", () => {
  function keptAfter(rows: number, later: number): Rows {
    const disk = new UnfinishedDay(out, "1.0.0");
    const seen = new Rows([0, 1, 2], 0, (row) => disk.row(row), 8);
    for (let k = 0; k < rows; k++) seen.add(stretchAt(k));
    disk.keep(standing(seen));
    for (let k = rows; k < rows + later; k++) disk.row(rowAt(k));
    // on disk, though no checkpoint knows of them
    expect(Array.from(disk.rows()).length).toBe(rows + later);
    return seen;
  }

  it("goes on where its checkpoint stands; rows that came after it are forgotten", () => {
    const seen = keptAfter(500, 300);
    const from = interruptedDay(out, "1.0.0");
    expect(from).toEqual(standing(seen));
    const disk = new UnfinishedDay(out, "1.0.0", from);
    for (let k = 500; k < 520; k++) disk.row(rowAt(k));
    expect([...disk.rows()].map((row) => [...row])).toEqual(
      Array.from({ length: 520 }, (_, k) => [...rowAt(k)]),
    );
    disk.remove();
    expect(existsSync(`${out}.unfinished`)).toBe(false);
  });

  const checkpoint = () => join(`${out}.unfinished`, "checkpoint");
  it.each<[string, () => void, string]>([
    ["nothing there", () => rmSync(checkpoint()), "--resume: found nothing unfinished beside"],
    [
      "another version",
      () => {
        const bytes = readFileSync(checkpoint());
        const end = bytes.indexOf("\n");
        const header = bytes.subarray(0, end).toString().replace("1.0.0", "0.9.0");
        writeFileSync(checkpoint(), Buffer.concat([Buffer.from(header), bytes.subarray(end)]));
      },
      "found a checkpoint of version 0.9.0, expected one of version 1.0.0.",
    ],
    [
      "a flipped bit",
      () => {
        const bytes = readFileSync(checkpoint());
        bytes[bytes.length - 20]! ^= 1;
        writeFileSync(checkpoint(), bytes);
      },
      "found a file that is damaged",
    ],
    ["half a file", () => writeFileSync(checkpoint(), readFileSync(checkpoint()).subarray(0, 60)), "damaged"],
    ["another's file", () => writeFileSync(checkpoint(), "dear diary\n"), "damaged"],
    ["no bytes", () => writeFileSync(checkpoint(), ""), "damaged"],
    [
      "lost signals",
      () => writeFileSync(join(`${out}.unfinished`, "signals"), new Uint8Array(100)),
      "damaged",
    ],
  ])("is refused in one sentence with %s", (_, damage, said) => {
    keptAfter(50, 0);
    damage();
    expect(() => interruptedDay(out, "1.0.0")).toThrow(said);
  });
});

describe("signals on disk", () => {
  const resultOf = (rows: Rows): StudyResult => ({
    ...heelRaises({ duration_s: 45, rate_Hz: 20 }),
    signals: {
      times: rows.column(0),
      columns: new Map(ids.map((id, k) => [id, { unit: "mL" as const, values: rows.column(k + 2) }])),
    },
  });

  it("reach the files to the last row, of which the result keeps fewer", async () => {
    const disk = new UnfinishedDay(out, "1.0.0");
    const rows = new Rows([0, 1, 2], 0, (row) => disk.row(row), 100);
    const count = 700_000;
    for (let k = 0; k < count; k += 1) disk.row(rowAt(k));
    for (let k = 0; k < 10; k++) rows.add(stretchAt(count + k));
    writeResult(out, resultOf(rows), { html: "", bibliography: [], rows: () => disk.rows() });
    const file = await asyncBufferFromFile(join(out, "signals.parquet"));
    const metadata = await parquetMetadataAsync(file);
    expect(Number(metadata.num_rows)).toBe(count + 10);
    expect(metadata.row_groups.length).toBeGreaterThan(1);
    const [row] = await parquetReadObjects({ file, rowStart: 333_333, rowEnd: 333_334 });
    expect(Object.keys(row!)).toEqual(["time_s", ...ids]);
    expect(Object.values(row!)).toEqual([...rowAt(333_333)].filter((_, k) => k !== 1));
    const csv = readFileSync(join(out, "signals.csv"), "utf8");
    expect(csv.slice(0, csv.indexOf("\n"))).toBe(`time_s,${ids.map((id) => `${id} [mL]`).join(",")}`);
    expect(csv.trimEnd().split("\n").length).toBe(1 + count + 10);
    disk.remove();
  });

  it("and the result and its checkpoint are as large after sixteen hours as after four", () => {
    const disk = new UnfinishedDay(out, "1.0.0");
    const rows = new Rows([0, 1, 2], 0, (row) => disk.row(row), 500);
    // a second a row, far more than a day has
    const used = [4, 16].map((hours) => {
      for (let k = rows.checkpoint().count; k < hours * 36_000; k++) rows.add(stretchAt(k));
      disk.keep(standing(rows));
      return {
        kept: rows.column(0).length,
        checkpoint: statSync(join(`${out}.unfinished`, "checkpoint")).size,
        signals: statSync(join(`${out}.unfinished`, "signals")).size,
      };
    });
    expect(used[1]!.signals).toBe(4 * used[0]!.signals);
    for (const { kept, checkpoint } of used) {
      expect(kept).toBeLessThanOrEqual(500);
      expect(checkpoint).toBeLessThan(100_000);
    }
    disk.remove();
  });
});
