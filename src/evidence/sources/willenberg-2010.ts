import type { Source } from "../source.js";

const site = "femoral vein, duplex ultrasound";
const reference = "36 limbs of lean people";

export const willenberg2010: Source = {
  id: "willenberg-2010",
  authors: ["Willenberg T"],
  title: "Impact of obesity on venous hemodynamics of the lower limbs",
  journal: "J Vasc Surg",
  year: 2010,
  volume: "52",
  pages: "664-668",
  status: "verified",
  note: "Title and initials from memory; co-authors were not read; the ± is taken as the SD.",
  says: "The femoral vein of obese and of lean people.",
  figures: [
    {
      id: "diameter-obese",
      row: "9.5",
      says: "Diameter in people with a body mass index over 30, 44 limbs; 7.1 ± 1.6 mm under 25",
      unit: "mm",
      value: 8.5,
      spread: { kind: "sd", amount: 2.2 },
      n: 44,
      site,
      reference,
    },
    {
      id: "peak-velocity-obese",
      row: "9.5",
      says: "Peak velocity in the femoral vein of people with a body mass index over 30; 14.8 ± 7.2 cm/s in the lean",
      unit: "cm/s",
      value: 10.8,
      spread: { kind: "sd", amount: 4.8 },
      n: 44,
      site,
      reference,
    },
    {
      id: "diameter-lean",
      row: "9.5",
      says: "Diameter in people with a body mass index under 25",
      unit: "mm",
      value: 7.1,
      spread: { kind: "sd", amount: 1.6 },
      n: 36,
      site: "femoral vein, duplex ultrasound",
      reference: "36 limbs of lean people",
    },
    {
      id: "peak-velocity-lean",
      row: "9.5",
      says: "Peak velocity in the femoral vein of people with a body mass index under 25",
      unit: "cm/s",
      value: 14.8,
      spread: { kind: "sd", amount: 7.2 },
      n: 36,
      site: "femoral vein, duplex ultrasound",
      reference: "36 limbs of lean people",
    },
  ],
};
