import type { Source } from "../source.js";

export const dinenno2001: Source = {
  id: "dinenno-2001",
  authors: ["Dinenno FA", "Seals DR", "DeSouza CA", "Tanaka H"],
  title:
    "Age-related decreases in basal limb blood flow in humans: time course, determinants and habitual exercise effects",
  journal: "J Physiol",
  year: 2001,
  volume: "531",
  pages: "573-579",
  status: "verified",
  note: "Authors and title from memory. Read: resting leg flow and conductance are 20 to 30 % lower at 55 to 75 years than at 20 to 35.",
  says: "How resting flow to the leg falls with age, trained or not.",
  figures: [],
};
