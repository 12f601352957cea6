import type { Source } from "../source.js";

const site = "below the heart";
const reference = "lying";

export const raj2013: Source = {
  id: "raj-2013",
  authors: ["Raj SR"],
  journal: "Cardiol Clin",
  year: 2013,
  volume: "31",
  pages: "101-109",
  status: "verified",
  note: "A review; title was not read; initials from memory.",
  says: "What happens to the blood when a healthy person stands up.",
  figures: [
    {
      id: "blood-shift",
      row: "7.6",
      says: "Blood that moves downward on standing, healthy people, a figure of a review",
      unit: "mL",
      value: 500,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "heart-rate",
      row: "7.6",
      says: "Rise of heart rate on standing, the same; 10-20, its middle is no number of theirs",
      unit: "1/min",
      value: 15,
      spread: { kind: "range", low: 10, high: 20 },
      site: "heart",
      reference,
    },
    {
      id: "systolic-pressure",
      row: "7.6",
      says: "Change of systolic pressure on standing, the same; about none",
      unit: "mmHg",
      value: 0,
      spread: { kind: "none" },
      site: "arm",
      reference,
    },
    {
      id: "diastolic-pressure",
      row: "7.6",
      says: "Rise of diastolic pressure on standing, the same; about",
      unit: "mmHg",
      value: 5,
      spread: { kind: "none" },
      site: "arm",
      reference,
    },
  ],
};
