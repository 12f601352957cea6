import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { AppliedDocument, StudyDocument } from "../../src/study/document.js";

const refilling = (conditions: readonly AppliedDocument[]): StudyDocument => ({
  person: { base: "healthy-adult", conditions },
  scenario: "photoplethysmography",
  instruments: [{ id: "photoplethysmograph", site: "left.lowerShank" }],
});

const refill = (runs: Runs, leg: string) =>
  at(runs, leg, "left.lowerShank.photoplethysmograph.refillTime90", "s");

export const refillOfTheSkin: ValidationCase = {
  id: "2.14-ppg-undated",
  row: "2.14",
  role: "fitted",
  says: "After ten dorsiflexions the skin of a normal leg refills in over 25 s, of an abnormal one in under 20, of a severely abnormal one in under 10.",
  studies: {
    normal: refilling([]),
    abnormal: refilling([{ id: "deep-reflux", site: "axial", degree: "moderate" }]),
    severe: refilling([{ id: "deep-reflux", site: "axial", degree: "severe" }]),
  },
  measures: [
    {
      id: "normal.refillTime",
      figure: "ppg-undated/refill-time-normal",
      value: (runs) => refill(runs, "normal"),
    },
    {
      id: "abnormal.refillTime",
      figure: "ppg-undated/refill-time-abnormal",
      value: (runs) => refill(runs, "abnormal"),
      direction: (runs) => above(refill(runs, "normal"), refill(runs, "abnormal")),
    },
    {
      id: "severe.refillTime",
      figure: "ppg-undated/refill-time-severe",
      value: (runs) => refill(runs, "severe"),
      direction: (runs) => above(refill(runs, "abnormal"), refill(runs, "severe")),
    },
  ],
  differs:
    "Limits that sort legs are taken as numbers of one leg of each kind: deep reflux of moderate and of severe degree for abnormal and severely abnormal. The refill is counted to 90 %. The degrees of deep reflux were set by looking at directions, so the row is fitted.",
  missing:
    "The healthy leg and the leg with moderate deep reflux agree; a severe leak refills the skin in 11.4 s, where 10 are the limit: the blood that falls back through the deep veins reaches the skin by perforators that are all alike (decision 26). Not in the model: perforators that widen and leak with the deep veins. It takes their calibre by degree of reflux",
};
