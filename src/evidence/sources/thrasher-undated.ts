import type { Source } from "../source.js";

const reference = "the same people tilted, still and without stimulation";

export const thrasherUndated: Source = {
  id: "thrasher-undated",
  authors: ["Thrasher TA", "Keller T", "Lawrence M", "Popovic MR"],
  title:
    "Differences between passive and FES-driven leg movements on cardiovascular parameters on an active tilt-table stepper",
  journal: "International Functional Electrical Stimulation Society Conference, Montreal",
  year: null,
  volume: "10",
  pages: "409-411",
  status: "verified",
  note: "The abstract was read; the year was not.",
  says: "Who nearly faints on a tilt table, with the legs still, stimulated, and stimulated while a machine steps with them.",
  figures: [
    {
      id: "isometric-later",
      row: "7.27",
      says: "By how much later presyncope comes while the held legs are stimulated, tilt of 75 degrees for up to 30 min; 6 of 16 healthy people, 5 without stimulation",
      unit: "min",
      value: 6.5,
      spread: { kind: "none" },
      n: 16,
      site: "the whole person",
      reference,
    },
    {
      id: "stepping-none",
      row: "7.27",
      says: "Nobody comes to presyncope while the legs step and are stimulated, the same",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 16,
      site: "the whole person",
      reference,
    },
  ],
};
