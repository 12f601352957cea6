/** What the journal says when something cannot be kept, read or taken in: one sentence each. */
export const keepingTexts = {
  full: "this browser has no room left for it",
  notKept: (why: string) =>
    `This could not be written to the disk (${why}) and is on this page alone, so save a copy in the journal before you close it.`,
  notDone: (why: string) => `This could not be written to the disk, and nothing has changed: ${why}`,
  asideEntries: (count: number) =>
    count === 1
      ? "One entry was damaged and could not be read; it is set aside, and every copy you save holds it as it was found."
      : `${count} entries were damaged and could not be read; they are set aside, and every copy you save holds them as they were found.`,
  asideProfile:
    "Your answers to the four questions were damaged, so the coach asks them again; everything you logged is here.",
  unreadable: (count: number) =>
    `${count === 1 ? "One entry" : `${count} entries`} cannot be read from the disk at the moment; nothing was deleted.`,
  notMigrated:
    "The journal could not be brought up to date with this version, so it can be read and saved as a copy, but nothing new is written to the disk.",
  newer:
    "The journal on this device belongs to a newer version of these pages, so it can be read and saved as a copy, but nothing new is written to the disk; loading the page again may bring that version.",
  nowhere:
    "This browser keeps no journal on the disk at the moment: what you log is on this page alone, so save a copy before you close it.",
  waits: "Another window holds an older version of the journal open: close it, and this one goes on.",
  superseded:
    "Another window has opened a newer version of the journal: load this page again before you log anything.",
  readOnly: "the journal can only be read at the moment",
  wrong: (fault: string) => `This is no entry: ${fault}.`,
  backupFailed: (file: string, why: string) =>
    `The copy in ${file} could not be written (${why}); the journal on this device is whole.`,
  copyName: "second-heart-journal.json",
  copyKind: "Copy of the journal",
  nothing: "nothing",
  fault: (field: string, found: string, expected: string) =>
    field === "" ? `found ${found}, expected ${expected}` : `${field}: found ${found}, expected ${expected}`,
  expected: {
    record: "a record",
    list: "a list",
    truth: "true or false",
    time: "year, month and day, and the time of the day, as 2026-11-28 17:05",
    one: (words: string) => `one of ${words}`,
    oneOfMany: (count: number, first: string) => `one of ${count} known words, as ${first}`,
    text: (longest: number) => `text of at most ${longest} characters`,
    number: (low: number, high: number, whole: boolean) =>
      `a ${whole ? "whole " : ""}number from ${low} to ${high}`,
  },
  import: {
    broken: "The file is damaged or cut off, so nothing of it was taken in.",
    foreign: "The file is no copy of this journal, so nothing of it was taken in.",
    future: (found: number, known: number) =>
      `The file was saved by a newer version of these pages (format ${found}; this one reads up to ${known}), so nothing of it was taken in.`,
    huge: (largest_MB: number) =>
      `The file is larger than the ${largest_MB} MB that a copy of this journal may have, so nothing of it was taken in.`,
    entry: (k: number) => `entry ${k}`,
    profile: "the answers to the four questions",
    fault: (where: string, fault: string) =>
      `Nothing of the file was taken in, because of ${where}: ${fault}.`,
    notWritten: (why: string) =>
      `The file could not be written to the disk, so nothing of it was taken in: ${why}`,
  },
} as const;
