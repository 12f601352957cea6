import type { Source } from "../source.js";

const site = "calf, supine, duplex ultrasound";
const reference = "the same leg without the stocking";

export const bmcMusculoskeletDisord2021: Source = {
  id: "bmc-musculoskelet-disord-2021",
  authors: [],
  title:
    "The impact of graduated compression stockings on calf-vein deformation and blood velocity in patients awaiting total knee arthroplasty",
  journal: "BMC Musculoskelet Disord",
  year: 2021,
  doi: "10.1186/s12891-021-04603-z",
  status: "verified",
  note: "Its abstract was read; authors, and what the stocking pressed with, were not, hence the name.",
  says: "What a knee-length stocking does to the veins of a lying calf, and to the blood above it.",
  figures: [
    {
      id: "great-saphenous-loss",
      row: "5.4",
      says: "Loss of cross-section of the great saphenous vein under a knee-length graduated stocking, elderly people before a new knee",
      unit: "%",
      value: 33.1,
      spread: { kind: "sd", amount: 41.2 },
      n: 21,
      site,
      reference,
    },
    {
      id: "gastrocnemius-loss",
      row: "5.4",
      says: "The same of the gastrocnemius vein",
      unit: "%",
      value: 94.8,
      spread: { kind: "sd", amount: 11.1 },
      n: 21,
      site,
      reference,
    },
    {
      id: "soleus-loss",
      row: "5.4",
      says: "The same of the soleus vein",
      unit: "%",
      value: 85.6,
      spread: { kind: "sd", amount: 20.3 },
      n: 21,
      site,
      reference,
    },
    {
      id: "popliteal-velocity-unchanged",
      row: "5.4",
      says: "The velocity of the popliteal vein does not change significantly",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 21,
      site: "popliteal vein, supine, duplex ultrasound",
      reference,
    },
    {
      id: "femoral-velocity-unchanged",
      row: "5.4",
      says: "The velocity of the superficial femoral vein does not change significantly",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 21,
      site: "superficial femoral vein, supine, duplex ultrasound",
      reference,
    },
  ],
};
