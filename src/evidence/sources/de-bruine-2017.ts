import type { Source } from "../source.js";

const site = "finger artery";
const reference = "standing up at the usual speed";

export const deBruine2017: Source = {
  id: "de-bruine-2017",
  authors: [
    "de Bruïne ES",
    "Reijnierse EM",
    "Trappenburg MC",
    "Pasma JH",
    "de Vries OJ",
    "Meskers CGM",
    "Maier AB",
  ],
  title:
    "Standing up slowly antagonises initial blood pressure decrease in older adults with orthostatic hypotension",
  journal: "Gerontology",
  year: 2017,
  volume: "63",
  pages: "137",
  status: "verified",
  note: "The last page was not read.",
  says: "Standing up slowly, in old people whose pressure falls.",
  figures: [
    {
      id: "slow-rising",
      row: "7.24",
      says: "Pressure falls less in the first 15 s when standing up slowly, geriatric patients with orthostatic hypotension",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 24,
      site,
      reference,
    },
  ],
};
