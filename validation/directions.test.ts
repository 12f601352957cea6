import { describe, expect, it } from "vitest";
import { run } from "../src/index.js";
import type { Measures } from "../src/quantity/figure.js";
import type { AppliedDocument } from "../src/study/document.js";
import { resolve } from "../src/study/resolve.js";

/** What a laboratory sees of one leg: filling, heel raises, walking, and a cuff on the calf. */
const looks = {
  fillingIndex: ["air-plethysmography", "apg.venousFillingIndex"],
  fillingTime: ["air-plethysmography", "apg.venousFillingTime90"],
  ejectionFraction: ["air-plethysmography", "apg.ejectionFraction"],
  residualFraction: ["air-plethysmography", "apg.residualVolumeFraction"],
  lowest: ["ten-heel-raises", "avp.lowest"],
  refill: ["ten-heel-raises", "avp.refillTime90"],
  walkingFall: ["walk", "ankle.walkingFall"],
  returnTime: ["walk", "ankle.returnTime"],
  outflowResistance: ["calf-cuff-step", "calf.outflowResistance"],
} as const;
type Measure = keyof typeof looks;

interface Leg {
  readonly conditions?: readonly AppliedDocument[];
  readonly treatments?: readonly AppliedDocument[];
}

const study = (leg: Leg, scenario: string) =>
  ({ person: { base: "healthy-adult", ...leg }, scenario, circuit: "open-leg" }) as const;

/** every test of a leg is run once, and looked at by all that ask */
const tested = new Map<string, Promise<Measures>>();

async function seen(measure: Measure, leg: Leg = {}, side: "left" | "right" = "left"): Promise<number> {
  const [scenario, id] = looks[measure];
  const key = JSON.stringify([scenario, leg]);
  const result = tested.get(key) ?? run(study(leg, scenario)).then((ran) => ran.measures);
  tested.set(key, result);
  return (await result)[`${side}.${id}`]?.value ?? Number.NaN;
}

/** a change is a change from one part in fifty on; below it the measure is left alone */
const told = 0.02;
const moved = (from: number, to: number): number =>
  Math.abs(to - from) < told * Math.abs(from) ? 0 : Math.sign(to - from);

type Direction = "up" | "down" | "same";
const signs: Readonly<Record<Direction, number>> = { up: 1, down: -1, same: 0 };

/** Each cell with where it is said; what no source says is not in the table. */
const table: readonly {
  readonly name: string;
  readonly conditions: readonly AppliedDocument[];
  readonly cells: Partial<Readonly<Record<Measure, readonly [Direction, string]>>>;
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
  it.each(table)("$name", async ({ conditions, cells }) => {
    for (const [measure, [direction, source]] of Object.entries(cells) as [Measure, [Direction, string]][]) {
      const change = moved(await seen(measure), await seen(measure, { conditions }));
      expect(`${measure} ${change} (${source})`).toBe(`${measure} ${signs[direction]} (${source})`);
    }
  });

  const refluxing = (degree: "mild" | "moderate" | "severe"): Leg => ({
    conditions: [{ id: "deep-reflux", site: "axial", degree }],
  });

  it("deep reflux leaves the ejection fraction within ten points", async () => {
    const change = (await seen("ejectionFraction", refluxing("severe"))) - (await seen("ejectionFraction"));
    expect(Math.abs(change)).toBeLessThan(0.1);
  });

  it("the more a valve leaks, the faster a leg fills and the sooner its pressure is back", async () => {
    const of = async (measure: Measure) => ({
      mild: await seen(measure, refluxing("mild")),
      moderate: await seen(measure, refluxing("moderate")),
      severe: await seen(measure, refluxing("severe")),
    });
    const [filling, refill] = [await of("fillingIndex"), await of("refill")];
    expect(await seen("fillingIndex")).toBeLessThan(filling.mild);
    expect(filling.mild).toBeLessThan(filling.moderate);
    expect(filling.moderate).toBeLessThan(filling.severe);
    expect(refill.severe).toBeLessThan(refill.moderate);
    expect(refill.moderate).toBeLessThan(refill.mild);
  });

  it("what is wrong with one leg is not seen in the other", async () => {
    const oneLeg: Leg = { conditions: [{ id: "deep-reflux", side: "left", degree: "severe" }] };
    expect(await seen("lowest", oneLeg, "right")).toBe(await seen("lowest"));
    expect(await seen("lowest", oneLeg, "left")).not.toBe(await seen("lowest"));
  });
});

describe("what a treatment does", () => {
  const varicose: AppliedDocument = { id: "great-saphenous-reflux", site: "varicose", degree: "severe" };
  const weak: AppliedDocument = { id: "weak-calf" };
  /** all that a run of the leg is made of */
  const madeOf = (leg: Leg) => {
    const { parameters, scenario } = resolve(study(leg, "walk"));
    return { parameters, scenario };
  };

  it("ablation brings filling and residual volume of a varicose leg towards normal", async () => {
    const treated: Leg = { conditions: [varicose], treatments: [{ id: "saphenous-ablation" }] };
    for (const measure of ["fillingIndex", "residualFraction", "lowest"] as const) {
      const normal = await seen(measure);
      expect(Math.abs((await seen(measure, treated)) - normal)).toBeLessThan(
        Math.abs((await seen(measure, { conditions: [varicose] })) - normal),
      );
    }
  });

  it.each([
    ["valve-repair", { id: "deep-reflux", degree: "severe" }],
    ["perforator-closure", { id: "perforator-incompetence", degree: "severe" }],
    ["stent", { id: "iliofemoral-obstruction", degree: "severe" }],
  ] as const)("%s makes its own leg normal, and does nothing for a healthy one", (id, condition) => {
    const treatments = [{ id }];
    expect(madeOf({ conditions: [condition] })).not.toEqual(madeOf({}));
    expect(madeOf({ conditions: [condition], treatments })).toEqual(madeOf({}));
    expect(madeOf({ treatments })).toEqual(madeOf({}));
  });

  it("training lets a weak calf eject more and keep less, the more the stronger it has become; valves are as they were", async () => {
    const trained = (gain_pct: number): Leg => ({
      conditions: [weak],
      treatments: [{ id: "calf-training", gain_pct }],
    });
    const before: Leg = { conditions: [weak] };
    const ejected = (leg: Leg) => seen("ejectionFraction", leg);
    expect(await ejected(trained(20))).toBeGreaterThan(await ejected(before));
    expect(await ejected(trained(50))).toBeGreaterThan(await ejected(trained(20)));
    expect(await seen("residualFraction", trained(20))).toBeLessThan(await seen("residualFraction", before));
    expect(moved(await seen("fillingIndex", before), await seen("fillingIndex", trained(50)))).toBe(0);
  });

  it("a treatment of one thing leaves another as it is", () => {
    const treatments = [{ id: "valve-repair" }];
    expect(madeOf({ conditions: [weak], treatments })).toEqual(madeOf({ conditions: [weak] }));
  });
});
