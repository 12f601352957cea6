import type { Source } from "../source.js";

const reference = "peak velocity at rest";

export const annBiomedEng2023: Source = {
  id: "ann-biomed-eng-2023",
  authors: [],
  journal: "Ann Biomed Eng",
  year: 2023,
  doi: "10.1007/s10439-023-03349-0",
  status: "verified",
  note: "Its introduction was read, which quotes an earlier study; authors and title of neither were read, hence the name, nor how many were studied.",
  says: "How much current on calf and thigh together speeds the blood, as quoted.",
  figures: [
    {
      id: "popliteal-ratio",
      row: "5.18",
      says: "Peak velocity while calf and quadriceps are stimulated together over that at rest",
      unit: "1",
      value: 2.2,
      spread: { kind: "none" },
      site: "popliteal vein, Doppler",
      reference,
    },
    {
      id: "femoral-ratio",
      row: "5.18",
      says: "The same in the femoral vein",
      unit: "1",
      value: 1.4,
      spread: { kind: "none" },
      site: "femoral vein, Doppler",
      reference,
    },
  ],
};
