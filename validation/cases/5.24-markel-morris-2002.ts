import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { DeviceDocument, StudyDocument } from "../../src/study/document.js";

const sequential = {
  id: "pneumatic-compression",
  order: "sequential",
  pressure_mmHg: 45,
  gradient_mmHg: 7,
  delay_s: 2.5,
  rise_s: 2,
  hold_s: 4,
} as const;

const boots: Readonly<Record<"thigh" | "calf" | "foot", DeviceDocument>> = {
  thigh: { ...sequential, chambers: "calf-and-thigh" },
  calf: { ...sequential, chambers: "two-chamber-calf" },
  foot: {
    id: "pneumatic-compression",
    chambers: "foot",
    pressure_mmHg: 130,
    rise_s: 0.4,
    hold_s: 3,
    fall_s: 0.5,
    cycle_s: 20,
  },
};
type Boot = keyof typeof boots;
const bootIds = Object.keys(boots) as Boot[];

const worn = (boot: Boot): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "lying", seconds: 400 },
  devices: [boots[boot]],
});

const velocity = (runs: Runs, study: string) => at(runs, study, "left.femoral.augmentedVelocity", "cm/s");
const flow = (runs: Runs, study: string) => at(runs, study, "left.femoral.meanFlow", "mL/min");
type Reader = (runs: Runs, study: string) => number | null;

/** The best of the boots by a measure. */
const bestBoot = (runs: Runs, read: Reader): number | null =>
  bootIds
    .map((boot) => read(runs, boot))
    .reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));

const aboveEveryBoot = (runs: Runs, read: Reader) =>
  bootIds.every((boot) => above(read(runs, "active"), read(runs, boot)));

export const activeMotionAgainstBoots: ValidationCase = {
  id: "5.24-markel-morris-2002",
  row: "5.24",
  role: "held-out",
  says: "Ankles moved by their owner give more flow and more velocity in the thigh than any compression boot.",
  studies: {
    active: {
      person: { base: "healthy-adult" },
      scenario: { id: "ankle-pump", posture: "lying", count: 60, period_s: 2 },
    },
    thigh: worn("thigh"),
    calf: worn("calf"),
    foot: worn("foot"),
  },
  measures: [
    {
      id: "active.velocity",
      figure: "markel-morris-2002/active-above-devices",
      value: (runs) => difference(velocity(runs, "active"), bestBoot(runs, velocity)),
      direction: (runs) => aboveEveryBoot(runs, velocity),
    },
    {
      id: "active.flow",
      figure: "markel-morris-2002/active-flow-above-devices",
      value: (runs) => difference(flow(runs, "active"), bestBoot(runs, flow)),
      direction: (runs) => aboveEveryBoot(runs, flow),
    },
  ],
  differs:
    "Makes, pressures and pace were not read: 45 mmHg and 7 less in each higher chamber, once a minute, for the boots to thigh and calf; 130 mmHg three times a minute for that of the foot; an ankle pressed down and pulled up every 2 s. Lying. Velocity is that of settled surges, flow the mean over whole cycles, rest between squeezes included. The femoral vein is one, where they looked above and below the saphenous vein. That the boots did alike, and the patients after an operation, are not asked.",
  missing:
    "Flow is above that under every boot, as it was, by a little; velocity is far below that of the best. That is probably the boot to the thigh: the case reads the femoral vein, which is one piece and lies under its upper chamber, and pressed narrow makes the same flow fast (row 5.22). And a free ankle moved lying asks its muscles for no more than the foot's mass and the stretch of the other side. It takes the femoral vein in sections, and ankles moved with the force that people use",
};
