import type { Source } from "../source.js";

const site = "heart";
const reference = "the same people lying";

export const tiltPulseWaveUndated: Source = {
  id: "tilt-pulse-wave-undated",
  authors: [],
  journal: "PubMed Central",
  year: null,
  status: "verified",
  note: "Read in PMC7998828; authors, title, journal and year were not read, hence the name.",
  says: "Ten minutes of passive tilt in many young people.",
  figures: [
    {
      id: "rate",
      row: "7.25",
      says: "Heart rate rises in 10 min of passive head-up tilt, healthy people of 20-32 years",
      unit: "1/min",
      value: null,
      spread: { kind: "direction" },
      n: 40,
      site,
      reference,
    },
    {
      id: "stroke-volume",
      row: "7.25",
      says: "Stroke volume falls, the same",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 40,
      site,
      reference,
    },
    {
      id: "output",
      row: "7.25",
      says: "Cardiac output does not change significantly, the same",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 40,
      site,
      reference,
    },
    {
      id: "resistance",
      row: "7.25",
      says: "Total peripheral resistance does not change significantly, the same",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 40,
      site,
      reference,
    },
  ],
};
