import type { Source } from "../source.js";

export const possenti2019: Source = {
  id: "possenti-2019",
  authors: [],
  title: "Numbers of a lymph flow by tissue pressure, known from public code",
  journal: "Journal not read",
  year: 2019,
  status: "memory",
  note: "Known by its numbers in public code: a sigmoid of tissue pressure, half at 2 mmHg, from −2 to 4.",
  says: "How lymph flow follows the pressure of the tissue.",
  figures: [],
};
