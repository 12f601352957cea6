import type { Measures } from "../quantity/figure.js";
import type { UnitName } from "../quantity/units.js";
import { type Course, reached, type Session } from "./reading.js";

/** An instrument that is laid on again and again: a timeline marks when. */

const readMark = /^read([A-Z]\w*)$/;

/** s before a mark over which a reading is taken: some beats */
const held_s = 10;

/** Whether a mark asks for a reading; nothing happens to the leg at it. */
export const isReadMark = (name: string): boolean => readMark.test(name);

/** What a course showed at each mark `read…`: at `readEvening` the measure `…AtEvening`, a mean of the ten seconds before. */
export function atReadMarks({ marks }: Session, course: Course, quantity: string, unit: UnitName): Measures {
  return Object.fromEntries(
    [...marks].flatMap(([name, time_s]) => {
      const when = readMark.exec(name)?.[1];
      if (when === undefined) return [];
      return [[`${quantity}At${when}`, reached(course.mean(Math.max(0, time_s - held_s), time_s), unit)]];
    }),
  );
}
