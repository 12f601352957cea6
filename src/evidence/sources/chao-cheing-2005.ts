import type { PublishedFigure, Source } from "../source.js";

const reference = "the same people tilted without stimulation";

/** a standard error, as its P value tells */
const error = (amount: number): Pick<PublishedFigure, "spread" | "readAs"> => ({
  spread: { kind: "sd", amount },
  readAs: {
    spread: { kind: "se", amount },
    why: "the unnamed ± is taken as a standard error, since value over ± is the t of the printed P: 3.7 / 1.1 = 3.4, P = 0.005",
  },
});

export const chaoCheing2005: Source = {
  id: "chao-cheing-2005",
  authors: ["Chao CY", "Cheing GL"],
  title:
    "The effects of lower-extremity functional electric stimulation on the orthostatic responses of people with tetraplegia",
  journal: "Arch Phys Med Rehabil",
  year: 2005,
  volume: "86",
  pages: "1427-1433",
  doi: "10.1016/j.apmr.2004.12.033",
  pmid: "16003676",
  status: "verified",
  note: "The abstract was read.",
  says: "What stimulating the paralysed legs does to people with tetraplegia who are tilted by and by.",
  figures: [
    {
      id: "systolic-pressure",
      row: "7.26",
      says: "By how much less systolic pressure falls for each 15 degrees of tilt while the leg muscles are stimulated",
      unit: "mmHg",
      value: 3.7,
      ...error(1.1),
      n: 16,
      site: "arm",
      reference,
    },
    {
      id: "diastolic-pressure",
      row: "7.26",
      says: "By how much less diastolic pressure falls, the same",
      unit: "mmHg",
      value: 2.3,
      ...error(0.9),
      n: 16,
      site: "arm",
      reference,
    },
    {
      id: "heart-rate",
      row: "7.26",
      says: "By how much less the heart rate rises, the same",
      unit: "1/min",
      value: 1.0,
      ...error(0.5),
      n: 16,
      site: "heart",
      reference,
    },
    {
      id: "tolerance",
      row: "7.26",
      says: "By how much longer the tilting is borne with stimulation",
      unit: "min",
      value: 14.3,
      ...error(3.9),
      n: 16,
      site: "the whole person",
      reference,
    },
  ],
};
