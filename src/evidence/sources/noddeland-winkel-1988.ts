import type { Source } from "../source.js";

const site = "foot, water plethysmograph";
const reference = "foot volume before the sitting";

export const noddelandWinkel1988: Source = {
  id: "noddeland-winkel-1988",
  authors: ["Noddeland H", "Winkel J"],
  title:
    "Effects of leg activity and ambient barometric pressure on foot swelling and lower-limb skin temperature during 8 h of sitting",
  journal: "Eur J Appl Physiol",
  year: 1988,
  doi: "10.1007/BF00417985",
  pmid: "3396554",
  status: "verified",
  note: "The abstract was read; initials from memory.",
  says: "How much a still foot swells beside one that may move.",
  figures: [
    {
      id: "swelling-still",
      row: "6.2",
      says: "Foot swelling in 8 h of sitting, the leg kept still, volunteers",
      unit: "%",
      value: 5.7,
      spread: { kind: "none" },
      n: 6,
      site,
      reference,
    },
    {
      id: "swelling-free",
      row: "6.2",
      says: "Foot swelling in 8 h of sitting, the leg free to move, the other one still, P < 0.001 between the two",
      unit: "%",
      value: 2.7,
      spread: { kind: "none" },
      n: 6,
      site,
      reference,
    },
  ],
};
