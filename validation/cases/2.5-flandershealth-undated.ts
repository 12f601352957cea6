import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { AppliedDocument, StudyDocument } from "../../src/study/document.js";

const pumping = (conditions: readonly AppliedDocument[]): StudyDocument => ({
  person: { base: "healthy-adult", conditions },
  scenario: "air-plethysmography",
});

const refilling = (conditions: readonly AppliedDocument[]): StudyDocument => ({
  person: { base: "healthy-adult", conditions },
  scenario: "photoplethysmography",
  instruments: [{ id: "photoplethysmograph", site: "left.lowerShank" }],
});

type Group = "healthy" | "superficial" | "deep" | "obstruction";

const ejected = (runs: Runs, group: Group) => at(runs, group, "left.apg.ejectionFraction", "%");
const refill = (runs: Runs, study: "refill" | "ulcerProne") =>
  at(runs, study, "left.lowerShank.photoplethysmograph.refillTime90", "s");

/** the fraction of one kind of leg, and that it is below that of the kind before */
const ejectionFraction = (group: Group, than?: Group) => ({
  id: `${group}.ejectionFraction`,
  figure: `flandershealth-undated/ejection-fraction-${group === "healthy" ? "normal" : group}`,
  value: (runs: Runs) => ejected(runs, group),
  ...(than === undefined
    ? {}
    : { direction: (runs: Runs) => above(ejected(runs, than), ejected(runs, group)) }),
});

export const textbookLimitsOfPlethysmography: ValidationCase = {
  id: "2.5-flandershealth-undated",
  row: "2.5",
  role: "fitted",
  says: "A healthy calf ejects over 60 %, with superficial reflux about 50, with deep reflux 40, behind an obstruction 35; skin refills in over 20 s, under 10 s where ulcers threaten.",
  studies: {
    healthy: pumping([]),
    superficial: pumping([{ id: "great-saphenous-reflux", site: "varicose" }]),
    deep: pumping([{ id: "deep-reflux", site: "axial" }]),
    obstruction: pumping([{ id: "iliofemoral-obstruction" }]),
    refill: refilling([]),
    ulcerProne: refilling([{ id: "deep-reflux", site: "axial", degree: "severe" }]),
  },
  measures: [
    ejectionFraction("healthy"),
    ejectionFraction("superficial", "healthy"),
    ejectionFraction("deep", "superficial"),
    ejectionFraction("obstruction", "deep"),
    {
      id: "healthy.residualVolumeFraction",
      figure: "flandershealth-undated/residual-volume-fraction-normal",
      value: (runs) => at(runs, "healthy", "left.apg.residualVolumeFraction", "%"),
    },
    {
      id: "healthy.refillTime",
      figure: "flandershealth-undated/refill-time-normal",
      value: (runs) => refill(runs, "refill"),
    },
    {
      id: "ulcerProne.refillTime",
      figure: "flandershealth-undated/refill-time-ulcer-prone",
      value: (runs) => refill(runs, "ulcerProne"),
      direction: (runs) => above(refill(runs, "refill"), refill(runs, "ulcerProne")),
    },
  ],
  differs:
    "Limits that sort patients are taken as numbers of one leg of each kind, at the library's moderate degree; a severe deep leak is taken where ulcers threaten. How the book times the refill was not read: skin at the lower shank after ten dorsiflexions, sitting, to 90 %. Numbers printed without a spread: their intervals are assumed. The degrees of deep reflux were set by looking at directions, so the row is fitted.",
  missing:
    "The healthy leg and superficial reflux agree; the leg that is prone to ulcers refills a second and a half too late, through perforators of the first network (decision 26); the obstructed calf ejects too much, and deep reflux leaves the fraction as in health, because a leak is small against a contraction and the calf holds no more than before. Not in the model: deep veins that have widened with the disease of their valves, so that the same stroke is a smaller share, and calves that are weak for want of use. It takes calibre and strength as parts of deep reflux, by figures that tell them apart",
};
