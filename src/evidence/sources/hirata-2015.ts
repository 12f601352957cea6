import type { Source } from "../source.js";

export const hirata2015: Source = {
  id: "hirata-2015",
  authors: ["Hirata K", "Kanehisa H", "Miyamoto-Mikami E", "Miyamoto N"],
  title: "Evidence for intermuscle difference in slack angle in human triceps surae",
  journal: "J Biomech",
  year: 2015,
  volume: "48",
  pages: "1210-1213",
  doi: "10.1016/j.jbiomech.2015.01.039",
  status: "verified",
  note: "Read: abstract.",
  says: "Ankle angles at which the muscles of the calf begin to be taut: plantarflexed for the gastrocnemius, neutral for the soleus.",
  figures: [],
};
