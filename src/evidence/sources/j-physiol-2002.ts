import type { Source } from "../source.js";

const site = "calf, supine";
const reference = "venous congestion cuff at the thigh";

export const jPhysiol2002: Source = {
  id: "j-physiol-2002",
  authors: [],
  journal: "J Physiol",
  year: 2002,
  status: "verified",
  note: "Authors, title and pages were not read; open archive PMC2290538.",
  says: "How much water leaves the calf's capillaries per pressure, lying.",
  figures: [
    {
      id: "filtration-small-steps",
      row: "6.18",
      says: "Capillary filtration coefficient, cuff raised by 3 mmHg at a time, healthy young people, ×10⁻³",
      unit: "1",
      value: 2.6,
      spread: { kind: "iqr", low: 2.5, high: 3.2 },
      n: 18,
      site,
      reference,
    },
    {
      id: "filtration-large-steps",
      row: "6.18",
      says: "The same, cuff raised by 10 mmHg at a time, ×10⁻³ mL/(min·100 mL·mmHg)",
      unit: "1",
      value: 2.9,
      spread: { kind: "iqr", low: 2.7, high: 3.4 },
      n: 18,
      site,
      reference,
    },
    {
      id: "isovolumetric-small-steps",
      row: "6.18",
      says: "Isovolumetric venous pressure, small steps",
      unit: "mmHg",
      value: 15.7,
      spread: { kind: "none" },
      n: 18,
      site,
      reference,
    },
    {
      id: "isovolumetric-large-steps",
      row: "6.18",
      says: "Isovolumetric venous pressure, large steps",
      unit: "mmHg",
      value: 8,
      spread: { kind: "none" },
      n: 18,
      site,
      reference,
    },
  ],
};
