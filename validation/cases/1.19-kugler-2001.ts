import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { PersonDocument, StudyDocument } from "../../src/study/document.js";

const walk = (
  person: Partial<PersonDocument>,
  settings: Readonly<Record<string, number>>,
): StudyDocument => ({
  person: { base: "healthy-adult", age_years: 25.6, ...person },
  scenario: { id: "walk", minutes: 1, ...settings },
  instruments: [{ id: "pressure-catheter", site: "left.dorsalFoot" }],
});

const speeds = { slow: 1.5, fast: 3 } as const;
const inclines = { level: 0, uphill: 10 } as const;
const joints = { free: {}, ankle: { ankleShare: 0.3 }, knee: { kneeShare: 0.3 } } as const;

type Speed = keyof typeof speeds;
type Joint = keyof typeof joints;
const speedIds = Object.keys(speeds) as Speed[];
const inclineIds = Object.keys(inclines) as (keyof typeof inclines)[];
const jointIds = Object.keys(joints) as Joint[];

const conditions: Readonly<Record<string, StudyDocument>> = Object.fromEntries(
  speedIds.flatMap((speed) =>
    inclineIds.flatMap((incline) =>
      jointIds.map((joint) => [
        `${speed}-${incline}-${joint}`,
        walk({}, { speed_kmh: speeds[speed], incline_pct: inclines[incline], ...joints[joint] }),
      ]),
    ),
  ),
);

/** small to large, at one body mass index, so that stature, mass and calf girth rise together */
const builds = { small: [160, 58.5], medium: [170, 66], tall: [180, 74], large: [190, 82.5] } as const;
const buildIds = Object.keys(builds) as (keyof typeof builds)[];
const persons: Readonly<Record<string, StudyDocument>> = Object.fromEntries(
  buildIds.map((id) => {
    const [height_cm, mass_kg] = builds[id];
    return [id, walk({ height_cm, mass_kg }, { speed_kmh: speeds.slow })];
  }),
);

const fall = (runs: Runs, study: string) => at(runs, study, "left.dorsalFoot.greatestFall", "mmHg");
const standing = (runs: Runs, study: string) => at(runs, study, "left.dorsalFoot.restingPressure", "mmHg");

/** mean fall over all conditions with one level of one factor */
function meanFall(runs: Runs, belongs: (speed: Speed, joint: Joint) => boolean): number | null {
  const falls = speedIds.flatMap((speed) =>
    inclineIds.flatMap((incline) =>
      jointIds
        .filter((joint) => belongs(speed, joint))
        .map((joint) => fall(runs, `${speed}-${incline}-${joint}`)),
    ),
  );
  const sum = falls.reduce((a, b) => (a === null || b === null ? null : a + b));
  return sum === null ? null : sum / falls.length;
}

const ofSpeed = (runs: Runs, one: Speed) => meanFall(runs, (speed) => speed === one);
const ofJoint = (runs: Runs, one: Joint) => meanFall(runs, (_, joint) => joint === one);

const rising = (values: readonly (number | null)[]) =>
  values.every((value, k) => k === 0 || above(value, values[k - 1]));

export const speedJointsAndBuildInWalking: ValidationCase = {
  id: "1.19-kugler-2001",
  row: "1.19",
  role: "held-out",
  says: "Vein pressure falls further at the faster walk, less with a stiff joint; tall and heavy people stand and fall higher.",
  studies: { ...conditions, ...persons },
  measures: [
    {
      id: "speed.greatestFall",
      figure: "kugler-2001/faster-falls-further",
      value: (runs) => difference(ofSpeed(runs, "fast"), ofSpeed(runs, "slow")),
      direction: (runs) => above(ofSpeed(runs, "fast"), ofSpeed(runs, "slow")),
    },
    {
      id: "joint.greatestFall",
      figure: "kugler-2001/stiff-joint-falls-less",
      value: (runs) => difference(ofJoint(runs, "free"), ofJoint(runs, "ankle")),
      direction: (runs) =>
        above(ofJoint(runs, "free"), ofJoint(runs, "ankle")) &&
        above(ofJoint(runs, "free"), ofJoint(runs, "knee")),
    },
    {
      id: "build.standingPressure",
      figure: "kugler-2001/build-raises-standing",
      value: (runs) => difference(standing(runs, "large"), standing(runs, "small")),
      direction: (runs) => rising(buildIds.map((id) => standing(runs, id))),
    },
    {
      id: "build.greatestFall",
      figure: "kugler-2001/build-deepens-fall",
      value: (runs) => difference(fall(runs, "large"), fall(runs, "small")),
      direction: (runs) => rising(buildIds.map((id) => fall(runs, id))),
    },
  ],
  differs:
    "The walks of a minute are as printed; their speeds and ascents were not read: 1.5 km/h is that of the group's smaller study, twice that and 10 % are assumed, as is that a bandaged ankle or knee keeps three tenths of its excursion. Speed and joint are main effects, means over the other conditions, as the paper tests them. Men of 160 to 190 cm at one body mass index stand for the spread of build among twenty people; the vein is that of the back of the foot.",
};
