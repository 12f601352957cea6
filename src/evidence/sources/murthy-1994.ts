import { gaugeAtSite, type Source } from "../source.js";

export const murthy1994: Source = {
  id: "murthy-1994",
  authors: ["Murthy G", "Watenpaugh DE", "Ballard RE", "Hargens AR"],
  title:
    "Supine exercise during lower body negative pressure effectively simulates upright exercise in normal gravity",
  journal: "J Appl Physiol",
  year: 1994,
  volume: "76",
  pages: "2742-2748",
  doi: "10.1152/jappl.1994.76.6.2742",
  pmid: "7928909",
  status: "verified",
  says: "Soleus pressure while the ankles are moved up and down, standing and lying in lower-body suction.",
  figures: [
    {
      id: "soleus-upright",
      row: "3.12",
      says: "Peak soleus pressure in 5 min of upright dorsi- and plantarflexion, healthy men",
      unit: "mmHg",
      value: 103,
      spread: { kind: "sd", amount: 13 },
      n: 9,
      site: "soleus",
      reference: gaugeAtSite,
    },
    {
      id: "soleus-supine-suction",
      row: "3.12",
      says: "Peak soleus pressure in the same exercise lying, at a lower-body pressure of −100 mmHg",
      unit: "mmHg",
      value: 115,
      spread: { kind: "sd", amount: 10 },
      n: 9,
      site: "soleus",
      reference: gaugeAtSite,
    },
  ],
};
