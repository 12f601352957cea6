import type { Source } from "../source.js";

const site = "vein of the leg, by duplex ultrasound; the abstract does not name it";
const reference = "velocity without the movement";

export const sochartHardinge1999: Source = {
  id: "sochart-hardinge-1999",
  authors: ["Sochart DH", "Hardinge K"],
  title: "The relationship of foot and ankle movements to venous return in the lower limb",
  journal: "J Bone Joint Surg Br",
  year: 1999,
  volume: "81",
  pages: "700-704",
  status: "verified",
  note: "The abstract was read; authors, volume and pages are from memory. That the gains are counted from rest is how it is understood, and not said in it.",
  says: "Which movement of foot and ankle speeds the blood in the vein the most.",
  figures: [
    {
      id: "mean-velocity-gain",
      row: "5.30",
      says: "Gain in mean velocity by active movement of ankle and subtalar joint together, 40 limbs of 20 people, median age 27",
      unit: "%",
      value: 38,
      spread: { kind: "none" },
      n: 40,
      site,
      reference,
    },
    {
      id: "peak-velocity-gain",
      row: "5.30",
      says: "Gain in peak velocity by the same movement, the same limbs",
      unit: "%",
      value: 58,
      spread: { kind: "none" },
      n: 40,
      site,
      reference,
    },
    {
      id: "active-above-passive",
      row: "5.30",
      says: "Mean and peak velocity are higher in the active combined movement than in any passive one",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 40,
      site,
      reference: "passive movements of the same limbs",
    },
  ],
};
