import type { Claim } from "../claim.js";

export const fidgetingKeepsArteriesFlowing: Claim = {
  id: "fidgeting-keeps-arteries-flowing",
  sentence:
    "Fidgeting or a short walk keeps up the flow in the leg arteries that hours of sitting take away.",
  saidIn: ["B11", "D8", "C5"],
  about: [],
  population: "young healthy adults",
  for: ["morishima-2016/shear-still", "morishima-2016/shear-after-fidgeting", "thosar-2015/walks-keep-it"],
  against: [],
};
