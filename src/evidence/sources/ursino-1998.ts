import type { Source } from "../source.js";

export const ursino1998: Source = {
  id: "ursino-1998",
  authors: ["Ursino M"],
  title: "Interaction between carotid baroregulation and the pulsating heart: a mathematical model",
  journal: "Am J Physiol Heart Circ Physiol",
  year: 1998,
  volume: "275",
  pages: "H1733-H1747",
  doi: "10.1152/ajpheart.1998.275.5.H1733",
  status: "verified",
  note: "The two exponents of the slack ventricles were read in public re-implementations, not in the paper, and so was the citation.",
  says: "A pulsating heart under the baroreflex; slack ventricles whose pressure grows exponentially with volume.",
  figures: [],
};
