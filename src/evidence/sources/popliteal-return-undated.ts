import type { Source } from "../source.js";

const site = "popliteal vein";

export const poplitealReturnUndated: Source = {
  id: "popliteal-return-undated",
  authors: [],
  title: "A study of venous return from the leg during exercise",
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "The abstract was read without authors, journal and year, hence the name; it does not say how many were studied. Walking, sitting with the foot on the floor or a treadle, and lying are among its situations.",
  says: "Which stroke of the ankle drives more blood, with and without weight on the foot.",
  figures: [
    {
      id: "loaded-plantar-flexion",
      row: "5.32",
      says: "Bearing weight, plantar flexion gives the higher blood velocity",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "dorsiflexion in the same situation",
    },
    {
      id: "unloaded-dorsiflexion",
      row: "5.32",
      says: "Without weight, dorsiflexion gives the higher blood velocity",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      site,
      reference: "plantar flexion in the same situation",
    },
  ],
};
