import { describe, expect, it } from "vitest";
import type { Measures } from "../src/quantity/figure.js";
import { InputError } from "../src/quantity/input-error.js";
import type { StudyDocument } from "../src/study/document.js";
import { at, type ValidationCase } from "./case.js";
import { byRow, validate } from "./validate.js";

const person = { base: "healthy-adult" } as const;

const fall: ValidationCase = {
  id: "1.3-pollack-1949",
  row: "1.3",
  role: "fitted",
  says: "A fall.",
  studies: { walk: { person, scenario: { id: "walk", speed_kmh: 3, minutes: 3 } } },
  measures: [
    {
      id: "fall",
      figure: "pollack-1949/fall-normal",
      value: (runs) => at(runs, "walk", "left.ankle.walkingFall", "mmHg"),
    },
    {
      id: "return",
      figure: "pollack-1949/return-normal",
      value: (runs) => at(runs, "walk", "left.ankle.returnTime", "s"),
    },
  ],
  differs: "Nothing.",
};

const standing: ValidationCase = {
  ...fall,
  id: "1.1-stick-1992",
  row: "1.1",
  role: "held-out",
  // the same study, its fields in another order
  studies: { walk: { scenario: { minutes: 3, speed_kmh: 3, id: "walk" }, person } },
  measures: [
    {
      id: "standing",
      figure: "stick-1992/quiet-standing",
      value: (runs) => at(runs, "walk", "left.ankle.standingPressure", "mmHg"),
    },
  ],
};

const measures: Measures = {
  "left.ankle.walkingFall": { value: 10, unit: "kPa" },
  "left.ankle.returnTime": { value: null, unit: "s", reason: "the pressure did not come back" },
  "left.ankle.standingPressure": { value: 100, unit: "mmHg" },
};

const stage = () => {
  const ran: StudyDocument[] = [];
  const run = async (study: StudyDocument) => {
    ran.push(study);
    return { measures };
  };
  return { ran, run };
};

describe("validate", () => {
  it("runs a study that two cases share once on each circuit, and tells how far it is", async () => {
    const { ran, run } = stage();
    const progress: string[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) =>
      progress.push(`${done}/${total}`);
    await validate({ cases: [fall, standing], run, onProgress });
    expect(ran.map(({ circuit }) => circuit)).toEqual(["closed-loop", "open-leg"]);
    expect(progress).toEqual(["0/2", "1/2", "2/2"]);
  });

  it("reports rows in order, with model values in the unit of the figure", async () => {
    const { cases } = await validate({ cases: [fall, standing], run: stage().run });
    expect(cases.map(({ row }) => row)).toEqual(["1.1", "1.3"]);
    const [inMmHg, notReached] = cases[1].measures;
    // 10 kPa = 75.006 mmHg, beyond the printed 54 to 71
    expect(inMmHg.model).toBeCloseTo(10 / 0.133322387415, 8);
    expect(inMmHg).toMatchObject({ unit: "mmHg", verdict: "disagrees", published: { low: 54, high: 71 } });
    expect(notReached).toMatchObject({ model: null, verdict: "outside range" });
    expect(cases[1].verdict).toBe("disagrees");
    // 84 ± 0.2 · 84 holds 100
    expect(cases[0].verdict).toBe("agrees");
  });

  it("counts fitted and held-out apart, and assumed spreads on their own", async () => {
    const { summary } = await validate({ cases: [fall, standing], run: stage().run });
    expect(summary.heldOut).toMatchObject({ rows: 1, agreeing: 1, share: 1, agreeingOnAssumedSpread: 1 });
    expect(summary.heldOut.rms).toBeCloseTo((100 - 84) / (0.2 * 84), 10);
    expect(summary.fitted).toMatchObject({ rows: 1, agreeing: 0, share: 0, assumedSpreads: 0, points: 1 });
    expect(summary.fitted.worst).toMatchObject({ row: "1.3", measure: "fall" });
    expect(summary.assumedSpreads).toBe(1);
    expect(summary.verdicts).toEqual({ agrees: 1, "direction only": 0, disagrees: 1, "outside range": 0 });
  });

  it("runs the rows asked for, and refuses one that does not exist", async () => {
    const { ran, run } = stage();
    const { cases, summary } = await validate({ cases: [fall, standing], rows: ["1.3"], run });
    expect(cases.map(({ row }) => row)).toEqual(["1.3"]);
    expect(summary.heldOut).toMatchObject({ rows: 0, share: null, rms: null, worst: null });
    expect(ran.length).toBe(2);
    await expect(validate({ rows: ["9.99"], run })).rejects.toThrow(InputError);
    await expect(validate({ rows: ["9.99"], run })).rejects.toThrow(
      'found "9.99", expected one of 1.1, 1.2, 1.3',
    );
  });

  it("lets the closed loop decide, tells the open leg beside it, and names what agrees there alone", async () => {
    const run = async ({ circuit }: StudyDocument) => ({
      measures: {
        ...measures,
        "left.ankle.standingPressure": { value: circuit === "open-leg" ? 84 : 40, unit: "mmHg" as const },
      },
    });
    const { cases, summary } = await validate({ cases: [standing], run });
    expect(cases[0]).toMatchObject({ verdict: "disagrees", verdictOpenLeg: "agrees" });
    expect(cases[0].measures[0]).toMatchObject({ model: 40, openLeg: { model: 84, verdict: "agrees" } });
    expect(summary.openLegOnly).toEqual(["1.1"]);
    const whole = await validate({ cases: [{ ...standing, wholeBody: true }], run });
    expect(whole.cases[0].verdictOpenLeg).toBeUndefined();
  });

  it("does not pass a misspelt measure for one that was not reached", async () => {
    const run = async () => ({ measures: {} });
    await expect(validate({ cases: [fall], run })).rejects.toThrow(
      'gives no measure "left.ankle.walkingFall"',
    );
  });

  it("survives JSON unchanged", async () => {
    const report = await validate({ cases: [fall, standing], run: stage().run });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe("the order of rows", () => {
  it("counts 1.13 after 1.6", () => {
    expect(["2.18", "1.13", "1.6", "1.1"].sort(byRow)).toEqual(["1.1", "1.6", "1.13", "2.18"]);
  });
});
