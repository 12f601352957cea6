import type { Source } from "../source.js";

const site = "calf, strain gauge";
const reference = "percent of the calf's volume before the pressure";

export const physMedBiol1977: Source = {
  id: "phys-med-biol-1977",
  authors: [],
  title: "Effect of positive external pressure on calf volume and local venous haemodynamics",
  journal: "Phys Med Biol",
  year: 1977,
  volume: "22",
  pages: "1146-1159",
  doi: "10.1088/0031-9155/22/6/007",
  pmid: "594144",
  status: "verified",
  note: "The record that was read carries no authors; hence the name.",
  says: "The calf's veins as one compliance and one outflow resistance, from a sudden pressure on the calf.",
  figures: [
    {
      id: "compliance",
      row: "4.8",
      says: "Effective venous compliance of the calf, normal subjects, supine",
      unit: "%/kPa",
      value: 1.1,
      spread: { kind: "sd", amount: 0.3 },
      n: 11,
      site,
      reference,
    },
    {
      id: "outflow-resistance",
      row: "4.8",
      says: "Effective venous outflow resistance of the calf, normal subjects, supine",
      unit: "s·kPa/%",
      value: 3.8,
      spread: { kind: "sd", amount: 1.3 },
      n: 11,
      site,
      reference,
    },
    {
      id: "inflow",
      row: "4.8",
      says: "Flow into the calf's veins from the microcirculation, normal subjects, supine",
      unit: "%/s",
      value: 0.054,
      spread: { kind: "sd", amount: 0.02 },
      n: 11,
      site,
      reference,
    },
  ],
};
