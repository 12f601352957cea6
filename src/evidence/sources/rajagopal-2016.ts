import type { Source } from "../source.js";

export const rajagopal2016: Source = {
  id: "rajagopal-2016",
  authors: ["Rajagopal A", "Dembia CL", "DeMers MS", "Delp DD", "Hicks JL", "Delp SL"],
  title: "Full-body musculoskeletal model for muscle-driven simulation of human gait",
  journal: "IEEE Trans Biomed Eng",
  year: 2016,
  volume: "63",
  pages: "2068-2079",
  doi: "10.1109/TBME.2016.2586891",
  pmid: "27392337",
  status: "verified",
  note: "Read: medial gastrocnemius, the tendon slack length of soleus and, in the published model file, the greatest forces of the muscles below the knee; the rest is from memory.",
  says: "Force, fibre length and pennation of the muscles of the lower leg.",
  figures: [],
};
