import type { Source } from "../source.js";

const site = "great saphenous vein at the ankle";
const reference = "atmospheric pressure, at the height of the site";

export const stick1993: Source = {
  id: "stick-1993",
  authors: ["Stick C", "Hiedl U", "Witzleb E"],
  title:
    "Venous pressure in the saphenous vein near the ankle during changes in exercise intensity and ambient temperature",
  journal: "Eur J Appl Physiol",
  year: 1993,
  volume: "66",
  pages: "434-438",
  doi: "10.1007/BF00599617",
  status: "verified",
  note: "Authors and title from memory; of the three room temperatures the middle one is entered.",
  says: "Ankle vein pressure lying, upright and cycling, in cool and in warm rooms.",
  figures: [
    {
      id: "supine",
      row: "1.2",
      says: "Pressure lying, 28 °C, healthy people of 19 to 33 years",
      unit: "mmHg",
      value: 7,
      spread: { kind: "sem", amount: 1 },
      n: 10,
      site,
      reference,
    },
    {
      id: "upright",
      row: "1.2",
      says: "Pressure upright and motionless, 28 °C, the same people",
      unit: "mmHg",
      value: 79,
      spread: { kind: "sem", amount: 7 },
      n: 10,
      site,
      reference,
    },
    {
      id: "cycling",
      row: "1.2",
      says: "Pressure cycling at 50 W and 50 turns a minute, 28 °C, the same people",
      unit: "mmHg",
      value: 30,
      spread: { kind: "sem", amount: 3 },
      n: 10,
      site,
      reference,
    },
  ],
};
