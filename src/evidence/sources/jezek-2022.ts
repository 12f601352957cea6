import type { Source } from "../source.js";

export const jezek2022: Source = {
  id: "jezek-2022",
  authors: ["Jezek F", "Randall EB", "Carlson BE", "Beard DA"],
  title:
    "Systems analysis of the mechanisms governing the cardiovascular response to changes in posture and in peripheral demand during exercise",
  journal: "J Mol Cell Cardiol",
  year: 2022,
  volume: "163",
  pages: "33-55",
  status: "verified",
  note: "Vessel sizes were read in the model's public code (ADAN-86); the last page is from memory.",
  says: "Radius, length and wall of the leg veins in a model of the whole circulation with venous valves.",
  figures: [],
};
