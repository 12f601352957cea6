import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import { movingLasts_min, type Prompt, type Rhythm } from "./rhythm.js";
import { minute_ms } from "./timetable.js";

/** An instant as this device writes times of the day, in the zone it is in now. */
export const timeOf = (at_ms: number): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(at_ms);

/** "Next at 10:42", or "Next on Monday at 09:30" where that is not today. */
export function nextWords({ at_ms }: Prompt): string {
  const [then, now] = [new Date(at_ms), new Date()];
  const today = then.toDateString() === now.toDateString();
  return today ? texts.next(timeOf(at_ms)) : texts.nextOn(texts.days[then.getDay()], timeOf(at_ms));
}

/** Why there is no next prompt, and when that ends by itself; nothing where there is one. */
export function whyNone({ next, doing, since_ms }: Rhythm): string {
  if (typeof next !== "string") return "";
  const walks = next === "moving" && doing === "moving" && since_ms !== undefined;
  return walks ? texts.movingUntil(timeOf(since_ms + movingLasts_min * minute_ms)) : texts.none[next];
}
