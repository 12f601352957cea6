import type { Source } from "../source.js";

export const recekUndated: Source = {
  id: "recek-undated",
  authors: ["Recek C"],
  title:
    "Historical view onto the contribution of phlebodynamometry to the knowledge of venous hemodynamics in the lower extremity",
  journal: "J Theor Appl Vasc Res",
  year: null,
  status: "verified",
  note: "A review, whose abstract was read without a year; the journal's name is from memory, and so is that the gradient was first measured by Recek and Koudelka. The abstract does not name its ±, which is taken as the SD, nor how many were measured; and it does not say whether the column of blood between the two sites is taken off, which it must be if the gradient is to be nothing in quiet standing.",
  says: "The pressure gradient that a working calf sets up between the thigh and the lower leg.",
  figures: [
    {
      id: "ambulatory-gradient",
      row: "1.7",
      says: "Ambulatory pressure gradient between thigh and lower leg veins while the calf works, a cohort of patients",
      unit: "mmHg",
      value: 37.4,
      spread: { kind: "sd", amount: 6.4 },
      site: "popliteal and posterior tibial vein, together",
      reference: "popliteal less posterior tibial pressure",
    },
    {
      id: "popliteal-does-not-fall",
      row: "1.7",
      says: "Mean popliteal pressure stays at its standing value while the calf works, though that of the lower leg falls, healthy people",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      site: "popliteal vein",
      reference: "the same person's quiet standing pressure",
    },
  ],
};
