import { beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../quantity/input-error.js";
import type { AppliedDocument, PersonDocument, ScenarioDocument, StudyDocument } from "./document.js";
import { resolve } from "./resolve.js";
import type { StudyResult } from "./result.js";
import { run } from "./run.js";

// persons as a laboratory and a ward see them: on a tilt table, on the back and on the side, with swollen legs

type Who = Omit<PersonDocument, "base">;

const study = (who: Who, scenario: ScenarioDocument): StudyDocument => ({
  person: { base: "healthy-adult", ...who },
  scenario,
  circuit: "closed-loop",
  // halves the time, and directions are all that is asked for
  step_ms: 10,
});

const of = (...conditions: readonly AppliedDocument[]): Who => ({ conditions });

function mean({ signals: { columns, times } }: StudyResult, id: string, from: number, to: number): number {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`${id} is not there.`);
  const own = column.values.filter((_, k) => times[k] >= from && times[k] < to);
  return own.reduce((a, b) => a + b, 0) / own.length;
}

/** What a monitor shows in the half minute before the tilt, and from half a minute after it on. */
interface Monitored {
  readonly rate: number;
  readonly pressure: number;
  readonly output: number;
  readonly central: number;
  readonly haematocrit: number;
  readonly oncotic: number;
}

const seen = (result: StudyResult, from: number, to: number): Monitored => ({
  rate: 60 * mean(result, "heart.rate", from, to),
  pressure: mean(result, "aorta.luminalPressure", from, to),
  output: 0.06 * mean(result, "leftVentricleToAorta.flow", from, to),
  central: mean(result, "rightAtrium.luminalPressure", from, to),
  haematocrit: mean(result, "blood.haematocrit", from, to),
  oncotic: mean(result, "plasma.oncoticPressure", from, to),
});

async function tilted(who: Who): Promise<{ readonly lying: Monitored; readonly upright: Monitored }> {
  const result = await run(study(who, { id: "tilt-table", tilt_deg: 70, seconds: 50 }));
  return { lying: seen(result, 5, 30), upright: seen(result, 65, 85) };
}

type Tilted = Awaited<ReturnType<typeof tilted>>;
const rise = ({ lying, upright }: Tilted) => upright.rate - lying.rate;
const fall = ({ lying, upright }: Tilted) => lying.pressure - upright.pressure;

describe("tilted up", () => {
  let healthy: Tilted;
  beforeAll(async () => {
    healthy = await tilted({});
  });

  it("a person whose autonomic nerves fail falls in pressure, and the heart hardly beats faster", async () => {
    const failing = await tilted(of({ id: "autonomic-failure", degree: "severe" }));
    expect(fall(failing)).toBeGreaterThan(30);
    expect(fall(healthy)).toBeLessThan(0);
    expect(rise(failing)).toBeLessThan(0.5 * rise(healthy));
    expect(failing.lying.haematocrit).toBeCloseTo(healthy.lying.haematocrit, 3);
  });

  it("a person with arterioles that do not narrow falls in pressure though the heart races", async () => {
    const falling = await tilted(of({ id: "orthostatic-hypotension", degree: "severe" }));
    expect(fall(falling)).toBeGreaterThan(15);
    expect(rise(falling)).toBeGreaterThan(1.5 * rise(healthy));
  });

  it("a person with too little blood races and keeps the pressure", async () => {
    const racing = await tilted(of({ id: "postural-tachycardia", site: "low-volume" }));
    expect(rise(racing)).toBeGreaterThan(1.3 * rise(healthy));
    expect(fall(racing)).toBeLessThan(10);
  });

  it("weeks in bed cost output and let the heart race", async () => {
    const risen = await tilted(of({ id: "bed-rest" }));
    expect(rise(risen)).toBeGreaterThan(rise(healthy) + 4);
    expect(risen.upright.output).toBeLessThan(0.9 * healthy.upright.output);
  });

  it("an old heart answers less, and the pressure holds all the same", async () => {
    const old = await tilted({ age_years: 75 });
    expect(rise(old)).toBeLessThan(0.7 * rise(healthy));
    expect(fall(old)).toBeLessThan(5);
  });

  it("an anaemic person has thin blood, a high output and a lower pressure, lying and upright", async () => {
    const anaemic = await tilted(of({ id: "anaemia" }));
    for (const posture of ["lying", "upright"] as const) {
      expect(anaemic[posture].haematocrit).toBeLessThan(0.3);
      expect(anaemic[posture].output).toBeGreaterThan(1.1 * healthy[posture].output);
      expect(anaemic[posture].pressure).toBeLessThan(healthy[posture].pressure - 2);
    }
  });

  it("a failing heart stands before full veins; a diuretic empties them, and with them the pressure on standing", async () => {
    const failing = of({ id: "heart-failure" });
    const [wet, dry] = await Promise.all([
      tilted(failing),
      tilted({ ...failing, treatments: [{ id: "diuretic", degree: "severe" }] }),
    ]);
    expect(wet.lying.central).toBeGreaterThan(healthy.lying.central + 3);
    expect(dry.lying.central).toBeLessThan(wet.lying.central - 1);
    expect(dry.upright.pressure).toBeLessThan(wet.upright.pressure);
    expect(dry.lying.oncotic).toBeGreaterThan(wet.lying.oncotic);
  });
});

describe("near term", () => {
  const femoral = "left.femoral.luminalPressure";
  const lain = (who: Who, posture: string) => run(study(who, { id: posture, seconds: 30 }));

  it("the veins of the legs are pressed shut on the back and free on the side", async () => {
    const pregnant = { ...of({ id: "late-pregnancy" }), sex: "female" } as const;
    const [supine, lateral] = await Promise.all([lain(pregnant, "lying"), lain(pregnant, "left-lateral")]);
    expect(mean(supine, femoral, 5, 30)).toBeGreaterThan(mean(lateral, femoral, 5, 30) + 5);
    expect(seen(supine, 5, 30).output).toBeLessThan(seen(lateral, 5, 30).output);
  });
});

/** mL of water in the tissue of foot and calf, over five seconds */
const tissueWater = (result: StudyResult, side: "left" | "right", from_s = result.duration_s - 5): number =>
  ["foot", "calf"]
    .map((limb) => mean(result, `${side}.${limb}.interstitial.volume`, from_s, from_s + 5))
    .reduce((a, b) => a + b);

describe("swollen legs, after a night's lying and ten minutes of sitting still", () => {
  const sat = (who: Who) => run(study(who, { id: "sitting", seconds: 600 }));
  /** ten minutes put some 35 mL into a healthy foot and calf; a leg that has these more is seen to be thicker */
  const seen_mL = 8;
  const on = (id: string): Who => of({ id, side: "left", degree: "severe" });
  const severe = (id: string, site?: string): Who =>
    of({ id, degree: "severe", ...(site === undefined ? {} : { site }) });
  const last = (result: StudyResult, id: string) => mean(result, id, 580, 600);
  const ankle = (result: StudyResult, side: "left" | "right") =>
    last(result, `${side}.posteriorTibialAnkle.luminalPressure`);

  let healthy: StudyResult;
  let water: number;
  beforeAll(async () => {
    healthy = await sat({});
    water = tissueWater(healthy, "left");
  });

  /** What a work-up finds beside the swelling: over health in central pressure, or over the other leg. */
  const finds: Readonly<Record<string, (result: StudyResult) => void>> = {
    "its ankle vein under pressure": (result) => {
      expect(ankle(result, "left")).toBeGreaterThan(ankle(result, "right") + 3);
    },
    "little lymph from it": (result) => {
      // the vessels that are left are pressed harder
      expect(last(result, "left.calf.lymph.flow")).toBeLessThan(0.5 * last(result, "right.calf.lymph.flow"));
      expect(Math.abs(ankle(result, "left") - ankle(result, "right"))).toBeLessThan(1);
    },
    "a high central venous pressure": (result) => {
      const central = (one: StudyResult) => last(one, "rightAtrium.luminalPressure");
      expect(central(result)).toBeGreaterThan(central(healthy) + 2);
    },
    "little protein in the plasma": (result) => {
      const central = (one: StudyResult) => last(one, "rightAtrium.luminalPressure");
      expect(last(result, "plasma.oncoticPressure")).toBeLessThan(
        0.7 * last(healthy, "plasma.oncoticPressure"),
      );
      expect(Math.abs(central(result) - central(healthy))).toBeLessThan(1);
    },
  };

  const causes: readonly (readonly [
    cause: string,
    legs: "one leg" | "both legs",
    finding: string,
    who: Who,
  ])[] = [
    ["a clot in the deep veins", "one leg", "its ankle vein under pressure", on("deep-vein-thrombosis")],
    ["a narrow pelvic vein", "one leg", "its ankle vein under pressure", on("iliofemoral-obstruction")],
    ["blocked lymph", "one leg", "little lymph from it", on("blocked-lymph")],
    ["a failing heart", "both legs", "a high central venous pressure", of({ id: "heart-failure" })],
    ["too much water", "both legs", "a high central venous pressure", severe("high-volume")],
    ["leaking kidneys", "both legs", "little protein in the plasma", severe("low-plasma-protein", "kidney")],
    ["a scarred liver", "both legs", "little protein in the plasma", severe("low-plasma-protein", "liver")],
  ];

  it.each(causes)("%s swells %s, and the work-up finds %s", async (_, legs, finding, who) => {
    const result = await sat(who);
    const [left, right] = (["left", "right"] as const).map((side) => tissueWater(result, side) - water);
    expect(left).toBeGreaterThan(seen_mL);
    if (legs === "both legs") expect(right).toBeCloseTo(left, 6);
    // what one leg has taken overnight the rest of the body lacks
    else expect(right).toBeLessThan(0);
    finds[finding](result);
  });
});

describe("a leg with leaking valves", () => {
  it("swells like the other where both are still, and more where both walk", async () => {
    const leaking = of({ id: "great-saphenous-reflux", site: "varicose", side: "left", degree: "severe" });
    const [still, walked] = await Promise.all([
      run(study(leaking, { id: "sitting", seconds: 300 })),
      run(study(leaking, { id: "walk", speed_kmh: 4, minutes: 4 })),
    ]);
    const gained = (result: StudyResult, side: "left" | "right") =>
      tissueWater(result, side) - tissueWater(result, side, 0);
    const more = (result: StudyResult) => gained(result, "left") - gained(result, "right");
    expect(Math.abs(more(still))).toBeLessThan(0.05 * gained(still, "right"));
    expect(more(walked)).toBeGreaterThan(2);
  });
});

describe("a trained calf", () => {
  const trained = (more: object) =>
    resolve({
      person: { base: "healthy-adult", treatments: [{ id: "calf-training", ...more }] },
      scenario: "standing",
      circuit: "open-leg",
    }).person.treatments[0];

  it("is told by what it has gained, a fifth where nothing is said", () => {
    expect(trained({ gain_pct: 35, side: "left" })).toEqual({
      id: "calf-training",
      side: "left",
      site: "calf",
      amounts: { gain_pct: 35 },
    });
    expect(trained({}).amounts).toEqual({ gain_pct: 20 });
  });

  it("gains no more than people do, and is not told by degree", () => {
    expect(() => trained({ gain_pct: 300 })).toThrow(
      "person.treatments.0.gain_pct: found 300, expected at most 60.",
    );
    expect(() => trained({ degree: "severe" })).toThrow(InputError);
  });
});

describe("a condition of the whole person", () => {
  const person = { base: "healthy-adult" } as const;

  it("is said to do nothing in the open leg, or only what it does to the legs", () => {
    const notes = (id: string, circuit: "open-leg" | "closed-loop") =>
      resolve({ person: { ...person, conditions: [{ id }] }, scenario: "standing", circuit }).notes;
    expect(notes("autonomic-failure", "open-leg")).toEqual([
      "autonomic-failure acts only in the circuit closed-loop; in open-leg it changes nothing.",
    ]);
    expect(notes("bed-rest", "open-leg")).toEqual([
      "bed-rest acts in full only in the circuit closed-loop; in open-leg only on the legs.",
    ]);
    expect(notes("deep-reflux", "open-leg")).toEqual([]);
    expect(notes("autonomic-failure", "closed-loop")).toEqual([]);
  });

  it("has no side, and a stroke's leg is one", () => {
    const conditions = (one: unknown) =>
      resolve({ person: { ...person, conditions: [one] }, scenario: "standing" }).person.conditions;
    expect(conditions({ id: "anaemia" })).toEqual([{ id: "anaemia", site: "whole", degree: "moderate" }]);
    expect(() => conditions({ id: "anaemia", side: "left" })).toThrow(InputError);
    expect(conditions({ id: "stroke-gait" })[0].side).toBe("right");
    expect(() => conditions({ id: "stroke-gait", side: "both" })).toThrow("one of left, right");
  });
});
