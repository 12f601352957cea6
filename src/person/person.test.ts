import { describe, expect, it } from "vitest";
import { closedLoop } from "../physiology/circuits/closed-loop.js";
import { bare } from "../physiology/circuits/leg.js";
import { withoutSide } from "../study/start.js";
import { bodyChanges } from "./body-changes.js";
import { applied, byParameter } from "./change.js";
import { type Condition, conditions, degrees } from "./conditions/index.js";
import { type Body, bodyRanges, healthyAdult } from "./healthy-adult.js";
import { type Applied, personalChanges } from "./person.js";
import { treatments } from "./treatments.js";

const slots = new Map(
  closedLoop({ ...bare, garments: true, metabolism: true }).parameters.map((one) => [one.id, one]),
);
const typical = new Map([...slots].map(([id, one]) => [id, one.typical]));

/** Every number of the whole body of a person. */
function numbers(body: Partial<Body>, found: readonly Applied[] = [], done: readonly Applied[] = []) {
  const person = { body: { ...healthyAdult, ...body }, conditions: found, treatments: done };
  const changes = byParameter(personalChanges(person));
  return new Map([...typical].map(([id, value]) => [id, applied(value, changes.get(id) ?? [])]));
}

/** What a number is over that of the base adult. */
const over = (own: ReadonlyMap<string, number>, id: string): number =>
  (own.get(id) as number) / (typical.get(id) as number);

/** Ids, without their leg, of the numbers in which a person differs from the base adult. */
const changed = (own: ReadonlyMap<string, number>): readonly string[] => [
  ...new Set([...own].filter(([id, value]) => value !== typical.get(id)).map(([id]) => withoutSide(id))),
];

const sexes = ["female", "male"] as const;
const ends = (name: keyof typeof bodyRanges) => [...bodyRanges[name].range, healthyAdult[name]];
const bodies: readonly Body[] = ends("height_cm").flatMap((height_cm) =>
  ends("mass_kg").flatMap((mass_kg) =>
    ends("age_years").flatMap((age_years) => sexes.map((sex) => ({ height_cm, mass_kg, age_years, sex }))),
  ),
);

const all: readonly (readonly [id: string, Condition])[] = Object.entries({ ...conditions, ...treatments });
const sitesOf = ({ sites }: Condition): readonly string[] => Object.keys(sites);
const at = (id: string, { legs }: Condition, site: string, degree: Applied["degree"]): Applied => ({
  id,
  site,
  ...(degree === undefined ? {} : { degree }),
  ...(legs === "whole" ? {} : { side: "left" as const }),
});

describe("a body", () => {
  it("of the base adult changes nothing", () => {
    expect(bodyChanges(healthyAdult)).toEqual([]);
  });

  it("of any stature, mass, age and sex that is accepted stays within what the laws are told of, ill or not", () => {
    const found = [
      undefined,
      ...all.flatMap(([id, one]) =>
        sitesOf(one).map((site) => at(id, one, site, one.graded ? "severe" : undefined)),
      ),
    ];
    const outside = bodies.flatMap((body) =>
      found.flatMap((one) => {
        const person = { body, conditions: one === undefined ? [] : [one], treatments: [] };
        return [...byParameter(personalChanges(person))].flatMap(([id, changes]) => {
          const slot = slots.get(id);
          if (slot === undefined) return [`${id} is nowhere`];
          const value = applied(slot.typical, changes);
          const isWithin = value >= slot.range[0] && value <= slot.range[1];
          return isWithin ? [] : [`${id} ${value} of ${JSON.stringify(body)} with ${one?.id}`];
        });
      }),
    );
    expect(outside).toEqual([]);
  });

  it("has a circulation as large as its blood: the vessels of a small woman are slack at the same filling", () => {
    const own = numbers({ height_cm: 160, mass_kg: 55, sex: "female" });
    // nadler-1962, L
    const woman = 0.3561 * 1.6 ** 3 + 0.03308 * 55 + 0.1833;
    const man = 0.3669 * 1.75 ** 3 + 0.03219 * 70 + 0.6041;
    for (const id of [
      "blood.volume",
      "upperVeins.restingVolume",
      "splanchnicVeins.compliance",
      "aorta.compliance",
      "leftVentricle.restingVolume",
    ]) {
      expect(over(own, id), id).toBeCloseTo(woman / man, 10);
    }
    expect(over(own, "leftVentricle.systolicElastance")).toBeCloseTo(man / woman, 10);
    expect(over(own, "blood.redCellVolume")).toBeLessThan(woman / man);
  });

  it("that is larger lets more blood through and holds more water", () => {
    const own = numbers({ height_cm: 190, mass_kg: 100 });
    expect(over(own, "splanchnicArteriesToSplanchnicVeins.resistance")).toBeLessThan(0.9);
    expect(over(own, "left.calf.interstitial.restingVolume")).toBeCloseTo(100 / 70, 10);
    expect(over(own, "left.calf.interstitial.compliance")).toBeCloseTo(100 / 70, 10);
  });
});

describe("old age", () => {
  const old = numbers({ age_years: 75 });

  it("stiffens arteries, which hold as much as before at the mean pressure", () => {
    const held = (own: ReadonlyMap<string, number>) =>
      (own.get("aorta.restingVolume") as number) + 90 * (own.get("aorta.compliance") as number);
    expect(over(old, "aorta.compliance")).toBeLessThan(0.65);
    expect(held(old)).toBeCloseTo(held(typical), 10);
  });

  it("dulls what the heart makes of its nerves, and lowers the highest rate", () => {
    expect(over(old, "nerves.vagalGain")).toBeLessThan(0.4);
    expect(over(old, "nerves.cardiacGain")).toBeLessThan(0.8);
    // tanaka-2001: 208 − 0.7 × 75 against 187
    expect(over(old, "nerves.shortestInterval")).toBeCloseTo(187 / (208 - 0.7 * 75), 10);
    expect(over(old, "leftVentricle.diastolicElastance")).toBeGreaterThan(1.2);
  });

  it("leaves alone the blood, the veins of the trunk, the narrowing of arterioles by nerves, and every valve", () => {
    const touched = changed(old).filter((id) =>
      /^(blood|plasma|tissue)\.|^(upper|renal|splanchnic|lowerTrunk)Veins|arteriolar|venous|opening|incompetence|lymph/.test(
        id,
      ),
    );
    expect(touched).toEqual([]);
  });
});

describe.each(all)("%s", (id, one) => {
  it.each(sitesOf(one))("at %s names numbers that the whole body has", (site) => {
    const unknown = one.changes("left", site, "severe").filter((change) => !typical.has(change.id));
    expect(unknown).toEqual([]);
    expect(one.changes("left", site, "severe").length).toBeGreaterThan(0);
  });

  if (one.graded) {
    it.each(sitesOf(one))("at %s moves each number further, the worse it is", (site) => {
      const far = degrees.map((degree) => {
        const own = numbers({}, [at(id, one, site, degree)]);
        return new Map(
          [...own].map(([name, value]) => [name, Math.abs(value - (typical.get(name) as number))]),
        );
      });
      const back = [...typical.keys()].filter((name) => {
        const [mild, moderate, severe] = far.map((distance) => distance.get(name) as number);
        return !(mild <= moderate && moderate <= severe);
      });
      expect(back).toEqual([]);
      expect([...far[2].values()].some((distance, k) => distance > [...far[0].values()][k])).toBe(true);
    });
  }
});

/** Everything that each may change, and each kind of it must be changed: what is not here is left alone. */
const changesAlone: readonly (readonly [id: string, site: string, kinds: readonly RegExp[]])[] = [
  ["autonomic-failure", "whole", [/^baroreflex\.gainFactor$/, /^cardiopulmonary\.gainFactor$/]],
  [
    "orthostatic-hypotension",
    "vasoconstriction",
    [/^nerves\.arteriolar(Low)?Gain$/, /^nerves\.venous(Low)?Gain$/],
  ],
  [
    "orthostatic-hypotension",
    "pooling",
    [/\.capacity$/, /^splanchnicVeins\.compliance$/, /^nerves\.venous(Low)?Gain$/],
  ],
  ["postural-tachycardia", "low-volume", [/^blood\.volume$/, /^blood\.redCellVolume$/]],
  ["postural-tachycardia", "leg-denervation", [/^leg\.supplyFactor$/, /\.capacity$/]],
  ["neuropathy", "foot", [/^(foot|skin)Bed\.strengthFactor$/, /^footIntrinsic\.activePressure$/]],
  ["spinal-cord-injury", "low", [/^leg\.supplyFactor$/, /\.activePressure$/]],
  ["stroke-gait", "leg", [/\.recruitmentFactor$/, /^ankle\.rangeFactor$/, /\.passivePressure$/]],
  [
    "parkinson-gait",
    "whole",
    [/\.recruitmentFactor$/, /\.rangeFactor$/, /^(baroreflex|cardiopulmonary)\.gainFactor$/],
  ],
  ["anaemia", "whole", [/^blood\.redCellVolume$/]],
  ["obesity", "belly", [/^breathing\.abdominalPressure$/]],
  ["dehydration", "whole", [/^blood\.volume$/, /^plasma\.proteinConcentration$/]],
  ["high-volume", "whole", [/^blood\.volume$/, /^plasma\.proteinConcentration$/]],
  ["low-plasma-protein", "kidney", [/^(plasma|tissue)\.proteinConcentration$/]],
  ["low-plasma-protein", "nutrition", [/^(plasma|tissue)\.proteinConcentration$/]],
  ["low-plasma-protein", "liver", [/\.proteinConcentration$/, /^splanchnic/, /^blood\.(v|redCellV)olume$/]],
  ["blocked-lymph", "groin", [/^(foot|calf|thigh)\.lymph\.restingFlow$/]],
  ["deep-vein-thrombosis", "femoropopliteal", [/^(popliteal|femoral)To\w+\.resistance$/, /\.capacity$/]],
  [
    "heart-failure",
    "weak",
    [/Ventricle\./, /^blood\.(v|redCellV)olume$/, /gainFactor$/, /Veins\.resistance$/, /restingInterval$/],
  ],
  [
    "heart-failure",
    "stiff",
    [/^leftVentricle\.diastolicElastance$/, /^blood\.(v|redCellV)olume$/, /gainFactor$/],
  ],
  [
    "bed-rest",
    "whole",
    [
      /^blood\.(v|redCellV)olume$/,
      /^nerves\.vagalGain$/,
      /\.activePressure$/,
      /\.recruitmentFactor$/,
      /\.capacity$/,
    ],
  ],
  [
    "late-pregnancy",
    "whole",
    [
      /^blood\.(v|redCellV)olume$/,
      /\.proteinConcentration$/,
      /\.restingVolume$/,
      /Veins\.(compliance|resistance)$/,
      /\.(diastolicElastance|stiffeningStretch)$/,
      /^nerves\.restingInterval$/,
      /^uterus\.pressure$/,
      /^breathing\.abdominalPressure$/,
    ],
  ],
  ["calf-training", "calf", [/\.activePressure$/, /\.recruitmentFactor$/]],
  ["diuretic", "whole", [/^blood\.volume$/, /^plasma\.proteinConcentration$/]],
  ["saline", "vein", [/^blood\.volume$/, /^plasma\.proteinConcentration$/]],
  ["drinking", "salted", [/^blood\.volume$/, /^plasma\.proteinConcentration$/]],
];

describe.each(changesAlone)("%s, %s,", (id, site, kinds) => {
  const one = all.find(([name]) => name === id)?.[1] as Condition;
  const own = changed(numbers({}, [at(id, one, site, one.graded ? "severe" : undefined)]));

  it("changes what it is known to change and leaves everything else alone", () => {
    expect(own.filter((name) => !kinds.some((kind) => kind.test(name)))).toEqual([]);
    for (const kind of kinds)
      expect(
        own.some((name) => kind.test(name)),
        String(kind),
      ).toBe(true);
  });
});

describe("one leg", () => {
  it.each(["deep-vein-thrombosis", "blocked-lymph", "stroke-gait", "neuropathy"])(
    "with %s leaves the other as it was",
    (id) => {
      const one = all.find(([name]) => name === id)?.[1] as Condition;
      const own = numbers({}, [at(id, one, sitesOf(one)[0], "severe")]);
      const others = [...own].filter(
        ([name, value]) => !name.startsWith("left.") && value !== typical.get(name),
      );
      expect(others).toEqual([]);
    },
  );
});

describe("a trained calf", () => {
  const trained = (gain_pct?: number) =>
    numbers(
      {},
      [],
      [
        {
          id: "calf-training",
          side: "left",
          site: "calf",
          ...(gain_pct === undefined ? {} : { amounts: { gain_pct } }),
        },
      ],
    );

  it("is stronger by what it has gained, a fifth where nothing is said, and the shin is not", () => {
    expect(over(trained(35), "left.soleus.activePressure")).toBeCloseTo(1.35, 10);
    expect(over(trained(), "left.gastrocnemius.activePressure")).toBeCloseTo(1.2, 10);
    expect(over(trained(35), "left.tibialisAnterior.activePressure")).toBe(1);
    expect(over(trained(35), "right.soleus.activePressure")).toBe(1);
  });

  it("presses harder in the same effort, but by less than it is stronger: it is called upon less", () => {
    const pressed = (gain: number) =>
      over(trained(gain), "left.soleus.activePressure") *
      over(trained(gain), "left.soleus.recruitmentFactor");
    expect(pressed(20)).toBeGreaterThan(1);
    expect(pressed(20)).toBeLessThan(1.2);
    expect(pressed(40)).toBeGreaterThan(pressed(20));
  });
});

describe("water without protein", () => {
  it("thins the plasma by as much as it adds: what was in it stays", () => {
    const protein = (own: ReadonlyMap<string, number>) =>
      ((own.get("blood.volume") as number) - (own.get("blood.redCellVolume") as number)) *
      (own.get("plasma.proteinConcentration") as number);
    for (const id of ["saline", "diuretic", "drinking"] as const) {
      const own = numbers({}, [], [{ id, site: Object.keys(treatments[id].sites)[0], degree: "severe" }]);
      expect(protein(own) / protein(typical), id).toBeCloseTo(1, 10);
    }
  });

  it("given to one who has lost it brings back plasma and protein to within a hundredth", () => {
    const own = numbers(
      {},
      [{ id: "dehydration", site: "whole", degree: "mild" }],
      [{ id: "saline", site: "vein", degree: "mild" }],
    );
    expect(Math.abs(over(own, "blood.volume") - 1)).toBeLessThan(0.01);
  });
});
