import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const rises = 30;
const tenses = rises + 1;
const end = rises + 62;

const risen = (tensed: boolean): StudyDocument => ({
  person: { base: "healthy-adult", age_years: 27 },
  scenario: {
    id: "timeline",
    duration_s: end,
    postures: [{ posture: "squatting" }, { posture: "standing", at_s: rises, over_s: 2 }],
    movements: [
      { movement: "rise", at_s: rises, period_s: 2 },
      ...(tensed ? [{ movement: "leg-crossing", at_s: tenses, until_s: end }] : []),
    ],
    // the belly is tensed with the legs
    body: tensed
      ? [
          {
            what: "bellyPressure",
            course: [
              { time_s: tenses, value: 0 },
              { time_s: tenses + 1, value: 10 },
            ],
          },
        ]
      : [],
    marks: [{ name: "rises", time_s: rises }],
  },
  instruments: [{ id: "arterial-pressure", site: "finger" }],
});

/** Both fall from the same squat, so that the lowest pressure is higher by as much as the fall is less. */
const higher = (runs: Runs) =>
  difference(
    at(runs, "plain", "finger.deepestFall", "mmHg"),
    at(runs, "tensed", "finger.deepestFall", "mmHg"),
  );

export const tensingOnRisingFromASquat: ValidationCase = {
  id: "7.5-krediet-2007",
  row: "7.5",
  role: "fitted",
  wholeBody: true,
  says: "Tensing the lower body while rising from a squat keeps the lowest pressure 13 mmHg higher.",
  studies: { plain: risen(false), tensed: risen(true) },
  measures: [
    {
      id: "tensed.lowestPressure",
      figure: "krediet-2007/healthy",
      value: higher,
      direction: (runs) => above(higher(runs), 0),
    },
  ],
  differs:
    "Which muscles were tensed and how hard was not read: thighs, buttocks and calves as with firmly crossed legs, and 10 mmHg in the belly, from half-way up on. How long they squatted was not read; here until all but water is steady. Patients with initial orthostatic hypotension (19 mmHg) are not compared: nothing is known of how else they differ.",
  missing:
    "Tensing keeps the lowest pressure higher, by 20.7 mmHg where 18 would be the most, and 19 were found in their patients, who fell further. All of the tensed muscles shut their beds for as long as they are held (decision 24), at an effort that was not read. It takes that effort",
};
