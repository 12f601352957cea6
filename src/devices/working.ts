import { number, type SettingValues } from "../scenario/settings.js";
import { longest_s } from "../scenario/timeline.js";

/** When a device that works in time begins, and for how long it goes on. */
export const when = {
  at_s: number("when it begins", "s", 30, 0, longest_s),
  for_s: number("how long it works, at most to the end of the run", "s", 7200, 2, 7200),
} as const;

export function workingSpan(
  { at_s, for_s }: SettingValues,
  duration_s: number,
): { readonly begin_s: number; readonly end_s: number } {
  const begin_s = at_s as number;
  return { begin_s, end_s: Math.min(duration_s, begin_s + (for_s as number)) };
}
