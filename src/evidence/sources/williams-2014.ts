import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "healthy limbs";

export const williams2014: Source = {
  id: "williams-2014",
  authors: ["Williams KJ", "Ayekoloye O", "Moore HM", "Davies AH"],
  title: "The calf muscle pump revisited",
  journal: "J Vasc Surg Venous Lymphat Disord",
  year: 2014,
  volume: "2",
  pages: "329-334",
  doi: "10.1016/j.jvsv.2013.10.053",
  status: "verified",
  note: "Co-authors from memory.",
  says: "How much less the calves of people with venous disease eject, over ten studies.",
  figures: [
    {
      id: "ejection-fraction-lower",
      row: "2.1",
      says: "Ejection fraction of limbs with venous disease less that of healthy ones, ten studies together, P < 0.001",
      unit: "%",
      value: -15.9,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "filling-index-higher",
      row: "2.1",
      says: "Venous filling index of limbs with venous disease less that of healthy ones, P < 0.001",
      unit: "mL/s",
      value: 4.66,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "pump-impaired",
      row: "2.1",
      says: "Share of people with venous disease whose calf pump is impaired",
      unit: "%",
      value: 55,
      spread: { kind: "none" },
      site,
      reference,
    },
  ],
};
