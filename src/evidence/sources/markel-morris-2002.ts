import type { Source } from "../source.js";

const site = "femoral vein, ultrasound";
const reference = "intermittent compression devices";

export const markelMorris2002: Source = {
  id: "markel-morris-2002",
  authors: ["Markel", "Morris"],
  journal: "Journal not read",
  year: 2002,
  status: "verified",
  note: "Initials, title and journal were not read, nor how many were studied.",
  says: "Ankles moved by their owner beside compression devices.",
  figures: [
    {
      id: "active-above-devices",
      row: "5.24",
      says: "Active ankle motion gives more flow and more velocity than any of the devices",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
  ],
};
