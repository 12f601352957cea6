import type { CaseMeasure, Runs, ValidationCase } from "../case.js";
import { gained } from "../compression.js";
import { ejected, ejectsMore, severeReflux, walkingTest, walkingTestDiffers } from "../walking-test.js";

const profiles = ["progressive", "graduated"] as const;
type Profile = (typeof profiles)[number];

const patient = { conditions: severeReflux };

const gain = (runs: Runs, profile: Profile) => {
  const bare = ejected(runs, "bare");
  // a share of nothing cannot be gained upon
  return bare === null || bare <= 0 ? null : gained(ejected(runs, profile), bare);
};

const compared = (profile: Profile, direction: (runs: Runs) => boolean): CaseMeasure => ({
  id: `${profile}.gain`,
  figure: `mosti-partsch-2011/${profile}-gain`,
  value: (runs) => gain(runs, profile),
  direction,
});

export const progressiveAgainstGraduatedStockings: ValidationCase = {
  id: "5.8-mosti-partsch-2011",
  row: "5.8",
  role: "held-out",
  says: "A stocking that presses the calf more than the ankle raises the ejection of a leaking calf by 75 %, a graduated one by 32 %.",
  studies: {
    bare: walkingTest(patient),
    ...Object.fromEntries(
      profiles.map((profile) => [profile, walkingTest(patient, [{ id: "stocking", class: "I", profile }])]),
    ),
  },
  measures: [
    compared(
      "progressive",
      (runs) => ejectsMore(runs, "progressive", "bare") && ejectsMore(runs, "progressive", "graduated"),
    ),
    compared("graduated", (runs) => ejectsMore(runs, "graduated", "bare")),
  ],
  differs: `One leg with severe reflux of a varicose great saphenous vein in place of 30 patients. ${walkingTestDiffers} Of the pressures only 15 to 25 mmHg at the ankle was read: the library's stockings of class I are taken, graduated with 20 mmHg at the ankle and 14 at the calf, progressive with 16 and 22. The printed intervals are of the mean of 30, and are widened to those of single patients.`,
  missing:
    "The progressive stocking agrees; the graduated one restores more of what is lost than the upper end of a wide interval (84 %, at most 78), as firm a pressure on a leaking calf does in the model wherever it lies. On the open leg it agrees. Not in the model: veins of the gaiter that hold little, and a calf that takes in more while it steps. It takes the calf's lower half with its own, smaller veins (row 5.9)",
};
