import { beforeAll, expect, it } from "vitest";
import { chosenInstruments, type ChosenInstrumentId, circuitFor, sitesOf } from "../instruments/chosen.js";
import { veinPaths, pathId } from "../physiology/circuits/leg-anatomy.js";
import { valves } from "../instruments/valve-monitor.js";
import type { StudyResult } from "./result.js";
import { run } from "./run.js";

const person = { base: "healthy-adult" } as const;
const standing = { id: "standing", seconds: 15 } as const;

const ids = Object.keys(chosenInstruments) as ChosenInstrumentId[];
const placed = (id: ChosenInstrumentId) =>
  sitesOf(id)
    .filter((site) => !site.startsWith("right."))
    .map((site) => ({ id, site }));
const ofEveryLeg = ids.filter((id) => circuitFor(id) === undefined);
const ofTheWholeBody = ids.filter((id) => circuitFor(id) === "closed-loop");

function showsNumbers({ readings, measures }: StudyResult): void {
  expect(readings.every(({ values }) => values.length > 0 && values.every(Number.isFinite))).toBe(true);
  for (const measured of Object.values(measures)) {
    if (measured.value !== null) expect(Number.isFinite(measured.value)).toBe(true);
  }
}

/** What each of them shows at once at every place it can have. */
const worn = new Map<ChosenInstrumentId, StudyResult>();
beforeAll(async () => {
  for (const id of ofEveryLeg)
    worn.set(id, await run({ person, scenario: standing, instruments: placed(id), circuit: "open-leg" }));
});

it.each(ofEveryLeg)("%s can sit at every one of its sites, and shows numbers there", (id) => {
  const result = worn.get(id)!;
  expect(result.readings.length).toBe(placed(id).length);
  showsNumbers(result);
});

it("those of the whole body sit there, and show numbers", async () => {
  const instruments = ofTheWholeBody.flatMap(placed);
  const scenario = { id: "rising", seconds: 15 };
  const result = await run({ person, scenario, instruments, circuit: "closed-loop" });
  showsNumbers(result);
  for (const id of [
    "arm.systolicPressureAtRest",
    "finger.deepestFall",
    "heart.beatToBeat.strokeVolumeChange",
    "middleCerebral.deepestVelocityChange",
    "left.foot.capillary.pressureAtEnd",
    "left.calf.oncotic.veinLessArm",
    "left.calf.lymph.flowAtEnd",
    "left.femoral.inspiratoryShare",
  ]) {
    expect(result.measures[id]?.value, id).not.toBeNull();
    expect(result.measures[id], id).toBeDefined();
  }
});

it("those of the whole body are asked of a circuit that has one", async () => {
  const instruments = [{ id: "cardiac-output", site: "heart" }];
  await expect(run({ person, scenario: standing, instruments, circuit: "open-leg" })).rejects.toThrow(
    /closed-loop/,
  );
});

it("no two instruments at one place show a reading or a measure of the same name", async () => {
  const alone = new Set(
    Object.keys((await run({ person, scenario: standing, circuit: "open-leg" })).measures),
  );
  const named = [...worn.values()].map(({ readings, measures }) => [
    ...readings.map((reading) => `reading ${reading.id}`),
    ...Object.keys(measures).filter((measure) => !alone.has(measure)),
  ]);
  const all = named.flat();
  expect(all.filter((id, k) => all.indexOf(id) !== k)).toEqual([]);
});

it("blood runs forward in a standing leg", () => {
  const { measures } = worn.get("doppler")!;
  expect(measures["left.femoral.timeAveragedVelocity"]?.value).toBeGreaterThan(0);
  expect(measures["left.popliteal.refluxDuration"]?.value).toBe(0);
});

it("a varicose vein is shown wider than a normal one", async () => {
  const site = "left.greatSaphenousThigh";
  const diameter = async (who: object) => {
    const instruments = [{ id: "ultrasound-calibre", site }];
    const { measures } = await run({
      person: { ...person, ...who },
      scenario: standing,
      instruments,
      circuit: "open-leg",
    });
    return measures[`${site}.diameterAtRest`]?.value as number;
  };
  const varicose = { conditions: [{ id: "great-saphenous-reflux", site: "varicose", degree: "severe" }] };
  expect(await diameter(varicose)).toBeGreaterThan(1.3 * (await diameter({})));
});

it("a catheter higher up a standing leg reads less", async () => {
  const instruments = ["dorsalFoot", "soleal", "popliteal", "femoral", "iliac"].map((vein) => ({
    id: "pressure-catheter",
    site: `left.${vein}`,
  }));
  const { measures } = await run({ person, scenario: standing, instruments, circuit: "open-leg" });
  const means = instruments.map(({ site }) => measures[`${site}.meanPressure`]?.value as number);
  expect([...means].sort((a, b) => b - a)).toEqual(means);
});

it("a thigh cuff in steps holds blood back in a lying calf, and tells how it leaves", async () => {
  const scenario = { id: "thigh-cuff-steps", posture: "lying", step_mmHg: 20, steps: 3, hold_s: 30 };
  const { measures } = await run({ person: { ...person, height_cm: 190 }, scenario });
  expect(measures["left.apg.heldVolume"]?.value).toBeGreaterThan(10);
  expect([20, 40, 60]).toContain(Math.round(measures["left.apg.pressureOfLargestStep"]?.value as number));
  expect(measures["left.apg.outflowFraction"]?.value).toBeGreaterThan(0);
  expect(measures["left.apg.venousEmptyingTime90"]?.value).toBeGreaterThan(1);
});

it("a seated person's raises send surges through every deep vein above the calf", async () => {
  const scenario = { id: "seated-heel-raise", count: 12 };
  const instruments = ["distalDeepCalf", "popliteal"].map((vein) => ({
    id: "doppler",
    site: `left.${vein}`,
  }));
  const { measures } = await run({ person: { ...person, height_cm: 160 }, scenario, instruments });
  const of = (id: string) => measures[`left.${id}`]?.value as number;
  for (const vein of ["popliteal", "femoral"]) {
    expect(of(`${vein}.augmentedVelocity`), vein).toBeGreaterThan(of(`${vein}.restingPeakVelocity`));
    // a first stroke after rest is never less than those that follow
    expect(of(`${vein}.augmentedVelocity`), vein).toBeLessThanOrEqual(of(`${vein}.peakVelocity`));
    expect(of(`${vein}.ejectedVolume`), vein).toBeGreaterThan(0);
  }
  expect(of("distalDeepCalf.meanWallShear")).toBeGreaterThan(of("distalDeepCalf.leastWallShear"));
  expect(of("popliteal.flowAtRest")).toBeGreaterThan(0);
});

it("the valve monitor knows every valve of the leg", () => {
  expect([...valves].sort()).toEqual(
    veinPaths
      .filter(({ valve }) => valve)
      .map(pathId)
      .sort(),
  );
});

it("tilting a table feet down raises the pressure at the foot as the column grows", async () => {
  const foot = async (tilt_deg: number) => {
    const scenario = { id: "tilt-table", tilt_deg, seconds: 30 };
    return (await run({ person, scenario, circuit: "open-leg" })).measures["left.foot.restingPressure"]
      ?.value as number;
  };
  const [down, level, half, up] = await Promise.all([foot(-15), foot(0), foot(30), foot(75)]);
  expect(down).toBeLessThan(level);
  expect(level).toBeLessThan(half);
  expect(half).toBeLessThan(up);
});

it("an instrument at a place that is not there is refused by its path", async () => {
  const at = (instruments: unknown) => run({ person, scenario: standing, instruments, circuit: "open-leg" });
  await expect(at([{ id: "doppler", site: "left.aorta" }])).rejects.toThrow(
    /^instruments\.0\.site: found "left.aorta"/,
  );
  await expect(at([{ id: "stethoscope", site: "left.popliteal" }])).rejects.toThrow(
    /^instruments\.0\.id: found/,
  );
  await expect(at([{ id: "doppler", site: "left.popliteal", gain: 3 }])).rejects.toThrow(
    /^instruments\.0\.gain: /,
  );
  await expect(at({})).rejects.toThrow(/^instruments: /);
});

it.each(["open-leg", "closed-loop"] as const)(
  "in the %s the artery of the groin carries more than that behind the knee, and both more when the calf works",
  async (circuit) => {
    const instruments = ["femoralArtery", "poplitealArtery"].map((artery) => ({
      id: "arterial-doppler",
      site: `left.${artery}`,
    }));
    const scenario = { id: "heel-raise", count: 10 };
    const { measures } = await run({ person, scenario, instruments, circuit });
    const told = (artery: string, what: string) => measures[`left.${artery}.${what}`]?.value as number;
    expect(told("femoralArtery", "flowAtRest")).toBeGreaterThan(told("poplitealArtery", "flowAtRest"));
    expect(told("femoralArtery", "peakFlowRatio")).toBeGreaterThan(1);
    // the calf works, and the thigh shares in the groin's flow alone
    expect(told("poplitealArtery", "peakFlowRatio")).toBeGreaterThan(told("femoralArtery", "peakFlowRatio"));
  },
);
