import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "duplex ultrasound of the same limbs";

export const criado1998: Source = {
  id: "criado-1998",
  authors: ["Criado E"],
  title: "The role of air plethysmography in the diagnosis of chronic venous insufficiency",
  journal: "J Vasc Surg",
  year: 1998,
  status: "verified",
  note: "Author and title from memory; co-authors, volume and pages were not read.",
  says: "How well the filling index tells legs that leak.",
  figures: [
    {
      id: "sensitivity",
      row: "2.7",
      says: "Share of limbs with reflux whose filling index is raised, 186 limbs",
      unit: "%",
      value: 80,
      spread: { kind: "none" },
      n: 186,
      site,
      reference,
    },
    {
      id: "predictive-value",
      row: "2.7",
      says: "Share of limbs with a raised filling index that have reflux",
      unit: "%",
      value: 99,
      spread: { kind: "none" },
      n: 186,
      site,
      reference,
    },
  ],
};
