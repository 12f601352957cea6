import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "venous volume of the same leg";

export const lattimer2018: Source = {
  id: "lattimer-2018",
  authors: ["Lattimer CR", "Franceschi C", "Kalodiki E"],
  title: "Optimizing calf muscle pump function",
  journal: "Phlebology",
  year: 2018,
  volume: "33",
  pages: "353-360",
  doi: "10.1177/0268355517709410",
  status: "verified",
  says: "Ejection fraction of the same legs by three manoeuvres.",
  figures: [
    {
      id: "weight-transfer-ejection-fraction",
      row: "2.18",
      says: "Ejection fraction of a body weight transfer, median of 22 legs from a workshop",
      unit: "%",
      value: 59.7,
      spread: { kind: "iqr", low: 53.5, high: 63.9 },
      n: 22,
      site,
      reference,
    },
    {
      id: "tiptoe-ejection-fraction",
      row: "2.18",
      says: "Ejection fraction of a tiptoe, median of the same 22 legs; dorsiflexion is not told apart from it",
      unit: "%",
      value: 42.6,
      spread: { kind: "iqr", low: 30.5, high: 52.6 },
      n: 22,
      site,
      reference,
    },
    {
      id: "transfer-above-tiptoe",
      row: "2.18",
      says: "A body weight transfer ejects more than a tiptoe (59.7 less 42.6), P < 0.0005",
      unit: "%",
      value: 17.1,
      spread: { kind: "direction" },
      n: 22,
      site,
      reference: "ejection fraction of a tiptoe",
    },
  ],
};
