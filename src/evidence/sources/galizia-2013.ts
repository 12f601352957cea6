import type { Source } from "../source.js";

const site = "arm";
const reference = "standing up without the extensions";

export const galizia2013: Source = {
  id: "galizia-2013",
  authors: ["Galizia"],
  journal: "J Am Geriatr Soc",
  year: 2013,
  doi: "10.1111/jgs.12313",
  status: "verified",
  note: "Initials, co-authors and title were not read.",
  says: "Leg extensions before standing up, in older people whose pressure falls.",
  figures: [
    {
      id: "smaller-fall",
      row: "7.23",
      says: "After ten resisted leg extensions systolic pressure falls less on standing, people of 65 years and more",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 42,
      site,
      reference,
    },
  ],
};
