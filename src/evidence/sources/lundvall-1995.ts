import type { Source } from "../source.js";

const site = "whole blood, by haemoglobin and haematocrit";
const reference = "plasma volume lying";

export const lundvall1995: Source = {
  id: "lundvall-1995",
  authors: ["Lundvall J", "Bjerkhoel P"],
  title:
    "Pronounced and rapid plasma volume reduction upon quiet standing as revealed by a novel approach to the determination of the intravascular volume change",
  journal: "Acta Physiol Scand",
  year: 1995,
  volume: "154",
  pages: "131-142",
  doi: "10.1111/j.1748-1716.1995.tb09895.x",
  pmid: "7572209",
  status: "verified",
  note: "The abstract was read. The unnamed ± is taken as the SD.",
  says: "Plasma lost by standing, and how soon it is back lying.",
  figures: [
    {
      id: "loss",
      row: "7.13",
      says: "Change of plasma volume after 15 min of quiet standing, men",
      unit: "%",
      value: -18.1,
      spread: { kind: "sd", amount: 0.6 },
      n: 9,
      site,
      reference,
    },
    {
      id: "half-recovery",
      row: "7.13",
      says: "Time until half of the loss is back, lying; under 6 min",
      unit: "min",
      value: 6,
      spread: { kind: "atMost" },
      n: 11,
      site,
      reference,
    },
    {
      id: "first-minute",
      row: "7.13",
      says: "Plasma that is back in the first minute of lying",
      unit: "mL",
      value: 70,
      spread: { kind: "none" },
      n: 11,
      site,
      reference,
    },
    {
      id: "restored",
      row: "7.13",
      says: "Plasma volume is virtually restored after 20 min of lying",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 11,
      site,
      reference,
    },
  ],
};
