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
  missing:
    "The veins of the sole hold 13 mL standing and some 2 in walking; half a millilitre leaves them in a step. What leaves has to come back between two steps: 25 mL a step would be more out of one sole than the arteries bring to the whole leg in walking, so that the printed volume reads as that of a full sole emptied once. Not in the model: a plexus of the estimated size, and wide communications through which the dorsal veins fill it while the foot is in the air. It takes measured volumes of the plexus, and communications whose calibre is that of the side the blood comes from",
};
