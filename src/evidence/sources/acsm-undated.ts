import type { Source } from "../source.js";

export const acsmUndated: Source = {
  id: "acsm-undated",
  authors: [],
  title: "Guidelines for exercise testing and prescription, metabolic calculations",
  journal: "American College of Sports Medicine",
  year: null,
  status: "verified",
  note: "Authors and year were not read; the equations were read on pages that quote them.",
  says: "Oxygen cost of level walking: 0.1 mL/kg for each metre, over a resting 3.5 mL/(kg·min).",
  figures: [],
};
