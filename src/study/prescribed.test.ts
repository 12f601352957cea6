import { describe, expect, it } from "vitest";
import { habits } from "../scenario/library/habits.js";
import { prescribed } from "../scenario/library/prescribed.js";
import { run } from "./run.js";

const person = { base: "healthy-adult" } as const;
const all = [...prescribed, ...habits];

const measure = async (scenario: string | ({ id: string } & Record<string, unknown>), id: string) => {
  const { measures } = await run({ person, scenario });
  const found = measures[id];
  if (found?.value === undefined || found.value === null) throw new Error(`${id} was not reached.`);
  return found.value;
};

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

describe.each(all.filter(({ id }) => id !== "leg-elevation").map(({ id }) => id))("the dose %s", (id) => {
  it("expels blood from the calf", { timeout: 60_000 }, async () => {
    expect(await measure(id, "left.calf.expelledVolume")).toBeGreaterThan(0);
  });
});

it("raised legs empty: standing again after it, the calf has to fill from much less", {
  timeout: 60_000,
}, async () => {
  const minutes = 15;
  const { signals } = await run({ person, scenario: { id: "leg-elevation", minutes } });
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
    measure({ id: "cycle", power_W, minutes: 1 }, "left.soleus.peakIntramuscularPressure");
  expect(await peak(150)).toBeGreaterThan(await peak(50));
});
