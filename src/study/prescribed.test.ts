import { describe, expect, it } from "vitest";
import { habits } from "../scenario/library/habits.js";
import { prescribed } from "../scenario/library/prescribed.js";
import type { StudyResult } from "./result.js";
import { run } from "./run.js";

const person = { base: "healthy-adult" } as const;
/** halves the time, and directions are all that is asked for */
const step_ms = 10;
const all = [...prescribed, ...habits];

const measured = ({ measures }: StudyResult, id: string) => {
  const found = measures[id];
  if (found?.value === undefined || found.value === null) throw new Error(`${id} was not reached.`);
  return found.value;
};
const measure = async (scenario: { id: string } & Record<string, unknown>, id: string) =>
  measured(await run({ person, scenario, step_ms }), id);

it("every exercise and habit that the articles prescribe can be done by name", () => {
  const said = new Set(all.flatMap(({ saidIn }) => saidIn ?? []));
  for (const statement of [
    "A10",
    "A11",
    "B8",
    "B9",
    "B10",
    "B11",
    "B12",
    "B13",
    "B14",
    "B15",
    "D6",
    "D8",
    "E9",
  ]) {
    expect(said, statement).toContain(statement);
  }
});

const expectNoneLost = ({ checks: { bloodVolumeDrift_mL, bloodVolume_mL } }: StudyResult) =>
  expect(bloodVolumeDrift_mL / bloodVolume_mL).toBeLessThan(1e-9);

/** the first set is asked of, and one break of the shortest */
const once = { sets: 1, sitting_min: 5, walking_min: 2 } as const;

describe.each(all.filter(({ id }) => id !== "leg-elevation"))("the dose $id", ({ id, settings }) => {
  it("expels blood from the calf, and loses none", async () => {
    const own = Object.entries(once).filter(([name]) => name in settings);
    const result = await run({ person, scenario: { id, ...Object.fromEntries(own) }, step_ms });
    expect(measured(result, "left.calf.expelledVolume")).toBeGreaterThan(0);
    expectNoneLost(result);
  });
});

it("raised legs empty: standing again after it, the calf has to fill from much less", async () => {
  const minutes = 5;
  const result = await run({ person, scenario: { id: "leg-elevation", minutes }, step_ms });
  expectNoneLost(result);
  const { signals } = result;
  const volume = signals.columns.get("left.calf.volume");
  if (volume === undefined) throw new Error("no volume of the calf");
  // two minutes of standing, and five seconds in which the legs go up
  const stands_s = 120 + 5 + 60 * minutes;
  expect(volume.values[signals.times.findIndex((time) => time >= stands_s)]).toBeLessThan(
    0.5 * volume.values[0],
  );
});

it("a band that pulls harder presses the calf harder", async () => {
  const peak = (force_N: number) =>
    measure({ id: "band-plantarflexion", force_N, count: 3 }, "left.soleus.peakIntramuscularPressure");
  expect(await peak(160)).toBeGreaterThan(await peak(80));
});

it("the calf is pressed harder the more watts the legs turn out", async () => {
  const peak = (power_W: number) =>
    measure({ id: "cycle", power_W, minutes: 0.5 }, "left.soleus.peakIntramuscularPressure");
  expect(await peak(150)).toBeGreaterThan(await peak(50));
});
