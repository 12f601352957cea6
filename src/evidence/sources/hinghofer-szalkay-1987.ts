import type { Source } from "../source.js";

const site = "whole blood, by density";
const reference = "the posture before";

export const hinghoferSzalkay1987: Source = {
  id: "hinghofer-szalkay-1987",
  authors: ["Hinghofer-Szalkay"],
  title: "Continuous monitoring of blood volume changes in humans",
  journal: "J Appl Physiol",
  year: 1987,
  volume: "63",
  pages: "1003-1007",
  pmid: "3654450",
  status: "verified",
  note: "Author from memory. The abstract names its ± once, as the SD, and so the others are taken.",
  says: "How blood volume changes on standing up and lying down, by density.",
  figures: [
    {
      id: "standing-up",
      row: "7.14",
      says: "Change of blood volume from sitting to standing, men",
      unit: "%",
      value: -6.2,
      spread: { kind: "sd", amount: 1.2 },
      n: 6,
      site,
      reference,
    },
    {
      id: "lying-down",
      row: "7.14",
      says: "Change of blood volume from standing to supine, the same",
      unit: "%",
      value: 8.5,
      spread: { kind: "sd", amount: 2.1 },
      n: 6,
      site,
      reference,
    },
    {
      id: "half-time-up",
      row: "7.14",
      says: "Half-time of the change on standing up",
      unit: "min",
      value: 5.6,
      spread: { kind: "sd", amount: 1.4 },
      n: 6,
      site,
      reference,
    },
    {
      id: "half-time-down",
      row: "7.14",
      says: "Half-time of the change on lying down",
      unit: "min",
      value: 6.9,
      spread: { kind: "sd", amount: 3.1 },
      n: 6,
      site,
      reference,
    },
  ],
};
