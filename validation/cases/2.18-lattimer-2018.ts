import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const ejected = (runs: Runs, study: string): number | null =>
  at(runs, study, "left.apg.ejectionFraction", "%");

export const ejectionFractionByManoeuvre: ValidationCase = {
  id: "2.18-lattimer-2018",
  row: "2.18",
  role: "fitted",
  says: "A shift of body weight empties the calf further (60 %) than a tiptoe (43 %) or a dorsiflexion.",
  studies: {
    weightTransfer: {
      person: { base: "healthy-adult" },
      scenario: { id: "air-plethysmography", manoeuvre: "weight-transfer" },
    },
    tiptoe: {
      person: { base: "healthy-adult" },
      scenario: { id: "air-plethysmography", manoeuvre: "tiptoe" },
    },
    dorsiflexion: {
      person: { base: "healthy-adult" },
      scenario: { id: "air-plethysmography", manoeuvre: "dorsiflexion" },
    },
  },
  measures: [
    {
      id: "weightTransfer.ejectionFraction",
      figure: "lattimer-2018/weight-transfer-ejection-fraction",
      value: (runs) => ejected(runs, "weightTransfer"),
    },
    {
      id: "tiptoe.ejectionFraction",
      figure: "lattimer-2018/tiptoe-ejection-fraction",
      value: (runs) => ejected(runs, "tiptoe"),
    },
    {
      id: "dorsiflexion.ejectionFraction",
      figure: "lattimer-2018/tiptoe-ejection-fraction",
      value: (runs) => ejected(runs, "dorsiflexion"),
    },
    {
      id: "weightTransfer.aboveTiptoe",
      figure: "lattimer-2018/transfer-above-tiptoe",
      value: (runs) => difference(ejected(runs, "weightTransfer"), ejected(runs, "tiptoe")),
      direction: (runs) => above(ejected(runs, "weightTransfer"), ejected(runs, "tiptoe")),
    },
  ],
  differs:
    "One healthy leg in place of 22 from a workshop, whose health was not read. The number for dorsiflexion was not read: as it is not told apart from the tiptoe, it is held to the tiptoe's interval. Passive stretch and the effort of dorsiflexion were raised after the first comparison, so the row is fitted.",
  missing:
    "The order of weight transfer and tiptoe agrees; both fractions are too high, that of dorsiflexion agrees. A heel raise asks here for half of the calf's greatest force, as measured pressures do, where its torque would ask for a quarter (decision 11). Not in the model: what an air cuff sees beside venous blood, such as the bulge of the muscle. It takes a cuff that sees the muscle's shape, and measured pressures of every compartment in active dorsiflexion",
};
