import type { Source } from "../source.js";

const reference = "the moment a standing person's distal cuff is let go";

export const labropoulos2003: Source = {
  id: "labropoulos-2003",
  authors: ["Labropoulos N", "Tiongson J", "Pryor L", "Tassiopoulos AK", "Kang SS", "Mansour MA", "Baker WH"],
  title: "Definition of venous reflux in lower-extremity veins",
  journal: "J Vasc Surg",
  year: 2003,
  volume: "38",
  pages: "793-798",
  pmid: "14560232",
  status: "verified",
  note: "The limit it gives for the femoropopliteal veins too is from memory and therefore left out.",
  says: "How long blood runs backwards in healthy leg veins before their valves are shut.",
  figures: [
    {
      id: "superficial",
      row: "4.15",
      says: "Mean retrograde flow in superficial veins, 80 limbs of 40 healthy people; 96.7 % lie below 500 ms",
      unit: "ms",
      value: 210,
      spread: { kind: "none" },
      n: 80,
      site: "superficial veins",
      reference,
    },
    {
      id: "perforator",
      row: "4.15",
      says: "Mean outward flow in perforators, the same limbs; 97 % lie below 350 ms",
      unit: "ms",
      value: 170,
      spread: { kind: "none" },
      n: 80,
      site: "perforators",
      reference,
    },
    {
      id: "deep-calf",
      row: "4.15",
      says: "Mean retrograde flow in deep femoral and calf veins, the same limbs",
      unit: "ms",
      value: 190,
      spread: { kind: "none" },
      n: 80,
      site: "deep femoral and deep calf veins",
      reference,
    },
  ],
};
