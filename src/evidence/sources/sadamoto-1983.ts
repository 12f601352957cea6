import type { Source } from "../source.js";

export const sadamoto1983: Source = {
  id: "sadamoto-1983",
  authors: ["Sadamoto T", "Bonde-Petersen F", "Suzuki Y"],
  title: "Skeletal muscle tension, flow, pressure, and EMG during sustained isometric contractions in humans",
  journal: "Eur J Appl Physiol",
  year: 1983,
  volume: "51",
  pages: "395-408",
  pmid: "6685038",
  status: "verified",
  note: "The abstract was read.",
  says: "How hard a muscle has to be held to stop its own blood: at 50 to 64 % of its strength in the mean, in elbow, knee and calf.",
  figures: [],
};
