import type { Claim } from "../claim.js";

export const hoursOfRaisesAndGlucose: Claim = {
  id: "hours-of-raises-and-glucose",
  sentence: "Hours of seated heel raises went with a smaller rise of blood glucose after a sweet drink.",
  saidIn: ["A12"],
  about: [],
  population: "seated volunteers in one laboratory; ten people with prediabetes in another",
  for: ["hamilton-2022/glucose", "hamilton-2022/insulin", "elek-2025/glucose"],
  against: [],
  note: "Coached, and for hours: five minutes were never tried. Contracting muscle takes up glucose without insulin in any muscle, not in soleus alone.",
};
