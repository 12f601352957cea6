import type { Source } from "../source.js";

const site = "leg from ankle to knee, eight girths four centimetres apart";
const reference = "the same leg at take-off";

export const phlebology2019: Source = {
  id: "phlebology-2019",
  authors: [],
  journal: "Phlebology",
  year: 2019,
  doi: "10.1177/0268355519873527",
  status: "verified",
  note: "The abstract was read without authors and title, hence the name. The ± is the SD between 16 flights of one person: −3.1 over 14.4 by the root of 16 is the t of the printed P = 0.40.",
  says: "One person's legs on sixteen flights of four hours, in socks and in stockings.",
  figures: [
    {
      id: "sock",
      row: "6.25",
      says: "Rise of the volume in 4 h in the air, in ankle socks, P < 0.0001",
      unit: "mL",
      value: 117.3,
      spread: { kind: "sd", amount: 25.8 },
      n: 16,
      site,
      reference,
    },
    {
      id: "stocking",
      row: "6.25",
      says: "The same in a knee-length stocking of 15 to 20 mmHg, P = 0.40",
      unit: "mL",
      value: -3.1,
      spread: { kind: "sd", amount: 14.4 },
      n: 16,
      site,
      reference,
    },
    {
      id: "sock-share",
      row: "6.25",
      says: "Rise in socks, as a share of the volume",
      unit: "%",
      value: 5.2,
      spread: { kind: "sd", amount: 1.1 },
      n: 16,
      site,
      reference,
    },
  ],
};
