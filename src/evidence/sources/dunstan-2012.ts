import type { Source } from "../source.js";

const site = "blood";
const reference = "the same people sitting throughout";

export const dunstan2012: Source = {
  id: "dunstan-2012",
  authors: ["Dunstan DW"],
  title: "Breaking up prolonged sitting reduces postprandial glucose and insulin responses",
  journal: "Diabetes Care",
  year: 2012,
  volume: "35",
  pages: "976-983",
  doi: "10.2337/dc11-1931",
  status: "verified",
  note: "Title from memory; co-authors were not read.",
  says: "What two minutes of walking in every twenty do after a drink.",
  figures: [
    {
      id: "light-walks",
      row: "8.4",
      says: "Change of the glucose area over 5 h with light walks, overweight people of 45 to 65 years",
      unit: "%",
      value: -24,
      spread: { kind: "none" },
      n: 19,
      site,
      reference,
    },
    {
      id: "moderate-walks",
      row: "8.4",
      says: "The same with moderate walks",
      unit: "%",
      value: -29,
      spread: { kind: "none" },
      n: 19,
      site,
      reference,
    },
    {
      id: "insulin",
      row: "8.4",
      says: "Change of the insulin area over 5 h with walks, light and moderate alike",
      unit: "%",
      value: -23,
      spread: { kind: "none" },
      n: 19,
      site,
      reference,
    },
  ],
};
