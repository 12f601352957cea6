import ical, {
  ICalAlarmType,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  ICalWeekday,
} from "ical-generator";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import type { RhythmSettings } from "../profile.js";
import { clockOf } from "../../clock.js";
import { within } from "./timetable.js";

const day_min = 24 * 60;
const weekdays = [
  ICalWeekday.SU,
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
];

/** min after the midnight before work begins at which a calendar reminds: every so long, outside of quiet hours */
export function reminders({ every_min, working, quiet }: RhythmSettings): number[] {
  const lasts_min = (working.until_min - working.from_min + day_min) % day_min || day_min;
  const all = Array.from(
    { length: Math.ceil(lasts_min / every_min) - 1 },
    (_, k) => working.from_min + (k + 1) * every_min,
  );
  return all.filter((min) => !quiet.some((hours) => within(hours, min % day_min)));
}

/**
 * The working week as an iCalendar file: one event with an alarm for each time of the day, repeated weekly. Many
 * calendars know no rule with several hours a day. The times are local ones, without a zone: those of the clock on the
 * wall wherever the calendar is. Undefined where there is nothing to remind of.
 */
export function calendarFile(settings: RhythmSettings, now: Date): string | undefined {
  const times = reminders(settings);
  if (times.length === 0 || settings.days.length === 0) return undefined;
  const { name, summary, description } = texts.calendar;
  const calendar = ical({ name, prodId: { company: name, product: "coach", language: "EN" } });
  for (const min of times) {
    // after midnight it is the day after the one on which work began
    const days = settings.days.map((day) => (day + Math.floor(min / day_min)) % 7).sort();
    const ahead = Math.min(...days.map((day) => (day - now.getDay() + 7) % 7));
    // read by its fields in UTC where there is no zone
    const start = new Date(
      Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + ahead, 0, min % day_min),
    );
    calendar
      .createEvent({
        id: `second-heart-${clockOf(min)}`,
        start,
        end: new Date(start.getTime() + 5 * 60_000),
        floating: true,
        stamp: now,
        summary,
        description,
        transparency: ICalEventTransparency.TRANSPARENT,
        repeating: { freq: ICalEventRepeatingFreq.WEEKLY, byDay: days.map((day) => weekdays[day]) },
      })
      .createAlarm({ type: ICalAlarmType.display, trigger: 0, description: summary });
  }
  return calendar.toString();
}
