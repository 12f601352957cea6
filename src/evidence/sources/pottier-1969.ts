import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "6.3",
  unit: "%",
  spread: { kind: "none" },
  n: 32,
  site: "foot, water plethysmograph of constant level",
} as const satisfies Partial<PublishedFigure>;
const before = "foot volume at the beginning of the sitting";

export const pottier1969: Source = {
  id: "pottier-1969",
  authors: ["Pottier M", "Dubreuil A", "Monod H"],
  title: "The effects of sitting posture on the volume of the foot",
  journal: "Ergonomics",
  year: 1969,
  volume: "12",
  pages: "753-758",
  doi: "10.1080/00140136908931092",
  status: "verified",
  note: "The abstract was read; initials from memory.",
  says: "How a foot swells in water while people sit, by temperature and by what presses on the thigh.",
  figures: [
    {
      id: "one-hour",
      says: "Rise of the volume in 1 h of sitting, in water of 32 or 40 °C, 32 people in 78 experiments",
      value: 2.3,
      reference: before,
      ...common,
    },
    {
      id: "two-hours",
      says: "The same in 2 h",
      value: 2.8,
      reference: before,
      ...common,
    },
    {
      id: "warmth-first-hour",
      says: "By how much more it rises at 40 than at 32 °C within the first hour",
      value: 2.1,
      reference: "rise by the same time in water of 32 °C",
      ...common,
    },
    {
      id: "warmth-later",
      says: "The same after the first hour",
      value: 1.5,
      reference: "rise by the same time in water of 32 °C",
      ...common,
    },
    {
      id: "thigh-pressed",
      says: "Pressure on the back of the thigh makes the rise greater",
      ...common,
      value: null,
      spread: { kind: "direction" },
      reference: "rise by the same time without it",
    },
  ],
};
