import type { Source } from "../source.js";

const site = "arm or finger artery";
const reference = "standing without the manoeuvre";

export const frontCardiovascMed2022: Source = {
  id: "front-cardiovasc-med-2022",
  authors: [],
  journal: "Front Cardiovasc Med",
  year: 2022,
  volume: "9",
  pages: "1016420",
  doi: "10.3389/fcvm.2022.1016420",
  status: "verified",
  note: "Authors and title were not read, hence the name. Its ± 0.6 and ± 0.5 are not named, and are left out.",
  says: "What tensing muscles does for people who are standing, over 45 studies.",
  figures: [
    {
      id: "systolic-pressure",
      row: "7.18",
      says: "Rise of systolic pressure while standing, by counter-pressure manoeuvres, 45 studies together",
      unit: "mmHg",
      value: 14.8,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "heart-rate",
      row: "7.18",
      says: "Rise of heart rate while standing, by the same",
      unit: "1/min",
      value: 1.4,
      spread: { kind: "none" },
      site: "heart",
      reference,
    },
  ],
};
