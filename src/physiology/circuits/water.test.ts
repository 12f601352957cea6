import { beforeAll, describe, expect, it } from "vitest";
import { run, type StudyResult } from "../../index.js";

// slow water: what a leg gains, and what stops it

const closed = (scenario: unknown, parameters: Record<string, number> = {}): Promise<StudyResult> =>
  run({
    person: { base: "healthy-adult", parameters },
    scenario,
    circuit: "closed-loop",
    // halves the time; water takes no notice
    step_ms: 10,
  });

/** A signal at a time of the run. */
function at({ signals }: StudyResult, id: string, time_s: number): number {
  const k = signals.times.findIndex((time) => time >= time_s - 1e-9);
  return signals.columns.get(id)!.values[k < 0 ? signals.times.length - 1 : k]!;
}

const gained = (result: StudyResult, site: string, from: number, to: number): number =>
  at(result, `${site}.interstitial.volume`, to) - at(result, `${site}.interstitial.volume`, from);

let hour: StudyResult;
let hung: StudyResult;
beforeAll(async () => {
  hour = await closed({ id: "sitting", seconds: 3600 });
  hung = await closed({
    id: "timeline",
    duration_s: 1201,
    postures: [{ posture: "standing" }, { posture: "lying", at_s: 900, over_s: 5 }],
    marks: [],
  });
});

describe("an hour of sitting still", () => {
  it("swells the foot, fast at first and then ever more slowly", () => {
    const quarters = [0, 900, 1800, 2700].map((from) => gained(hour, "left.foot", from, from + 899));
    expect(quarters[0]).toBeGreaterThan(1.5 * quarters[1]!);
    for (const [k, quarter] of quarters.entries()) {
      if (k > 0) expect(quarter).toBeLessThan(quarters[k - 1]!);
      expect(quarter).toBeGreaterThan(0);
    }
  });

  it("is slowed by what lies beside the capillaries: under pressure and thin, more than the tissue itself", () => {
    for (const site of ["left.foot", "left.calf"]) {
      const changes = (quantity: string) =>
        at(hour, `${site}.${quantity}`, 3599) - at(hour, `${site}.${quantity}`, 0);
      const beside = changes("pericapillary.pressure");
      expect(beside, site).toBeGreaterThan(8);
      expect(changes("interstitial.pressure"), site).toBeLessThan(0.5 * beside);
      expect(changes("interstitial.oncoticPressure"), site).toBeLessThan(-0.5);
    }
  });

  it("raises the lymph of the foot, whose tissue fills, and that of the calf only once its own is full", () => {
    const rise = (site: string, time_s: number) =>
      at(hour, `${site}.lymph.flow`, time_s) / at(hour, `${site}.lymph.flow`, 0);
    expect(rise("left.foot", 1800)).toBeGreaterThan(1.2);
    expect(rise("left.calf", 1800)).toBeCloseTo(1, 1);
    expect(rise("left.foot", 3599)).toBeGreaterThan(rise("left.calf", 3599));
  });

  it("takes the water from the plasma, which thickens", () => {
    expect(at(hour, "plasma.volume", 3599)).toBeLessThan(at(hour, "plasma.volume", 0) - 50);
    expect(at(hour, "blood.haematocrit", 3599)).toBeGreaterThan(at(hour, "blood.haematocrit", 0));
    expect(at(hour, "plasma.oncoticPressure", 3599)).toBeGreaterThan(at(hour, "plasma.oncoticPressure", 0));
  });

  it("neither makes nor loses water or protein", () => {
    expect(hour.checks.bloodVolumeDrift_mL / hour.checks.bloodVolume_mL).toBeLessThan(1e-9);
  });
});

describe("ten minutes", () => {
  it("of standing fill the calf's tissue faster than of sitting, and lying hardly at all", async () => {
    const lain = await closed({ id: "lying", seconds: 600 });
    const [lying, sitting, standing] = [lain, hour, hung].map((one) => gained(one, "left.calf", 0, 599));
    expect(Math.abs(lying!)).toBeLessThan(0.2 * sitting!);
    expect(standing).toBeGreaterThan(1.3 * sitting!);
  });
});

describe("a night's lying", () => {
  it("leaves a leg more swollen when the plasma holds less protein", async () => {
    const low = await closed({ id: "sitting", seconds: 10 }, { "plasma.proteinConcentration": 45 });
    const tissue = (one: StudyResult) => at(one, "left.calf.interstitial.volume", 0);
    expect(tissue(low)).toBeGreaterThan(tissue(hour) + 3);
  });
});

describe("a leg that hangs", () => {
  it("gives its early water back within minutes of lying down again", () => {
    const plasma = (time: number) => at(hung, "plasma.volume", time);
    const lost = plasma(0) - plasma(899);
    expect(lost).toBeGreaterThan(100);
    expect(plasma(1200) - plasma(905)).toBeGreaterThan(0.2 * lost);
  });

  it("gives off no lymph past a cuff that shuts its vessels", async () => {
    const cuffed = await closed({
      id: "timeline",
      duration_s: 300,
      postures: [{ posture: "sitting" }],
      cuffs: [
        {
          cuff: "thigh",
          side: "left",
          course: [
            { time_s: 60, pressure_mmHg: 0 },
            { time_s: 62, pressure_mmHg: 120 },
          ],
        },
      ],
      marks: [],
    });
    const lymph = (side: string) => at(cuffed, `${side}.calf.lymph.flow`, 290);
    expect(lymph("left")).toBeLessThan(0.1 * lymph("right"));
  });
});
