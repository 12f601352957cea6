import { at, type ValidationCase } from "../case.js";

export const footPumpVolumePerStep: ValidationCase = {
  id: "4.7-ricci-2020",
  row: "4.7",
  role: "held-out",
  says: "A step drives 20 to 30 mL out of the veins of the sole.",
  studies: {
    walk: { person: { base: "healthy-adult" }, scenario: { id: "walk", speed_kmh: 5, minutes: 2 } },
  },
  measures: [
    {
      id: "walk.plantarVolumePerStep",
      figure: "ricci-2020/foot-pump-volume",
      value: (runs) => at(runs, "walk", "left.plantar.volumePerStep", "mL"),
    },
  ],
  differs:
    "The printed range is an anatomical estimate and not a measurement; speed is not part of it, 5 km/h is assumed. Counted is what leaves the plantar veins for the deep and the dorsal veins while the foot is on the ground, less what comes back meanwhile.",
};
