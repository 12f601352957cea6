import type { Source } from "../source.js";

export const drillisContini1966: Source = {
  id: "drillis-contini-1966",
  authors: ["Drillis R", "Contini R"],
  title: "Body Segment Parameters",
  journal: "Technical Report 1166.03, New York University School of Engineering and Science",
  year: 1966,
  status: "memory",
  note: "Recalled, as reprinted in textbooks of biomechanics.",
  says: "Segment lengths of the body as fractions of stature.",
  figures: [],
};
