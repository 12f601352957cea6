import type { Source } from "../source.js";

const site = "calf";
const reference = "the calf of the same people lying";

export const streetenUndated: Source = {
  id: "streeten-undated",
  authors: ["Streeten"],
  journal: "a page that quotes it",
  year: null,
  status: "verified",
  note: "Read at second hand, on a page; title, journal and year were not read.",
  says: "How much blood standing puts into the calf, in health and where the heart races.",
  figures: [
    {
      id: "healthy",
      row: "7.7",
      says: "Blood in the calf standing over lying, labelled red cells, healthy people; more than twice",
      unit: "1",
      value: 2,
      spread: { kind: "atLeast" },
      site,
      reference,
    },
    {
      id: "postural-tachycardia",
      row: "7.7",
      says: "The same, people whose heart races on standing; about three times",
      unit: "1",
      value: 3,
      spread: { kind: "none" },
      site,
      reference,
    },
  ],
};
