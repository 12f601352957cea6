import type { Source } from "../source.js";

const site = "calf, magnetic resonance and plethysmograph";
const reference = "rise of calf volume under the cuff";

export const buckey1988: Source = {
  id: "buckey-1988",
  authors: ["Buckey JC", "Peshock RM", "Blomqvist CG"],
  title: "Deep venous contribution to hydrostatic blood volume change in the human leg",
  journal: "Am J Cardiol",
  year: 1988,
  volume: "62",
  pages: "449-453",
  status: "verified",
  says: "How much of a congested calf's swelling is in its deep veins.",
  figures: [
    {
      id: "deep-share-40",
      row: "4.20",
      says: "Share of the calf's rise in volume that is in deep veins, cuff at the knee at 40 mmHg, normal people",
      unit: "%",
      value: 90.2,
      spread: { kind: "none" },
      n: 6,
      site,
      reference,
    },
    {
      id: "deep-share-100",
      row: "4.20",
      says: "The same share with the cuff at 100 mmHg, the same people",
      unit: "%",
      value: 50.6,
      spread: { kind: "none" },
      n: 6,
      site,
      reference,
    },
  ],
};
