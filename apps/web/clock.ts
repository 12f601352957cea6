/** Times of day as minutes after midnight. */

const day_min = 24 * 60;

/** "07:25"; hours run on past 24, and of the second day they are told as the clock shows them. */
export function clockOf(min: number, onward = false): string {
  const shown = onward ? min : ((min % day_min) + day_min) % day_min;
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The minutes of "09:05", also written "9.05", "9h05" or "905"; undefined where it is no time of day. */
export function minutesOf(text: string): number | undefined {
  const found = /^([01]?\d|2[0-3])[:.h]?([0-5]\d)$/.exec(text.trim());
  return found === null ? undefined : 60 * Number(found[1]) + Number(found[2]);
}
