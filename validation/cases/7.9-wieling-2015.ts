import { above, at, type Runs, type ValidationCase } from "../case.js";

const share = (runs: Runs) => at(runs, "standing", "belowHeart.labelledBlood.shareAtEnd", "%");

export const bloodBelowTheHeart: ValidationCase = {
  id: "7.9-wieling-2015",
  row: "7.9",
  role: "held-out",
  says: "Upright, about 70 % of the blood lies below the heart.",
  wholeBody: true,
  studies: {
    standing: {
      person: { base: "healthy-adult" },
      scenario: { id: "standing", seconds: 120 },
      instruments: [{ id: "labelled-blood", site: "body" }],
    },
  },
  measures: [
    {
      id: "standing.shareBelowHeart",
      figure: "wieling-2015/below-the-heart",
      value: share,
      direction: (runs) => above(share(runs), 50),
    },
  ],
  differs:
    "A review's figure. Below the heart is all blood but that of heart, lungs, chest, head and arms; the arms, which hang down, count as above. The interval is assumed.",
};
