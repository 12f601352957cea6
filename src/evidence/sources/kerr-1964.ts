import type { Source } from "../source.js";

export const kerr1964: Source = {
  id: "kerr-1964",
  authors: ["Kerr MG", "Scott DB", "Samuel E"],
  title: "Studies of the inferior vena cava in late pregnancy",
  journal: "Br Med J",
  year: 1964,
  volume: "1",
  pages: "532-533",
  status: "verified",
  note: "Two sentences were read on a page that quotes them; volume and pages from memory.",
  says: "On the back in late pregnancy the great vein of the belly is shut, or nearly so; posture decides.",
  figures: [],
};
