import { beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../../study/prepare.js";
import { resolve } from "../../study/resolve.js";
import { run, type StudyResult } from "../../index.js";

const closed = (scenario: unknown, parameters: Record<string, number> = {}): Promise<StudyResult> =>
  run({ person: { base: "healthy-adult", parameters }, scenario, circuit: "closed-loop" });

const value = (result: StudyResult, id: string): number => {
  const measured = result.measures[id];
  if (measured?.value == null) throw new Error(`${id} was not reached.`);
  return measured.value;
};

function mean({ signals: { columns, times } }: StudyResult, id: string, from: number, to: number): number {
  const values = columns.get(id)!.values.filter((_, k) => times[k]! >= from && times[k]! < to);
  return values.reduce((a, b) => a + b, 0) / values.length;
}

describe("a healthy adult, whole", () => {
  let lying: StudyResult;
  let standing: StudyResult;
  beforeAll(async () => {
    [lying, standing] = await Promise.all([closed("lying"), closed("standing")]);
  });

  it("lies with the rate, pressures and output of a resting adult", () => {
    expect(value(lying, "heart.rate")).toBeGreaterThan(60);
    expect(value(lying, "heart.rate")).toBeLessThan(75);
    expect(Math.abs(value(lying, "artery.systolicPressure") - 120)).toBeLessThan(10);
    expect(Math.abs(value(lying, "artery.diastolicPressure") - 75)).toBeLessThan(10);
    expect(value(lying, "heart.output")).toBeGreaterThan(4.8);
    expect(value(lying, "heart.output")).toBeLessThan(6.2);
    expect(value(lying, "centralVein.meanPressure")).toBeGreaterThan(2);
    expect(value(lying, "centralVein.meanPressure")).toBeLessThan(6);
  });

  it("beats evenly: a minute later nothing has changed but the beat and the breath", () => {
    for (const id of ["aorta.luminalPressure", "rightAtrium.luminalPressure", "left.leg.volume"]) {
      // a mean over 30 s holds some 32 beats and seven breaths, cut anywhere
      expect(Math.abs(mean(lying, id, 0, 30) - mean(lying, id, 80, 110)), id).toBeLessThan(0.6);
    }
  });

  it("stands with a faster heart, less output, and the diastolic pressure up", () => {
    expect(value(standing, "heart.rate")).toBeGreaterThan(value(lying, "heart.rate") + 8);
    expect(value(standing, "heart.output")).toBeLessThan(0.9 * value(lying, "heart.output"));
    expect(value(standing, "artery.diastolicPressure")).toBeGreaterThan(
      value(lying, "artery.diastolicPressure"),
    );
    expect(value(standing, "left.foot.restingPressure")).toBeGreaterThan(85);
    expect(value(standing, "left.foot.restingPressure")).toBeLessThan(100);
  });

  it("fills its left heart at 6 to 12 mmHg when it lies, and throws out six tenths of what the ventricle holds", () => {
    const ventricle = lying.signals.columns.get("leftVentricle.volume")!.values;
    const [most, least] = [Math.max(...ventricle), Math.min(...ventricle)];
    expect(most).toBeGreaterThan(120);
    expect(most).toBeLessThan(180);
    expect((most - least) / most).toBeGreaterThan(0.55);
    expect((most - least) / most).toBeLessThan(0.7);
    expect(mean(lying, "leftAtrium.luminalPressure", 60, 110)).toBeGreaterThan(6);
    expect(mean(lying, "leftAtrium.luminalPressure", 60, 110)).toBeLessThan(12);
  });

  it("gives up blood from its lungs when it stands", () => {
    const lungs = (result: StudyResult) => {
      const until = result.duration_s;
      return ["pulmonaryArteries", "pulmonaryVeins"]
        .map((part) => mean(result, `${part}.volume`, until - 20, until))
        .reduce((a, b) => a + b, 0);
    };
    expect(lungs(standing)).toBeLessThan(0.85 * lungs(lying));
    expect(lungs(standing)).toBeGreaterThan(0.6 * lungs(lying));
  });

  it("loses no blood", () => {
    for (const { checks } of [lying, standing]) {
      expect(checks.bloodVolumeDrift_mL / checks.bloodVolume_mL).toBeLessThan(1e-9);
    }
  });
});

describe("without its nerves", () => {
  it("the pressure falls on tilting, and the heart does not answer", async () => {
    const tilt = { id: "tilt-table", tilt_deg: 70, seconds: 60 };
    const off = { "baroreflex.gainFactor": 0, "cardiopulmonary.gainFactor": 0 };
    const [healthy, severed] = await Promise.all([closed(tilt), closed(tilt, off)]);
    expect(value(severed, "artery.meanPressure")).toBeLessThan(value(healthy, "artery.meanPressure") - 15);
    const rates = ({ signals }: StudyResult) => signals.columns.get("heart.rate")!.values;
    const quickest = (result: StudyResult) => 60 * (Math.max(...rates(result)) - rates(result)[0]!);
    expect(quickest(severed)).toBeLessThan(0.1);
    expect(quickest(healthy)).toBeGreaterThan(8);
  });
});

describe("a walk of the whole body", () => {
  it("is the same bit for bit when it is begun again in its middle", () => {
    const study = resolve({
      person: { base: "healthy-adult" },
      scenario: { id: "walk", speed_kmh: 4, minutes: 0.5 },
      circuit: "closed-loop",
    });
    const whole = prepare(study);
    const parts = prepare(study);
    whole.advance(8000);
    parts.advance(3217);
    const checkpoint = parts.checkpoint();
    const later = prepare(study);
    later.restore(checkpoint);
    later.advance(8000 - 3217);
    expect([...later.states()]).toEqual([...whole.states()]);
  });

  it("gives the heart more to pump while the calf works", async () => {
    const walk = await closed({ id: "walk", speed_kmh: 4, minutes: 2 });
    const { columns, times } = walk.signals;
    const flow = columns.get("leftVentricleToAorta.flow")!.values;
    const mean = (from: number, to: number) => {
      const own = flow.filter((_, k) => times[k]! >= from && times[k]! < to);
      return own.reduce((a, b) => a + b, 0) / own.length;
    };
    expect(mean(100, 140)).toBeGreaterThan(1.05 * mean(0, 28));
    // the blood above the heart weighs more while the trunk is thrown up
    const column = columns
      .get("upperArteries.luminalPressure")!
      .values.map((pressure, k) => pressure - columns.get("brain.arterialPressure")!.values[k]!);
    const swing = (from: number, to: number) => {
      const own = column.filter((_, k) => times[k]! >= from && times[k]! < to);
      return Math.max(...own) - Math.min(...own);
    };
    expect(swing(100, 140)).toBeGreaterThan(swing(0, 28) + 5);
  });
});

describe("hips and back", () => {
  const bloodOf = async (scenario: unknown, from: number, to: number): Promise<number> => {
    const { columns, times } = (await closed(scenario)).signals;
    const flow = columns.get("abdominalAortaToLowerTrunkVeins.flow")!.values;
    const own = flow.filter((_, k) => times[k]! >= from && times[k]! < to);
    return own.reduce((a, b) => a + b, 0) / own.length;
  };

  it("get more blood where the body is carried, and not where a thigh is tensed alone", async () => {
    const [resting, walking, tensing] = await Promise.all([
      bloodOf({ id: "standing", seconds: 60 }, 30, 60),
      bloodOf({ id: "walk", speed_kmh: 4, minutes: 2 }, 100, 140),
      bloodOf({ id: "leg-tensing" }, 40, 60),
    ]);
    expect(walking).toBeGreaterThan(1.7 * resting);
    expect(tensing).toBeLessThan(1.1 * resting);
  });
});

describe("a whole body with everything on that can be worn", () => {
  it("goes on from a checkpoint bit for bit wherever it is broken off: dressed, squeezed, stimulated, at rest", () => {
    const study = resolve({
      person: { base: "healthy-adult" },
      scenario: { id: "lying", seconds: 30 },
      circuit: "closed-loop",
      step_ms: 10,
      devices: [
        { id: "stocking", side: "left", on_s: 5, off_s: 20 },
        { id: "bandage", side: "right", length: "gaiter" },
        {
          id: "pneumatic-compression",
          side: "right",
          order: "sequential",
          at_s: 8,
          cycle_s: 6,
          hold_s: 1,
          rise_s: 1,
        },
        { id: "nerve-stimulator", side: "left", at_s: 22 },
        { id: "smart-insole" },
      ],
    });
    const whole = prepare(study);
    for (const steps of [3, 700, 443, 1254, 311]) {
      const [before, after] = [prepare(study), prepare(study)];
      // what the whole run is now another one becomes, from its checkpoint as a file would keep it
      before.restore(structuredClone(whole.checkpoint()));
      before.advance(steps);
      whole.advance(steps);
      expect(before.checkpoint()).toEqual(whole.checkpoint());
      after.restore(before.checkpoint());
      expect([...after.states()]).toEqual([...whole.states()]);
    }
  });
});
