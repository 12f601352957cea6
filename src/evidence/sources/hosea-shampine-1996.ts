import type { Source } from "../source.js";

export const hoseaShampine1996: Source = {
  id: "hosea-shampine-1996",
  authors: ["Hosea ME", "Shampine LF"],
  title: "Analysis and implementation of TR-BDF2",
  journal: "Appl Numer Math",
  year: 1996,
  volume: "20",
  pages: "21-37",
  doi: "10.1016/0168-9274(95)00115-8",
  status: "memory",
  note: "Not read; the citation agrees with the one in the public code of another solver of the same method.",
  says: "Why TR-BDF2 is L-stable and of order two, and how it is put to use.",
  figures: [],
};
