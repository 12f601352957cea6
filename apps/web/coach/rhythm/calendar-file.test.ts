import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type RhythmSettings, usualRhythm } from "../profile.js";
import { calendarFile } from "./calendar-file.js";

// a Saturday
const now = new Date(2026, 10, 28, 15, 0);

/** What a calendar reminds of in the first days after `now`, as another library reads the file: "Mon 09:30". */
function reminded(settings: RhythmSettings, days: number): string[] {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(settings, now) ?? ""));
  const end = ICAL.Time.fromData({ year: 2026, month: 11, day: 28, hour: 0 });
  end.adjust(days, 0, 0, 0);
  const all = calendar.getAllSubcomponents("vevent").flatMap((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents("valarm");
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["PT0S"]);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue("action"))).toEqual(["DISPLAY"]);
    const times: ICAL.Time[] = [];
    const course = event.iterator();
    for (let next = course.next(); next && next.compare(end) < 0; next = course.next()) times.push(next);
    return times;
  });
  return all
    .sort((a, b) => a.compare(b))
    .map((time) => {
      // no zone: the clock on the wall
      expect(time.zone).toBe(ICAL.Timezone.localTimezone);
      const weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][time.dayOfWeek() - 1];
      const [hour, minute] = [time.hour, time.minute].map((part) => String(part).padStart(2, "0"));
      return `${weekday} ${hour}:${minute}`;
    });
}

describe("the calendar file", () => {
  it("reminds within the working hours of the working days, outside of quiet hours, every week", () => {
    const settings: RhythmSettings = {
      ...usualRhythm,
      every_min: 60,
      working: { from_min: 9 * 60, until_min: 13 * 60 },
      quiet: [{ from_min: 10 * 60 + 30, until_min: 11 * 60 + 30 }],
      days: [1, 4],
    };
    const week = ["Mon 10:00", "Mon 12:00", "Thu 10:00", "Thu 12:00"];
    expect(reminded(settings, 14)).toEqual([...week, ...week]);
  });

  it("goes over midnight into the day after", () => {
    const settings: RhythmSettings = {
      ...usualRhythm,
      every_min: 45,
      working: { from_min: 23 * 60, until_min: 60 },
      days: [6],
    };
    expect(reminded(settings, 7)).toEqual(["Sat 23:45", "Sun 00:30"]);
  });

  it("gives an event the same name each time, so that a calendar that knows it takes the new one", () => {
    const uids = (file = "") =>
      new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents("vevent")
        .map((event) => event.getFirstPropertyValue("uid"));
    const first = uids(calendarFile(usualRhythm, now));
    expect(first).toHaveLength(15);
    expect(new Set(first).size).toBe(15);
    expect(uids(calendarFile({ ...usualRhythm, days: [2] }, new Date(2027, 1, 1)))).toEqual(first);
  });

  it("is none where nothing is to be reminded of", () => {
    expect(calendarFile({ ...usualRhythm, days: [] }, now)).toBeUndefined();
    expect(
      calendarFile({ ...usualRhythm, quiet: [{ from_min: 8 * 60, until_min: 18 * 60 }] }, now),
    ).toBeUndefined();
  });
});
