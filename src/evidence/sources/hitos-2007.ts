import type { Source } from "../source.js";

const site = "popliteal vein, duplex ultrasound";
const reference = "flow before the motionless sitting";

export const hitos2007: Source = {
  id: "hitos-2007",
  authors: ["Hitos K", "Cannon M", "Cannon S", "Garth S", "Fletcher JP"],
  title:
    "Effect of leg exercises on popliteal venous blood flow during prolonged immobility of seated subjects: implications for prevention of travel-related deep vein thrombosis",
  journal: "J Thromb Haemost",
  year: 2007,
  volume: "5",
  pages: "1890-1895",
  status: "verified",
  note: "The abstract was read; how long they sat is not in it.",
  says: "What sitting still, and leg exercise while sitting, does to the flow behind the knee.",
  figures: [
    {
      id: "sitting-still",
      row: "5.27",
      says: "Change of volume flow in motionless sitting, healthy people of 22 years",
      unit: "%",
      value: -40,
      spread: { kind: "none" },
      n: 21,
      site,
      reference,
    },
    {
      id: "feet-off-floor",
      row: "5.27",
      says: "Flow is lower still, about half, when the feet do not reach the floor",
      unit: "mL/min",
      value: null,
      spread: { kind: "direction" },
      n: 21,
      site,
      reference,
    },
    {
      id: "exercise-restores",
      row: "5.27",
      says: "Leg exercises against more resistance bring the flow back, P < 0.0001",
      unit: "mL/min",
      value: null,
      spread: { kind: "direction" },
      n: 21,
      site,
      reference,
    },
  ],
};
