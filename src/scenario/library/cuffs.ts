import { sides } from "../../physiology/terms.js";
import type { PostureId } from "../postures.js";
import { choice, number } from "../settings.js";
import type { CuffEvent } from "../timeline.js";
import { entry, type ScenarioEntry, start } from "./entry.js";

/** Tests that press on the leg from outside. */

const course = (
  cuff: CuffEvent["cuff"],
  ...points: readonly (readonly [time_s: number, pressure_mmHg: number])[]
): CuffEvent => ({
  cuff,
  sides,
  course: points.map(([time_s, pressure_mmHg]) => ({ time_s, pressure_mmHg })),
});

export const cuffTests: readonly ScenarioEntry[] = [
  entry(
    "calf-cuff-step",
    "Lying, a wide cuff on the calf is filled at once, held, and let go at once.",
    { pressure_mmHg: number("cuff pressure", "mmHg", 10, 5, 100) },
    (value) => ({
      duration_s: 180,
      postures: [start("lying")],
      cuffs: [
        course("calfCuff", [20, 0], [20.2, value("pressure_mmHg")], [90, value("pressure_mmHg")], [90.2, 0]),
      ],
      marks: [
        { name: "cuffOn", time_s: 20 },
        { name: "cuffOff", time_s: 90 },
      ],
    }),
  ),
  entry(
    "thigh-cuff-deflation",
    "Lying, calves a little above the heart, a thigh cuff is filled to 60 mmHg, held for eight minutes, and let down by a millimetre a second.",
    {},
    () => ({
      duration_s: 620,
      postures: [start("calf-raised")],
      cuffs: [course("thighCuff", [20, 0], [22, 60], [500, 60], [560, 0])],
      marks: [
        { name: "cuffOn", time_s: 20 },
        { name: "deflationBegins", time_s: 500 },
        { name: "deflationEnds", time_s: 560 },
      ],
    }),
  ),
  entry(
    "venous-occlusion",
    "Lying, calves a little above the heart, a thigh cuff dams the veins and is let go at once.",
    {
      pressure_mmHg: number("cuff pressure", "mmHg", 50, 20, 120),
      minutes: number("how long it is held", "min", 3, 0.5, 15),
      knee_deg: number("knee flexion", "deg", 10, 0, 60),
    },
    (value) => {
      const off = 30 + 60 * value("minutes");
      const bent = value("knee_deg");
      return {
        duration_s: off + 60,
        // heels on a support: the bent knee lifts the thigh by half of its angle and the shank falls by as much
        postures: [start({ trunk_deg: 0, thigh_deg: -10 - 0.5 * bent, shank_deg: -10 + 0.5 * bent })],
        cuffs: [
          course(
            "thighCuff",
            [30, 0],
            [30.5, value("pressure_mmHg")],
            [off, value("pressure_mmHg")],
            [off + 0.3, 0],
          ),
        ],
        marks: [
          { name: "still", time_s: 30 },
          { name: "cuffOn", time_s: 30 },
          { name: "cuffOff", time_s: off },
        ],
      };
    },
  ),
  entry(
    "thigh-cuff-steps",
    "Lying, a thigh cuff is filled in steps, each held until the calf is full, and let go at once.",
    {
      step_mmHg: number("how much each step adds", "mmHg", 10, 5, 40),
      steps: number("how many", "count", 8, 1, 12),
      hold_s: number("how long each is held", "s", 60, 15, 300),
      posture: choice("in which posture", "calf-raised", "lying"),
    },
    (value, { posture }) => {
      const count = Math.round(value("steps"));
      const on = 30;
      const steps = Array.from({ length: count }, (_, k) => on + k * value("hold_s"));
      const off = on + count * value("hold_s");
      return {
        duration_s: off + 60,
        postures: [start(posture as PostureId)],
        cuffs: [
          course(
            "thighCuff",
            ...steps.flatMap((begin, k): [number, number][] => [
              [begin, k * value("step_mmHg")],
              [begin + 0.5, (k + 1) * value("step_mmHg")],
            ]),
            [off, count * value("step_mmHg")],
            [off + 0.3, 0],
          ),
        ],
        marks: [
          { name: "cuffOn", time_s: on },
          ...steps.map((time_s, k) => ({ name: `step${k + 1}`, time_s })),
          { name: "cuffOff", time_s: off },
        ],
      };
    },
  ),
  entry(
    "calf-cuff-release",
    "Standing, a calf cuff is filled quickly and let go at once: blood that falls back must find the valves shut.",
    { pressure_mmHg: number("cuff pressure", "mmHg", 100, 20, 150) },
    (value) => ({
      duration_s: 90,
      postures: [start("standing")],
      cuffs: [
        course("calfCuff", [20, 0], [20.4, value("pressure_mmHg")], [23, value("pressure_mmHg")], [23.2, 0]),
      ],
      marks: [
        { name: "cuffOn", time_s: 20 },
        { name: "cuffReleased", time_s: 23 },
      ],
    }),
  ),
  entry(
    "calf-squeeze",
    "A hand squeezes the calf for a second and lets go, as in the search for reflux with the probe above it.",
    {
      pressure_mmHg: number("how firmly", "mmHg", 70, 20, 150),
      posture: choice("in which posture", "standing", "sitting", "feet-hanging", "lying", "semi-recumbent"),
    },
    (value, { posture }) => ({
      duration_s: 60,
      postures: [start(posture as PostureId)],
      cuffs: [
        course("calfCuff", [20, 0], [20.5, value("pressure_mmHg")], [21, value("pressure_mmHg")], [21.3, 0]),
      ],
      marks: [
        { name: "cuffOn", time_s: 20 },
        { name: "cuffReleased", time_s: 21 },
      ],
    }),
  ),
  entry(
    "window-cuff",
    "A cuff with a window for the probe is filled around the calf slowly, until its veins shut.",
    {
      pressure_mmHg: number("highest cuff pressure", "mmHg", 90, 10, 150),
      rate: number("how fast the pressure rises", "mmHg/s", 2, 0.2, 20),
      posture: choice("in which posture", "lying", "sitting", "standing"),
    },
    (value, { posture }) => {
      const full = 30 + value("pressure_mmHg") / value("rate");
      return {
        duration_s: full + 30,
        postures: [start(posture as PostureId)],
        cuffs: [
          course(
            "calfCuff",
            [30, 0],
            [full, value("pressure_mmHg")],
            [full + 5, value("pressure_mmHg")],
            [full + 6, 0],
          ),
        ],
        marks: [
          { name: "cuffOn", time_s: 30 },
          { name: "cuffOff", time_s: full + 5 },
        ],
      };
    },
  ),
];
