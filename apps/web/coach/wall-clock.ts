/** Times of day as minutes after midnight on the clock on the wall. */

const day_min = 1440;

/** 545 is 09:05, as a field of type `time` writes it. */
export function clockText(minutes: number): string {
  const within = ((minutes % day_min) + day_min) % day_min;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

/** The minutes of "09:05"; undefined where it is no time of day. */
export function minutesOf(text: string): number | undefined {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return found === null ? undefined : 60 * Number(found[1]) + Number(found[2]);
}
