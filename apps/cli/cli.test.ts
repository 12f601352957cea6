import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { secondHeart } from "./program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const example = (name: string) => join(root, "src/scenario/recordings/examples", name);
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "second-heart-cli-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The command line in this process, its channels caught. */
async function called(
  args: readonly string[],
  options: { signal?: AbortSignal; out?: (text: string) => void } = {},
) {
  let stdout = "";
  let stderr = "";
  const code = await secondHeart(args, {
    out: options.out ?? ((text) => void (stdout += text)),
    note: (text) => void (stderr += text),
    watched: false,
    signal: options.signal ?? new AbortController().signal,
  });
  return { code, stdout, stderr };
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
};
const study = (content: unknown): string => file("study.json", JSON.stringify(content));
const person = { base: "healthy-adult" };
/** twenty seconds of standing: the shortest way through everything */
const short = { person, scenario: { id: "standing", seconds: 20 } };

describe("run", () => {
  it("prints one JSON document and nothing else; progress goes to the other channel", async () => {
    const { code, stdout, stderr } = await called(["run", study(short), "--json", "--progress"]);
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    expect(document.measures["left.foot.restingPressure"].unit).toBe("mmHg");
    expect(document.measures["left.foot.restingPressure"].value).toBeGreaterThan(0);
    expect(document.checks.bloodVolumeDrift_mL).toBeGreaterThanOrEqual(0);
    expect(document.study.person.height_cm).toBe(175);
    expect(stderr).toMatch(/standing: 100 %\n$/);
  });

  it.each([
    ["ten-heel-raises", ["left.avp.resting mmHg", "left.avp.lowest mmHg", "left.avp.refillTime90 s"]],
    [
      "air-plethysmography",
      [
        "left.apg.venousVolume mL",
        "left.apg.venousFillingIndex mL/s",
        "left.apg.ejectionFraction 1",
        "left.apg.residualVolumeFraction 1",
      ],
    ],
    [
      "walk",
      ["left.ankle.standingPressure mmHg", "left.ankle.walkingPressure mmHg", "left.ankle.walkingFall mmHg"],
    ],
  ])("of %s has the measures other programs rely on", async (id, wanted) => {
    const { stdout, stderr } = await called(["run", id, "--json"]);
    expect(stderr).toBe("");
    const { measures } = JSON.parse(stdout);
    for (const each of wanted) {
      const [measure, unit] = each.split(" ");
      expect(measures[measure].unit, measure).toBe(unit);
      if (measures[measure].value === null) expect(measures[measure].reason).toBeTruthy();
      else expect(Number.isFinite(measures[measure].value)).toBe(true);
      expect(measures[measure.replace("left.", "right.")]).toBeDefined();
    }
  });

  it("puts left and right side by side for a reader", async () => {
    const { code, stdout, stderr } = await called(["run", study(short)]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^ +left +right$/m);
    expect(stdout).toMatch(/resting pressure +\d+\.\d +\d+\.\d +mmHg/);
    expect(stdout).toContain("blood volume drift");
  });

  it("takes person, settings and method from its options, over those of the file", async () => {
    const options = [
      "--person",
      "height_cm=160,sex=female",
      "--set",
      "scenario.seconds=12",
      "--method",
      "explicit",
      "--step",
      "0.5",
    ];
    const { stdout } = await called(["run", study({ ...short, circuit: "open-leg" }), "--json", ...options]);
    const { study: ran, duration_s, solver } = JSON.parse(stdout);
    expect(ran.person).toMatchObject({ height_cm: 160, sex: "female", mass_kg: 70 });
    expect(duration_s).toBe(12);
    expect(solver).toMatchObject({ method: "explicit", step_ms: 0.5 });
  });

  it("takes a person as JSON or as a file of it", async () => {
    const text = JSON.stringify({ base: "healthy-adult", age_years: 50 });
    for (const given of [text, file("person.json", text)]) {
      const { stdout } = await called(["run", study(short), "--json", "--person", given]);
      expect(JSON.parse(stdout).study.person.age_years).toBe(50);
    }
  });

  it.each([
    ["UTF-8 with a byte-order mark", Buffer.from(`\ufeff${JSON.stringify(short)}`)],
    ["UTF-16 with a byte-order mark", Buffer.from(`\ufeff${JSON.stringify(short)}`, "utf16le")],
  ])("reads a study in %s", async (_, bytes) => {
    expect((await called(["run", file("marked.json", bytes)])).code).toBe(0);
  });

  it("stops at an interrupt and leaves nothing behind", async () => {
    const interrupt = new AbortController();
    const running = called(["run", "walk", "--minutes", "60", "--out", join(scratch, "stopped")], interrupt);
    setTimeout(() => interrupt.abort(new Error("SIGINT")), 300);
    const { code, stdout } = await running;
    expect(code).toBe(130);
    expect(stdout).toBe("");
    expect(readdirSync(scratch).filter((name) => name.includes("stopped"))).toEqual([]);
  });

  describe("--out", () => {
    it("writes the whole folder, and replaces its own earlier result", async () => {
      const out = join(scratch, "new", "result");
      for (let k = 0; k < 2; k++) {
        const { code, stdout, stderr } = await called(["run", study(short), "--out", out, "--json"]);
        expect(code).toBe(0);
        expect(stderr).toContain(out);
        expect(JSON.parse(readFileSync(join(out, "measures.json"), "utf8"))).toEqual(JSON.parse(stdout));
      }
      const names = [
        "measures.json",
        "readings.csv",
        "report.html",
        "signals.csv",
        "signals.parquet",
        "study.json",
      ];
      expect(readdirSync(out).sort()).toEqual(names);
      expect(readFileSync(join(out, "report.html"), "utf8")).toContain("Mynard");
      // the study it wrote can be run again
      expect((await called(["run", join(out, "study.json"), "--json"])).code).toBe(0);
    });

    it.each([
      ["a file", () => file("taken", "x")],
      ["a folder below a file", () => join(file("taken", "x"), "below")],
      [
        "a folder of other things",
        () => {
          mkdirSync(join(scratch, "foreign"), { recursive: true });
          file("foreign/diary.txt", "x");
          return join(scratch, "foreign");
        },
      ],
    ])("refuses %s and leaves it as it was", async (_, place) => {
      const out = place();
      const before = readdirSync(scratch, { recursive: true });
      const { code, stdout, stderr } = await called(["run", study(short), "--out", out]);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain("output folder");
      expect(readdirSync(scratch, { recursive: true })).toEqual(before);
    });
  });

  describe("--device", () => {
    const lying = ["run", "lying", "--set", "scenario.seconds=40", "--json"];

    it("puts on what is named, with its settings, and what a file tells, over one another", async () => {
      const boot = file("boot.csv", "time_s,calf\n30,0\n31,45\n");
      const options = ["--device", "stocking,class=I,side=left", "--device", boot];
      const { code, stdout, stderr } = await called([...lying, ...options]);
      expect(stderr).toBe("");
      expect(code).toBe(0);
      const { study: ran, measures } = JSON.parse(stdout);
      expect(ran.devices).toMatchObject([
        { id: "stocking", class: "I", profile: "graduated", side: "left" },
        { id: "pressure-course", side: "both", chambers: [{ cuff: "calf" }] },
      ]);
      expect(measures["left.calf.expelledVolume"].value).toBeLessThan(
        measures["right.calf.expelledVolume"].value,
      );
      expect((await called([...lying.slice(0, -1), ...options])).stdout).toContain("stocking");
    });

    it.each([
      ["stokcing", "nearest is stocking"],
      ["stocking,class", "a pair such as"],
      ["stocking,class=9", "devices.0.class"],
      ["none.csv", "none.csv: found no file of this name"],
      ['{"id": "boot"}', "devices.0.id"],
    ])("refuses %s in one sentence", async (what, said) => {
      const { code, stdout, stderr } = await called([...lying, "--device", what]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(said);
      expect(stderr.trim().split("\n").length).toBe(1);
    });
  });

  describe("--movement", () => {
    const walk = ["run", "walk", "--minutes", "0.5", "--json"];

    it.each(["one-stride.sto", "raw-emg.csv"])(
      "drives the walk with %s and no other option",
      async (name) => {
        const { code, stdout, stderr } = await called([...walk, "--movement", example(name)]);
        expect(stderr).toBe("");
        expect(code).toBe(0);
        const { measures, notes, study: ran } = JSON.parse(stdout);
        expect(Number.isFinite(measures["left.ankle.walkingFall"].value)).toBe(true);
        expect(notes[0]).toContain(name);
        expect(ran.scenario).toEqual({ id: "walk", minutes: 0.5 });
      },
    );

    it("with no activation leaves the pose to act, and the pressure falls less", async () => {
      const fall = async (...options: string[]) => {
        const { stdout } = await called([...walk, "--movement", example("one-stride.sto"), ...options]);
        return JSON.parse(stdout).measures["left.ankle.walkingFall"].value as number;
      };
      const still = await fall("--activation-factor", "0");
      expect(still).toBeLessThan(0.5 * (await fall()));
    });

    const rows = (time: (k: number) => string, head = "time,soleus") =>
      [head, ...Array.from({ length: 300 }, (_, k) => `${time(k)},${0.5 + 0.5 * Math.sin(k / 16)}`)].join(
        "\n",
      );

    it.each([
      ["no bytes", "", "zero bytes"],
      ["a head and no rows", "time,soleus\n", "no row"],
      ["no column that is known", rows((k) => `${k / 100}`, "time,xyzzy"), "xyzzy"],
      ["no time", rows((k) => `${k / 100}`, "foo,soleus"), "time"],
      ["time that goes back", rows((k) => (k === 100 ? "0.2" : `${k / 100}`)), "line 102"],
      ["a gap of seconds", rows((k) => `${k < 100 ? k / 100 : 5 + k / 100}`), "line 102"],
      ["a value that is none", `${rows((k) => `${k / 100}`)}\n3,NaN`, "line 302"],
    ])("refuses a file with %s", async (_, content, says) => {
      const { code, stdout, stderr } = await called([...walk, "--movement", file("bad.csv", content)]);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain("bad.csv");
      expect(stderr).toContain(says);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    });

    it("takes touchdown times from a file, and tells which line of it is wrong", async () => {
      const emg = ["--movement", example("raw-emg.csv")];
      const good = file("cycles.csv", "\ufefftouchdown_s,liftoff_s\r\n0.6,1.2\r\n1.6,2.2\r\n\r\n2.6,3.2\r\n");
      const { code, stdout } = await called([...walk, ...emg, "--cycles", good]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout).notes.join(" ")).toContain("given heel strikes");
      const bad = await called([...walk, ...emg, "--cycles", file("cycles.csv", "touchdown_s\n1\nsoon\n")]);
      expect(bad.code).toBe(2);
      expect(bad.stderr).toContain('cycles.csv, line 3: found "soon"');
    });
  });
});

describe("bad input gets one sentence and exit code 2", () => {
  const json = (text: string) => () => ["run", file("study.json", text)];
  const valid = (patch: object) => () => ["run", study({ ...short, ...patch })];
  const words = (text: string) => () => text.split(" ");

  it.each<[string, () => string[], string]>([
    ["no such command", words("rnu"), "(Did you mean run?)"],
    ["no study", words("run"), "missing required argument 'study'"],
    ["an unknown option", words("run standing --jsn"), "unknown option '--jsn'"],
    ["one argument too many", words("run standing walk"), "too many arguments"],
    ["an unknown id", words("run ten-heel-raise"), "nearest is ten-heel-raises"],
    ["no such file", words("run nowhere.json"), "nowhere.json: found no file of this name"],
    ["a folder", () => ["run", scratch], "found a folder"],
    ["zero bytes", json(""), "zero bytes"],
    ["blanks", json(" \n"), "nothing but blanks"],
    ["bytes that are no text", () => ["run", file("x.json", Buffer.from([0x7b, 0xff, 0x80]))], "not text"],
    ["a comma too many", json('{\n  "person": {},\n}'), 'study.json, line 3, column 1: found "}"'],
    ["an open end", json('{"person": {'), "found the end of the file"],
    ["an open text", json('{"person": "heal\n'), "line 1, column 12: found a text that does not end"],
    ["a key twice", json('{"scenario": "walk",\n "scenario": "run"}'), "line 2, column 2"],
    ["something behind the end", json("{} {}"), "expected the end of the document"],
    ["NaN", json('{"step_ms": NaN}'), 'column 13: found "NaN"'],
    ["a number beyond all numbers", json('{"step_ms": 1e999}'), "found 1e999, expected a finite number"],
    ["a thousand brackets", json("[".repeat(1000)), "levels of brackets"],
    ["a list", json("[1]"), "study: found [1], expected an object"],
    ["no person", json('{"scenario": "walk"}'), "person: found nothing"],
    ["no scenario", json('{"person": {"base": "healthy-adult"}}'), "scenario: found nothing"],
    ["an unknown key", valid({ scenrio: "walk" }), "scenrio: found a key that is not known"],
    ["an unknown key of a person", valid({ person: { ...person, heigth_cm: 1 } }), "nearest is height_cm"],
    ["another unit", valid({ person: { ...person, height_m: 1.75 } }), "person.height_m: found a key"],
    [
      "the wrong unit",
      valid({ person: { ...person, height_cm: 1.75 } }),
      "height_cm: found 1.75, expected 120 to 220",
    ],
    ["a number in quotes", valid({ person: { ...person, mass_kg: "70" } }), 'person.mass_kg: found "70"'],
    ["null", valid({ person: { ...person, age_years: null } }), "person.age_years: found null"],
    ["no base", valid({ person: {} }), 'person.base: found nothing, expected "healthy-adult"'],
    ["a scenario that is unknown", valid({ scenario: "wlak" }), "nearest is walk"],
    ["a setting of another scenario", valid({ scenario: { id: "walk", seconds: 3 } }), "scenario.seconds"],
    [
      "half a heel raise",
      valid({ scenario: { id: "ten-heel-raises", count: 2.5 } }),
      "expected a whole number",
    ],
    ["a step of no length", valid({ step_ms: 0 }), "step_ms: found 0, expected 0.001 to 20"],
    ["a step that would never end", valid({ step_ms: 1e-9 }), "expected 0.001 to 20"],
    [
      "an unknown key in a list",
      valid({ instruments: [{ id: "doppler", site: "left.femoral", depth: 1 }] }),
      "instruments.0.depth: found a key that is not known, expected one of id, site",
    ],
    ["a step past the valves", valid({ step_ms: 15 }), "step_ms: found 15 ms"],
    ["a step past stability", words("run standing --method explicit --step 5"), "the stability limit"],
    [
      "a method that is unknown",
      words("run standing --method euler"),
      "Allowed choices are implicit, explicit",
    ],
    ["a word for a number", words("run standing --step soon"), '--step: found "soon"'],
    ["infinity on the command line", words("run walk --minutes 1e999"), "expected a finite number"],
    ["speed for one who stands", words("run standing --speed 4"), "scenario.speed_kmh"],
    ["a person of no kind", words("run standing --person height_cm"), "pairs such as height_cm=180"],
    ["a pair without a value", words("run standing --set seconds"), "--set"],
    [
      "a recording for one who stands",
      words("run standing --movement x.csv"),
      "--movement: found the study standing",
    ],
    [
      "options of a recording without one",
      words("run walk --columns A=soleus"),
      "--columns: found no recording",
    ],
    [
      "a factor beyond one",
      () => ["run", "walk", "--movement", example("one-stride.sto"), "--activation-factor", "2"],
      "0 to 1",
    ],
    [
      "a column that is not there",
      () => ["run", "walk", "--movement", example("one-stride.sto"), "--columns", "A=soleus"],
      '"A"',
    ],
    ["a shelf that is unknown", words("list shelves"), "Allowed choices are studies"],
    [
      "a measure that is unknown",
      words("explain walk --measure left.ankle.walkingFal"),
      "nearest is left.ankle.walkingFall",
    ],
    ["a study that cannot be cited", words("cite nothing"), "study: found"],
    [
      "a day to resume that was never begun",
      () => ["run", "desk-day", "--resume", "--out", join(scratch, "never")],
      "--resume: found nothing unfinished beside",
    ],
    [
      "a walk to resume",
      words("run walk --resume --out x"),
      "--resume: found the study walk, expected a day",
    ],
    ["a day to resume from nowhere", words("run desk-day --resume"), "--resume: found no --out"],
    [
      "a signal to keep that is not there",
      valid({ record: { signals: ["left.calf.volum"] } }),
      'record.signals.0: found "left.calf.volum", expected a signal of the circuit, such as left.calf.volume',
    ],
    ["a row that is unknown", words("validate --row 9.99"), 'row: found "9.99"'],
    ["nowhere to resume from", words("validate --resume"), "--resume: found no --out"],
  ])("%s", async (_, args, says) => {
    const { code, stdout, stderr } = await called(args());
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  const table = { to: "08:00", place: "table" };
  it.each<[string, readonly object[], string]>([
    [
      "an overlap",
      [table, { from: "07:50", to: "10:00", place: "desk" }],
      "scenario.stays.1.from: found 07:50, while the stay before it lasts, expected 08:00, when the stay before it ends.",
    ],
    [
      "a gap",
      [table, { from: "09:00", to: "10:00", place: "desk" }],
      "scenario.stays.1.from: found 09:00, a gap of 60 min, expected 08:00, when the stay before it ends.",
    ],
    ["an unknown place", [{ ...table, place: "tabel" }], 'scenario.stays.0.place: found "tabel"'],
    [
      "a negative duration",
      [table, { to: "07:30", place: "desk" }],
      "scenario.stays.1.to: found 07:30, expected a time after 08:00, when it begins",
    ],
    [
      "an impossible pose",
      [{ to: "08:00", place: "bed", doing: { movement: "walk" } }],
      "scenario.stays.0.doing.movement: found walk in the place bed, lying, expected standing",
    ],
    [
      "ten thousand stays",
      Array.from({ length: 10_000 }, () => table),
      "scenario.stays: found 10000 entries, expected at most 500.",
    ],
  ])("a day with %s, within two seconds and with nothing written", async (_, stays, says) => {
    const path = study({ person, scenario: { id: "day", begins: "07:00", stays } });
    const before = readdirSync(scratch, { recursive: true });
    const since = performance.now();
    const { code, stdout, stderr } = await called(["run", path, "--out", join(scratch, "never")]);
    expect(performance.now() - since).toBeLessThan(2000);
    expect(stderr).toContain(`second-heart: ${says}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
    expect(readdirSync(scratch, { recursive: true })).toEqual(before);
  });

  it("what is no fault of the input is said so, with exit code 1 and the stack on request", async () => {
    const out = () => {
      throw new Error("the printer\nburns");
    };
    const { code, stderr } = await called(["list"], { out });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^second-heart: something went wrong inside: the printer burns .*\n$/);
    process.env.SECOND_HEART_DEBUG = "1";
    expect((await called(["list"], { out })).stderr).toContain("cli.test.ts");
    delete process.env.SECOND_HEART_DEBUG;
  });
});

describe("the other verbs", () => {
  it.each(["", "run", "list", "explain", "cite", "validate", "schema"])("help for %j", async (verb) => {
    const { code, stdout, stderr } = await called(verb === "" ? [] : [verb, "--help"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^Usage: second-heart/);
  });

  it.each(["studies", "persons", "devices", "places", "circuits", "measures", "signals", "laws", "rows"])(
    "list %s",
    async (shelf) => {
      const read = await called(["list", shelf]);
      const { stdout } = await called(["list", shelf, "--json"]);
      const entries = JSON.parse(stdout)[shelf] as { id: string }[];
      expect(entries.length).toBeGreaterThan(0);
      for (const { id } of entries) expect(read.stdout).toContain(id);
    },
  );

  it("list names every measure that a run gives", async () => {
    const { stdout } = await called(["list", "--json"]);
    const listed = JSON.parse(stdout).studies.find(({ id }: { id: string }) => id === "standing").measures;
    const { measures } = JSON.parse((await called(["run", study(short), "--json"])).stdout);
    const given = Object.keys(measures).map((id) => id.replace(/^(left|right)\./, ""));
    expect([...new Set(given)]).toEqual(listed);
  });

  it("explain tells the same in words and in JSON", async () => {
    const read = await called(["explain", "walk", "--measure", "soleal"]);
    const { numbers } = JSON.parse(
      (await called(["explain", "walk", "--measure", "soleal", "--json"])).stdout,
    );
    expect(numbers.length).toBeGreaterThan(3);
    for (const { id } of numbers) expect(read.stdout).toContain(id);
  });

  it("explain leads from a measure to what is said of it", async () => {
    const asked = ["explain", "walk", "--measure", "left.ankle.walkingFall"];
    const { claims } = JSON.parse((await called([...asked, "--json"])).stdout);
    const walking = claims.find(({ id }: { id: string }) => id === "walking-lowers-ankle-pressure");
    expect(walking.evidence).toBe("measured in people");
    expect(walking.for[0]).toMatchObject({ id: "stick-1992/walk-3-km-h", value: 23.5, unit: "mmHg" });
    expect((await called(asked)).stdout).toContain(walking.sentence);
    const { claims: ofNumber } = JSON.parse(
      (await called(["explain", "walk", "--measure", "soleal", "--json"])).stdout,
    );
    expect(ofNumber).toEqual([]);
  });

  it("cite gives the sources with what was not read of them", async () => {
    const { sources } = JSON.parse((await called(["cite", study(short), "--json"])).stdout);
    expect(sources.map(({ id }: { id: string }) => id)).toContain("mynard-2012");
    expect((await called(["cite"])).stdout).toContain("Mynard");
  });

  it("cite goes on to what is said of the study's measures, every source of it once", async () => {
    const { sources, claims, claimSources } = JSON.parse((await called(["cite", "--json"])).stdout);
    const named = claims.flatMap((claim: Record<"for" | "against", { source: string }[]>) =>
      [...claim.for, ...claim.against].map(({ source }) => source),
    );
    const listed: string[] = [...sources, ...claimSources].map(({ id }) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id: string) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("schema is JSON Schema, and knows every scenario", async () => {
    const schema = JSON.parse((await called(["schema"])).stdout);
    expect(schema.$schema).toContain("json-schema.org");
    expect(JSON.stringify(schema)).toContain("air-plethysmography");
  });
});

describe("as a program of its own", () => {
  // npm runs it by a link
  const main = () => join(scratch, "second-heart");
  beforeAll(() => {
    const { status, stdout } = spawnSync("npm run --silent build", {
      cwd: root,
      shell: true,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, ""]);
    symlinkSync(join(root, "dist/apps/cli/main.js"), main());
  });

  const ran = (...args: string[]) => spawnSync(process.execPath, [main(), ...args], { encoding: "utf8" });

  it("runs a study", () => {
    const { status, stdout, stderr } = ran("run", study(short), "--json");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).measures["left.foot.restingPressure"].unit).toBe("mmHg");
  });

  it("knows its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(ran("--version").stdout).toBe(`${version}\n`);
  });

  it("leaves with 2 on bad input", () => {
    const { status, stdout, stderr } = ran("run", "nothing");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^second-heart: study: found "nothing".*\n$/);
  });

  it("validates in threads of their own, writes the report and prints what programs rely on", () => {
    const out = join(scratch, "validation");
    const { status, stdout, stderr } = ran("validate", "--row", "3.12", "--json", "--progress", "--out", out);
    expect(status).toBe(0);
    expect(stderr).toContain("2 of 2 studies, done");
    const { cases, summary } = JSON.parse(stdout);
    expect(summary.fitted.rows + summary.heldOut.rows).toBe(1);
    expect(Object.keys(cases[0])).toEqual(["id", "row", "role", "verdict", "verdictOpenLeg", "measures"]);
    expect(Object.keys(cases[0].measures[0])).toEqual(["id", "unit", "published", "model", "verdict"]);
    expect(Object.keys(cases[0].measures[0].published)).toEqual(["value", "low", "high", "spreadKind"]);
    expect(readdirSync(out).sort()).toEqual(["report.html", "report.json", "report.md"]);
  });

  it("a validation that is interrupted keeps what is finished, and goes on to the very report of one that was not", async () => {
    const place = join(scratch, "validations");
    const [whole, broken] = [join(place, "whole"), join(place, "broken")];
    const running = (out: string, ...more: string[]) => ["validate", "--row", "3.12", "--out", out, ...more];
    const interrupted = spawn(process.execPath, [main(), ...running(broken)]);
    let told = "";
    interrupted.stderr.on("data", (text) => {
      told += String(text);
    });
    const ended = new Promise((done) => interrupted.on("close", done));
    // the open leg is finished long before the closed loop
    await vi.waitUntil(() => existsSync(`${broken}.unfinished`), 60_000);
    interrupted.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(told).toContain("what is finished is kept; the same command with --resume goes on");
    expect(readdirSync(place)).toEqual(["broken.unfinished"]);
    // killed in the middle of a line
    appendFileSync(`${broken}.unfinished`, '{"study":"cut o');
    expect(ran(...running(broken, "--resume")).status).toBe(0);
    expect(ran(...running(whole)).status).toBe(0);
    expect(readdirSync(place).sort()).toEqual(["broken", "whole"]);
    for (const name of ["report.md", "report.json"])
      expect(readFileSync(join(broken, name), "utf8")).toBe(readFileSync(join(whole, name), "utf8"));

    const nothing = ran(...running(whole, "--resume"));
    expect([nothing.status, nothing.stdout]).toEqual([2, ""]);
    expect(nothing.stderr).toContain("expected a validation that was interrupted");
    writeFileSync(join(place, "old.unfinished"), '{"code":"other"}\n');
    expect(ran(...running(join(place, "old"), "--resume")).stderr).toContain("what other code has computed");
  });

  it("leaves with 130 at an interrupt, keeps the day, and goes on with it to the very bytes of one that was not", async () => {
    const place = join(scratch, "days");
    mkdirSync(place);
    const day = file(
      "day.json",
      JSON.stringify({
        person,
        scenario: {
          id: "day",
          begins: "08:00",
          stays: [
            { to: "08:02", place: "counter" },
            { to: "08:04", place: "street", doing: { movement: "walk", speed_kmh: 4 } },
          ],
        },
        devices: [{ id: "stocking", on: "08:01" }],
        record: { signals: ["left.calf.volume", "left.calf.interfacePressure"], every_s: 10 },
      }),
    );
    const [whole, broken] = [join(place, "whole"), join(place, "broken")];
    const running = (out: string, ...more: string[]) => ["run", day, "--out", out, "--progress", ...more];

    const interrupted = spawn(process.execPath, [main(), ...running(broken)]);
    let told = "";
    interrupted.stderr.on("data", (text) => {
      told += String(text);
      if (/[3-7]0 %/.test(told) && !interrupted.killed) interrupted.kill("SIGINT");
    });
    expect(await new Promise((done) => interrupted.on("close", done))).toBe(130);
    expect(told).toContain("the day so far is kept; the same command with --resume goes on");
    expect(readdirSync(place)).toEqual(["broken.unfinished"]);
    expect(readdirSync(join(place, "broken.unfinished")).sort()).toEqual(["checkpoint", "signals"]);

    // what is not this day is refused, and leaves it as it is
    const other = await called(running(broken, "--resume", "--set", "person.height_cm=180"));
    expect([other.code, other.stdout]).toEqual([2, ""]);
    expect(other.stderr).toBe(
      "second-heart: checkpoint: found that of another study or model, expected that of this study.\n",
    );

    expect((await called(running(broken, "--resume"))).code).toBe(0);
    expect((await called(running(whole))).code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(["broken", "whole"]);
    for (const name of readdirSync(whole)) {
      expect(readFileSync(join(broken, name)).equals(readFileSync(join(whole, name))), name).toBe(true);
    }
    const [head, ...rows] = readFileSync(join(whole, "signals.csv"), "utf8").trimEnd().split("\n");
    expect(head).toBe("time_s,left.calf.volume [mL],left.calf.interfacePressure [mmHg]");
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.length).toBeLessThanOrEqual(24);
  });

  it("is quiet when its reader has seen enough", async () => {
    const child = spawn(process.execPath, [main(), "explain", "--json"]);
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += String(text)));
    child.stdout.destroy();
    expect(await new Promise((done) => child.on("close", done))).toBe(0);
    expect(stderr).toBe("");
  });

  it("is a module too, by the name of the package", () => {
    const script = `
      import { run, cite } from "second-heart";
      import { resultDocument } from "second-heart/node";
      const result = await run(${JSON.stringify(short)});
      console.log(cite(result.study).length > 5, Object.keys(resultDocument(result)).includes("measures"));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toBe("true true\n");
  });
});
