import type { Source } from "../source.js";

const site = "blood";
const reference = "the same women sitting throughout";

export const henson2016: Source = {
  id: "henson-2016",
  authors: ["Henson J"],
  title:
    "Breaking up prolonged sitting with standing or walking attenuates the postprandial metabolic response in postmenopausal women: a randomized acute study",
  journal: "Diabetes Care",
  year: 2016,
  doi: "10.2337/dc15-1240",
  status: "verified",
  note: "Title and initials from memory; co-authors were not read.",
  says: "What five minutes of standing or walking in every thirty do after meals.",
  figures: [
    {
      id: "standing",
      row: "8.5",
      says: "The glucose area over 7.5 h is smaller with standing breaks, women of 66.6 years",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 22,
      site,
      reference,
    },
    {
      id: "walking",
      row: "8.5",
      says: "The glucose area over 7.5 h is smaller with walking breaks, the same women",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 22,
      site,
      reference,
    },
    {
      id: "standing-insulin",
      row: "8.5",
      says: "The insulin area over 7.5 h is smaller with standing breaks, the same women",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 22,
      site,
      reference,
    },
    {
      id: "walking-insulin",
      row: "8.5",
      says: "The insulin area over 7.5 h is smaller with walking breaks, and smaller than with standing",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 22,
      site,
      reference,
    },
  ],
};
