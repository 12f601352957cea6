import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const begins_s = 10;
const end_s = 610;
const period_s = 1;

type Posture = "sitting" | "lying";
const moved = { sitting: "passive-ankle", lying: "passive-knee" } as const;

const measured = (posture: Posture, moving: boolean): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: end_s,
    postures: [{ posture }],
    movements: moving
      ? [{ movement: moved[posture], at_s: begins_s, count: end_s - begins_s, period_s }]
      : [],
  },
  instruments: [{ id: "indirect-calorimetry", site: "mouth" }],
});

const uptake = (runs: Runs, study: string) => at(runs, study, "calorimetry.oxygenUptake", "mL/min");

/** per cent of the same posture, still */
function change(runs: Runs, posture: Posture): number | null {
  const [still, moving] = [uptake(runs, `${posture}.still`), uptake(runs, `${posture}.moving`)];
  return still === null || moving === null ? null : 100 * (moving / still - 1);
}

const equivalents = (runs: Runs): number | null => {
  const both = (["sitting", "lying"] as const).map((posture) =>
    at(runs, `${posture}.moving`, "calorimetry.metabolicEquivalents", "1"),
  );
  return both.some((one) => one === null) ? null : Math.max(...(both as number[]));
};

export const oxygenOfMotorisedLegs: ValidationCase = {
  id: "8.7-leg-jogging-undated",
  row: "8.7",
  role: "held-out",
  wholeBody: true,
  says: "A motor that moves the feet raises oxygen uptake by a seventh, and never beyond 1.5 metabolic equivalents.",
  studies: {
    "sitting.still": measured("sitting", false),
    "sitting.moving": measured("sitting", true),
    "lying.still": measured("lying", false),
    "lying.moving": measured("lying", true),
  },
  measures: [
    {
      id: "sitting.change",
      figure: "leg-jogging-undated/seated",
      value: (runs) => change(runs, "sitting"),
      direction: (runs) => above(change(runs, "sitting"), 0),
    },
    {
      id: "lying.change",
      figure: "leg-jogging-undated/supine",
      value: (runs) => change(runs, "lying"),
      direction: (runs) => above(change(runs, "lying"), 0),
    },
    {
      id: "moving.equivalents",
      figure: "leg-jogging-undated/metabolic-equivalents",
      value: equivalents,
    },
  ],
  differs:
    "The motor taps the feet there; here the ankles of one who sits, and the knees of one who lies, are moved once a second by a hand that does all the work. Build and age were not read: the base adult.",
  missing:
    "Oxygen does not rise at all: whoever is moved by a hand does nothing, by the case's own choice of movement, and a muscle that is not active burns nothing above rest. That it stays below 1.5 equivalents says nothing then. Not in the model: muscles that go along with a motor or resist it, and trunk and arms that steady the body. It takes the muscles' activity on that machine",
};
