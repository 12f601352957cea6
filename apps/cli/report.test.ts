import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/index.js";
import { secondHeart } from "./program.js";

let scratch: string;
let folder: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "second-heart-report-"));
});
beforeEach(() => {
  folder = mkdtempSync(join(scratch, "test-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function report(args: readonly string[], signal = new AbortController().signal) {
  let stdout = "";
  let stderr = "";
  const code = await secondHeart(["report", ...args], {
    out: (text) => void (stdout += text),
    note: (text) => void (stderr += text),
    watched: false,
    signal,
  });
  return { code, stdout, stderr };
}

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const read = (path: string): string => readFileSync(path, "utf8");

describe("report", () => {
  it("writes both tests of a person as one page, over a file only where it is forced, and tells progress", async () => {
    const out = file("taken.html", "mine");
    const asked = ["--person", "height_cm=160,sex=female", "--progress", "--out", out];
    const refused = await report(asked);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("a file that is there, expected a free name, or --force");
    expect(read(out)).toBe("mine");

    const { code, stdout, stderr } = await report([...asked, "--force"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/air plethysmography: 100 %\n[^]*ten heel raises: 100 %\n$/);
    expect(stdout).toContain(out);
    const page = read(out);
    expect(page).toContain("Healthy adult: female, 30\u00a0years, 160\u00a0cm, 70\u00a0kg.");
    const person = { base: "healthy-adult", height_cm: 160, sex: "female" };
    const { measures } = await run({ person, scenario: "air-plethysmography" });
    const { measures: pressures } = await run({ person, scenario: "ten-heel-raises" });
    const printed = (value: number | null | undefined) => `<td class="number">${value?.toFixed(1)}</td>`;
    expect(page).toContain(printed(measures["left.apg.venousVolume"].value));
    expect(page).toContain(printed(pressures["right.avp.lowest"].value));
    expect(page).toMatch(/Computed by<\/dt><dd>second-heart \d/);
    expect(readdirSync(folder)).toEqual(["taken.html"]);
  });

  it("takes the person of a study file, whatever its scenario", async () => {
    const study = file("study.json", {
      person: { base: "healthy-adult", conditions: [{ id: "deep-reflux", side: "left", degree: "severe" }] },
      scenario: "standing",
      circuit: "open-leg",
    });
    const out = join(folder, "new", "leg.html");
    expect(await report([study, "--out", out])).toMatchObject({ code: 0, stderr: "" });
    const page = read(out);
    expect(page).toMatch(/Severe deep reflux \([a-z ]+\), left leg\./);
    expect(page).toContain("Air plethysmography</h2>");
    expect(page).toContain("Ambulatory venous pressure</h2>");
  });

  it("keeps the settings of a study that is one of the tests already", async () => {
    const study = file("study.json", {
      person: { base: "healthy-adult" },
      scenario: { id: "air-plethysmography", manoeuvre: "dorsiflexion" },
      circuit: "open-leg",
    });
    const out = join(folder, "dorsiflexion.html");
    expect((await report([study, "--out", out])).code).toBe(0);
    expect(read(out)).toContain(">1 dorsiflexion</text>");
    expect(read(out)).toContain(">10 heel raises</text>");
  });

  it("stops at an interrupt and leaves nothing behind", async () => {
    const interrupt = new AbortController();
    interrupt.abort(new Error("SIGINT"));
    const { code, stdout } = await report(["--out", join(folder, "x.html")], interrupt.signal);
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, () => string[], string]>([
    ["no file to write", () => [], "required option '--out <file>' not specified"],
    ["no name", () => ["--out", ""], "--out: found no name"],
    [
      "a folder",
      () => {
        mkdirSync(join(folder, "sub"));
        return ["--out", join(folder, "sub"), "--force"];
      },
      'sub", a folder, expected the name of a file',
    ],
    [
      "a place below a file",
      () => ["--out", join(file("taken", "x"), "x.html")],
      'taken", a file, expected a folder',
    ],
    ["no such study", () => ["nowhere.json", "--out", join(folder, "x.html")], "nowhere.json: found no file"],
    [
      "a misspelt key",
      () => ["--person", "heigth_cm=170", "--out", join(folder, "x.html")],
      "nearest is height_cm",
    ],
    [
      "a person who cannot be",
      () => ["--person", "height_cm=1.75", "--out", join(folder, "x.html")],
      "person.height_cm: found 1.75, expected 120 to 220",
    ],
  ])("refuses %s in one sentence", async (_, args, says) => {
    const given = args();
    const before = readdirSync(folder, { recursive: true });
    const { code, stdout, stderr } = await report(given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});
