import type { Source } from "../source.js";

const site = "foot, water plethysmograph";
const reference = "foot volume before the day";

export const winkelJorgensen1986: Source = {
  id: "winkel-jorgensen-1986",
  authors: ["Winkel J", "Jørgensen K"],
  title:
    "Evaluation of foot swelling and lower-limb temperatures in relation to leg activity during long-term seated office work",
  journal: "Ergonomics",
  year: 1986,
  volume: "29",
  pages: "313-328",
  doi: "10.1080/00140138608968267",
  status: "verified",
  note: "The abstract was read; initials from memory.",
  says: "How much feet swell in a day of seated work, by how much the legs move.",
  figures: [
    {
      id: "swelling-inactive",
      row: "6.1",
      says: "Foot swelling in 8 h of sitting, inactive legs, healthy women",
      unit: "%",
      value: 4.8,
      spread: { kind: "none" },
      n: 7,
      site,
      reference,
    },
    {
      id: "swelling-semi-active",
      row: "6.1",
      says: "Foot swelling in 8 h of sitting, legs moved now and then, the same women",
      unit: "%",
      value: 2.3,
      spread: { kind: "none" },
      n: 7,
      site,
      reference,
    },
    {
      id: "swelling-active",
      row: "6.1",
      says: "Foot swelling in 8 h of sitting, active legs, the same women",
      unit: "%",
      value: 0.8,
      spread: { kind: "none" },
      n: 7,
      site,
      reference,
    },
  ],
};
