import type { Source } from "../source.js";

const superficial = "great saphenous vein at the calf, magnetic resonance and computed flow";
const deep = "posterior tibial or peroneal vein, magnetic resonance and computed flow";
const bare = "the same vein at the same flow, bare";
const time = "over the time of a waveform from ultrasound";

export const downie2008: Source = {
  id: "downie-2008",
  authors: [
    "Downie SP",
    "Raynor SM",
    "Firmin DN",
    "Wood NB",
    "Thom SA",
    "Hughes AD",
    "Parker KH",
    "Wolfe JHN",
    "Xu XY",
  ],
  title:
    "Effects of elastic compression stockings on wall shear stress in deep and superficial veins of the calf",
  journal: "Am J Physiol Heart Circ Physiol",
  year: 2008,
  volume: "294",
  pages: "H2112-H2120",
  doi: "10.1152/ajpheart.01302.2007",
  status: "verified",
  note: "The abstract was read; the pressure of the stocking is not in it.",
  says: "What a light stocking does to the shear on the walls of calf veins, lying prone.",
  figures: [
    {
      id: "superficial-gain",
      row: "5.39",
      says: "Gain of mean wall shear by a grade 1 stocking at flows of 0.125 to 1.25 mL/s, healthy people, prone",
      unit: "%",
      value: 100,
      spread: { kind: "none" },
      n: 4,
      site: superficial,
      reference: bare,
    },
    {
      id: "deep-gain",
      row: "5.39",
      says: "The same at flows of 0.5 to 5 mL/s; the value is the middle of the printed range, over the flows",
      unit: "%",
      value: 570,
      spread: { kind: "range", low: 490, high: 650 },
      n: 4,
      site: deep,
      reference: bare,
    },
    {
      id: "least-bare",
      row: "5.39",
      says: "Least wall shear without the stocking, in every vein: below this",
      unit: "Pa",
      value: 0.1,
      spread: { kind: "atMost" },
      n: 4,
      site: `${superficial}; ${deep}`,
      reference: time,
    },
    {
      id: "least-superficial",
      row: "5.39",
      says: "Least wall shear with the stocking",
      unit: "Pa",
      value: 0.7,
      spread: { kind: "none" },
      n: 4,
      site: superficial,
      reference: time,
    },
    {
      id: "least-deep",
      row: "5.39",
      says: "The same",
      unit: "Pa",
      value: 0.9,
      spread: { kind: "none" },
      n: 4,
      site: deep,
      reference: time,
    },
  ],
};
