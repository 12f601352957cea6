import { healthy, legsOnly } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

const boot = (rise_s: number) =>
  legsOnly(
    healthy,
    { id: "lying", seconds: 40 },
    {
      devices: [{ id: "pneumatic-compression", pressure_mmHg: 45, rise_s, hold_s: 8, at_s: 10, cycle_s: 30 }],
    },
  );

export const theBoot: Lesson = {
  id: "the-boot",
  runs: { slow: boot(2), fast: boot(0.3), ankles: legsOnly(healthy, "ankle-flexes-lying") },
  drawn: { signal: "left.poplitealToFemoral.flow", runs: ["fast", "slow"], from_s: 8, until_s: 26 },
  numbers: {
    slow: measure("slow", "left.popliteal.peakVelocity", "cm/s"),
    fast: measure("fast", "left.popliteal.peakVelocity", "cm/s"),
    expelledSlow: measure("slow", "left.calf.expelledVolume", "mL"),
    expelledFast: measure("fast", "left.calf.expelledVolume", "mL"),
    ankles: measure("ankles", "left.popliteal.peakVelocity", "cm/s"),
  },
  found: ({ slow, fast, expelledSlow, expelledFast }) => {
    if (expelledFast > 1.2 * expelledSlow) return "more";
    return fast > 1.3 * slow ? "faster" : "same";
  },
  answer: "faster",
  claims: ["boots-speed-blood", "active-movement-beats-boots", "ankle-pumps-speed-blood"],
  lab: { run: "fast", posture: "lying" },
};
