import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const compartments = {
  anterior: ["tibialisAnterior"],
  lateral: ["peroneal"],
  superficialPosterior: ["soleus", "gastrocnemius"],
  deepPosterior: ["deepPosterior"],
} as const;
type Compartment = keyof typeof compartments;

/** supine, the knee straight or at a right angle with the foot as high as the hip */
const knees = {
  straight: { trunk_deg: 0, thigh_deg: 0, shank_deg: 0 },
  bent: { trunk_deg: 0, thigh_deg: -45, shank_deg: 45 },
} as const;
/** full passive excursion, assumed */
const ankles = {
  Neutral: undefined,
  Dorsiflexed: { plantarflexion_deg: 0, dorsiflexion_deg: 20 },
  Plantarflexed: { plantarflexion_deg: 45, dorsiflexion_deg: 0 },
} as const;
type Knee = keyof typeof knees;
type Ankle = keyof typeof ankles;

/** mmHg: what a slit catheter tells; what counts as no change is the rule's own width for a pressure */
const told = 1;
const unchanged = 5;

const positioned = (knee: Knee, ankle: Ankle): StudyDocument => {
  const excursion = ankles[ankle];
  return {
    person: { base: "healthy-adult" },
    scenario: {
      id: "timeline",
      duration_s: 40,
      postures: [{ posture: knees[knee] }],
      movements:
        excursion === undefined
          ? []
          : [{ movement: "passive-ankle", at_s: 15, count: 1, period_s: 20, ...excursion }],
    },
    instruments: Object.values(compartments)
      .flat()
      .map((muscle) => ({ id: "intramuscular-catheter", site: `left.${muscle}` })),
  };
};

/** Pressure of a muscle at the full excursion: what lies farthest from neutral. */
function inMuscle(runs: Runs, knee: Knee, ankle: Ankle, muscle: string): number | null {
  const reading = (name: string, statistic: string) =>
    at(runs, name, `left.${muscle}.muscle.${statistic}Pressure`, "mmHg");
  const neutral = reading(`${knee}Neutral`, "mean");
  if (ankle === "Neutral" || neutral === null) return neutral;
  const [high, low] = [reading(`${knee}${ankle}`, "highest"), reading(`${knee}${ankle}`, "lowest")];
  return high === null || low === null ? null : high - neutral >= neutral - low ? high : low;
}

/** Mean over the muscles of a compartment. */
function pressure(runs: Runs, knee: Knee, ankle: Ankle, compartment: Compartment): number | null {
  const all = compartments[compartment].map((muscle) => inMuscle(runs, knee, ankle, muscle));
  return all.reduce((sum, one) => (sum === null || one === null ? null : sum + one / all.length), 0);
}

const change = (runs: Runs, knee: Knee, ankle: Ankle, compartment: Compartment) =>
  difference(pressure(runs, knee, ankle, compartment), pressure(runs, knee, "Neutral", compartment));

const dorsiflexionRises = (runs: Runs) =>
  (Object.keys(compartments) as Compartment[]).map((one) => change(runs, "straight", "Dorsiflexed", one));

const plantarflexionFalls = (runs: Runs) =>
  (["straight", "bent"] as const).map((knee) =>
    difference(0, change(runs, knee, "Plantarflexed", "deepPosterior")),
  );

/** Largest difference that the knee makes, over the three positions of the ankle. */
const kneeEffect = (runs: Runs, compartment: Compartment): number | null =>
  (Object.keys(ankles) as Ankle[])
    .map((ankle) =>
      difference(pressure(runs, "straight", ankle, compartment), pressure(runs, "bent", ankle, compartment)),
    )
    .reduce<number | null>(
      (far, one) => (far === null || one === null ? null : Math.max(far, Math.abs(one))),
      0,
    );

const matters = (runs: Runs) =>
  (["superficialPosterior", "lateral"] as const).map((one) => kneeEffect(runs, one));
const mattersNot = (runs: Runs) =>
  (["deepPosterior", "anterior"] as const).map((one) => kneeEffect(runs, one));

const least = (values: readonly (number | null)[]) =>
  values.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));
const most = (values: readonly (number | null)[]) =>
  values.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));

export const passivePositionOfAnkleAndKnee: ValidationCase = {
  id: "3.5-gershuni-1984",
  row: "3.5",
  role: "fitted",
  says: "Passive dorsiflexion raises all four compartments, plantar flexion lowers the deep posterior; the knee matters behind the superficial fascia and at the side only.",
  studies: Object.fromEntries(
    (Object.keys(knees) as Knee[]).flatMap((knee) =>
      (Object.keys(ankles) as Ankle[]).map((ankle) => [`${knee}${ankle}`, positioned(knee, ankle)]),
    ),
  ),
  measures: [
    {
      id: "dorsiflexion.allCompartments",
      figure: "gershuni-1984/dorsiflexion-raises-all",
      value: (runs) => least(dorsiflexionRises(runs)),
      direction: (runs) => above(least(dorsiflexionRises(runs)), told),
    },
    {
      id: "plantarflexion.deepPosterior",
      figure: "gershuni-1984/plantar-flexion-lowers-deep-posterior",
      value: (runs) => least(plantarflexionFalls(runs)),
      direction: (runs) => above(least(plantarflexionFalls(runs)), told),
    },
    {
      id: "knee.superficialPosteriorAndLateral",
      figure: "gershuni-1984/knee-matters",
      value: (runs) => least(matters(runs)),
      direction: (runs) => above(least(matters(runs)), told),
    },
    {
      id: "knee.deepPosteriorAndAnterior",
      figure: "gershuni-1984/knee-does-not-matter",
      value: (runs) => most(mattersNot(runs)),
      direction: (runs) => {
        const largest = most(mattersNot(runs));
        return largest !== null && largest <= unchanged;
      },
    },
  ],
  differs:
    "Full excursion is assumed to be 20° up and 45° down, the bent knee a right angle. One muscle stands for each compartment, soleus and gastrocnemius by their mean for the superficial posterior. Rises are asked with the knee straight; the least of the compartments is shown. A change is told from 1 mmHg on, as a slit catheter can; the knee counts as not mattering within 5 mmHg, the rule's width for a pressure, at each of three positions of the ankle.",
  missing:
    "The knee does what it did. Passive dorsiflexion raises three compartments but not the anterior: what the neighbours hand on through the walls is taken away by its own slackening. Plantar flexion raises the deep posterior instead of lowering it, for by 45 degrees the shin's muscles are drawn out to more than 100 mmHg and lean on it with more than its slackening takes away. The passive tension of the shin's muscles, an exponential from a small strain on, is probably too steep there; it takes measured pressures of the anterior compartment down to full plantar flexion",
};
