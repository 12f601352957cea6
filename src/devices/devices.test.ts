import { beforeAll, describe, expect, it } from "vitest";
import { run, type StudyResult } from "../index.js";
import { Course, type Session } from "../instruments/reading.js";
import type { DeviceDocument } from "../study/document.js";
import { resolve } from "../study/resolve.js";
import { readPressureFile } from "./pressure-file.js";

const healthy = { base: "healthy-adult" } as const;

const wearing = (
  scenario: unknown,
  devices: readonly DeviceDocument[],
  person: object = healthy,
  circuit = "open-leg",
): Promise<StudyResult> => run({ person, scenario, devices, circuit });

const course = ({ signals }: StudyResult, id: string): Course => Course.of({ signals } as Session, id);
const atEnd = (result: StudyResult, id: string): number => course(result, id).at(1e9);
const measure = (result: StudyResult, id: string): number => {
  const value = result.measures[id]?.value;
  if (value == null) throw new Error(`${id} was not reached.`);
  return value;
};

const still = (posture: string) => ({ id: posture, seconds: 20 });
/** Standing for ten seconds, then heel raises, then five seconds more. */
const raising = (count: number, period_s = 1, duty = 0.55) => ({
  id: "timeline",
  duration_s: 15 + count * period_s,
  postures: [{ posture: "standing" }],
  movements: [{ movement: "heel-raise", at_s: 10, count, period_s, duty }],
});
const stocking = { id: "stocking" } as const;
const elastic = { id: "bandage", material: "elastic" } as const;
const inelastic = { id: "bandage", material: "inelastic" } as const;
const deepVeins = ["soleal", "gastrocnemius", "distalDeepCalf", "proximalDeepCalf"];

describe("an elastic stocking on a healthy leg", () => {
  let bare: StudyResult;
  let worn: StudyResult;
  beforeAll(async () => {
    [bare, worn] = await Promise.all([
      wearing(still("standing"), []),
      wearing(still("standing"), [{ ...stocking, side: "left" }]),
    ]);
  });
  const change = (id: string) => atEnd(worn, id) - atEnd(bare, id);

  it("leaves the luminal pressure of the standing foot alone: that is the column's", () => {
    expect(Math.abs(change("left.dorsalFoot.luminalPressure"))).toBeLessThan(0.5);
  });

  it("lowers what lies across the walls of deep and superficial veins, and the blood they hold", () => {
    for (const vein of [...deepVeins, "greatSaphenousCalf", "dorsalFoot"]) {
      expect(change(`left.${vein}.transmuralPressure`), vein).toBeLessThan(-10);
      expect(change(`left.${vein}.volume`), vein).toBeLessThan(0);
    }
    expect(change("left.calf.volume")).toBeLessThan(-5);
  });

  it("reaches the deep veins less than the superficial ones at the same height", () => {
    const lost = (vein: string) => -change(`left.${vein}.transmuralPressure`);
    // the posterior tibial veins lie a little lower, where more is worn
    expect(lost("distalDeepCalf")).toBeLessThan(lost("greatSaphenousCalf"));
  });

  it("leaves the other leg and the thigh it does not cover alone", () => {
    for (const id of ["right.calf.volume", "right.dorsalFoot.transmuralPressure", "left.femoral.volume"]) {
      // the equations of what is worn are there, with nothing in them: other roundings
      expect(Math.abs(change(id)), id).toBeLessThan(0.02);
    }
  });

  it("empties a lying calf by more than half, and a standing one hardly", async () => {
    const [bareLying, wornLying] = await Promise.all([
      wearing(still("lying"), []),
      wearing(still("lying"), [stocking]),
    ]);
    expect(atEnd(wornLying, "left.calf.volume")).toBeLessThan(0.5 * atEnd(bareLying, "left.calf.volume"));
    expect(atEnd(worn, "left.calf.volume")).toBeGreaterThan(0.85 * atEnd(bare, "left.calf.volume"));
  });

  it("worn with the foot outside it leaves the foot's veins as full as they were", async () => {
    const open = await wearing(still("standing"), [{ ...stocking, foot: "bare" }]);
    const foot = "left.dorsalFoot.transmuralPressure";
    expect(Math.abs(atEnd(open, foot) - atEnd(bare, foot))).toBeLessThan(0.5);
  });
});

describe("stiffness", () => {
  /** Pressure on the calf lying, standing, and at the height of a heel raise. */
  async function pressures(device: DeviceDocument) {
    const [lying, raises] = await Promise.all([
      wearing(still("lying"), [device]),
      wearing(raising(3), [device]),
    ]);
    const calf = course(raises, "left.calf.interfacePressure");
    return {
      lying: atEnd(lying, "left.calf.interfacePressure"),
      standing: calf.at(9),
      working: calf.highest(10, 13).value,
      relaxed: calf.lowest(10, 13).value,
    };
  }

  it("an inelastic bandage of the same lying pressure presses harder standing, and harder still at work", async () => {
    const [soft, stiff] = await Promise.all([pressures(elastic), pressures(inelastic)]);
    expect(Math.abs(stiff.lying - soft.lying)).toBeLessThan(2);
    // the limit by which elastic and inelastic are told apart in the clinic is 10 mmHg from lying to standing
    expect(soft.standing - soft.lying).toBeLessThan(10);
    expect(stiff.standing - stiff.lying).toBeGreaterThan(10);
    expect(stiff.working - stiff.lying).toBeGreaterThan(3 * (soft.working - soft.lying));
    expect(stiff.working - stiff.relaxed).toBeGreaterThan(3 * (soft.working - soft.relaxed));
  });

  it("lets one raise eject more of the calf's blood, the stiffer the wrap", async () => {
    const ejected = await Promise.all(
      [[], [elastic], [inelastic]].map(async (devices) => {
        const calf = course(await wearing(raising(1, 2.5, 0.8), devices), "left.calf.volume");
        return 1 - calf.lowest(10, 13).value / calf.at(10);
      }),
    );
    expect(ejected[1]).toBeGreaterThan(ejected[0]!);
    expect(ejected[2]).toBeGreaterThan(ejected[1]!);
  });
});

describe("in deep reflux", () => {
  const leaking = { ...healthy, conditions: [{ id: "deep-reflux", degree: "severe" }] };
  const standingUp = {
    id: "timeline",
    duration_s: 20,
    postures: [{ posture: "legs-raised" }, { posture: "standing", at_s: 2, over_s: 3 }],
  };

  it("compression slows the filling on standing up, the more the firmer it is", async () => {
    const filled = await Promise.all(
      [[], [stocking], [{ ...stocking, class: "III" }]].map(async (devices) => {
        const calf = course(await wearing(standingUp, devices, leaking), "left.calf.volume");
        return calf.at(15) - calf.at(2);
      }),
    );
    expect(filled[1]).toBeLessThan(0.95 * filled[0]!);
    expect(filled[2]).toBeLessThan(0.95 * filled[1]!);
  });
});

describe("after heel raises", () => {
  it("a healthy foot cannot drain below what presses on the emptied calf; across its walls pressure falls", async () => {
    const [bare, worn] = await Promise.all([wearing(raising(10), []), wearing(raising(10), [stocking])]);
    const least = (result: StudyResult, id: string) => course(result, id).lowest(18, 22).value;
    const [inside, across] = [
      "left.dorsalFoot.luminalPressure",
      "left.dorsalFoot.transmuralPressure",
    ] as const;
    expect(least(worn, inside)).toBeGreaterThan(least(bare, inside));
    expect(least(worn, inside)).toBeGreaterThan(least(worn, "left.ankle.interfacePressure"));
    expect(least(worn, across)).toBeLessThan(least(bare, across));
  });
});

describe("a progressive stocking", () => {
  it("presses the calf's muscle veins more and the ankle less than a graduated one of its class", async () => {
    const [falling, rising] = await Promise.all(
      ["graduated", "progressive"].map((profile) => wearing(still("standing"), [{ ...stocking, profile }])),
    );
    const across = (result: StudyResult | undefined, vein: string) =>
      atEnd(result!, `left.${vein}.transmuralPressure`);
    for (const vein of ["soleal", "gastrocnemius", "proximalDeepCalf"]) {
      expect(across(rising, vein), vein).toBeLessThan(across(falling, vein));
    }
    expect(across(rising, "dorsalFoot")).toBeGreaterThan(across(falling, "dorsalFoot"));
  });
});

describe("air chambers on a lying leg", () => {
  const lying = { id: "lying", seconds: 100 };
  const boot = { id: "pneumatic-compression" } as const;

  it("empty the calf and speed the blood of the thigh, and let both go", async () => {
    const result = await wearing(lying, [{ ...boot, rise_s: 0.5 }]);
    const calf = course(result, "left.calf.volume");
    expect(calf.lowest(30, 45).value).toBeLessThan(0.5 * calf.at(29));
    expect(measure(result, "left.femoral.peakVelocity")).toBeGreaterThan(
      1.5 * measure(result, "left.femoral.restingVelocity"),
    );
    expect(calf.at(88)).toBeGreaterThan(0.9 * calf.at(29));
    expect(course(result, "left.soleus.activation").highest(0, 100).value).toBe(0);
  });

  it("drive more out of the calf from the ankle upward than all at once", async () => {
    const worn = { ...boot, chambers: "calf-and-thigh", rise_s: 0.5, delay_s: 1 };
    const least = await Promise.all(
      ["uniform", "sequential"].map(
        async (order) =>
          course(await wearing(lying, [{ ...worn, order }]), "left.calf.volume").lowest(30, 45).value,
      ),
    );
    expect(least[1]).toBeLessThan(least[0]!);
  });

  it("on the foot empty the foot into the calf", async () => {
    const worn = { ...boot, chambers: "foot", pressure_mmHg: 130, rise_s: 0.3, hold_s: 2, cycle_s: 20 };
    const result = await wearing(lying, [worn]);
    const plantar = course(result, "left.plantar.volume");
    const calf = course(result, "left.calf.volume");
    expect(plantar.lowest(30, 33).value).toBeLessThan(0.5 * plantar.at(29));
    expect(calf.highest(30, 33).value).toBeGreaterThan(calf.at(29) + 2);
  });

  it("that wait for the leg to refill wait longer where there is more to refill", () => {
    const waiting = (posture: string) =>
      resolve({
        person: healthy,
        scenario: { id: posture, seconds: 300 },
        devices: [{ ...boot, cycling: "refilled" }],
      });
    const [level, seated] = [waiting("lying"), waiting("sitting")];
    expect(seated.scenario.cycle_s).toBeGreaterThan(level.scenario.cycle_s! + 5);
    expect(seated.notes.join(" ")).toContain("refilled");
  });
});

describe("pressures from a file", () => {
  const text = "time_s,left.calf,left.thigh_mmHg\n5,0,0\n6,50,20\n12,50,20\n13,0,0\n";

  it("act on their chambers as they are written, and squeeze the veins beneath", async () => {
    const devices = readPressureFile(text, "boot.csv");
    expect(devices.map(({ side }) => side)).toEqual(["left"]);
    const result = await wearing(still("lying"), devices);
    expect(course(result, "left.calfCuff.pressure").at(9)).toBeCloseTo(50, 9);
    expect(course(result, "left.thighCuff.pressure").at(5.5)).toBeCloseTo(10, 6);
    expect(course(result, "right.calfCuff.pressure").highest(0, 20).value).toBe(0);
    const calf = course(result, "left.calf.volume");
    expect(calf.at(12)).toBeLessThan(0.6 * calf.at(4));
  });

  it("begin again where they are to be repeated", () => {
    const [device] = readPressureFile(text, "boot.csv");
    const { scenario } = resolve({
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

describe("a current on the calf", () => {
  it("empties it without the will: only what lies under the electrodes contracts", async () => {
    const result = await wearing({ id: "lying", seconds: 60 }, [{ id: "nerve-stimulator", side: "left" }]);
    const calf = course(result, "left.calf.volume");
    expect(calf.lowest(30, 60).value).toBeLessThan(0.7 * calf.at(29));
    const most = (muscle: string) => course(result, `${muscle}.activation`).highest(0, 60).value;
    expect(most("left.gastrocnemius")).toBeGreaterThan(0.2);
    for (const muscle of ["left.tibialisAnterior", "left.footIntrinsic", "left.thigh", "right.soleus"]) {
      expect(most(muscle), muscle).toBe(0);
    }
  });

  it("at the peroneal nerve works the shin", async () => {
    const twitch = { id: "nerve-stimulator", site: "peroneal", on_s: 0.3, off_s: 0.7 };
    const result = await wearing({ id: "lying", seconds: 60 }, [twitch]);
    const shin = course(result, "left.anteriorTibial.volume");
    expect(shin.lowest(30, 60).value).toBeLessThan(0.7 * shin.at(29));
    expect(course(result, "left.soleus.activation").highest(0, 60).value).toBe(0);
  });
});

describe("a machine that moves the ankle", () => {
  it("moves blood and leaves every muscle at rest", async () => {
    const result = await wearing({ id: "lying", seconds: 60 }, [{ id: "ankle-mover" }]);
    expect(measure(result, "left.femoral.peakFlow")).toBeGreaterThan(
      1.2 * measure(result, "left.femoral.restingFlow"),
    );
    for (const [id, { values }] of result.signals.columns) {
      if (id.endsWith(".activation"))
        expect(
          values.some((value) => value !== 0),
          id,
        ).toBe(false);
    }
  });
});

describe("a wedge", () => {
  const angle = async (heel_cm: number, scenario: unknown = still("standing")) =>
    atEnd(await wearing(scenario, [{ id: "wedge", side: "left", heel_cm }]), "left.ankle.angle");

  it("holds the loaded ankle up or down by the arc sine of its height, and a hanging one not at all", async () => {
    expect(await angle(-4)).toBeCloseTo(Math.asin(-4 / 17), 3);
    expect(await angle(4)).toBeCloseTo(Math.asin(4 / 17), 3);
    const hanging = await wearing(still("feet-hanging"), []);
    expect(await angle(-4, still("feet-hanging"))).toBe(atEnd(hanging, "left.ankle.angle"));
  });

  it("under the forefoot stretches the calf and raises the pressure in it", async () => {
    const pressure = async (devices: readonly DeviceDocument[]) =>
      atEnd(await wearing(still("standing"), devices), "left.soleus.intramuscularPressure");
    expect(await pressure([{ id: "wedge" }])).toBeGreaterThan((await pressure([])) + 3);
  });
});

describe("a smart insole", () => {
  const insole = { id: "smart-insole" } as const;

  it("counts raises of heel and forefoot, and stays at nought in a foot that bears nothing", async () => {
    const counted = async (movement: string, posture: string, field: string) => {
      const scenario = {
        id: "timeline",
        duration_s: 25,
        postures: [{ posture }],
        movements: [{ movement, at_s: 5, count: 7, period_s: 2 }],
      };
      return measure(await wearing(scenario, [insole]), `left.insole.${field}.repetitions`);
    };
    expect(await counted("heel-raise", "standing", "heel")).toBe(7);
    expect(await counted("dorsiflexion", "standing", "forefoot")).toBe(7);
    expect(await counted("ankle-pump", "lying", "heel")).toBe(0);
  });

  it("shares out the load: mostly heel in standing, all forefoot on the toes, nothing lost", async () => {
    const result = await wearing(raising(1), [insole]);
    const at = (time: number) =>
      ["heel", "midfoot", "forefoot"].map((field) => {
        const { times, values } = result.readings.find(({ id }) => id === `left.insole.${field}`)!;
        return new Course(times, values).at(time);
      });
    const [standing, raised] = [at(5), at(10.4)];
    expect(standing[0]).toBeGreaterThan(standing[2]!);
    expect(raised[0]).toBeLessThan(0.01);
    for (const fields of [standing, raised]) expect(fields.reduce((a, b) => a + b, 0)).toBeCloseTo(0.5, 6);
  });
});

describe("the whole body in stockings", () => {
  it("filters less water into the calf while sitting, and the tissue's pressure has the stocking in it", async () => {
    const sitting = { id: "sitting", seconds: 30 };
    const [bare, worn] = await Promise.all([
      wearing(sitting, [], healthy, "closed-loop"),
      wearing(sitting, [stocking], healthy, "closed-loop"),
    ]);
    const mean = (result: StudyResult, id: string) => course(result, id).mean(10, 30);
    for (const limb of ["calf", "foot"]) {
      const filtration = `left.${limb}.capillaries.filtration`;
      expect(mean(worn, filtration), limb).toBeLessThan(0.8 * mean(bare, filtration));
    }
    const tissue = "left.calf.interstitial.pressure";
    expect(mean(worn, tissue)).toBeGreaterThan(mean(bare, tissue) + 10);
    expect(worn.checks.bloodVolumeDrift_mL / worn.checks.bloodVolume_mL).toBeLessThan(1e-9);
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
    expect(() => resolve({ person: healthy, scenario: still("standing"), devices })).toThrow(said);
  });
});
