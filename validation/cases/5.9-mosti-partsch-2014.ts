import { difference, type ValidationCase } from "../case.js";
import { alike, pressedWith } from "../compression.js";
import {
  ejected,
  ejectsMore,
  ejectsNormally,
  severeReflux,
  walkingTest,
  walkingTestDiffers,
} from "../walking-test.js";

const patient = { conditions: severeReflux };
const progressive = { id: "stocking", class: "I", profile: "progressive" };
const overTheGaiter = { id: "stocking", class: "II", length: "gaiter", foot: "bare" };

const compressed = ["one", "two", "gaiterToo"] as const;

export const twoProgressiveStockings: ValidationCase = {
  id: "5.9-mosti-partsch-2014",
  row: "5.9",
  role: "held-out",
  says: "Two progressive stockings over one another, 33 mmHg at the gaiter and 46 at the calf, bring a leaking calf's ejection back to normal; 56 mmHg at the gaiter add nothing.",
  studies: {
    healthy: walkingTest({}),
    bare: walkingTest(patient),
    one: walkingTest(patient, [progressive]),
    two: walkingTest({ ...patient, parameters: pressedWith(33, 46) }, [progressive, progressive]),
    gaiterToo: walkingTest({ ...patient, parameters: pressedWith(56, 46) }, [
      progressive,
      progressive,
      overTheGaiter,
    ]),
  },
  measures: [
    {
      id: "every.gain",
      figure: "mosti-partsch-2014/every-stocking-improves",
      value: (runs) => difference(ejected(runs, "one"), ejected(runs, "bare")),
      direction: (runs) => compressed.every((study) => ejectsMore(runs, study, "bare")),
    },
    {
      id: "two.gain",
      figure: "mosti-partsch-2014/two-normalise",
      value: (runs) => difference(ejected(runs, "two"), ejected(runs, "bare")),
      direction: (runs) => ejectsMore(runs, "two", "bare") && ejectsNormally(runs, "two", "healthy"),
    },
    {
      id: "gaiterToo.gain",
      figure: "mosti-partsch-2014/gaiter-adds-nothing",
      value: (runs) => difference(ejected(runs, "gaiterToo"), ejected(runs, "two")),
      direction: (runs) => alike(ejected(runs, "gaiterToo"), ejected(runs, "two")),
    },
  ],
  differs: `One leg with severe reflux of a varicose great saphenous vein in place of 20 patients of classes C2 to C5, and the model's healthy leg in place of a normal range that was not read: normal is not lower than it by more than the fifth that the rule assumes. ${walkingTestDiffers} The printed pressures are set lying, in which posture they were measured was not read; one stocking alone is the library's progressive one of class I. The stretch of the stockings adds up; the third reaches no higher than the gaiter, but the straight line along the shank hands its stiffness on towards the calf. Nothing added means a change within the assumed fifth.`,
  missing:
    "Two progressive stockings bring the fraction to the healthy leg's, as they did; firmer pressure at the gaiter adds more than counts as nothing, where it added nothing. Not in the model: veins of the gaiter that lie between tendons and hold little. It takes the calf's lower half with its own, smaller veins",
};
