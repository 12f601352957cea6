import { z } from "zod";
import { InputError, shown } from "../quantity/input-error.js";

/** Times of the clock as a study file writes them: "07:30"; hours run on past 24, and "31:30" is the next morning's. */

const pattern = /^(\d{1,3}):([0-5]\d)$/;
const expected =
  'a time of the clock such as "07:30"; hours run on past 24: "31:30" is 07:30 of the next day';

export const clockSchema = z.string({ error: expected }).regex(pattern, { error: expected });

/** Minutes after the first midnight. */
export function minutesOf(text: string): number {
  const [, hours, minutes] = pattern.exec(text) ?? [];
  if (hours === undefined) throw new InputError("time", shown(text), expected);
  return 60 * Number(hours) + Number(minutes);
}

export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
