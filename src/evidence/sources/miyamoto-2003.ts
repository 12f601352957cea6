import type { Source } from "../source.js";

export const miyamoto2003: Source = {
  id: "miyamoto-2003",
  authors: ["Miyamoto N", "Oda S"],
  title:
    "Mechanomyographic and electromyographic responses of the triceps surae during maximal voluntary contractions",
  journal: "J Electromyogr Kinesiol",
  year: 2003,
  volume: "13",
  pages: "451-459",
  status: "verified",
  says: "Which of the calf muscles works at which knee angle, in maximal isometric presses.",
  figures: [
    {
      id: "gastrocnemius-rises",
      row: "3.10",
      says: "Mechanomyogram of both gastrocnemius heads rises as the knee goes from 60° to 180° (straight) by 30°",
      unit: "1",
      value: null,
      spread: { kind: "direction" },
      n: 8,
      site: "gastrocnemius, both heads",
      reference: "the same muscle with the knee straight",
    },
    {
      id: "soleus-constant",
      row: "3.10",
      says: "Largest over smallest mechanomyogram of soleus over the same knee angles: it stays constant",
      unit: "1",
      value: 1,
      spread: { kind: "none" },
      n: 8,
      site: "soleus",
      reference: "the same muscle at the other knee angles",
    },
  ],
};
