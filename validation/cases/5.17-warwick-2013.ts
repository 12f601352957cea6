import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { DeviceDocument, StudyDocument } from "../../src/study/document.js";

const postures = {
  level: "lying",
  raised: { trunk_deg: 0, thigh_deg: -20, shank_deg: -20 },
  standing: "standing",
} as const;
type Posture = keyof typeof postures;
const postureIds = Object.keys(postures) as Posture[];

type Leg = "bare" | "cast";

/** a twitch a second */
const stimulator: DeviceDocument = {
  id: "nerve-stimulator",
  side: "left",
  site: "peroneal",
  on_s: 0.3,
  off_s: 0.7,
  at_s: 60,
  for_s: 120,
};

/** a rigid shell that rests on the skin; the ankle in it does not move */
const shell: DeviceDocument = {
  id: "bandage",
  side: "left",
  material: "zinc-paste",
  tension_Npercm: 0.05,
  layers: 4,
};

const stimulated = (posture: Posture, leg: Leg): StudyDocument => ({
  person: { base: "healthy-adult", ...(leg === "cast" ? { parameters: { "ankle.rangeFactor": 0 } } : {}) },
  scenario: { id: "timeline", duration_s: 180, postures: [{ posture: postures[posture] }] },
  devices: leg === "cast" ? [stimulator, shell] : [stimulator],
});

const study = (posture: Posture, leg: Leg) => `${posture}.${leg}`;

/** peak velocity with the stimulator on less that with it off, over the postures */
function gain(runs: Runs, leg: Leg): number | null {
  const gains = postureIds.map((posture) => {
    const velocity = (which: "augmented" | "restingPeak") =>
      at(runs, study(posture, leg), `left.femoral.${which}Velocity`, "cm/s");
    return difference(velocity("augmented"), velocity("restingPeak"));
  });
  return gains.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one / gains.length),
    0,
  );
}

export const stimulatorAtTheKnee: ValidationCase = {
  id: "5.17-warwick-2013",
  row: "5.17",
  role: "held-out",
  says: "A stimulator of the peroneal nerve adds 8 cm/s to the peak velocity in the thigh, and 12 where a cast is worn.",
  studies: Object.fromEntries(
    (["bare", "cast"] as const).flatMap((leg) =>
      postureIds.map((posture) => [study(posture, leg), stimulated(posture, leg)]),
    ),
  ),
  measures: (["bare", "cast"] as const).map((leg) => ({
    id: `${leg}.gain`,
    figure: `warwick-2013/gain-${leg}`,
    value: (runs: Runs) => gain(runs, leg),
    direction: (runs: Runs) => above(gain(runs, leg), 0),
  })),
  differs:
    "The printed means are over three postures, and so are these: lying level, lying with the leg raised, and standing; the angle was not read, 20° is assumed. The stimulator's current was set by each person and was not read: what can just be borne, for 0.3 s once a second; a single twitch is shorter. The cast is four layers of set zinc paste that press with some 3 mmHg, on a leg whose ankle does not move. The model's femoral vein stands for the superficial femoral; velocity is the mean of the cross-section, its peaks the mean of the last ten twitches in two minutes, against the highest of ten seconds of rest. No spread is printed: both intervals are assumed.",
  missing:
    "Bare, the stimulator gains too little, and on the open leg as much as it did: in the closed loop the gain is counted from the peaks that breath makes at rest, probably the whole of the difference. In the cast it drives less than bare, where it drove more. A foot that cannot move no longer draws out the calf, which holds most of the blood, and a shell that fits loosely hardly hinders the shin's bulge. Not in the model: a rigid shell as a wall of given volume, in which the swelling of one compartment is pressed upon all others. It takes that, and peaks at rest by the paper's own reading",
};
