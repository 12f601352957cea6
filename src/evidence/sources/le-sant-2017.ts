import type { Source } from "../source.js";

export const leSant2017: Source = {
  id: "le-sant-2017",
  authors: ["Le Sant G", "Nordez A", "Andrade R", "Hug F", "Freitas S", "Gross R"],
  title: "Stiffness mapping of lower leg muscles during passive dorsiflexion",
  journal: "J Anat",
  year: 2017,
  volume: "230",
  pages: "639-650",
  doi: "10.1111/joa.12589",
  pmid: "28251615",
  status: "verified",
  note: "Read: abstract. 22 people with a straight knee, 20 with a bent one.",
  says: "Stretched by dorsiflexion, gastrocnemius and soleus grow stiffest; the deep muscles and the peroneal ones stay soft.",
  figures: [],
};
