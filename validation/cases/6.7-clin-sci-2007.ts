import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const tilts_s = 40;
const held_s = 300;

/** The right leg's arteries are shut before the tilt; the left leg is free. */
const tilted = (sex: "female" | "male"): StudyDocument => ({
  person: { base: "healthy-adult", sex },
  scenario: {
    id: "timeline",
    duration_s: tilts_s + 5 + held_s,
    postures: [{ posture: "lying" }, { posture: { tilt_deg: 70 }, at_s: tilts_s, over_s: 5 }],
    cuffs: [
      {
        cuff: "thigh",
        side: "right",
        course: [
          { time_s: 10, pressure_mmHg: 0 },
          { time_s: 11, pressure_mmHg: 300 },
        ],
      },
    ],
  },
  instruments: [
    { id: "strain-gauge", site: "left.calf" },
    { id: "strain-gauge", site: "right.calf" },
  ],
});

const gained = (runs: Runs, study: "men" | "women", leg: "left" | "right") =>
  at(runs, study, `${leg}.calf.strainGauge.volumeAtEnd`, "%");

export const calfVolumeInPassiveTilt: ValidationCase = {
  id: "6.7-clin-sci-2007",
  row: "6.7",
  role: "fitted",
  says: "Five minutes of passive tilt add 1.9 % to a calf, 0.2 % where its artery is shut; more in men.",
  studies: { men: tilted("male"), women: tilted("female") },
  measures: [
    {
      id: "tilt.freeLeg",
      figure: "clin-sci-2007/free-leg",
      value: (runs) => gained(runs, "men", "left"),
      direction: (runs) => above(gained(runs, "men", "left"), gained(runs, "men", "right")),
    },
    {
      id: "tilt.occludedLeg",
      figure: "clin-sci-2007/occluded-leg",
      value: (runs) => gained(runs, "men", "right"),
    },
    {
      id: "tilt.menAboveWomen",
      figure: "clin-sci-2007/larger-in-men",
      value: (runs) => gained(runs, "men", "left"),
      direction: (runs) => above(gained(runs, "men", "left"), gained(runs, "women", "left")),
    },
  ],
  differs:
    "The angle was not read: 70° is assumed. People hung in a harness; here they stand on a footboard and no muscle is active. One person of each sex, the man for both legs; how many of the ten were women was not read. The shut artery is that of the other leg, by a cuff of 300 mmHg on the thigh from half a minute before the tilt.",
  missing:
    "The leg with shut arteries agrees, and men gain more than women; the free leg gains too much. Six tenths of it are blood: the veins of a calf without any muscle tone have filled after two minutes; on the open leg, without the water, the gain agrees. The water is what the plasma of row 7.12 asks for. Not in the model: resting tone of a calf that hangs, and fasciae that press on its veins as they fill. It takes a compartment whose pressure rises with the blood of its veins",
};
