import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../src/index.js";
import type { Measures } from "../src/quantity/figure.js";
import type { AppliedDocument } from "../src/study/document.js";

/** What a laboratory sees of one leg: filling, heel raises, walking, and a cuff on the calf. */
interface Seen {
  readonly fillingIndex: number;
  readonly fillingTime: number;
  readonly ejectionFraction: number;
  readonly residualFraction: number;
  readonly lowest: number;
  readonly refill: number;
  readonly walkingFall: number;
  readonly returnTime: number;
  readonly outflowResistance: number;
}

async function seen(
  conditions: readonly AppliedDocument[],
  treatments: readonly AppliedDocument[] = [],
): Promise<Seen> {
  const person = { base: "healthy-adult", conditions, treatments } as const;
  const all: Measures[] = [];
  for (const scenario of ["air-plethysmography", "ten-heel-raises", "walk", "calf-cuff-step"]) {
    all.push((await run({ person, scenario, circuit: "open-leg" })).measures);
  }
  const measures: Measures = Object.assign({}, ...all);
  const value = (id: string) => measures[`left.${id}`]?.value ?? Number.NaN;
  return {
    fillingIndex: value("apg.venousFillingIndex"),
    fillingTime: value("apg.venousFillingTime90"),
    ejectionFraction: value("apg.ejectionFraction"),
    residualFraction: value("apg.residualVolumeFraction"),
    lowest: value("avp.lowest"),
    refill: value("avp.refillTime90"),
    walkingFall: value("ankle.walkingFall"),
    returnTime: value("ankle.returnTime"),
    outflowResistance: value("calf.outflowResistance"),
  };
}

/** a change is a change from one part in fifty on; below it the measure is left alone */
const told = 0.02;
const moved = (from: number, to: number): number =>
  Math.abs(to - from) < told * Math.abs(from) ? 0 : Math.sign(to - from);

let healthy: Seen;
beforeAll(async () => {
  healthy = await seen([]);
});

type Direction = "up" | "down" | "same";
const signs: Readonly<Record<Direction, number>> = { up: 1, down: -1, same: 0 };

/** Each cell with where it is said; what no source says is not in the table. */
const table: readonly {
  readonly name: string;
  readonly conditions: readonly AppliedDocument[];
  readonly cells: Partial<Readonly<Record<keyof Seen, readonly [Direction, string]>>>;
}[] = [
  {
    name: "deep reflux",
    conditions: [{ id: "deep-reflux", site: "axial", degree: "severe" }],
    cells: {
      fillingIndex: ["up", "rows 2.1 and 2.7: filling index above 5 in deep reflux"],
      refill: ["down", "row 2.14: refill under 10 s in severe reflux"],
      lowest: ["up", "row 1.15: the lowest sufficiency index of all groups"],
      residualFraction: ["up", "row 2.12: abnormal residual fraction in limbs with deep reflux and ulcers"],
    },
  },
  {
    name: "great saphenous reflux",
    conditions: [{ id: "great-saphenous-reflux", site: "varicose", degree: "moderate" }],
    cells: {
      fillingIndex: ["up", "row 2.6: above 2 mL/s in varicose limbs"],
      refill: ["down", "row 1.4: pressure is back within 1 to 6 s"],
      residualFraction: ["up", "row 2.22: residual fraction falls when the vein is removed"],
      walkingFall: ["down", "row 1.4: 37 in place of 64 mmHg"],
      returnTime: ["down", "row 1.4"],
    },
  },
  {
    name: "iliofemoral obstruction",
    conditions: [{ id: "iliofemoral-obstruction", degree: "severe" }],
    cells: {
      outflowResistance: ["up", "row 2.5: outflow falls in obstruction"],
      walkingFall: ["down", "row 1.5: 11 in place of 64 mmHg"],
    },
  },
  {
    name: "a weak calf",
    conditions: [{ id: "weak-calf", degree: "severe" }],
    cells: {
      ejectionFraction: ["down", "row 2.24: pump power falls with strength"],
      residualFraction: ["up", "row 2.16"],
      lowest: ["up", "row 2.24"],
      fillingIndex: ["same", "row 2.23: filling tells of valves, not of muscle"],
      fillingTime: ["same", "row 2.23"],
    },
  },
  {
    name: "a stiff ankle",
    conditions: [{ id: "stiff-ankle", degree: "moderate" }],
    cells: {
      ejectionFraction: ["down", "row 2.16: range correlates with ejection fraction"],
      residualFraction: ["up", "row 2.16: and with residual fraction"],
      lowest: ["up", "row 1.19: pressure falls less where the ankle is held"],
      fillingIndex: ["same", "row 2.11: the filling index does not change with the position of the ankle"],
      fillingTime: ["same", "row 2.11"],
    },
  },
];

describe("what a condition does to a leg", () => {
  for (const { name, conditions, cells } of table) {
    it(name, async () => {
      const leg = await seen(conditions);
      for (const [measure, [direction, source]] of Object.entries(cells) as [
        keyof Seen,
        [Direction, string],
      ][]) {
        expect(`${measure} ${moved(healthy[measure], leg[measure])} (${source})`).toBe(
          `${measure} ${signs[direction]} (${source})`,
        );
      }
    });
  }

  it("deep reflux leaves the ejection fraction within ten points", async () => {
    const leg = await seen([{ id: "deep-reflux", site: "axial", degree: "severe" }]);
    expect(Math.abs(leg.ejectionFraction - healthy.ejectionFraction)).toBeLessThan(0.1);
  });

  it("the more a valve leaks, the faster a leg fills and the sooner its pressure is back", async () => {
    const legs = [];
    for (const degree of ["mild", "moderate", "severe"] as const) {
      legs.push(await seen([{ id: "deep-reflux", degree }]));
    }
    const [mild, moderate, severe] = legs;
    expect(healthy.fillingIndex).toBeLessThan(mild.fillingIndex);
    expect(mild.fillingIndex).toBeLessThan(moderate.fillingIndex);
    expect(moderate.fillingIndex).toBeLessThan(severe.fillingIndex);
    expect(severe.refill).toBeLessThan(moderate.refill);
    expect(moderate.refill).toBeLessThan(mild.refill);
  });

  it("what is wrong with one leg is not seen in the other", async () => {
    const person = {
      base: "healthy-adult",
      conditions: [{ id: "deep-reflux", side: "left", degree: "severe" }],
    };
    const { measures } = await run({ person, scenario: "ten-heel-raises", circuit: "open-leg" });
    expect(measures["right.avp.lowest"]?.value).toBe(healthy.lowest);
    expect(measures["left.avp.lowest"]?.value).not.toBe(healthy.lowest);
  });
});

describe("what a treatment does", () => {
  const varicose: AppliedDocument = { id: "great-saphenous-reflux", site: "varicose", degree: "severe" };

  it("ablation brings filling and residual volume of a varicose leg towards normal", async () => {
    const before = await seen([varicose]);
    const after = await seen([varicose], [{ id: "saphenous-ablation" }]);
    for (const measure of ["fillingIndex", "residualFraction", "lowest"] as const) {
      expect(Math.abs(after[measure] - healthy[measure])).toBeLessThan(
        Math.abs(before[measure] - healthy[measure]),
      );
    }
  });

  it.each([
    ["valve-repair", { id: "deep-reflux", degree: "severe" }],
    ["perforator-closure", { id: "perforator-incompetence", degree: "severe" }],
    ["stent", { id: "iliofemoral-obstruction", degree: "severe" }],
  ] as const)("%s makes its own leg normal, and does nothing for a healthy one", async (id, condition) => {
    expect(await seen([condition], [{ id }])).toEqual(healthy);
    expect(await seen([], [{ id }])).toEqual(healthy);
  });

  it("training lets a weak calf eject more and keep less, the more the stronger it has become; valves are as they were", async () => {
    const weak: AppliedDocument = { id: "weak-calf" };
    const [before, some, much] = [
      await seen([weak]),
      await seen([weak], [{ id: "calf-training", gain_pct: 20 }]),
      await seen([weak], [{ id: "calf-training", gain_pct: 50 }]),
    ];
    expect(some.ejectionFraction).toBeGreaterThan(before.ejectionFraction);
    expect(much.ejectionFraction).toBeGreaterThan(some.ejectionFraction);
    expect(some.residualFraction).toBeLessThan(before.residualFraction);
    expect(much.residualFraction).toBeLessThan(some.residualFraction);
    expect(moved(before.fillingIndex, much.fillingIndex)).toBe(0);
  });

  it("a treatment of one thing leaves another as it is", async () => {
    const weak: AppliedDocument = { id: "weak-calf" };
    expect(await seen([weak], [{ id: "valve-repair" }])).toEqual(await seen([weak]));
  });
});
