import type { Source } from "../source.js";

export const jCardFail2020: Source = {
  id: "j-card-fail-2020",
  authors: [],
  title:
    "Increased red cell volume is a relevant contributing factor to an expanded blood volume in compensated systolic chronic heart failure",
  journal: "J Card Fail",
  year: 2020,
  volume: "26",
  pages: "420-428",
  doi: "10.1016/j.cardfail.2019.11.025",
  pmid: "31790816",
  status: "verified",
  note: "The abstract was read without its authors, hence the name.",
  says: "In stable heart failure plasma is 2069 against 1750 mL/m², red cells 1293 against 1033.",
  figures: [],
};
