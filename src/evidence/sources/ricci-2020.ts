import type { Source } from "../source.js";

export const ricci2020: Source = {
  id: "ricci-2020",
  authors: ["Ricci S"],
  journal: "J Theor Appl Vasc Res",
  year: 2020,
  doi: "10.24019/jtavr.115",
  status: "verified",
  note: "A review; the number is an anatomical estimate it carries on. The spelled-out journal name is from memory.",
  says: "How much blood a step drives out of the sole of the foot.",
  figures: [
    {
      id: "foot-pump-volume",
      row: "4.7",
      says: "Volume ejected from the foot per step; the value is the middle of the range",
      unit: "mL",
      value: 25,
      spread: { kind: "range", low: 20, high: 30 },
      site: "plantar veins",
      reference: "one step",
    },
  ],
};
