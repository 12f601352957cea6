/** The journal's page. */
export const journalTexts = {
  title: "Journal",
  intro:
    "What you log stays on this device. Nobody else reads it, and it tells you nothing but what you told it.",
  keep: "Keep",
  kept: (time: string) => `Kept at ${time}.`,
  left: "left",
  right: "right",
  both: "both",

  feeling: {
    title: "How do your legs feel?",
    scale: "How heavy: 0 is not at all, 10 is as heavy as can be",
    words: "In your own words, if you like",
    missing: "Choose a number from 0 to 10 first.",
  },

  tape: {
    title: "Ankle tape",
    how: [
      "Measure at the narrowest place just above the ankle bones. A small pen mark on the skin keeps the place.",
      "Sit with the foot flat on the floor. Lay the tape level around the leg, so that it touches the skin and does not press into it.",
      "Take the same place at the same time of day; mornings and evenings differ in everybody.",
    ],
    side: "Leg",
    around: (unit: string) => `Around the ankle, ${unit}`,
    missing: (low: string, high: string, unit: string) => `Tell a length from ${low} to ${high} ${unit}.`,
  },

  rises: {
    title: "Heel-rise test",
    what: "How often one leg can lift your weight, at a steady pace. It tells about the strength of the calf, and you compare it with your own earlier tests.",
    notOffered:
      "The heel-rise test is done standing on one leg. You told the coach that you need support to stand, so it is not offered here; you can change that under Plan.",
    applies:
      "You told the coach that one of the signs of the safety list applies to you, so the test is not offered here.",
    ankleLimits:
      "You told the coach that an ankle or a foot is stiff or hurts: ask whoever looks after it before you do this test.",
    how: [
      "Wear flat shoes or none. Stand beside a wall or a worktop and rest two fingertips on it, for balance alone.",
      "Stand on one leg with the knee straight, the other foot off the floor. Rise once as high as you can: this is the height to reach each time.",
      "Start the metronome: it beats once a second. Rise with one beat and lower with the next, thirty rises a minute.",
      "Stop when you fall behind the beat, when the heel no longer comes to that height, when the knee bends, or whenever you want to.",
      "Stop at once with pain, a pop in the calf, dizziness or chest discomfort, and look at When to stop.",
    ],
    start: "Start the metronome",
    stop: "Stop",
    sound: "with sound",
    ready: (beats: number) => `Ready: ${beats}`,
    up: "up",
    down: "down",
    count: (rises: number) => (rises === 1 ? "1 rise" : `${rises} rises`),
    on: "Standing on",
    repetitions: "Rises done",
    missing: "Tell a whole number of rises from 0 to 1000.",
    norms: "What others did, as published",
    normsIntro:
      "A table to look things up in. The people in it are not you, and the way of testing differs; one result says little.",
    single:
      "On one leg, on a wedge of 10°, at this pace: 566 people of 20 to 81 years did a median of 24 rises (men) and 21 (women). A week later 95 of 100 repeated tests lay within about six rises of the first. (Hébert-Losier and others, Physiotherapy 2017; 103: 446)",
    bilateral:
      "On both legs, until tired: 147 healthy people by age and sex; three quarters of each group did at least so many rises. (Monteiro and others, Braz J Phys Ther 2017; 21: 344)",
    age: "Age, years",
    men: "Men",
    women: "Women",
  },

  note: {
    title: "Shoes, socks and other notes",
    about: "About",
    abouts: { shoes: "shoes", socks: "socks", else: "something else" },
    words: "What you want to remember",
    missing: "Write a few words first.",
  },

  unkept: {
    told: (count: number) =>
      `${count === 1 ? "One entry is" : `${count} entries are`} on this page alone and not on the disk.`,
    again: "Try again",
    mark: "not on the disk yet",
  },

  trends: {
    title: "Your own course",
    intro: "Yours against your own earlier days, and nobody else’s.",
    span: "Show",
    spans: { 30: "the last 30 days", 90: "the last 90 days", 0: "everything" },
    none: "Two entries of a kind make a course; it appears here.",
    plots: {
      heaviness: "How heavy the legs feel",
      tape: "Ankle tape",
      rises: "Heel rises",
      done: "Sessions and times up, each day",
    },
    series: {
      heaviness: "0 to 10",
      left: "left",
      right: "right",
      both: "both legs",
      sessions: "sessions",
      breaks: "times up",
    },
    label: (title: string, series: string) => `${title}: ${series}`,
    said: (name: string, count: number, first: string, last: string, low: string, high: string) =>
      `${name}, ${count} values, first ${first}, last ${last}, between ${low} and ${high}`,
    table: "The same as a table",
    day: "Day",
    heavinessIn: "heaviness, 0 to 10",
    tapeIn: (side: string, unit: string) => `ankle ${side}, ${unit}`,
    risesOn: (side: string) => `heel rises, ${side}`,
  },

  log: {
    title: "What was logged",
    none: "Nothing yet.",
    count: (count: number) => (count === 1 ? "1 entry" : `${count} entries`),
    earlier: "Show earlier days",
    correct: "Correct",
    remove: "Remove",
    correctThis: (what: string) => `Correct: ${what}`,
    removeThis: (what: string) => `Remove: ${what}`,
    removed: "Removed.",
    putBack: "Put it back",
    cancel: "Leave it",
    when: "When",
    whenMissing: "Tell a day and a time.",
    session: (exercise: string, done: string, asked: string, minutes: string) =>
      `${exercise}: ${done} of ${asked}, ${minutes} min`,
    doing: {
      sitting: "sat down",
      standing: "stood still",
      moving: "moved",
      away: "away",
    },
    inferred: "as inferred",
    putOff: (minutes: string) => `prompt put off by ${minutes} min`,
    busy: (minutes: string) => (minutes === "0" ? "no longer busy" : `busy for ${minutes} min`),
    feeling: (heaviness: string) => `legs: ${heaviness} of 10`,
    tape: (side: string, length: string) => `ankle, ${side}: ${length}`,
    rises: (on: string, count: string) => `heel rises, ${on}: ${count}`,
    note: (about: string, words: string) => `${about}: ${words}`,
    withWords: (said: string, words: string) => (words === "" ? said : `${said}; “${words}”`),
  },

  fields: {
    exercise: "Exercise",
    done: "Done",
    asked: "Of",
    lasts_s: "Lasted, s",
    counted: "Counted by",
    doing: "Doing",
    how: "Known",
    by_min: "Put off by, min",
    for_min: "Busy for, min",
    heaviness: "How heavy, 0 to 10",
    words: "Words",
    side: "Leg",
    ankle_cm: "Around the ankle",
    on: "Standing on",
    repetitions: "Rises done",
    about: "About",
  } as Readonly<Record<string, string>>,
  values: {
    left: "left",
    right: "right",
    both: "both",
    sitting: "sitting",
    standing: "standing still",
    moving: "moving",
    away: "away",
    shoes: "shoes",
    socks: "socks",
    else: "something else",
    told: "told",
    inferred: "inferred",
    tap: "tap",
    sensor: "sensor",
    pace: "pace",
  } as Readonly<Record<string, string>>,
  wrongField: (field: string, low: number, high: number) => `${field}: tell a number from ${low} to ${high}.`,

  copies: {
    title: "On this device, and your copies",
    persisted: "The browser has promised to keep the journal until you delete it.",
    notPersisted:
      "The browser may clear the journal when the device runs short of room or the page was not opened for long. Installing these pages as an app helps; a copy helps most.",
    persist: "Ask the browser to keep it",
    refused: "The browser did not promise it; save a copy now and then.",
    last: (when: string) => `Last copy saved: ${when}.`,
    noLast: "No copy has been saved yet.",
    save: "Save a copy",
    saveCsv: "Save as a table (CSV)",
    saved: "The copy is on its way to your downloads.",
    takeIn: "Take in a copy",
    takeInHint:
      "Either kind can be taken in; the table holds the entries alone. What is new is added; nothing here is changed or deleted.",
    taken: (taken: number, known: number) =>
      `${taken === 1 ? "One entry was" : `${taken} entries were`} taken in; ${known} were here already.`,
    mayBeCut:
      "The last row of the table, which says “end”, is missing: it was saved by an older version of these pages or cut off, and whether these are all of its entries cannot be known.",
    aside: (count: number) =>
      `${count === 1 ? "One damaged record is" : `${count} damaged records are`} set aside and part of every copy.`,
    backup: "A copy that writes itself",
    backupHint:
      "Choose a file, perhaps in a folder that you back up anyway; it is written after every change.",
    backupImpossible: "This browser lets no page write a file by itself; save a copy now and then.",
    choose: "Choose a file",
    chosen: (name: string) => `Every change is written to ${name}.`,
    asks: (name: string) => `The browser wants to be asked before ${name} is written again.`,
    resume: "Go on writing it",
    stop: "Stop writing it",
    remove: "Delete everything",
    removeAsk: (count: number) =>
      `This deletes ${count === 1 ? "one entry" : `all ${count} entries`} and your answers from this device for good. Save a copy first if you may want them again.`,
    removeNow: "Yes, delete everything",
    cancel: "Leave it all",
  },
} as const;
