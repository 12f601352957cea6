import type { Source } from "../source.js";

const site = "whole blood, by density";
const reference = "plasma volume lying";

export const amJPhysiolUndated: Source = {
  id: "am-j-physiol-undated",
  authors: [],
  title: "Fluid and protein shifts after postural changes in humans",
  journal: "Am J Physiol",
  year: null,
  status: "verified",
  note: "Authors and year were not read, hence the name.",
  says: "Plasma lost by long tilting.",
  figures: [
    {
      id: "two-hours",
      row: "7.15",
      says: "Change of plasma volume by stepwise head-up tilt to 90° within 2 h, healthy people",
      unit: "%",
      value: -18,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "tilt-70",
      row: "7.15",
      says: "Change of plasma volume by 45 min of 70° head-up tilt, healthy people",
      unit: "%",
      value: -14,
      spread: { kind: "none" },
      site,
      reference,
    },
  ],
};
