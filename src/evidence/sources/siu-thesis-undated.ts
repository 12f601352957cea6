import type { Source } from "../source.js";

const site = "calf, strain gauge";
const reference = "calf volume before the thigh cuff; pressures are the cuff's";

export const siuThesisUndated: Source = {
  id: "siu-thesis-undated",
  authors: [],
  journal: "Research paper, Southern Illinois University Carbondale, OpenSIUC gs_rp/96 (adviser Wallace JP)",
  year: null,
  status: "verified",
  note: "The abstract was read on the university's server, without the student's name, the title or the year. It does not name its ±, which is taken as the SD.",
  says: "Pressure-volume curve of the calf's veins while a thigh cuff is let down from 60 mmHg.",
  figures: [
    {
      id: "offset",
      row: "4.9",
      says: "Constant term of the quadratic fit, fasted college men of 22.5 years",
      unit: "mL/100mL",
      value: 0.5741,
      spread: { kind: "sd", amount: 0.2176 },
      n: 10,
      site,
      reference,
    },
    {
      id: "linear",
      row: "4.9",
      says: "Linear term of the quadratic fit, the same men",
      unit: "mL/(100mL·mmHg)",
      value: 0.0781,
      spread: { kind: "sd", amount: 0.01165 },
      n: 10,
      site,
      reference,
    },
    {
      id: "quadratic",
      row: "4.9",
      says: "Quadratic term of the fit, the same men",
      unit: "mL/(100mL·mmHg2)",
      value: -0.0005,
      spread: { kind: "sd", amount: 0.00011 },
      n: 10,
      site,
      reference,
    },
    {
      id: "capacitance",
      row: "4.9",
      says: "Volume taken up at a cuff pressure of 60 mmHg, the same men",
      unit: "mL/100mL",
      value: 1.78,
      spread: { kind: "sd", amount: 0.13 },
      n: 10,
      site,
      reference,
    },
  ],
};
