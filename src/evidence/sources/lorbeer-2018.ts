import type { Source } from "../source.js";

const site = "arteries of the leg, magnetic resonance angiography";
const reference = "the diameter that 95 % of men do not exceed";

export const lorbeer2018: Source = {
  id: "lorbeer-2018",
  authors: ["Lorbeer R", "Grotz A", "Dörr M", "Völzke H", "Lieb W", "Kühn JP", "Mensel B"],
  title:
    "Reference values of vessel diameters, stenosis prevalence, and arterial variations of the lower limb arteries in a male population sample using contrast-enhanced MR angiography",
  journal: "PLoS One",
  year: 2018,
  volume: "13",
  pages: "e0197559",
  doi: "10.1371/journal.pone.0197559",
  pmid: "29924802",
  status: "verified",
  says: "How wide the arteries of men's legs are.",
  figures: [
    {
      id: "femoral-diameter",
      says: "Upper limit of the diameter of the femoral artery near the groin, men of 21 to 82 years",
      unit: "cm",
      value: 1.02,
      spread: { kind: "none" },
      n: 756,
      site,
      reference,
    },
    {
      id: "popliteal-diameter",
      says: "Upper limit of the diameter of the popliteal artery, the same men",
      unit: "cm",
      value: 0.69,
      spread: { kind: "none" },
      n: 756,
      site,
      reference,
    },
  ],
};
