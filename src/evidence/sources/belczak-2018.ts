import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "5.35",
  unit: "mL",
  value: null,
  spread: { kind: "direction" },
  n: 116,
  site: "leg, water displacement",
} as const satisfies Partial<PublishedFigure>;
const day = "rise from morning to evening";

export const belczak2018: Source = {
  id: "belczak-2018",
  authors: ["Belczak CEQ", "Pereira de Godoy JM", "Seidel AC", "Belczak S", "Ramos RN", "Caffaro RA"],
  title:
    "Comparison of 15-20 mmHg versus 20-30 mmHg compression stockings in reducing occupational oedema in standing and seated healthy individuals",
  journal: "Int J Vasc Med",
  year: 2018,
  pages: "2053985",
  doi: "10.1155/2018/2053985",
  pmid: "30364041",
  status: "verified",
  note: "The abstract was read; its volumes were not.",
  says: "How much two strengths of stockings spare the legs of people who work sitting or standing.",
  figures: [
    {
      id: "light-reduces",
      says: "The day's rise is smaller in knee-length stockings of 15 to 20 mmHg than bare, sitting, standing and both, P < 0.001, 58 healthy workers",
      reference: `${day}, bare`,
      ...common,
    },
    {
      id: "firm-reduces-more",
      says: "It is smaller still in 20 to 30 mmHg: sitting P < 0.001, standing P < 0.05",
      reference: `${day}, in 15 to 20 mmHg`,
      ...common,
    },
    {
      id: "more-when-sitting",
      says: "What stockings take from the rise is more in people who sit than in those who stand",
      reference: `${day}, bare`,
      ...common,
    },
  ],
};
