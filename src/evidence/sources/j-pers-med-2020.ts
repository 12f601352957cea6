import type { Source } from "../source.js";

const site = "leg, duplex ultrasound; the vein was not read";
const reference = "the leg at rest";

export const jPersMed2020: Source = {
  id: "j-pers-med-2020",
  authors: [],
  journal: "J Pers Med",
  year: 2020,
  status: "verified",
  note: "The abstract was read without authors, title, volume and pages, hence the name.",
  says: "What two stimulators and the will each do to the flow of a leg.",
  figures: [
    {
      id: "stimulators-raise-peak",
      row: "5.20",
      says: "A stimulator of the peroneal nerve and one of the calf each raise the peak velocity, healthy people, P < 0.0001",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
    {
      id: "will-alone-raises-mean",
      row: "5.20",
      says: "Only contraction by the will raises the time-averaged mean velocity, P < 0.05",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
    {
      id: "will-alone-raises-volume",
      row: "5.20",
      says: "Only contraction by the will raises the ejected volume, P < 0.05",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
  ],
};
