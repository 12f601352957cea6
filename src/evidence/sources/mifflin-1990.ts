import type { Source } from "../source.js";

export const mifflin1990: Source = {
  id: "mifflin-1990",
  authors: ["Mifflin MD", "St Jeor ST", "Hill LA", "Scott BJ", "Daugherty SA", "Koh YO"],
  title: "A new predictive equation for resting energy expenditure in healthy individuals",
  journal: "Am J Clin Nutr",
  year: 1990,
  volume: "51",
  pages: "241-247",
  doi: "10.1093/ajcn/51.2.241",
  status: "verified",
  says: "Resting energy expenditure of 498 adults by mass, stature, age and sex.",
  figures: [],
};
