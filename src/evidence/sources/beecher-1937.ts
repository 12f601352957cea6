import { gaugeAtSite, type Source } from "../source.js";

const site = "superficial vein at the ankle";

export const beecher1937: Source = {
  id: "beecher-1937",
  authors: ["Beecher HK"],
  title:
    "Adjustment of the flow of tissue fluid in the presence of localized, sustained high venous pressure as found with varices of the great saphenous system during walking",
  journal: "J Clin Invest",
  year: 1937,
  volume: "16",
  pages: "733-739",
  status: "verified",
  note: "The abstract was read on an index page without author, title or year; the citation was completed from memory and may be of another paper. The abstract gives neither the number of people nor the level of its zero; that walking brings no fall is read out of its word for a lasting pressure.",
  says: "Ankle vein pressure of people with varices while they walk.",
  figures: [
    {
      id: "walking-with-varices",
      row: "1.9",
      says: "Pressure sustained through the walk, varices of the great saphenous system, about",
      unit: "cmH2O",
      value: 90,
      spread: { kind: "none" },
      site,
      reference: gaugeAtSite,
    },
    {
      id: "no-fall-with-varices",
      row: "1.9",
      says: "Walking does not bring the ankle pressure down where the great saphenous system is varicose, as it does in health",
      unit: "cmH2O",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "the same person's quiet standing pressure",
    },
  ],
};
