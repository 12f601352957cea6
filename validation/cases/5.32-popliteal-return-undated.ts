import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { ScenarioDocument, StudyDocument } from "../../src/study/document.js";

const moving = (scenario: ScenarioDocument): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario,
});

const peak = (runs: Runs, study: string) => at(runs, study, "left.popliteal.peakVelocity", "cm/s");

export const plantarflexionAgainstDorsiflexion: ValidationCase = {
  id: "5.32-popliteal-return-undated",
  row: "5.32",
  role: "held-out",
  says: "With weight on the foot plantar flexion drives the popliteal vein faster, without weight dorsiflexion does.",
  studies: {
    loadedPlantarflexion: moving({ id: "heel-raise" }),
    loadedDorsiflexion: moving({ id: "dorsiflexion", posture: "standing" }),
    unloadedPlantarflexion: moving({ id: "plantarflexion", posture: "feet-hanging" }),
    unloadedDorsiflexion: moving({ id: "dorsiflexion", posture: "feet-hanging" }),
  },
  measures: [
    {
      id: "loaded.plantarAboveDorsal",
      figure: "popliteal-return-undated/loaded-plantar-flexion",
      value: (runs) => difference(peak(runs, "loadedPlantarflexion"), peak(runs, "loadedDorsiflexion")),
      direction: (runs) => above(peak(runs, "loadedPlantarflexion"), peak(runs, "loadedDorsiflexion")),
    },
    {
      id: "unloaded.dorsalAbovePlantar",
      figure: "popliteal-return-undated/unloaded-dorsiflexion",
      value: (runs) => difference(peak(runs, "unloadedDorsiflexion"), peak(runs, "unloadedPlantarflexion")),
      direction: (runs) => above(peak(runs, "unloadedDorsiflexion"), peak(runs, "unloadedPlantarflexion")),
    },
  ],
  differs:
    "Heel raises and the forefoot pulled up, standing, stand for the two strokes of a walking foot; feet that hang free for those of a foot on the floor or a treadle, each stroke alone, twenty times, every 2 s. Velocity is the mean of the cross-section.",
  missing:
    "Bearing weight, plantar flexion drives more, as it did; without weight it does so too, by far. A hanging foot that is pressed down draws out the shin's muscles, whose passive tension rises steeply there (row 3.5): it squeezes the shin and calls on the calf to overcome it, while a hanging foot that is pulled up asks for its own weight alone. Not in the model: feet that are moved with more force than they need. It takes measured pressures of calf and shin in free movements of the foot",
};
