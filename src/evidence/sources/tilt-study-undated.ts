import type { Source } from "../source.js";

const site = "heart, dye dilution or Fick";
const reference = "the same people at the smaller tilt";

export const tiltStudyUndated: Source = {
  id: "tilt-study-undated",
  authors: [],
  journal: "an early tilt study",
  year: null,
  status: "verified",
  note: "Authors, title, journal and year were not read, hence the name.",
  says: "What the heart puts out at small and large tilts.",
  figures: [
    {
      id: "early-fall",
      row: "7.10",
      says: "Most of the fall of cardiac output occurs between 10 and 20 degrees of head-up tilt, normal people",
      unit: "L/min",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
    {
      id: "stroke-volume",
      row: "7.10",
      says: "Stroke volume falls on to 60 degrees, the same",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
  ],
};
