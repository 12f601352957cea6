import type { Source } from "../source.js";

const site = "calf muscles, magnetic resonance";
const reference = "the whole muscle";

export const frontPhysiol2019: Source = {
  id: "front-physiol-2019",
  authors: [],
  journal: "Front Physiol",
  year: 2019,
  volume: "10",
  pages: "1299",
  doi: "10.3389/fphys.2019.01299",
  status: "verified",
  note: "Authors and title were not read, hence the name; printed in cm³; the ± is taken as the SD.",
  says: "How large the three heads of the calf are.",
  figures: [
    {
      id: "soleus",
      row: "4.21",
      says: "Volume of soleus, older women",
      unit: "mL",
      value: 357.7,
      spread: { kind: "sd", amount: 61.8 },
      n: 21,
      site,
      reference,
    },
    {
      id: "gastrocnemius-medial",
      row: "4.21",
      says: "Volume of the medial head of gastrocnemius, the same women",
      unit: "mL",
      value: 179.5,
      spread: { kind: "sd", amount: 32.8 },
      n: 21,
      site,
      reference,
    },
    {
      id: "gastrocnemius-lateral",
      row: "4.21",
      says: "Volume of the lateral head of gastrocnemius, the same women",
      unit: "mL",
      value: 90.2,
      spread: { kind: "sd", amount: 15.9 },
      n: 21,
      site,
      reference,
    },
  ],
};
