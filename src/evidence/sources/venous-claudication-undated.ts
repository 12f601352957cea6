import type { Source } from "../source.js";

const site = "calf, strain gauge";
const reference = "calf volume before the walk";

export const venousClaudicationUndated: Source = {
  id: "venous-claudication-undated",
  authors: [],
  title: "Intermittent venous claudication: a rarely diagnosed walking disability",
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "Its abstract was read on a page without authors, journal or year, hence the name; the title is a translation.",
  says: "Calf volume in uphill walking, with free and with obstructed iliac veins.",
  figures: [
    {
      id: "healthy-falls-first",
      row: "1.22",
      says: "Calf volume falls when the walk begins, treadmill at 10 degrees and 7 km/h, healthy volunteers",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
    {
      id: "healthy-plateau",
      row: "1.22",
      says: "Time by which the calf volume, having risen again, holds a plateau, the same volunteers",
      unit: "s",
      value: 100,
      spread: { kind: "none" },
      n: 20,
      site,
      reference: "the start of the walk",
    },
    {
      id: "obstructed-rises",
      row: "1.22",
      says: "Calf volume rises without a plateau until pain ends the walk, legs after iliac vein thrombosis",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 4,
      site,
      reference,
    },
    {
      id: "obstructed-above-healthy",
      row: "1.22",
      says: "At the point of pain the obstructed leg's volume is above that of the healthy, P < 0.01",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 4,
      site,
      reference: "calf volume of the healthy controls",
    },
  ],
};
