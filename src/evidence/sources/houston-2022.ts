import type { Source } from "../source.js";

export const houston2022: Source = {
  id: "houston-2022",
  authors: [],
  title: "Groundbreaking discovery of special muscle that can promote fat burning while sitting",
  journal: "University of Houston, release to the press",
  year: 2022,
  status: "verified",
  note: "No author is named; read on pages that reprint it, and not in hamilton-2022 itself.",
  says: "What the laboratory told the press of how long the soleus can go on, and what it burns.",
  figures: [
    {
      id: "without-fatigue",
      row: "8.2",
      says: "Seated heel raises are kept up for 270 min in a day without fatigue",
      unit: "min",
      value: null,
      spread: { kind: "direction" },
      site: "soleus",
      reference: "muscles that tire",
    },
    {
      id: "fat-doubled",
      row: "8.2",
      says: "Between meals the body burns twice as much fat while the soleus works",
      unit: "1",
      value: 2,
      spread: { kind: "none" },
      site: "whole body",
      reference: "the same people sitting still",
    },
  ],
};
