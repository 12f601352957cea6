import { gaugeAtSite, type Source } from "../source.js";

const site = "dorsal foot vein, as is usual; the site was not read";

export const continuousAvpUndated: Source = {
  id: "continuous-avp-undated",
  authors: [],
  title:
    "Comparison of new continuous measurements of ambulatory venous pressure (AVP) with conventional tiptoe exercise ambulatory AVP in relation to the CEAP clinical classification of chronic venous disease",
  journal: "J Vasc Surg",
  year: null,
  status: "verified",
  note: "The abstract was read on an index page without authors and year, hence the name; 54 limbs with primary reflux and 15 healthy controls.",
  says: "Which pressures of walking and of tiptoeing tell the clinical classes of venous disease apart.",
  figures: [
    {
      id: "tiptoe-not-mild",
      row: "1.24",
      says: "Pressure of tiptoeing does not tell mild disease (C2 and C3) from health (P = 0.56)",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: gaugeAtSite,
    },
    {
      id: "refill-shorter",
      row: "1.24",
      says: "The 90 % refilling time tells every class with reflux from health",
      unit: "s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "limbs of healthy people",
    },
    {
      id: "walking-pressure-rises",
      row: "1.24",
      says: "Mean walking pressure differs between health, mild, moderate (C4) and severe (C5 and C6) disease",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: gaugeAtSite,
    },
    {
      id: "walking-fall-shrinks",
      row: "1.24",
      says: "The percentage by which walking lowers the pressure differs between all of them too",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "the pressure of standing",
    },
  ],
};
