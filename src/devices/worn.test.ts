import { beforeAll, describe, expect, it } from "vitest";
import type { StudyResult } from "../index.js";
import type { DeviceDocument } from "../study/document.js";
import { atEnd, course, healthy, raising, still, wearing } from "../study/fixtures/wearing.js";

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
