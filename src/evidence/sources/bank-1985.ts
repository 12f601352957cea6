import type { Source } from "../source.js";

export const bank1985: Source = {
  id: "bank-1985",
  authors: ["Bank RE", "Coughran WM", "Fichtner W", "Grosse EH", "Rose DJ", "Smith RK"],
  title: "Transient simulation of silicon devices and circuits",
  journal: "IEEE Trans Comput-Aided Des Integr Circuits Syst",
  year: 1985,
  volume: "4",
  pages: "436-451",
  doi: "10.1109/TCAD.1985.1270142",
  status: "memory",
  note: "Not read; the citation agrees with the one in the public code of another solver of the same method.",
  says: "TR-BDF2: a trapezium and a backward difference in one step, with one matrix for both.",
  figures: [],
};
