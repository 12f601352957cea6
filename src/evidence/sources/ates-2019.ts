import type { Source } from "../source.js";

export const ates2019: Source = {
  id: "ates-2019",
  authors: ["Ateş F", "Davies BL", "Chopra S", "Coleman-Wood K", "Litchy W", "Kaufman KR"],
  title: "Intramuscular pressure of human tibialis anterior muscle reflects in vivo muscular activity",
  journal: "Front Physiol",
  year: 2019,
  volume: "10",
  pages: "196",
  doi: "10.3389/fphys.2019.00196",
  status: "verified",
  note: "The abstract was read; volume and article number are taken from the DOI.",
  says: "Intramuscular pressure while a nerve is stimulated, against the muscle's own signal and the ankle's torque.",
  figures: [
    {
      id: "pressure-with-activity",
      row: "3.8",
      says: "Intramuscular pressure grows with the compound action potential, r² = 0.94, healthy adults of 28.1 years",
      unit: "1",
      value: 0.94,
      spread: { kind: "direction" },
      n: 12,
      site: "tibialis anterior",
      reference: "correlation over intensities of stimulation",
    },
    {
      id: "pressure-before-torque",
      row: "3.8",
      says: "Intramuscular pressure begins to rise before the torque of the ankle, the same people",
      unit: "ms",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site: "tibialis anterior and ankle joint",
      reference: "the onset of torque",
    },
  ],
};
