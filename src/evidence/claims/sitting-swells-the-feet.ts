import type { Claim } from "../claim.js";

export const sittingSwellsTheFeet: Claim = {
  id: "sitting-swells-the-feet",
  sentence: "Feet swell in a day of sitting.",
  saidIn: ["A4", "A6", "B3", "E4"],
  about: [],
  population: "office workers and volunteers",
  for: [
    "winkel-jorgensen-1986/swelling-inactive",
    "noddeland-winkel-1988/swelling-still",
    "stick-1989/sitting",
  ],
  against: [],
};
