import type { Source } from "../source.js";

export const lateralSupineUndated: Source = {
  id: "lateral-supine-undated",
  authors: [],
  title: "Maternal and fetal effects of the supine and pelvic tilt positions",
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "Authors, journal and year were not read, hence the name.",
  says: "Flow to the legs near term, on the side and on the back.",
  figures: [
    {
      id: "leg-flow",
      row: "9.8",
      says: "Change of leg blood flow from lying on the left side to lying on the back, late pregnancy",
      unit: "%",
      value: -45,
      spread: { kind: "none" },
      n: 20,
      site: "leg, strain gauge",
      reference: "on the left side",
    },
  ],
};
