import type { Source } from "../source.js";

const site = "leg, duplex ultrasound and strain gauge";
const reference = "calf squeeze and ankle movement";

export const venousReturnMethodsUndated: Source = {
  id: "venous-return-methods-undated",
  authors: [],
  title: "Optimal physical methods for promoting venous return",
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "The abstract was read without authors, journal and year, hence the name; the title is a translation.",
  says: "What raising a leg empties, beside squeezing it and moving it.",
  figures: [
    {
      id: "elevation-volume",
      row: "5.19",
      says: "Raising the leg expels as much as a calf squeeze or ankle movement, supine, healthy people",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
    {
      id: "elevation-velocity",
      row: "5.19",
      says: "Its peak velocity is much smaller",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
  ],
};
