import type { Source } from "../source.js";

const site = "femoral artery, Doppler ultrasound";
const reference = "rest in the same posture";

export const trinity2011: Source = {
  id: "trinity-2011",
  authors: [
    "Trinity JD",
    "McDaniel J",
    "Venturelli M",
    "Fjeldstad AS",
    "Ives SJ",
    "Witman MAH",
    "Barrett-O'Keefe Z",
    "Amann M",
    "Wray DW",
    "Richardson RS",
  ],
  title:
    "Impact of body position on central and peripheral hemodynamic contributions to movement-induced hyperemia: implications for rehabilitative medicine",
  journal: "Am J Physiol Heart Circ Physiol",
  year: 2011,
  volume: "300",
  pages: "H1885-H1891",
  doi: "10.1152/ajpheart.00038.2011",
  pmid: "21357514",
  status: "verified",
  note: "The abstract was read (PMC3283041). It prints 462 ± 6 lying, which is no spread of people and is left out; the unnamed ± of 159 is taken as the SD.",
  says: "Flow into a leg whose knee another hand moves, lying and sitting upright.",
  figures: [
    {
      id: "supine",
      row: "7.21",
      says: "Greatest rise of leg blood flow by two minutes of passive knee extension, lying",
      unit: "mL/min",
      value: 462,
      spread: { kind: "none" },
      n: 14,
      site,
      reference,
    },
    {
      id: "upright",
      row: "7.21",
      says: "The same, sitting upright",
      unit: "mL/min",
      value: 1084,
      spread: { kind: "sd", amount: 159 },
      n: 14,
      site,
      reference,
    },
  ],
};
