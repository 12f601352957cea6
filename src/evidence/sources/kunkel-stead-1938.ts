import type { Source } from "../source.js";

export const kunkelStead1938: Source = {
  id: "kunkel-stead-1938",
  authors: ["Kunkel P", "Stead EA"],
  title:
    "Blood flow and vasomotor reactions in the foot in health, in arteriosclerosis, and in thromboangiitis obliterans",
  journal: "J Clin Invest",
  year: 1938,
  volume: "17",
  pages: "715-723",
  status: "verified",
  note: "The abstract was read; authors, title and pages are from memory.",
  says: "Blood flow of the warmed foot, by plethysmograph.",
  figures: [],
};
