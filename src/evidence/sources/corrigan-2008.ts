import type { Source } from "../source.js";

const site = "calf, strain gauge under venous occlusion";
const reference = "inflow of the same calf with the leg level";

export const corrigan2008: Source = {
  id: "corrigan-2008",
  authors: ["Corrigan JH", "Burns J", "Huggett RJ", "Mackintosh AF", "Mary DASG"],
  title: "The direct effect of leg position on calf blood flow measured by venous occlusion plethysmography",
  journal: "Artery Res",
  year: 2008,
  volume: "2",
  pages: "44-48",
  doi: "10.1016/j.artres.2007.11.001",
  status: "verified",
  note: "The abstract was read; what its ± stands for is not in it.",
  says: "How raising the leg changes what flows into the calf, nerves and pressure unchanged.",
  figures: [
    {
      id: "raised-40",
      row: "5.26",
      says: "Change of calf flow by raising the leg to 40 degrees, semi-supine",
      unit: "%",
      value: 23,
      spread: { kind: "sd", amount: 4.7 },
      n: 26,
      site,
      reference,
    },
    {
      id: "graded-22",
      row: "5.26",
      says: "The same to 22 degrees, ten of them",
      unit: "%",
      value: 13,
      spread: { kind: "sd", amount: 5.9 },
      n: 10,
      site,
      reference,
    },
    {
      id: "graded-40",
      row: "5.26",
      says: "The same to 40 degrees, the same ten",
      unit: "%",
      value: 37,
      spread: { kind: "sd", amount: 5.9 },
      n: 10,
      site,
      reference,
    },
  ],
};
