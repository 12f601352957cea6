import { beforeAll, describe, expect, it } from "vitest";
import { average, outputs } from "../instruments/fixtures/output.js";
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

/** What a monitor shows in the half minute before the tilt, and in the last of what follows. */
interface Monitored {
  readonly rate: number;
  readonly pressure: number;
  readonly output: number;
  readonly central: number;
  readonly haematocrit: number;
  readonly oncotic: number;
  /** of the left leg: blood of the calf's veins (mL), flow into it (mL/s), pressure of the vein in the groin (mmHg) */
  readonly calf: number;
  readonly legFlow: number;
  readonly femoral: number;
}

const seen = (result: StudyResult, from: number, to: number): Monitored => ({
  rate: 60 * mean(result, "heart.rate", from, to),
  pressure: mean(result, "aorta.luminalPressure", from, to),
  output: 0.06 * average(outputs(result, from, to)),
  central: mean(result, "rightAtrium.luminalPressure", from, to),
  haematocrit: mean(result, "blood.haematocrit", from, to),
  oncotic: mean(result, "plasma.oncoticPressure", from, to),
  calf: mean(result, "left.calf.volume", from, to),
  legFlow: mean(result, "left.legArtery.flow", from, to),
  femoral: mean(result, "left.femoral.luminalPressure", from, to),
});

async function tilted(
  who: Who,
  seconds = 50,
): Promise<{ readonly lying: Monitored; readonly upright: Monitored }> {
  const result = await run(study(who, { id: "tilt-table", tilt_deg: 70, seconds }));
  return { lying: seen(result, 5, 30), upright: seen(result, seconds + 15, seconds + 35) };
}

type Tilted = Awaited<ReturnType<typeof tilted>>;
const rise = ({ lying, upright }: Tilted) => upright.rate - lying.rate;
const fall = ({ lying, upright }: Tilted) => lying.pressure - upright.pressure;

describe("tilted up", () => {
  /** when a test upright asks for the fall of pressure */
  const minutes3 = 180;
  let healthy: Tilted;
  let healthy3: Tilted;
  beforeAll(async () => {
    [healthy, healthy3] = await Promise.all([tilted({}), tilted({}, minutes3)]);
  });

  it("a person whose autonomic nerves fail falls in pressure, and the heart hardly beats faster", async () => {
    const failing = await tilted(of({ id: "autonomic-failure", degree: "severe" }));
    expect(fall(failing)).toBeGreaterThan(30);
    expect(fall(healthy)).toBeLessThan(0);
    expect(rise(failing)).toBeLessThan(0.5 * rise(healthy));
    expect(failing.lying.haematocrit).toBeCloseTo(healthy.lying.haematocrit, 3);
  });

  it("a person with arterioles that do not narrow falls in pressure within three minutes, though the heart races", async () => {
    const falling = await tilted(of({ id: "orthostatic-hypotension", degree: "severe" }), minutes3);
    expect(fall(falling)).toBeGreaterThan(fall(healthy3) + 15);
    expect(rise(falling)).toBeGreaterThan(1.5 * rise(healthy3));
  });

  it("a person with too little blood races and keeps the pressure", async () => {
    const racing = await tilted(of({ id: "postural-tachycardia", site: "low-volume" }));
    expect(rise(racing)).toBeGreaterThan(1.3 * rise(healthy));
    expect(fall(racing)).toBeLessThan(10);
  });

  it("a person whose legs have lost their nerves holds more blood in them, races and keeps the pressure", async () => {
    const pooling = await tilted(
      of({ id: "postural-tachycardia", site: "leg-denervation", degree: "severe" }),
    );
    expect(pooling.upright.calf).toBeGreaterThan(healthy.upright.calf + 15);
    expect(rise(pooling)).toBeGreaterThan(1.2 * rise(healthy));
    expect(Math.abs(fall(pooling))).toBeLessThan(5);
  });

  it("a person with slack veins holds more blood in them, puts out less and falls in pressure, and the heart answers in full", async () => {
    const slack = await tilted(
      of({ id: "orthostatic-hypotension", site: "pooling", degree: "severe" }),
      minutes3,
    );
    expect(slack.upright.calf).toBeGreaterThan(healthy3.upright.calf + 15);
    expect(slack.upright.output).toBeLessThan(0.92 * healthy3.upright.output);
    expect(rise(slack)).toBeGreaterThan(1.3 * rise(healthy3));
    expect(fall(slack)).toBeGreaterThan(fall(healthy3) + 8);
  });

  it("a cord cut in the neck lets the pressure fall though the vagus answers; cut in the lower back the legs alone stay wide", async () => {
    const [high, low] = await Promise.all(
      ["high", "low"].map((site) => tilted(of({ id: "spinal-cord-injury", site }))),
    );
    expect(fall(high)).toBeGreaterThan(20);
    expect(rise(high)).toBeGreaterThan(2);
    expect(Math.abs(fall(low) - fall(healthy))).toBeLessThan(3);
    expect(low.upright.legFlow).toBeGreaterThan(1.05 * healthy.upright.legFlow);
  });

  it("reflexes that Parkinson's disease has dulled hold the pressure less well; blood and lying heart are as they were", async () => {
    const dulled = await tilted(of({ id: "parkinson-gait", degree: "severe" }));
    expect(fall(dulled)).toBeGreaterThan(fall(healthy) + 2);
    expect(dulled.lying.haematocrit).toBeCloseTo(healthy.lying.haematocrit, 3);
    expect(Math.abs(dulled.lying.output - healthy.lying.output)).toBeLessThan(0.25);
  });

  it("a person who has lost water has thick blood, and races; salt water into a vein takes that back", async () => {
    const dry = of({ id: "dehydration", degree: "severe" });
    const [dried, given] = await Promise.all([
      tilted(dry),
      tilted({ ...dry, treatments: [{ id: "saline", degree: "moderate" }] }),
    ]);
    expect(dried.lying.haematocrit).toBeGreaterThan(healthy.lying.haematocrit + 0.03);
    expect(dried.lying.oncotic).toBeGreaterThan(healthy.lying.oncotic + 5);
    expect(dried.upright.output).toBeLessThan(0.85 * healthy.upright.output);
    expect(rise(dried)).toBeGreaterThan(1.4 * rise(healthy));
    expect(given.lying.haematocrit).toBeCloseTo(healthy.lying.haematocrit, 1);
    expect(rise(given)).toBeLessThan(1.2 * rise(healthy));
    // lying, the pressure tells nothing of it
    for (const one of [dried, given])
      expect(Math.abs(one.lying.pressure - healthy.lying.pressure)).toBeLessThan(3);
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
    // the half minute before the tilt holds too few breaths to tell a tenth of the output by
    const both = async (who: Who) => ({
      ...(await tilted(who)),
      lying: seen(await run(study(who, { id: "lying", seconds: 60 })), 5, 60),
    });
    const [anaemic, well] = await Promise.all([both(of({ id: "anaemia" })), both({})]);
    for (const posture of ["lying", "upright"] as const) {
      expect(anaemic[posture].haematocrit).toBeLessThan(0.3);
      expect(anaemic[posture].output).toBeGreaterThan(1.1 * well[posture].output);
      expect(anaemic[posture].pressure).toBeLessThan(well[posture].pressure - 2);
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

const lain = (who: Who, posture: string) => run(study(who, { id: posture, seconds: 30 }));

describe("lying", () => {
  const monitored = async (who: Who) => seen(await lain(who, "lying"), 5, 30);
  let healthy: Monitored;
  beforeAll(async () => {
    healthy = await monitored({});
  });

  it("what is drunk or given fills the veins and thins the blood: water little, salted water more, salt water into a vein most", async () => {
    const [water, salted, given] = await Promise.all(
      (
        [
          { id: "drinking", site: "water", degree: "severe" },
          { id: "drinking", site: "salted", degree: "severe" },
          { id: "saline", degree: "severe" },
        ] as const
      ).map((treatment) => monitored({ treatments: [treatment] })),
    );
    const inOrder = [healthy, water, salted, given];
    inOrder.slice(1).forEach((more, k) => {
      expect(more.central).toBeGreaterThan(inOrder[k].central + 0.3);
      expect(more.haematocrit).toBeLessThan(inOrder[k].haematocrit - 0.005);
      expect(more.oncotic).toBeLessThan(inOrder[k].oncotic - 1);
      // nerves see to the arterial pressure
      expect(Math.abs(more.pressure - healthy.pressure)).toBeLessThan(3);
    });
  });

  it("fat in the belly presses on the veins behind it: legs and heart are fuller, the blood is as thick as before", async () => {
    const obese = await monitored(of({ id: "obesity", degree: "severe" }));
    expect(obese.femoral).toBeGreaterThan(healthy.femoral + 2.5);
    expect(obese.calf).toBeGreaterThan(healthy.calf + 5);
    expect(obese.haematocrit).toBeCloseTo(healthy.haematocrit, 2);
    expect(Math.abs(obese.pressure - healthy.pressure)).toBeLessThan(4);
  });
});

describe("a foot whose nerves have died back", () => {
  it("lets as much blood through lying as the other, and more when one stands, and filters more", async () => {
    const dying = of({ id: "neuropathy", side: "left", degree: "severe" });
    const result = await run(study(dying, { id: "rising", from: "lying", seconds: 60 }));
    const over = (id: string, from: number, to: number) =>
      mean(result, `left.${id}`, from, to) / mean(result, `right.${id}`, from, to);
    const end = result.duration_s;
    expect(over("foot.skinFlow", 0, 1)).toBeCloseTo(1, 1);
    expect(over("foot.skinFlow", end - 20, end)).toBeGreaterThan(1.3);
    expect(over("foot.capillaries.filtration", end - 20, end)).toBeGreaterThan(1.2);
  });
});

describe("walking", () => {
  /** mmHg by which the pressure at each ankle falls, and what it is standing */
  async function walked(...conditions: readonly AppliedDocument[]) {
    const person = { base: "healthy-adult", conditions } as const;
    const scenario = { id: "walk", speed_kmh: 3, minutes: 0.5 } as const;
    const { measures } = await run({ person, scenario, circuit: "open-leg" });
    const of = (side: "left" | "right", id: string) => measures[`${side}.ankle.${id}`]?.value ?? Number.NaN;
    const both = (id: string) => ({ left: of("left", id), right: of("right", id) });
    return { fall: both("walkingFall"), standing: both("standingPressure") };
  }
  let healthy: Awaited<ReturnType<typeof walked>>;
  beforeAll(async () => {
    healthy = await walked();
  });

  it("after a stroke the affected leg hardly pumps, and the other as in health", async () => {
    const { fall, standing } = await walked({ id: "stroke-gait", side: "left", degree: "severe" });
    expect(fall.left).toBeLessThan(0.3 * healthy.fall.left);
    expect(fall.right).toBeCloseTo(healthy.fall.right, 1);
    expect(standing.left).toBeCloseTo(healthy.standing.left, 0);
  });

  it("small steps with heels hardly lifted pump less in both legs, the less the smaller they are", async () => {
    const [mild, severe] = await Promise.all(
      (["mild", "severe"] as const).map((degree) => walked({ id: "parkinson-gait", degree })),
    );
    for (const side of ["left", "right"] as const) {
      expect(mild.fall[side]).toBeLessThan(healthy.fall[side]);
      expect(severe.fall[side]).toBeLessThan(0.7 * mild.fall[side]);
    }
  });

  it("legs that are moved and whose muscles are paralysed do not pump", async () => {
    const { fall } = await walked({ id: "spinal-cord-injury", site: "low" });
    for (const side of ["left", "right"] as const) expect(fall[side]).toBeLessThan(0.1 * healthy.fall[side]);
  });

  it("a foot without its short muscles is missed by the calf's pump in nothing", async () => {
    const { fall } = await walked({ id: "neuropathy", side: "left", degree: "severe" });
    expect(Math.abs(fall.left - healthy.fall.left)).toBeLessThan(1);
  });
});

describe("near term", () => {
  const femoral = "left.femoral.luminalPressure";

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
      expect(last(result, "left.calf.lymph.flow")).toBeLessThan(0.6 * last(result, "right.calf.lymph.flow"));
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
