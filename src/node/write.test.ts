import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heelRaises } from "../charts/fixtures/heel-raises.js";
import { InputError } from "../quantity/input-error.js";
import { resultDocument } from "./write-document.js";
import { writeResult } from "./write.js";

const result = heelRaises({ duration_s: 45, rate_Hz: 20 });
const options = { bibliography: [{ id: "a", text: "A paper." }] };
const ours = ["measures.json", "readings.csv", "report.html", "signals.csv", "signals.parquet", "study.json"];

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "second-heart-"));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const text = (...path: string[]): string => readFileSync(join(parent, ...path), "utf8");

describe("a written result", () => {
  it("is a folder with the study, its measures, signals, readings and page, and nothing beside it", () => {
    writeResult(join(parent, "deep", "out"), result, options);
    expect(readdirSync(join(parent, "deep"))).toEqual(["out"]);
    expect(readdirSync(join(parent, "deep", "out")).sort()).toEqual(ours);
    expect(JSON.parse(text("deep", "out", "study.json"))).toEqual(result.study);
    expect(JSON.parse(text("deep", "out", "measures.json"))).toEqual(resultDocument(result));
    expect(text("deep", "out", "report.html")).toContain("A paper.");
  });

  it("has CSV signals to nine digits, times and readings to the last bit", () => {
    writeResult(join(parent, "out"), result, options);
    const [header, ...rows] = text("out", "signals.csv").trimEnd().split("\n");
    const ids = [...result.signals.columns.keys()];
    expect(header.split(",").slice(0, 2)).toEqual(["time_s", "left.soleus.activation [1]"]);
    expect(rows.length).toBe(result.signals.times.length);
    const cells = rows.map((row) => row.split(",").map(Number));
    expect(cells.map((row) => row[0])).toEqual([...result.signals.times]);
    ids.forEach((id, k) => {
      const exact = [...result.signals.columns.get(id)!.values];
      expect(cells.map((row) => row[k + 1])).toEqual(exact.map((value) => Number(value.toPrecision(9))));
    });
    const readings = text("out", "readings.csv").trimEnd().split("\n");
    expect(readings.slice(0, 2)).toEqual(["reading,time_s,value,unit", "left.avp,0,91,mmHg"]);
    expect(readings.length).toBe(1 + result.readings.reduce((sum, { times }) => sum + times.length, 0));
  });

  it("has Parquet columns equal to the signals, with their units", async () => {
    writeResult(join(parent, "out"), result, options);
    const file = await asyncBufferFromFile(join(parent, "out", "signals.parquet"));
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.schema.slice(1).every(({ type }) => type === "DOUBLE")).toBe(true);
    const units = metadata.key_value_metadata?.find(({ key }) => key === "units")?.value ?? "{}";
    expect(JSON.parse(units)["left.calf.volume"]).toBe("mL");
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => row.time_s)).toEqual([...result.signals.times]);
    for (const [id, { values }] of result.signals.columns) {
      expect(rows.map((row) => row[id])).toEqual([...values]);
    }
  });

  it("replaces an earlier result, and fills an empty folder", () => {
    const directory = join(parent, "out");
    mkdirSync(directory);
    writeResult(directory, result, options);
    writeResult(directory, { ...result, notes: ["second"] }, options);
    expect(JSON.parse(text("out", "measures.json")).notes).toEqual(["second"]);
    expect(readdirSync(parent)).toEqual(["out"]);
  });

  it("follows a link to a folder and leaves the link", () => {
    mkdirSync(join(parent, "real"));
    symlinkSync(join(parent, "real"), join(parent, "link"));
    writeResult(join(parent, "link"), result, options);
    expect(readdirSync(join(parent, "real")).sort()).toEqual(ours);
    expect(readdirSync(parent).sort()).toEqual(["link", "real"]);
  });
});

describe("writing that cannot be done", () => {
  const message = (directory: string, given = result): string => {
    try {
      writeResult(directory, given, options);
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      return (error as Error).message;
    }
    throw new Error("it was done");
  };

  it("leaves another's folder as it was, and says so in one sentence", () => {
    mkdirSync(join(parent, "out"));
    writeFileSync(join(parent, "out", "thesis.txt"), "years");
    expect(message(join(parent, "out"))).toMatch(/^output folder: .*other files.*\.$/);
    expect(readdirSync(join(parent, "out"))).toEqual(["thesis.txt"]);
    expect(readdirSync(parent)).toEqual(["out"]);
  });

  it("does not take a lone study.json for a result of ours", () => {
    mkdirSync(join(parent, "out"));
    writeFileSync(join(parent, "out", "study.json"), "{}");
    message(join(parent, "out"));
    expect(text("out", "study.json")).toBe("{}");
  });

  it("keeps other files even when forced", () => {
    mkdirSync(join(parent, "out"));
    writeFileSync(join(parent, "out", "thesis.txt"), "years");
    writeResult(join(parent, "out"), result, { ...options, force: true });
    expect(readdirSync(join(parent, "out")).sort()).toEqual([...ours, "thesis.txt"]);
    expect(readdirSync(parent)).toEqual(["out"]);
  });

  it("names a file in the way, at the end of the path or within it", () => {
    writeFileSync(join(parent, "out"), "a file");
    expect(message(join(parent, "out"))).toContain("a file");
    expect(message(join(parent, "out", "deeper", "still"))).toContain("a part of its path is a file");
    expect(text("out")).toBe("a file");
    expect(readdirSync(parent)).toEqual(["out"]);
  });

  it("leaves nothing, not even new parents, when it fails half way", () => {
    const columns = new Map([["left.calf.volume", { unit: "mL" as const, values: new Float64Array(3) }]]);
    const broken = { ...result, signals: { ...result.signals, columns } };
    expect(() => writeResult(join(parent, "a", "b"), broken, options)).toThrow(/3 samples/);
    expect(readdirSync(parent)).toEqual([]);
  });

  it("leaves an earlier result whole when it fails half way", () => {
    writeResult(join(parent, "out"), result, options);
    const before = text("out", "measures.json");
    const columns = new Map([["left.calf.volume", { unit: "mL" as const, values: new Float64Array(3) }]]);
    const broken = { ...result, notes: ["new"], signals: { ...result.signals, columns } };
    expect(() => writeResult(join(parent, "out"), broken, options)).toThrow();
    expect(text("out", "measures.json")).toBe(before);
    expect(readdirSync(parent)).toEqual(["out"]);
  });
});
