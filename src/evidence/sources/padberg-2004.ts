import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "the same legs before, beside 13 legs without exercise";

export const padberg2004: Source = {
  id: "padberg-2004",
  authors: ["Padberg FT", "Johnston MV", "Sisto SA"],
  title:
    "Structured exercise improves calf muscle pump function in chronic venous insufficiency: a randomized trial",
  journal: "J Vasc Surg",
  year: 2004,
  volume: "39",
  pages: "79-87",
  doi: "10.1016/j.jvs.2003.09.036",
  status: "verified",
  note: "The abstract was read. The ± of its changes is not named and is taken as the SD, the narrower reading; the printed P is rather that of standard errors.",
  says: "Six months of structured exercise in legs with skin changes or ulcers.",
  figures: [
    {
      id: "ejection-fraction",
      row: "9.1",
      says: "Change of the ejection fraction with exercise; controls −1.4 ± 2.1, P < 0.026",
      unit: "%",
      value: 3.48,
      spread: { kind: "sd", amount: 2.7 },
      n: 18,
      site,
      reference,
    },
    {
      id: "residual-volume-fraction",
      row: "9.1",
      says: "Change of the residual volume fraction with exercise; controls +3.4 ± 2.9, P < 0.029",
      unit: "%",
      value: -8.75,
      spread: { kind: "sd", amount: 4.6 },
      n: 18,
      site,
      reference,
    },
    {
      id: "filling-index-unchanged",
      row: "9.1",
      says: "The filling index stays above 2 mL/s in both groups",
      unit: "mL/s",
      value: null,
      spread: { kind: "direction" },
      n: 18,
      site,
      reference,
    },
  ],
};
