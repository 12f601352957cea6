import type { Source } from "../source.js";

const site = "femoral vein, Doppler";
const reference = "none: a velocity";

export const ilgenfritzMeier1994: Source = {
  id: "ilgenfritz-meier-1994",
  authors: ["Ilgenfritz FM", "Meier JR"],
  title: "Venous velocity increase with pneumatic foot compression garment",
  journal: "Angiology",
  year: 1994,
  volume: "45",
  pages: "946-952",
  status: "verified",
  note: "Its abstract was read; who was measured, in which posture, and what the garment pressed with, were not.",
  says: "How much a garment that squeezes the sole speeds the blood of the thigh.",
  figures: [
    {
      id: "resting",
      row: "5.14",
      says: "Peak velocity at rest",
      unit: "cm/s",
      value: 25.9,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "compressed",
      row: "5.14",
      says: "Peak velocity while a pneumatic garment compresses the foot",
      unit: "cm/s",
      value: 40.6,
      spread: { kind: "none" },
      site,
      reference,
    },
  ],
};
