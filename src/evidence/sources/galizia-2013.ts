import type { Source } from "../source.js";

const site = "arm";
const reference = "standing up without the extensions";

export const galizia2013: Source = {
  id: "galizia-2013",
  authors: ["Galizia G", "Abete P", "Testa G", "Vecchio A", "Corrà T", "Nardone A"],
  title:
    "Counteracting effect of supine leg resistance exercise on systolic orthostatic hypotension in older adults",
  journal: "J Am Geriatr Soc",
  year: 2013,
  doi: "10.1111/jgs.12313",
  pmid: "23750850",
  status: "verified",
  note: "The abstract was read; volume and pages were not.",
  says: "Leg extensions before standing up, in older people whose pressure falls.",
  figures: [
    {
      id: "smaller-fall",
      row: "7.23",
      says: "After ten resisted leg extensions systolic pressure falls less at 0, 1, 3 and 5 min of standing, people of 65 years and more",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 42,
      site,
      reference,
    },
    {
      id: "diastolic-unchanged",
      row: "7.23",
      says: "Diastolic pressure does not differ, the same",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 42,
      site,
      reference,
    },
    {
      id: "rate-unchanged",
      row: "7.23",
      says: "The heart rate does not differ, the same",
      unit: "1/min",
      value: null,
      spread: { kind: "direction" },
      n: 42,
      site: "heart",
      reference,
    },
  ],
};
