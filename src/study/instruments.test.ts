import { expect, it } from "vitest";
import { chosenInstruments, type ChosenInstrumentId, sitesOf } from "../instruments/chosen.js";
import { veinPaths, pathId } from "../physiology/circuits/leg-anatomy.js";
import { valves } from "../instruments/valve-monitor.js";
import { run } from "./run.js";

const person = { base: "healthy-adult" } as const;
const standing = { id: "standing", seconds: 15 } as const;

it("every instrument can sit at every one of its sites", async () => {
  const instruments = (Object.keys(chosenInstruments) as ChosenInstrumentId[]).flatMap((id) =>
    sitesOf(id)
      .filter((site) => site.startsWith("left."))
      .map((site) => ({ id, site })),
  );
  const { readings, measures } = await run({ person, scenario: standing, instruments });
  expect(readings.length).toBe(instruments.length);
  expect(measures["left.femoral.timeAveragedVelocity"]?.value).toBeGreaterThan(0);
  expect(measures["left.popliteal.refluxDuration"]?.value).toBe(0);
});

it("a catheter higher up a standing leg reads less", async () => {
  const instruments = ["dorsalFoot", "soleal", "popliteal", "femoral", "iliac"].map((vein) => ({
    id: "pressure-catheter",
    site: `left.${vein}`,
  }));
  const { measures } = await run({ person, scenario: standing, instruments });
  const means = instruments.map(({ site }) => measures[`${site}.meanPressure`]?.value as number);
  expect([...means].sort((a, b) => b - a)).toEqual(means);
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
    const scenario = { id: "tilt-table", tilt_deg, seconds: 90 };
    return (await run({ person, scenario })).measures["left.foot.restingPressure"]?.value as number;
  };
  const [down, level, half, up] = await Promise.all([foot(-15), foot(0), foot(30), foot(75)]);
  expect(down).toBeLessThan(level);
  expect(level).toBeLessThan(half);
  expect(half).toBeLessThan(up);
});

it("an instrument at a place that is not there is refused by its path", async () => {
  const at = (instruments: unknown) => run({ person, scenario: standing, instruments });
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
