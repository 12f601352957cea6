import { above, at, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { DeviceDocument } from "../../src/study/document.js";

const current = (site: "calf" | "quadriceps"): DeviceDocument => ({
  id: "nerve-stimulator",
  side: "left",
  site,
  on_s: 2,
  off_s: 4,
});

type VeinSeen = "popliteal" | "femoral";

/** peak velocity with the current over that at rest */
function ratio(runs: Runs, vein: VeinSeen): number | null {
  const driven = at(runs, "both", `left.${vein}.augmentedVelocity`, "cm/s");
  const resting = at(runs, "both", `left.${vein}.restingPeakVelocity`, "cm/s");
  return driven === null || resting === null || resting <= 0 ? null : driven / resting;
}

const times = (vein: VeinSeen): CaseMeasure => ({
  id: `both.${vein}`,
  figure: `ann-biomed-eng-2023/${vein}-ratio`,
  value: (runs) => ratio(runs, vein),
  direction: (runs) => above(ratio(runs, vein), 1),
});

export const currentOnCalfAndThigh: ValidationCase = {
  id: "5.18-ann-biomed-eng-2023",
  row: "5.18",
  role: "held-out",
  says: "Current on calf and quadriceps together makes the blood 2.2 times as fast behind the knee and 1.4 times in the thigh.",
  studies: {
    both: {
      person: { base: "healthy-adult" },
      scenario: { id: "lying", seconds: 180 },
      devices: [current("calf"), current("quadriceps")],
    },
  },
  measures: [times("popliteal"), times("femoral")],
  differs:
    "Both numbers are quoted by a later paper. Posture, current and rhythm were not read: lying, what can just be borne, 2 s on and 4 s off, both muscles at once, one leg. Velocity is the mean of the cross-section; peaks are the mean of the last ten contractions, against the highest of ten seconds of rest. No spread is printed: both intervals are assumed.",
  missing:
    "Both veins run faster, as they did, and by far too much. A current that can just be borne is taken as a third of the muscle's greatest force and reaches the soleus as it reaches what lies beneath the skin, so that each contraction empties the calf; and a probe reads at rest the fastest blood of a formed profile, twice the mean that is told here, and in a surge little more than the mean. It takes the force or the muscle pressure that such a current makes, by depth, and a velocity profile",
};
