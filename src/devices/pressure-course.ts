import { derived } from "../quantity/ground.js";
import type { CuffEvent } from "../scenario/timeline.js";
import type { Acts, Device, Occasion } from "./device.js";

export const pressureCourse: Pick<Device, "says" | "ground" | "settings"> = {
  says: "air chambers whose pressures are given, chamber by chamber, over time",
  ground: derived("the courses that were given, with straight lines between their points"),
  settings: {},
};

/** Pressure of each chamber over time, from `at_s` on, and again after every `every_s`. */
interface PressureCourses {
  readonly at_s: number;
  readonly every_s?: number | undefined;
  readonly chambers: readonly Pick<CuffEvent, "cuff" | "course">[];
}

export function courseActs({ at_s, every_s, chambers }: PressureCourses, on: Occasion): Acts {
  const { legs, duration_s } = on;
  const turns = every_s === undefined ? 1 : Math.max(1, Math.ceil((duration_s - at_s) / every_s));
  const begins = Array.from({ length: turns }, (_, k) => at_s + k * (every_s ?? 0));
  const times = chambers.flatMap(({ course }) => course.map(({ time_s }) => time_s));
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  return {
    cuffs: chambers.map(({ cuff, course }) => ({
      cuff,
      sides: legs,
      course: begins.flatMap((begin) =>
        course.map(({ time_s, pressure_mmHg }) => ({ time_s: begin + time_s, pressure_mmHg })),
      ),
    })),
    span: {
      begin_s: at_s + first,
      end_s: every_s === undefined ? Math.min(duration_s, at_s + last) : duration_s,
    },
    ...(every_s === undefined ? {} : { cycle_s: every_s }),
  };
}
