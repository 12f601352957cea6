import type { PresetId } from "./plan/preset-id.js";

/** What somebody has told the coach about themselves and how they want to be prompted: nothing else is asked. */

export const workStyles = ["sitting", "standing", "mixed"] as const;
export type WorkStyle = (typeof workStyles)[number];

export const reminderStyles = ["page", "notification", "calendar", "none"] as const;
/** how a prompt is shown: on the page alone, by the browser too, by a calendar file, or not at all */
export type ReminderStyle = (typeof reminderStyles)[number];

/** minutes after midnight on the clock on the wall; `until` before `from` goes over midnight */
export interface Hours {
  readonly from_min: number;
  readonly until_min: number;
}

export interface RhythmSettings {
  /** min of sitting or standing still before a prompt: 20 to 60 */
  readonly every_min: number;
  /** when one works: prompts come within it alone */
  readonly working: Hours;
  /** days of the week, 0 is Sunday */
  readonly days: readonly number[];
  readonly quiet: readonly Hours[];
  readonly style: ReminderStyle;
  /** a soft sound with the prompt */
  readonly sound: boolean;
  /** moments beside the clock: brushing teeth, coffee, a queue */
  readonly anchors: readonly string[];
}

export interface Profile {
  /** when the safety list was read, ms since 1970; the coach begins after it */
  readonly safetyRead_ms: number;
  /** one of the signs of the safety list applies: the coach gives its fixed message and offers no exercise */
  readonly applies: boolean;
  readonly work: WorkStyle;
  /** can stand without holding on to something */
  readonly standsSafely: boolean;
  /** an ankle or a foot is stiff or hurts */
  readonly ankleLimits: boolean;
  readonly preset?: PresetId;
  readonly rhythm: RhythmSettings;
}

export const usualRhythm: RhythmSettings = {
  every_min: 30,
  working: { from_min: 9 * 60, until_min: 17 * 60 },
  days: [1, 2, 3, 4, 5],
  quiet: [],
  style: "page",
  sound: false,
  anchors: [],
};
