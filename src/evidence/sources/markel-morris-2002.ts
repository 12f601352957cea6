import type { Source } from "../source.js";

const site = "femoral vein, ultrasound";
const reference = "intermittent compression devices";

export const markelMorris2002: Source = {
  id: "markel-morris-2002",
  authors: ["Markel DC", "Morris GD"],
  title: "Effect of external sequential compression devices on femoral venous blood flow",
  journal: "J South Orthop Assoc",
  year: 2002,
  volume: "11",
  pages: "2-9",
  status: "verified",
  note: "The abstract was read; how many volunteers there were is not in it.",
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
    {
      id: "active-flow-above-devices",
      row: "5.24",
      says: "The same of the flow, healthy volunteers",
      unit: "mL/min",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
  ],
};
