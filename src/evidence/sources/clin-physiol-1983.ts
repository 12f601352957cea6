import type { Source } from "../source.js";

export const clinPhysiol1983: Source = {
  id: "clin-physiol-1983",
  authors: [],
  journal: "Clin Physiol",
  year: 1983,
  volume: "3",
  pages: "433-444",
  status: "verified",
  note: "Authors and title were not read, hence the name.",
  says: "Filtration capacity of the muscle of the forearm.",
  figures: [
    {
      id: "forearm-muscle",
      row: "6.9",
      says: "Filtration capacity of forearm muscle by a hyperoncotic transient, healthy people, ×10⁻³ mL/(min·100 mL·mmHg)",
      unit: "1",
      value: 3.6,
      spread: { kind: "sd", amount: 1.4 },
      n: 10,
      site: "forearm",
      reference: "100 mL of muscle",
    },
  ],
};
