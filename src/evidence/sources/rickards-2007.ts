import type { Source } from "../source.js";

const site = "finger artery";
const reference = "squatting";

export const rickards2007: Source = {
  id: "rickards-2007",
  authors: ["Rickards CA"],
  journal: "Aviat Space Environ Med",
  year: 2007,
  status: "verified",
  note: "Co-authors, title, volume and pages were not read. The unnamed ± is taken as the SD; of 19 people those without symptoms. A paper of 2008 in the same journal (79:557-64) tells of the nine with symptoms, of 19 who rose from a squat.",
  says: "How far pressure and flow to the brain fall on rising from a squat.",
  figures: [
    {
      id: "pressure",
      row: "7.17",
      says: "Change of mean arterial pressure on rising from a squat, people without symptoms",
      unit: "%",
      value: -37,
      spread: { kind: "sd", amount: 2 },
      site,
      reference,
    },
    {
      id: "brain-velocity",
      row: "7.17",
      says: "Change of blood flow velocity to the brain, the same",
      unit: "%",
      value: -33,
      spread: { kind: "sd", amount: 1 },
      site: "middle cerebral artery",
      reference,
    },
  ],
};
