import type { Source } from "../source.js";

const site = "femoral vein, Doppler";
const reference = "the whole breath";

export const miller2005: Source = {
  id: "miller-2005",
  authors: ["Miller JD", "Pegelow DF", "Jacques AJ", "Dempsey JA"],
  title:
    "Skeletal muscle pump versus respiratory muscle pump: modulation of venous return from the locomotor limb in humans",
  journal: "J Physiol",
  year: 2005,
  doi: "10.1113/jphysiol.2004.076422",
  status: "verified",
  note: "Authors and title from memory; how many were studied is not in the excerpt.",
  says: "How breathing moves the blood of the thigh, with and without calf contractions.",
  figures: [
    {
      id: "ribcage-breath",
      row: "4.16",
      says: "Share of the flow that passes in inspiration, breathing with the ribcage, semirecumbent",
      unit: "%",
      value: 65,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "diaphragm-breath",
      row: "4.16",
      says: "In inspiration with the diaphragm the net flow is backward (11 %), and it comes back in expiration",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
    {
      id: "with-contractions",
      row: "4.16",
      says: "Breathing goes on to modulate the flow while the calf contracts",
      unit: "mL/min",
      value: null,
      spread: { kind: "direction" },
      site,
      reference,
    },
  ],
};
