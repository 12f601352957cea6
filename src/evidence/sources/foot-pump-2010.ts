import type { Source } from "../source.js";

const site = "popliteal, posterior tibial and peroneal veins, Doppler";
const reference = "volume at rest";

export const footPump2010: Source = {
  id: "foot-pump-2010",
  authors: [],
  journal: "J Appl Physiol",
  year: 2010,
  status: "verified",
  note: "Authors (from memory Broderick and Corley) and title were not read, hence the name.",
  says: "What curling the toes and bearing weight squeeze out of the foot.",
  figures: [
    {
      id: "toe-curls-as-weight",
      row: "5.43",
      says: "Toe curls expel as much as bearing weight, healthy people, supine and upright",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
    {
      id: "above-devices",
      row: "5.43",
      says: "Both expel more than a foot boot or electrical stimulation does",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
  ],
};
