import type { Source } from "../source.js";

export const wesseling1993: Source = {
  id: "wesseling-1993",
  authors: ["Wesseling KH", "Jansen JRC", "Settels JJ", "Schreuder JJ"],
  title: "Computation of aortic flow from pressure in humans using a nonlinear, three-element model",
  journal: "J Appl Physiol",
  year: 1993,
  volume: "74",
  pages: "2566-2573",
  status: "verified",
  note: "The abstract was read; the two pressures of the arc tangent by age were read in two public re-implementations, not in the paper.",
  says: "Aortic flow computed from arterial pressure, by an aorta whose compliance falls with pressure and age.",
  figures: [],
};
