import type { Source } from "../source.js";

export const tschakovsky2004: Source = {
  id: "tschakovsky-2004",
  authors: [
    "Tschakovsky ME",
    "Rogers AM",
    "Pyke KE",
    "Saunders NR",
    "Glenn N",
    "Lee SJ",
    "Weissgerber T",
    "Dwyer EM",
  ],
  title:
    "Immediate exercise hyperemia in humans is contraction intensity dependent: evidence for rapid vasodilation",
  journal: "J Appl Physiol",
  year: 2004,
  volume: "96",
  pages: "639-644",
  status: "memory",
  note: "Recalled, citation included.",
  says: "One contraction widens the arterioles of its muscle within a beat or two, the more the harder it is.",
  figures: [],
};
