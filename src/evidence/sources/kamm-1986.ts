import type { Source } from "../source.js";

const site = "lower leg, labelled red cells under a camera";
const uniform = "all compartments at once with one pressure";

export const kamm1986: Source = {
  id: "kamm-1986",
  authors: ["Kamm R", "Butcher R", "Froelich J", "Johnson M", "Salzman E", "Shapiro A", "Strauss HW"],
  title:
    "Optimisation of indices of external pneumatic compression for prophylaxis against deep vein thrombosis: radionuclide gated imaging studies",
  journal: "Cardiovasc Res",
  year: 1986,
  volume: "20",
  pages: "588-596",
  status: "verified",
  note: "The abstract was read; how many were studied is not in it.",
  says: "Which gradient and which sequence of four compartments empties a lower leg best, at 45 mmHg in the mean.",
  figures: [
    {
      id: "graded-ejection",
      row: "5.23",
      says: "Compression that is graded and in sequence ejects a larger fraction of the blood, healthy people",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: uniform,
    },
    {
      id: "graded-velocity",
      row: "5.23",
      says: "It drives the blood faster",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: uniform,
    },
    {
      id: "best-gradient",
      row: "5.23",
      says: "Pressure by which each compartment should lie below the one before it; the value is the middle of the range",
      unit: "mmHg",
      value: 7.5,
      spread: { kind: "range", low: 5, high: 10 },
      site,
      reference: "the compartment below",
    },
    {
      id: "best-delay",
      row: "5.23",
      says: "Time by which each compartment should follow the one before it; the value is the middle of the range",
      unit: "s",
      value: 0.25,
      spread: { kind: "range", low: 0, high: 0.5 },
      site,
      reference: "the compartment below",
    },
  ],
};
