import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../engine/compile/model.js";
import { Simulation } from "../../engine/solve/simulation.js";
import { Timetable } from "../../engine/solve/timetable.js";
import { run, type StudyResult } from "../../index.js";
import { sampleScenario } from "../../scenario/sample.js";
import { circuits } from "../../study/circuits.js";
import { atEnd, course, healthy, measure, raising, still } from "../../study/fixtures/wearing.js";
import { resolve } from "../../study/resolve.js";
import { prepare } from "../../study/prepare.js";
import { valvePockets, veins } from "../terms.js";
import { pathId, veinPaths } from "./leg-anatomy.js";
import { dyed } from "./tracer.js";

const places = [...veins, ...valvePockets];
const instruments = [
  { id: "blood-age", site: "left.leg" },
  { id: "contrast-clearance", site: "left.soleal" },
  { id: "contrast-clearance", site: "left.solealPocket" },
];
const traced = (scenario: unknown, otherwise: object = {}): Promise<StudyResult> =>
  run({ person: healthy, scenario, instruments, circuit: "open-leg", ...otherwise });

/** mL in the pockets of a leg's valves, which are beside the volumes of its veins */
const pockets_mL = 0.1 + 0.1 + 0.2 + 0.3;
/** of a leg that has come to rest: rates have died away to 1e-10 of a unit a second */
const resting = 8;

describe("blood in a leg that lies still", () => {
  let lying: StudyResult;
  const at = (id: string): number => course(lying, `left.${id}`).at(0);
  beforeAll(async () => {
    lying = await traced({ id: "lying", seconds: 400 });
  });

  it("is as old as volume over flow in a vein that only capillaries feed", () => {
    expect(veinPaths.filter(({ to }) => to === "thighMuscle")).toEqual([]);
    expect(at("thighMuscle.meanAge")).toBeCloseTo(
      at("thighMuscle.volume") / at("thighMuscleToFemoral.flow"),
      // forward and backward are told apart but for a thousandth of a mL a second
      2,
    );
  });

  it("grows older by the time it spends in each vein of a chain", () => {
    // nothing but the calf's deep veins, and the muscles beside them, fills the popliteal vein
    const into = veinPaths.filter(({ to }) => to === "popliteal");
    const brought = into.reduce(
      (sum, path) => sum + at(`${pathId(path)}.flow`) * at(`${path.from}.meanAge`),
      0,
    );
    const leaving = at("poplitealToFemoral.flow");
    expect(at("popliteal.meanAge")).toBeCloseTo((at("popliteal.volume") + 0.2 + brought) / leaving, 2);
  });

  it("leaves the leg as old as all its veins take to be filled once", () => {
    const volume = at("leg.volume") + pockets_mL;
    expect(at("iliac.meanAge")).toBeCloseTo(volume / at("iliacToHeart.flow"), resting);
  });

  it("is older in the pocket of a valve by the pocket's size over what it exchanges", () => {
    const exchanged = 0.01 * at("poplitealToFemoral.flow");
    expect(at("poplitealPocket.meanAge") - at("popliteal.meanAge")).toBeCloseTo(0.2 / exchanged, 2);
  });

  it("loses its dye later from a valve pocket than from the vein", () => {
    const pocket = measure(lying, "left.solealPocket.washoutTime90");
    expect(pocket).toBeGreaterThan(measure(lying, "left.soleal.washoutTime90"));
  });
});

describe("blood in the soleus", () => {
  /** Mean age in the left soleal veins at an instant. */
  const age = (result: StudyResult, time_s: number) => course(result, "left.soleal.meanAge").at(time_s);

  it("is young after heel raises, and old again after sitting still", async () => {
    const result = await traced({
      id: "timeline",
      duration_s: 400,
      postures: [{ posture: "standing" }, { posture: "sitting", at_s: 45, over_s: 2 }],
      movements: [{ movement: "heel-raise", at_s: 10, count: 30, period_s: 1 }],
    });
    expect(age(result, 40)).toBeLessThan(age(result, 0) / 2);
    expect(age(result, 400)).toBeGreaterThan(2 * age(result, 60));
    // no blood can age faster than time passes
    expect(age(result, 400)).toBeLessThan(age(result, 60) + (400 - 60));
  });

  it("does the same where the whole circulation is closed", async () => {
    const result = await traced(
      {
        id: "timeline",
        duration_s: 150,
        postures: [{ posture: "standing" }],
        movements: [{ movement: "heel-raise", at_s: 10, count: 20, period_s: 1 }],
      },
      { circuit: "closed-loop" },
    );
    expect(age(result, 30)).toBeLessThan(age(result, 0) / 2);
    expect(age(result, 150)).toBeGreaterThan(age(result, 30) + 20);
    expect(result.checks.bloodVolumeDrift_mL).toBeLessThan(1e-8);
  });

  it("stands longer in one who sits than in one who lies", async () => {
    const [sitting, lying] = await Promise.all(["sitting", "lying"].map((posture) => traced(still(posture))));
    expect(age(sitting, 0)).toBeGreaterThan(2 * age(lying, 0));
    expect(measure(sitting, "left.leg.longestResidence")).toBeGreaterThan(
      measure(lying, "left.leg.longestResidence"),
    );
  });
});

describe("a dye in all blood of the legs", () => {
  const study = resolve({ person: healthy, scenario: raising(10), instruments, circuit: "open-leg" });

  it.each(["implicit", "explicit"] as const)(
    "is all there: in the veins, or gone to the heart, %s",
    (method) => {
      const simulation = prepare(resolve({ ...study.document, method }));
      simulation.advance(simulation.steps);
      const states = simulation.states();
      const of = (id: string) => states.get(`left.${id}`) as number;
      const inside = places.reduce((sum, place) => sum + of(`${place}.dye.amount`), 0);
      const given = of("dye.given");
      // some of it has gone, some is there
      expect(of("dye.drained")).toBeGreaterThan(0.1 * given);
      expect(inside).toBeGreaterThan(0.1 * given);
      expect(inside + of("dye.drained")).toBeCloseTo(given, 9);
      expect(simulation.drift).toBeLessThan(1e-9);
    },
  );

  it("neither gathers nor thins while no fresh blood comes in, however blood is thrown about", () => {
    const { circuit, scenario, step_s } = study;
    const parameters = new Map(
      [...study.parameters].map(([id, value]) => [id, id.endsWith(".inflow.conductance") ? 0 : value]),
    );
    const ids = circuit.inputs.map(({ id }) => id);
    const simulation = new Simulation({
      model: compile(circuit),
      parameters,
      timetable: new Timetable(ids, sampleScenario(scenario, undefined)),
      method: "implicit",
      step_s,
      duration_s: scenario.duration_s,
      recordEvery: 10,
      guess: prepare(study).states(),
      restless: true,
      interventions: [{ at_s: 0, change: (states) => dyed(states, parameters) }],
    });
    simulation.advance(simulation.steps);
    const { columns } = simulation.signals();
    const emptied = columns.get("left.soleal.volume")!.values;
    expect(Math.min(...emptied)).toBeLessThan(0.5 * emptied[0]!);
    for (const place of places) {
      for (const share of columns.get(`left.${place}.dyeConcentration`)!.values) {
        expect(share, place).toBeCloseTo(1, 9);
      }
    }
  });

  it("is given at the mark dyeGiven, and at the start where there is none", async () => {
    const standing = { id: "timeline", duration_s: 12, postures: [{ posture: "standing" }] };
    const [early, late] = await Promise.all([
      traced(standing),
      traced({ ...standing, marks: [{ name: "dyeGiven", time_s: 5 }] }),
    ]);
    const share = (result: StudyResult, time_s: number) =>
      course(result, "left.soleal.dyeConcentration").at(time_s);
    expect(share(early, 0)).toBe(1);
    expect(share(early, 5)).toBeLessThan(1);
    expect([share(late, 4.99), share(late, 5)]).toEqual([0, 1]);
    // at rest seven seconds are seven seconds
    expect(atEnd(late, "left.soleal.dyeConcentration")).toBeCloseTo(share(early, 7), 9);
  });
});

describe("asking how old blood is", () => {
  const scenario = raising(10);

  it("adds nothing to a leg of which it is not asked", () => {
    const others = [{ id: "wall-shear", site: "left.soleal" }];
    for (const circuit of ["open-leg", "closed-loop"] as const) {
      expect(resolve({ person: healthy, scenario, circuit, instruments: others }).circuit).toBe(
        circuits[circuit],
      );
      expect(circuits[circuit].states.filter(({ id }) => /dye|aged/i.test(id))).toEqual([]);
    }
  });

  it("does not move it otherwise", async () => {
    const [bare, asked] = await Promise.all([
      run({ person: healthy, scenario, circuit: "open-leg" }),
      traced(scenario),
    ]);
    for (const [id, { values }] of bare.signals.columns) {
      const other = asked.signals.columns.get(id)!.values;
      const most = values.reduce((far, value, k) => Math.max(far, Math.abs(value - other[k]!)), 0);
      // rest is sought by other steps, and a valve that nothing presses stops a little earlier or later
      expect(most, id).toBeLessThan(5e-4);
    }
  });

  it("is answered alike by half the step and by the other method", async () => {
    const [usual, half, explicit] = await Promise.all(
      [{}, { step_ms: 2.5 }, { method: "explicit" }].map((how) => traced(scenario, how)),
    );
    for (const place of places) {
      const age = (result: StudyResult) => atEnd(result, `left.${place}.meanAge`);
      // every measure of the model is held to a hundredth
      const tolerance = 0.005 * age(usual);
      expect(Math.abs(age(usual) - age(half)), place).toBeLessThan(tolerance);
      expect(Math.abs(age(usual) - age(explicit)), place).toBeLessThan(tolerance);
    }
  });
});
