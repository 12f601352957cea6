import { fixed } from "../../../../src/charts/words.js";
import { shownText, type Units } from "../../lab/units.js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { journalTexts as texts } from "../../texts/coach/journal.js";
import { wallClock } from "./copy.js";
import type { Entry } from "./entry.js";

/** An entry in one line, as the journal shows it. */
export function said(entry: Entry, units: Units): string {
  const { log } = texts;
  switch (entry.kind) {
    case "session": {
      const minutes = fixed(entry.lasts_s / 60, entry.lasts_s < 600 ? 1 : 0);
      return log.session(exerciseNames[entry.exercise], plain(entry.done), plain(entry.asked), minutes);
    }
    case "doing":
      return log.doing[entry.doing] + (entry.how === "inferred" ? `, ${log.inferred}` : "");
    case "put-off":
      return log.putOff(plain(entry.by_min));
    case "busy":
      return log.busy(plain(entry.for_min));
    case "feeling":
      return log.withWords(log.feeling(plain(entry.heaviness)), entry.words);
    case "tape":
      return log.tape(texts[entry.side], shownText(entry.ankle_cm, "cm", units));
    case "heel-rises":
      return log.rises(texts[entry.on], plain(entry.repetitions));
    case "note":
      return log.note(texts.note.abouts[entry.about], entry.words);
  }
}

const plain = (value: number): string => String(Number(value.toFixed(1)));

/** "2026-11-28", on the wall where it was written */
export const dayOf = (entry: Entry): string => wallClock(entry)[0].slice(0, 10);

/** "17:05" */
export const timeOf = (entry: Entry): string => wallClock(entry)[0].slice(11, 16);

const longDay = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "Saturday 28 November 2026" */
export const dayText = (day: string): string => longDay.format(new Date(`${day}T00:00Z`));
