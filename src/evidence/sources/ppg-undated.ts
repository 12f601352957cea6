import type { Source } from "../source.js";

const site = "skin above the ankle, photoplethysmograph";
const reference = "the last of ten dorsiflexions, sitting with the leg unloaded";

export const ppgUndated: Source = {
  id: "ppg-undated",
  authors: [],
  journal: "Clinical guidance, not named",
  year: null,
  status: "verified",
  note: "The limits were read, but neither author, title nor year was kept with them, hence the name; the site is the usual one of the method. These are limits for sorting patients, not averages of people.",
  says: "Limits by which a refill time read from the skin sorts legs.",
  figures: [
    {
      id: "refill-time-normal",
      row: "2.14",
      says: "Refill time above which a leg counts as normal; 23 s in another place",
      unit: "s",
      value: 25,
      spread: { kind: "atLeast" },
      site,
      reference,
    },
    {
      id: "refill-time-abnormal",
      row: "2.14",
      says: "Refill time below which a leg counts as abnormal",
      unit: "s",
      value: 20,
      spread: { kind: "atMost" },
      site,
      reference,
    },
    {
      id: "refill-time-severe",
      row: "2.14",
      says: "Refill time below which a leg counts as severely abnormal",
      unit: "s",
      value: 10,
      spread: { kind: "atMost" },
      site,
      reference,
    },
  ],
};
