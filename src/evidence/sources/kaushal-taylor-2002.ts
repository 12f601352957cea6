import type { Source } from "../source.js";

export const kaushalTaylor2002: Source = {
  id: "kaushal-taylor-2002",
  authors: ["Kaushal P", "Taylor JA"],
  title:
    "Inter-relations among declines in arterial distensibility, baroreflex function and respiratory sinus arrhythmia",
  journal: "J Am Coll Cardiol",
  year: 2002,
  volume: "39",
  pages: "1524-1530",
  status: "verified",
  note: "The abstract was read.",
  says: "Between 20 to 31 and 59 to 71 years carotid distensibility falls by some 40 %, the gain of the arterial baroreflex on the beat by more than 60 %.",
  figures: [],
};
