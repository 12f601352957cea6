import type { Source } from "../source.js";

const site = "popliteal vein, duplex ultrasound";
const reference = "the same vein lying prone";

export const jPhysiolSci2006: Source = {
  id: "j-physiol-sci-2006",
  authors: [],
  journal: "J Physiol Sci",
  year: 2006,
  status: "verified",
  note: "Authors and title were not read, hence the name; how many were studied is not in the excerpt.",
  says: "What sitting up does to the vein behind the knee.",
  figures: [
    {
      id: "velocity-falls",
      row: "5.42",
      says: "Velocity is lower sitting than prone, over 120 min, healthy people",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
    {
      id: "flow-unchanged",
      row: "5.42",
      says: "Volume flow is the same sitting as prone, over 120 min, the same people",
      unit: "mL/min",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
  ],
};
