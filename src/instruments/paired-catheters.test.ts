import { describe, expect, it } from "vitest";
import { veinPaths, pathId } from "../physiology/circuits/leg-anatomy.js";
import { session, value } from "./fixtures/session.js";
import { pairedCatheters } from "./paired-catheters.js";
import type { valves } from "./valve-monitor.js";

const path = "greatSaphenousCalfToGastrocnemius";
const site = `left.${path}.pairedCatheters`;
const [begin, end, stride] = [30, 91, 1];
const walking = (time: number) => time > begin && time < end;
const phase = (time: number) => time - Math.floor(time);

/** Stance is the first 60 % of a stride, and the gastrocnemius works from 20 to 50 %. */
const legs = session(
  120,
  { gaitBegins: begin, gaitEnds: end },
  {
    "left.greatSaphenousCalf.luminalPressure": ["mmHg", (time) => (walking(time) ? 30 : 70)],
    "left.gastrocnemius.luminalPressure": [
      "mmHg",
      (time) => (!walking(time) ? 55 : phase(time) > 0.2 && phase(time) < 0.5 ? 110 : 10),
    ],
    "left.gastrocnemius.activation": [
      "1",
      (time) => (walking(time) && phase(time) > 0.2 && phase(time) < 0.5 ? 0.4 : 0.01),
    ],
    "left.foot.load": ["1", (time) => (walking(time) && phase(time) > 0.6 ? 0 : 0.5)],
  },
  { cycle_s: stride },
);

describe("two catheters at the ends of a path", () => {
  const { readings, measures } = pairedCatheters(legs, "left", path);

  it("read upstream less downstream, and nothing at rest", () => {
    expect(readings[0]?.values[0]).toBe(0);
    // 30 − 10 and 30 − 110, less the 15 at rest
    expect(value(measures, `${site}.highestDifference`)).toBe(5);
    expect(value(measures, `${site}.lowestDifference`)).toBe(-95);
  });

  it("tell contraction from swing", () => {
    expect(value(measures, `${site}.differenceInContraction`)).toBeCloseTo(-95, 9);
    expect(value(measures, `${site}.differenceInSwing`)).toBeCloseTo(5, 9);
  });

  it("say so where the foot stays on the ground", () => {
    const still = session(
      60,
      { exerciseBegins: 20, exerciseEnds: 40 },
      Object.fromEntries(
        ["greatSaphenousCalf", "gastrocnemius"].map((vein) => [
          `left.${vein}.luminalPressure`,
          ["mmHg", () => 50] as const,
        ]),
      ),
    );
    const columns = new Map(still.signals.columns);
    const flat = (level: number) => ({ unit: "1" as const, values: still.signals.times.map(() => level) });
    columns.set("left.gastrocnemius.activation", flat(0));
    columns.set("left.foot.load", flat(0.5));
    const found = pairedCatheters({ ...still, signals: { ...still.signals, columns } }, "left", path);
    expect(found.measures[`${site}.differenceInSwing`]).toMatchObject({ value: null, unit: "mmHg" });
    expect(found.measures[`${site}.differenceInContraction`]?.value).toBeNull();
  });

  it("find both veins of every path that has a valve", () => {
    for (const { from, to } of veinPaths.filter(({ valve }) => valve)) {
      const name = pathId({ from, to }) as (typeof valves)[number];
      const drawn = session(
        1,
        {},
        {
          [`left.${from}.luminalPressure`]: ["mmHg", (time) => 3 * time],
          [`left.${to}.luminalPressure`]: ["mmHg", (time) => time],
        },
      );
      expect(pairedCatheters(drawn, "left", name).readings[0]?.values.at(-1), name).toBeCloseTo(2, 12);
    }
  });
});
