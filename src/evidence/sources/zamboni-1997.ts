import type { Source } from "../source.js";

export const zamboni1997: Source = {
  id: "zamboni-1997",
  authors: ["Zamboni P"],
  title: "Ultrasonographic assessment of ambulatory venous pressure in superficial venous incompetence",
  journal: "J Vasc Surg",
  year: 1997,
  volume: "26",
  pages: "796-802",
  pmid: "9372817",
  status: "verified",
  note: "The first author only: the others were not read.",
  says: "Pressure and diameter of the saphenous vein.",
  figures: [
    {
      id: "linear-above",
      row: "1.16",
      says: "Pressure above which diameter grows in proportion to pressure, refluxing limbs",
      unit: "mmHg",
      value: 20,
      spread: { kind: "none" },
      n: 82,
      site: "great saphenous vein, thigh",
      reference: "atmospheric pressure, at the height of the site",
    },
  ],
};
