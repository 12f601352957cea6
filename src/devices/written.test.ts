import { describe, expect, it } from "vitest";
import { resolve } from "../study/resolve.js";
import { course, healthy, still, wearing } from "../study/fixtures/wearing.js";
import { readPressureFile } from "./pressure-file.js";

const stocking = { id: "stocking" } as const;

describe("pressures from a file", () => {
  const text = "time_s,left.calf,left.thigh_mmHg\n5,0,0\n6,50,20\n12,50,20\n13,0,0\n";

  it("act on their chambers as they are written, and squeeze the veins beneath", async () => {
    const devices = readPressureFile(text, "boot.csv");
    expect(devices.map(({ side }) => side)).toEqual(["left"]);
    const result = await wearing(still("lying"), devices);
    expect(course(result, "left.calfCuff.pressure").at(9)).toBeCloseTo(50, 9);
    expect(course(result, "left.thighCuff.pressure").at(5.5)).toBeCloseTo(10, 6);
    expect(course(result, "right.calfCuff.pressure").highest(0, 20).value).toBe(0);
    expect(result.marks).toEqual([
      { name: "exerciseBegins", time_s: 5 },
      { name: "exerciseEnds", time_s: 13 },
      { name: "still", time_s: 20 },
    ]);
    const calf = course(result, "left.calf.volume");
    expect(calf.at(12)).toBeLessThan(0.6 * calf.at(4));
  });

  it("begin again where they are to be repeated", () => {
    const [device] = readPressureFile(text, "boot.csv");
    const { scenario } = resolve({
      circuit: "open-leg",
      person: healthy,
      scenario: { id: "lying", seconds: 60 },
      devices: [{ ...device, every_s: 20 }],
    });
    expect(scenario.cuffs[0]!.course.filter(({ pressure_mmHg }) => pressure_mmHg === 50).length).toBe(6);
  });

  it.each([
    ["", "boot.csv: found nothing"],
    ["time_s,calf", "no row of numbers"],
    ["calf\n3", "no column time_s"],
    ["time_s\n3", "no chamber"],
    ["time_s,claf\n0,3", 'line 1, column "claf"'],
    ["time_s,calf,calf\n0,3,4", "the same label again"],
    ["time_s,calf\n0,3\n0,4", 'line 3, column "time_s": found 0 s, expected more than 0 s'],
    ["time_s,calf\n0,3\n1,x", 'line 3, column "calf": found "x", expected 0 to 300 mmHg'],
    ["time_s,calf\n0,3\n1,", "an empty cell"],
    ["time_s,calf\n0,301", '"301"'],
    ["time_s,calf\n0,3,4", "3 cells"],
  ])("say what is wrong with %j", (bad, said) => {
    expect(() => readPressureFile(bad, "boot.csv")).toThrow(said);
  });
});

describe("a device that cannot be", () => {
  it.each([
    [[{ id: "stokcing" }], /^devices\.0\.id: found/],
    [[{ id: "stocking", class: "V" }], /^devices\.0\.class: found "V"/],
    [[{ id: "stocking", clas: "II" }], /^devices\.0\.clas: found a key that is not known/],
    [[{ id: "bandage", layers: 2.5 }], /^devices\.0\.layers: /],
    [[{ id: "wedge", heel_cm: 20 }], /^devices\.0\.heel_cm: /],
    [[stocking, { id: "ankle-mover", at_s: 1 }], /^devices\.1\.movement: found passive-ankle while standing/],
    [[{ id: "nerve-stimulator", at_s: 19.5 }], /^devices\.0: found nerve-stimulator from 19.5 s/],
    [[{ id: "pressure-course", chambers: [] }], /^devices\.0\.chambers: /],
    [
      [{ id: "pressure-course", chambers: [{ cuff: "calf", course: [{ time_s: 3, pressure_mmHg: 400 }] }] }],
      /pressure_mmHg: found 400/,
    ],
    [{}, /^devices: /],
  ])("is refused by its place: %j", (devices, said) => {
    expect(() =>
      resolve({ person: healthy, scenario: still("standing"), devices, circuit: "open-leg" }),
    ).toThrow(said);
  });
});
