import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { PersonDocument, ScenarioDocument, StudyDocument } from "../../src/study/document.js";

const reflux = { id: "great-saphenous-reflux", site: "varicose" } as const;
const other: PersonDocument = { base: "healthy-adult", height_cm: 172, mass_kg: 72, conditions: [reflux] };
const obese: PersonDocument = {
  ...other,
  mass_kg: 105,
  conditions: [reflux, { id: "obesity" }],
};

const postures = ["lying", "sitting", "standing"] as const;
/** kg, over which pressure is followed; obese from the third on */
const masses = [60, 75, 90, 105, 120] as const;
const heavier = (mass_kg: number): PersonDocument => ({
  ...(mass_kg < 90 ? other : obese),
  mass_kg,
});

const study = (person: PersonDocument, scenario: ScenarioDocument): StudyDocument => ({ person, scenario });

const foot = (runs: Runs, name: string) => at(runs, name, "left.foot.restingPressure", "mmHg");
const residual = (runs: Runs, who: "obese" | "other") =>
  at(runs, `${who}.apg`, "left.apg.residualVolume", "mL");
const lowest = (runs: Runs, mass_kg: number) => at(runs, `mass${mass_kg}`, "left.avp.lowest", "mmHg");

export const obesityInVenousPatients: ValidationCase = {
  id: "9.6-van-rij-2008",
  row: "9.6",
  role: "held-out",
  says: "In venous patients weight raises the foot vein's pressure in every position and in walking, and leaves no more blood in the calf.",
  studies: {
    "obese.apg": study(obese, "air-plethysmography"),
    "other.apg": study(other, "air-plethysmography"),
    ...Object.fromEntries(
      postures.flatMap((id) => [
        [`obese.${id}`, study(obese, { id, seconds: 180 })],
        [`other.${id}`, study(other, { id, seconds: 180 })],
      ]),
    ),
    ...Object.fromEntries(masses.map((mass) => [`mass${mass}`, study(heavier(mass), "ten-heel-raises")])),
  },
  measures: [
    {
      id: "obese.footPressure",
      figure: "van-rij-2008/foot-pressure-higher",
      value: (runs) => foot(runs, "obese.standing"),
      direction: (runs) =>
        postures.every((id) => above(foot(runs, `obese.${id}`), foot(runs, `other.${id}`))),
    },
    {
      id: "obese.residualVolume",
      figure: "van-rij-2008/residual-volume-obese",
      value: (runs) => residual(runs, "obese"),
      direction: (runs) => above(residual(runs, "other"), residual(runs, "obese")),
    },
    {
      id: "weight.walkingPressure",
      figure: "van-rij-2008/walking-pressure-with-weight",
      value: (runs) => lowest(runs, 105),
      direction: (runs) => above(lowest(runs, 120), lowest(runs, 60)),
    },
  ],
  differs:
    "All have moderate varicose reflux; 172 cm, 72 or 105 kg, the heavier with moderate belly fat; the sweep goes from 60 to 120 kg, belly fat from 90 kg on. The ambulatory pressure is the lowest of ten heel raises.",
  missing:
    "Weight raises the foot vein's pressure lying, sitting, standing and in walking; but the obese keep too much blood in the calf, where they kept no more than others. Their calves hold more, since veins grow with body mass and strength does not. Not in the model: the stronger calf of those who carry more weight, and veins whose size does not follow fat. It takes strength that follows the weight carried, and veins that follow lean mass",
};
