import type { CuffName } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { choice, number, type SettingValues } from "../scenario/settings.js";
import type { Device, Squeeze } from "./device.js";
import { when, workingSpan } from "./working.js";

/** Chambers from the foot upward, in the order in which they fill. */
const garments = {
  calf: ["calfCuff"],
  "two-chamber-calf": ["lowerCalfCuff", "upperCalfCuff"],
  "calf-and-thigh": ["lowerCalfCuff", "upperCalfCuff", "thighCuff"],
  "foot-and-calf": ["footCuff", "lowerCalfCuff", "upperCalfCuff"],
  "whole-leg": ["footCuff", "lowerCalfCuff", "upperCalfCuff", "thighCuff"],
  foot: ["footCuff"],
  thigh: ["thighCuff"],
} as const satisfies Record<string, readonly CuffName[]>;

function squeeze(values: SettingValues): Squeeze {
  const of = (name: string) => values[name] as number;
  const cuffs: readonly CuffName[] = garments[values.chambers as keyof typeof garments];
  const sequential = values.order === "sequential";
  const delay = sequential ? of("delay_s") : 0;
  // all are full until the last has been so for a while, and let go together
  const full = (cuffs.length - 1) * delay + of("rise_s") + of("hold_s");
  return {
    chambers: cuffs.map((cuff, k) => {
      const pressure_mmHg = Math.max(0, of("pressure_mmHg") - (sequential ? k * of("gradient_mmHg") : 0));
      const begin = k * delay;
      return {
        cuff,
        course: [
          { time_s: begin, pressure_mmHg: 0 },
          { time_s: begin + of("rise_s"), pressure_mmHg },
          { time_s: full, pressure_mmHg },
          { time_s: full + of("fall_s"), pressure_mmHg: 0 },
        ],
      };
    }),
    length_s: full + of("fall_s"),
    limb: cuffs.some((cuff) => cuff.includes("alf")) ? "calf" : "foot",
  };
}

/** s of rest between two squeezes at least */
const shortestPause_s = 1;

export const pneumaticCompression: Device = {
  says: "air chambers around the leg that are filled and emptied in turns",
  ground: assumed(
    "35 to 55 mmHg held for about ten seconds once a minute, filled in a few tenths of a second to some seconds; foot " +
      "pumps some 130 mmHg for one to three seconds three times a minute",
  ),
  settings: {
    chambers: choice("where the chambers are", ...(Object.keys(garments) as [string, ...string[]])),
    order: choice("all at once, or from the foot upward", "uniform", "sequential"),
    pressure_mmHg: number("pressure of the lowest chamber", "mmHg", 45, 5, 250),
    gradient_mmHg: number("how much less each higher chamber has, where in sequence", "mmHg", 7, 0, 40),
    delay_s: number("from one chamber to the next, where in sequence", "s", 0.5, 0, 10),
    rise_s: number("how long a chamber takes to fill", "s", 2, 0.1, 20),
    hold_s: number("how long all are full", "s", 10, 0.1, 120),
    fall_s: number("how long they take to empty", "s", 1.5, 0.1, 20),
    cycling: choice("when it squeezes again", "timed", "refilled"),
    cycle_s: number("from one squeeze to the next, where timed", "s", 60, 1, 600),
    ...when,
  },
  squeeze,
  acts: (values, { legs, duration_s, refill_s }) => {
    const { chambers, length_s } = squeeze(values);
    const asked = values.cycling === "refilled" ? length_s + refill_s() : (values.cycle_s as number);
    const cycle_s = Math.max(asked, length_s + shortestPause_s);
    const span = workingSpan(values, duration_s);
    const count = Math.floor((span.end_s - span.begin_s) / cycle_s + 1e-9);
    const begins = Array.from({ length: count }, (_, k) => span.begin_s + k * cycle_s);
    return {
      cuffs: chambers.map(({ cuff, course }) => ({
        cuff,
        sides: legs,
        course: begins.flatMap((begin) =>
          course.map(({ time_s, pressure_mmHg }) => ({ time_s: begin + time_s, pressure_mmHg })),
        ),
      })),
      span: { ...span, end_s: span.begin_s + count * cycle_s },
      cycle_s,
    };
  },
};
