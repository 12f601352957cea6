import { beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../quantity/input-error.js";
import { resolve } from "../study/resolve.js";
import type { StudyResult } from "../study/result.js";
import type { DeviceDocument } from "../study/document.js";
import { atEnd, course, healthy, still, wearing } from "../study/fixtures/wearing.js";

const stocking = { id: "stocking", side: "left" } as const;
const bandage = { id: "bandage", side: "left" } as const;
const standing = (duration_s: number) => ({
  id: "timeline",
  duration_s,
  postures: [{ posture: "standing" }],
});

describe("a stocking put on and taken off while one stands", () => {
  let bare: StudyResult;
  let always: StudyResult;
  let dressed: StudyResult;
  beforeAll(async () => {
    [bare, always, dressed] = await Promise.all([
      wearing(standing(240), []),
      wearing(standing(240), [stocking]),
      wearing(standing(240), [{ ...stocking, on_s: 20, off_s: 120 }]),
    ]);
  });

  it("presses on the skin as one that was never off, from ten seconds after until it comes off", () => {
    const id = "left.calf.interfacePressure";
    expect(course(dressed, id).at(19)).toBe(0);
    expect(course(dressed, id).highest(30, 120).value).toBeGreaterThan(0);
    for (const time of [100, 119]) {
      expect(course(dressed, id).at(time)).toBeCloseTo(course(always, id).at(time), 2);
    }
    expect(course(dressed, id).at(131)).toBe(0);
  });

  it("drives blood out of the calf, which comes back when it is off", () => {
    const calf = course(dressed, "left.calf.volume");
    expect(calf.at(119)).toBeLessThan(calf.at(19) - 3);
    expect(Math.abs(calf.at(119) - course(always, "left.calf.volume").at(119))).toBeLessThan(0.1);
    expect(Math.abs(atEnd(dressed, "left.calf.volume") - atEnd(bare, "left.calf.volume"))).toBeLessThan(0.5);
  });

  it("leaves the other leg as it is", () => {
    const id = "right.calf.volume";
    expect(Math.abs(atEnd(dressed, id) - atEnd(bare, id))).toBeLessThan(0.02);
  });
});

describe("what is on from beginning to end, said with times", () => {
  it("does to the last digits what it does without them", async () => {
    const [always, told] = await Promise.all([
      wearing(still("standing"), [stocking, bandage]),
      wearing(still("standing"), [{ ...stocking, on_s: 0 }, bandage]),
    ]);
    for (const [id, { values }] of always.signals.columns) {
      const other = told.signals.columns.get(id)!.values;
      const apart = values.reduce((most, value, k) => Math.max(most, Math.abs(value - other[k]!)), 0);
      expect(apart, id).toBeLessThan(1e-9);
    }
  });
});

describe("a bandage over a stocking, each for a while", () => {
  it("presses as the two together, and as either alone", async () => {
    const both = await wearing(standing(200), [
      { ...stocking, off_s: 100 },
      { ...bandage, on_s: 50 },
    ]);
    const alone = (device: DeviceDocument) => wearing(standing(60), [device]);
    const [first, second, layered] = await Promise.all([
      alone(stocking),
      alone(bandage),
      wearing(standing(60), [stocking, bandage]),
    ]);
    for (const level of ["ankle", "calf"]) {
      const id = `left.${level}.interfacePressure`;
      const at = (time: number) => course(both, id).at(time);
      expect(at(49), level).toBeCloseTo(atEnd(first, id), 6);
      expect(at(99), level).toBeCloseTo(atEnd(layered, id), 1);
      expect(at(199), level).toBeCloseTo(atEnd(second, id), 1);
    }
  });
});

describe("times that cannot be", () => {
  const refused = (devices: readonly object[], scenario: unknown = standing(100)) => {
    try {
      resolve({ person: healthy, scenario, circuit: "closed-loop", devices });
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      return (error as Error).message;
    }
    return "nothing";
  };

  it.each([
    [
      "taken off before it is put on",
      [{ ...stocking, on_s: 50, off_s: 40 }],
      "devices.0.off_s: found 40 s, expected 60 s to 100 s, after it is put on.",
    ],
    [
      "put on after the end",
      [{ ...stocking, on_s: 120 }],
      "devices.0.on_s: found 120 s, expected 0 s to 100 s, while the scenario lasts.",
    ],
    [
      "put on while it is worn",
      [
        { ...stocking, off_s: 60 },
        { ...stocking, on_s: 50 },
      ],
      "devices.1.on_s: found the stocking of devices.0 put on while it is worn, expected a time at least 10 s after it is taken off, or another stocking over it.",
    ],
    [
      "a clock where there is none",
      [{ ...stocking, on: "07:10" }],
      'devices.0.on: found "07:10" in a scenario without a clock, expected seconds from its beginning, or a day as scenario.',
    ],
    [
      "no time of the clock",
      [{ ...stocking, on: "7.10" }],
      'devices.0.on: found "7.10", expected a time of the clock such as "07:30"',
    ],
  ])("%s", (_, devices, said) => {
    expect(refused(devices)).toContain(said);
  });

  it("are told by the clock in a day", () => {
    expect(refused([{ ...stocking, on: "06:00" }], "desk-day")).toContain(
      "devices.0.on: found 06:00 (-3600 s), expected 07:00 (0 s) to 23:00 (57600 s), while the scenario lasts.",
    );
    expect(refused([{ ...stocking, on: "07:10", off: "22:00" }], "desk-day")).toBe("nothing");
    expect(refused([{ id: "pneumatic-compression", on: "20:00", off: "21:00" }], "desk-day")).toBe("nothing");
    expect(refused([{ id: "pneumatic-compression", on: "12:00", off: "21:00" }], "desk-day")).toContain(
      "devices.0.off: found 540 min of work, expected at most 120 min after it is put on",
    );
  });

  it("of a stimulator by the clock leave the seconds of its current alone", () => {
    const current = { id: "nerve-stimulator", on_s: 3, off_s: 5 };
    const { devices } = resolve({
      person: healthy,
      scenario: "desk-day",
      devices: [{ ...current, on: "20:00", off: "20:30" }],
    });
    expect(devices[0]!.values).toMatchObject({ on_s: 3, off_s: 5, at_s: 13 * 3600, for_s: 1800 });
  });

  it("may come again after it is taken off, and on the other leg at any time", () => {
    const again = [
      { ...stocking, off_s: 30 },
      { ...stocking, on_s: 50 },
      { ...stocking, side: "right", on_s: 20 },
    ];
    expect(refused(again)).toBe("nothing");
  });
});
