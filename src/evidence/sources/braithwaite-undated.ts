import type { Source } from "../source.js";

const site = "popliteal vein";
const reference = "peak systolic velocity, sitting";

export const braithwaiteUndated: Source = {
  id: "braithwaite-undated",
  authors: ["Braithwaite I"],
  journal: "Occup Ergonomics",
  year: null,
  status: "verified",
  note: "The abstract was read without its title, year, volume and co-authors; only the corresponding author's name stood beside it.",
  says: "A sitting person's foot rocked on a dome, against the other foot kept still.",
  figures: [
    {
      id: "moved-baseline",
      row: "5.41",
      says: "Peak systolic velocity before the movement, the leg to be moved, healthy adults",
      unit: "cm/s",
      value: 5.82,
      spread: { kind: "sd", amount: 1.59 },
      n: 10,
      site,
      reference,
    },
    {
      id: "moved-at-20-min",
      row: "5.41",
      says: "Peak systolic velocity while the foot moves on the dome, at 20 min, the same leg",
      unit: "cm/s",
      value: 63.3,
      spread: { kind: "sd", amount: 21.6 },
      n: 10,
      site,
      reference,
    },
    {
      id: "still-baseline",
      row: "5.41",
      says: "Peak systolic velocity of the other leg at the same time, before the movement",
      unit: "cm/s",
      value: 5.21,
      spread: { kind: "sd", amount: 1.45 },
      n: 10,
      site,
      reference,
    },
    {
      id: "still-at-20-min",
      row: "5.41",
      says: "Peak systolic velocity of the other leg, kept still, at 20 min",
      unit: "cm/s",
      value: 4.58,
      spread: { kind: "sd", amount: 1.09 },
      n: 10,
      site,
      reference,
    },
  ],
};
