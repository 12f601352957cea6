import { above, at, difference, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import { alike } from "../compression.js";
import type { StudyDocument } from "../../src/study/document.js";
import { worked } from "../working-day.js";

const shift_h = 4;
/** s: how long one lies before the tape is laid on, the treatment, the rest after it */
const [settles, treated, rest] = [120, 1800, 1800] as const;
const tapes = ["ankle", "calf"] as const;

/** On one's feet for some hours, then lying: half an hour of treatment, half an hour of rest. */
function afterWork(order?: "uniform" | "sequential"): StudyDocument {
  const { postures, movements, end_s } = worked(shift_h, () => "standing");
  const begins = end_s + settles;
  const ends = begins + treated;
  return {
    person: { base: "healthy-adult" },
    scenario: {
      id: "timeline",
      duration_s: ends + rest,
      postures: [...postures, { posture: "lying", at_s: end_s }],
      movements,
      marks: [
        { name: "readAfterWork", time_s: begins },
        { name: "readTreated", time_s: ends + 30 },
        { name: "readRested", time_s: ends + rest },
      ],
    },
    devices:
      order === undefined
        ? []
        : [
            {
              id: "pneumatic-compression",
              chambers: "whole-leg",
              order,
              gradient_mmHg: 0,
              cycle_s: 30,
              hold_s: 8,
              at_s: begins,
              for_s: treated,
            },
          ],
    instruments: [
      ...tapes.map((place) => ({ id: "tape", site: `left.${place}` })),
      { id: "volumeter", site: "left.foot" },
      { id: "volumeter", site: "left.calf" },
    ],
  };
}

const studies = {
  rest: afterWork(),
  sequential: afterWork("sequential"),
  circular: afterWork("uniform"),
} as const satisfies Record<string, StudyDocument>;
type Arm = keyof typeof studies;
const arms = Object.keys(studies) as readonly Arm[];
type When = "Treated" | "Rested";
const later: readonly When[] = ["Treated", "Rested"];

/** mm that a girth has lost since work */
const slimmed = (runs: Runs, arm: Arm, when: When, place: (typeof tapes)[number]): number | null => {
  const girth = (read: string) => at(runs, arm, `left.${place}.tape.circumferenceAt${read}`, "mm");
  return difference(girth("AfterWork"), girth(when));
};

/** mL that leg and foot have lost since work */
function lost(runs: Runs, arm: Arm, when: When): number | null {
  const [foot, calf] = ["foot", "calf"].map((limb) => {
    const volume = (read: string) => at(runs, arm, `left.${limb}.volumeter.volumeAt${read}`, "mL");
    return difference(volume("AfterWork"), volume(when));
  });
  return foot === null || calf === null ? null : foot + calf;
}

const everyGirth = (of: (when: When, place: (typeof tapes)[number]) => boolean): boolean =>
  later.every((when) => tapes.every((place) => of(when, place)));

const measures: readonly CaseMeasure[] = [
  {
    id: "girths.moreThanRest",
    figure: "won-2021/girths-fall-more",
    value: (runs) =>
      difference(slimmed(runs, "sequential", "Treated", "calf"), slimmed(runs, "rest", "Treated", "calf")),
    direction: (runs) =>
      everyGirth((when, place) =>
        (["sequential", "circular"] as const).every((arm) =>
          above(slimmed(runs, arm, when, place), slimmed(runs, "rest", when, place)),
        ),
      ),
  },
  {
    id: "girths.modes",
    figure: "won-2021/modes-alike",
    value: (runs) =>
      difference(
        slimmed(runs, "sequential", "Treated", "calf"),
        slimmed(runs, "circular", "Treated", "calf"),
      ),
    direction: (runs) =>
      everyGirth((when, place) =>
        alike(slimmed(runs, "sequential", when, place), slimmed(runs, "circular", when, place)),
      ),
  },
  {
    id: "volume.falls",
    figure: "won-2021/volume-falls",
    value: (runs) => lost(runs, "rest", "Treated"),
    direction: (runs) => arms.every((arm) => later.every((when) => above(lost(runs, arm, when), 0))),
  },
  {
    id: "volume.alike",
    figure: "won-2021/volume-alike",
    value: (runs) => difference(lost(runs, "sequential", "Treated"), lost(runs, "rest", "Treated")),
    direction: (runs) =>
      (["sequential", "circular"] as const).every((arm) =>
        later.every((when) => alike(lost(runs, arm, when), lost(runs, "rest", when))),
      ),
  },
];

export const airChambersAfterStandingWork: ValidationCase = {
  id: "5.36-won-2021",
  row: "5.36",
  role: "held-out",
  says: "After work on the feet half an hour of air chambers takes more from the girths than rest does, whichever way they fill; the leg's volume falls alike.",
  studies,
  measures,
  differs:
    "Hours of work, posture afterwards, chambers and pressure were not read: four hours of standing with five minutes of walking in each, then lying; chambers from foot to thigh with 45 mmHg for eight seconds twice a minute, all at once for the circular mode. Girths of ankle and calf and the volume of shank and foot are read lying, two minutes after work, half a minute after the treatment and half an hour later. The tape of the model rises with the volume, so girths that fall more while the volume falls alike, as was found, ask it for a small difference: “alike” is within the assumed 20 %, “more” is any amount. Pain is no quantity of the model.",
};
