import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "limbs with venous insufficiency and no ulcer";

export const araki1994: Source = {
  id: "araki-1994",
  authors: ["Araki CT"],
  title: "The significance of calf muscle pump function in venous ulceration",
  journal: "J Vasc Surg",
  year: 1994,
  volume: "20",
  pages: "872-877",
  pmid: "7990181",
  status: "verified",
  note: "Initials from memory; co-authors were not read.",
  says: "Which measure tells legs with an ulcer from legs with the same reflux and none.",
  figures: [
    {
      id: "ejection-fraction-in-ulcer",
      row: "2.12",
      says: "The ejection fraction is lower with an active ulcer, P = 0.0002, 69 limbs",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 69,
      site,
      reference,
    },
    {
      id: "residual-volume-in-ulcer",
      row: "2.12",
      says: "The residual volume fraction is higher with an active ulcer, P = 0.0006",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 69,
      site,
      reference,
    },
    {
      id: "filling-index-alike",
      row: "2.12",
      says: "The filling index is abnormal as often with an ulcer as without",
      unit: "mL/s",
      value: null,
      spread: { kind: "direction" },
      n: 69,
      site,
      reference,
    },
  ],
};
