import type { Source } from "../source.js";

export const cornette2013: Source = {
  id: "cornette-2013",
  authors: ["Cornette JMJ", "Roos-Hesselink JW"],
  title: "Normal cardiovascular adaptation to pregnancy",
  journal: "book chapter, Springer, London",
  year: 2013,
  doi: "10.1007/978-1-4471-4441-0_29",
  status: "verified",
  note: "The abstract was read; it prints no numbers.",
  says: "In pregnancy resistance falls, blood volume, stroke volume and rate rise, arteries give way more, and the veins hold far more.",
  figures: [],
};
