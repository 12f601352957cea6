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
    {
      id: "area-grows",
      row: "5.42",
      says: "The cross-section is larger sitting than prone, the same people",
      unit: "cm2",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
    {
      id: "ottoman-faster",
      row: "5.42",
      says: "On a seat that holds up the shanks the velocity is higher, and the cross-section smaller, than on a driving seat",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "the same vein on a driving seat",
    },
    {
      id: "current-restores-velocity",
      row: "5.42",
      says: "In a stimulated leg the velocity is higher than in the other one, over 120 min of sitting; the cross-section is no different",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "the other leg at the same time",
    },
  ],
};
