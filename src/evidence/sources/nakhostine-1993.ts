import type { Source } from "../source.js";

const site = "tibialis anterior, near its central tendon and under its fascia";
const reference = "pressure just under the fascia of the same muscle";

export const nakhostine1993: Source = {
  id: "nakhostine-1993",
  authors: ["Nakhostine M", "Styf JR", "van Leuven S", "Hargens AR", "Gershuni DH"],
  title: "Intramuscular pressure varies with depth. The tibialis anterior muscle studied in 12 volunteers",
  journal: "Acta Orthop Scand",
  year: 1993,
  volume: "64",
  pages: "377-381",
  doi: "10.3109/17453679308993649",
  pmid: "8322604",
  status: "verified",
  note: "The abstract was read without its authors, who are from memory. Deepest of all, beside the interosseous membrane, pressure was a little lower than at the tendon, without significance: it rises towards the centre rather than with depth alone.",
  says: "Pressure inside one muscle, at three depths.",
  figures: [
    {
      id: "deeper-at-rest",
      row: "3.6",
      says: "Resting pressure is higher near the central tendon than under the fascia, supine and standing, volunteers",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
    {
      id: "deeper-between-contractions",
      row: "3.6",
      says: "Pressure between contractions of an exercise is higher near the central tendon than under the fascia, the same",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
  ],
};
