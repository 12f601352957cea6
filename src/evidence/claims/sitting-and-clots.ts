import type { Claim } from "../claim.js";

export const sittingAndClots: Claim = {
  id: "sitting-and-clots",
  sentence: "People who sit for many hours have clots in the veins more often.",
  saidIn: ["C2", "D3"],
  about: [],
  population: "patients and controls; a cohort of 78 936 workers",
  for: ["healy-2010/odds"],
  against: ["jrsm-open-2016/odds", "johannesen-2020/hazard"],
  note: "One study finds it, two do not; no figure of anyone's own chance follows from this.",
};
