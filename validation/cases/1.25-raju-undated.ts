import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { AppliedDocument, StudyDocument } from "../../src/study/document.js";

const still = (posture: "lying" | "standing", ...conditions: AppliedDocument[]): StudyDocument => ({
  person: { base: "healthy-adult", conditions },
  scenario: { id: posture, seconds: 300 },
});
const obstruction: AppliedDocument = { id: "iliofemoral-obstruction", degree: "severe" };
const reflux: AppliedDocument = { id: "deep-reflux", site: "axial", degree: "severe" };

const foot = (runs: Runs, study: string) => at(runs, study, "left.foot.restingPressure", "mmHg");

/** mmHg from which on one resting pressure lies above another */
const told_mmHg = 1;
const raised = (runs: Runs, study: string, than: string) =>
  above(difference(foot(runs, study), foot(runs, than)), told_mmHg);

export const supineFootVeinPressure: ValidationCase = {
  id: "1.25-raju-undated",
  row: "1.25",
  role: "held-out",
  says: "Lying, the foot vein's pressure is raised by obstruction and not by reflux; upright reflux makes it worse.",
  studies: {
    lying: still("lying"),
    lyingObstruction: still("lying", obstruction),
    lyingReflux: still("lying", reflux),
    standing: still("standing"),
    standingReflux: still("standing", reflux),
  },
  measures: [
    {
      id: "lying.obstruction",
      figure: "raju-undated/supine-obstruction",
      value: (runs) => difference(foot(runs, "lyingObstruction"), foot(runs, "lying")),
      direction: (runs) => raised(runs, "lyingObstruction", "lying"),
    },
    {
      id: "lying.reflux",
      figure: "raju-undated/supine-reflux",
      value: (runs) => difference(foot(runs, "lyingReflux"), foot(runs, "lying")),
      direction: (runs) => !raised(runs, "lyingReflux", "lying"),
    },
    {
      id: "standing.reflux",
      figure: "raju-undated/erect-reflux",
      value: (runs) => difference(foot(runs, "standingReflux"), foot(runs, "standing")),
      direction: (runs) => raised(runs, "standingReflux", "standing"),
    },
  ],
  differs:
    "One severe obstruction of the pelvic vein and one severe deep reflux, each against the healthy leg; a pressure counts as raised from 1 mmHg on. That 70 to 76 % of 8868 limbs are above a limit is a share of patients, which no person of the model has. Erect is taken as standing still.",
  missing:
    "Obstruction raises the lying pressure of the foot vein and reflux does not, as it should be; standing still, reflux raises nothing, since a full column weighs the same with and without valves. Not in the model: a long-standing rise of flow and of the central venous pressure that go with reflux in patients. It takes vessels that change over years",
};
