import type { Source } from "../source.js";

const site = "below the heart";
const reference = "the whole blood volume";

export const wieling2015: Source = {
  id: "wieling-2015",
  authors: ["Wieling W"],
  journal: "J Intern Med",
  year: 2015,
  volume: "277",
  pages: "69-82",
  doi: "10.1111/joim.12249",
  status: "verified",
  note: "A review; title and co-authors were not read; initials from memory.",
  says: "Where the blood of an upright person is.",
  figures: [
    {
      id: "below-the-heart",
      row: "7.9",
      says: "Share of the blood that lies below the heart when upright, a review",
      unit: "%",
      value: 70,
      spread: { kind: "none" },
      site,
      reference,
    },
  ],
};
