import type { Source } from "../source.js";

const site = "popliteal, posterior tibial and peroneal veins, Doppler";
const reference = "volume at rest";

export const footPump2010: Source = {
  id: "foot-pump-2010",
  authors: ["Broderick BJ", "Corley GJ", "Quondamatteo F", "Breen PP", "Serrador J", "OLaighin G"],
  title:
    "Venous emptying from the foot: influences of weight bearing, toe curls, electrical stimulation, passive compression, and posture",
  journal: "J Appl Physiol",
  year: 2010,
  status: "verified",
  note: "The abstract was read without volume and pages; its name here is older than the reading of its authors.",
  says: "What curling the toes and bearing weight squeeze out of the foot.",
  figures: [
    {
      id: "toe-curls-as-weight",
      row: "5.43",
      says: "Toe curls expel as much as bearing weight, healthy people, supine and upright",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
    {
      id: "above-devices",
      row: "5.43",
      says: "Both expel more than a foot boot or electrical stimulation does",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
    {
      id: "popliteal-above-tibial",
      row: "5.43",
      says: "In every condition more is expelled through the popliteal vein than through posterior tibial and peroneal veins",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference: "volume in the posterior tibial and peroneal veins",
    },
  ],
};
