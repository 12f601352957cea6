import type { Source } from "../source.js";

const site = "heart";
const reference = "before standing";

export const faghri2002: Source = {
  id: "faghri-2002",
  authors: ["Faghri PD"],
  title:
    "Electrically induced and voluntary activation of physiologic muscle pump: a comparison between spinal cord-injured and able-bodied individuals",
  journal: "Clin Rehabil",
  year: 2002,
  volume: "16",
  pages: "878-885",
  pmid: "12501950",
  status: "verified",
  note: "The abstract was read; the page names one author, and whether there are others was not read.",
  says: "Thirty minutes of standing, still and with the legs at work.",
  figures: [
    {
      id: "still",
      row: "7.28",
      says: "Stroke volume and cardiac output fall in 30 min of motionless standing, 15 able-bodied people",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 15,
      site,
      reference,
    },
    {
      id: "moving",
      row: "7.28",
      says: "Both are kept up in dynamic standing but for stroke volume at the end, the same people",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 15,
      site,
      reference,
    },
  ],
};
