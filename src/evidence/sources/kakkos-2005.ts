import type { Source } from "../source.js";

const site = "superficial femoral vein, duplex ultrasound";
const reference = "velocity at rest";

export const kakkos2005: Source = {
  id: "kakkos-2005",
  authors: ["Kakkos SK", "Griffin M", "Geroulakos G", "Nicolaides AN"],
  title:
    "The efficacy of a new portable sequential compression device (SCD Express) in preventing venous stasis",
  journal: "J Vasc Surg",
  year: 2005,
  volume: "42",
  pages: "296-303",
  status: "verified",
  note: "The abstract was read; the gain of waiting for refill stands in it as an earlier finding.",
  says: "How fast a compression boot drives blood through the thigh, and what it gains by waiting for the leg to refill.",
  figures: [
    {
      id: "supine",
      row: "5.22",
      says: "Peak velocity under a sequential boot over that at rest, supine, healthy people",
      unit: "1",
      value: 2.26,
      spread: { kind: "none" },
      n: 30,
      site,
      reference,
    },
    {
      id: "semirecumbent",
      row: "5.22",
      says: "The same, semirecumbent",
      unit: "1",
      value: 2.67,
      spread: { kind: "none" },
      n: 30,
      site,
      reference,
    },
    {
      id: "refill-triggered",
      row: "5.22",
      says: "Gain in blood expelled in an hour where the boot squeezes again when the leg has refilled; as much as this, an earlier finding",
      unit: "%",
      value: 76,
      spread: { kind: "none" },
      site,
      reference: "blood expelled in an hour at a fixed cycle",
    },
  ],
};
