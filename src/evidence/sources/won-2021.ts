import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "5.36",
  value: null,
  spread: { kind: "direction" },
  n: 20,
} as const satisfies Partial<PublishedFigure>;
const afterWork = "the same legs right after work";

export const won2021: Source = {
  id: "won-2021",
  authors: ["Won YH", "Ko MH", "Kim DH"],
  title: "Intermittent pneumatic compression for prolonged standing workers with leg edema and pain",
  journal: "Medicine (Baltimore)",
  year: 2021,
  volume: "100",
  pages: "e26639",
  doi: "10.1097/MD.0000000000026639",
  pmid: "34260560",
  status: "verified",
  note: "The abstract was read. Pain, which also gets better, is no quantity of the model and is left out.",
  says: "Half an hour of air chambers after work on the feet, beside half an hour of rest.",
  figures: [
    {
      id: "girths-fall-more",
      says: "Girths fall more in 30 min of intermittent compression than in 30 min of rest, and are still smaller 30 min later, people who stand at work",
      unit: "mm",
      site: "leg, tape",
      reference: "the same legs after rest alone",
      ...common,
    },
    {
      id: "modes-alike",
      says: "Chambers filled one after the other and all at once take as much",
      unit: "mm",
      site: "leg, tape",
      reference: "the same legs after the other mode",
      ...common,
    },
    {
      id: "volume-falls",
      says: "The volume of the leg falls with rest and with both kinds of compression, 30 min on and 60 min on",
      unit: "mL",
      site: "leg",
      reference: afterWork,
      ...common,
    },
    {
      id: "volume-alike",
      says: "By how much it falls does not differ between the three",
      unit: "mL",
      site: "leg",
      reference: afterWork,
      ...common,
    },
  ],
};
