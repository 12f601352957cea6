import { gaugeAtSite, type Source } from "../source.js";

const site = "dorsal foot vein";

export const doddsUndated: Source = {
  id: "dodds-undated",
  authors: ["Dodds S"],
  journal: "ABC of Vascular Disease",
  year: null,
  status: "verified",
  note: "A textbook page; its year and page number were not read.",
  says: "The textbook course of foot vein pressure over ten heel raises.",
  figures: [
    {
      id: "standing-pressure",
      row: "1.14",
      says: "Standing pressure, normal limb, about",
      unit: "mmHg",
      value: 90,
      spread: { kind: "none" },
      site,
      reference: gaugeAtSite,
    },
    {
      id: "pressure-after-raises",
      row: "1.14",
      says: "Pressure after ten heel raises, normal limb, about",
      unit: "mmHg",
      value: 30,
      spread: { kind: "none" },
      site,
      reference: gaugeAtSite,
    },
    {
      id: "refill-time",
      row: "1.14",
      says: "Refill time after ten heel raises, normal limb, about",
      unit: "s",
      value: 30,
      spread: { kind: "none" },
      site,
      reference: "the end of the last raise",
    },
    {
      id: "occlusion-raises-pressure",
      row: "1.14",
      says: "Pressure rises in exercise where the outflow is occluded",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "the same limb's quiet standing pressure",
    },
  ],
};
