import type { Doing } from "../../coach/journal/entry.js";
import type { ReminderStyle } from "../../coach/profile.js";
import type { Why, WhyNone } from "../../coach/rhythm/rhythm.js";

/** The rhythm: when the next prompt comes and why, what one is doing, and how one is prompted. */

const doings: Readonly<Record<Doing, string>> = {
  sitting: "Sitting",
  standing: "Standing",
  moving: "Moving",
  away: "Away",
};

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const minutes = (min: number): string => (min === 1 ? "1 minute" : `${min} minutes`);

function why(reason: Why): string {
  switch (reason.code) {
    case "sitting":
      return `${minutes(reason.min)} after you sat down`;
    case "standing":
      return `${minutes(reason.min)} after you began to stand`;
    case "begun":
      return `${minutes(reason.min)} after the rhythm began`;
    case "back":
      return `${minutes(reason.min)} after you came back`;
    case "moved":
      return `${minutes(reason.min)} after you stopped moving, as it seems`;
    case "session":
      return `${minutes(reason.min)} after your last exercise`;
    case "unanswered":
      return `${minutes(reason.min)} after the last prompt`;
    case "put-off":
      return `${minutes(reason.min)} after you put it off`;
    case "settling":
      return `${minutes(reason.min)} after you came back from a short break`;
    case "free":
      return `${minutes(reason.min)} after you were free again`;
    case "busy":
      return "when the time you are busy ends";
    case "quiet":
      return "when your quiet hours end";
    case "work":
      return `${minutes(reason.min)} after your working hours begin`;
  }
}

const none: Readonly<Record<WhyNone, string>> = {
  unknown: "Say what you are doing, and the rhythm begins.",
  moving: "No prompt while you move.",
  away: "No prompt while you are away. Say when you are back.",
  off: "Prompts are switched off. The settings below switch them on.",
  "no-days": "No prompt: no day of the week is a working day in the settings below.",
  "all-quiet": "No prompt: the quiet hours in the settings below cover all your working hours.",
};

const styles: Readonly<Record<ReminderStyle, string>> = {
  page: "On this page, in its title and on the app’s icon",
  notification: "Also as a notification of this device",
  calendar: "On this page, and by a calendar file for the rest",
  none: "Not at all",
};

export const rhythmTexts = {
  opening: "A moment …",
  next: (time: string) => `Next at ${time}`,
  nextOn: (day: string, time: string) => `Next on ${day} at ${time}`,
  nextLine: (next: string, reason: string) => `${next}: ${reason}.`,
  anew: "What you do here begins the count anew.",
  reason: (reason: string) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
  why,
  noNext: "No prompt now",
  sooner: (exercise: string) => `Or begin one now: ${exercise}`,
  movingUntil: (time: string) =>
    `No prompt while you move. At ${time} your moving is taken to be over, unless you say “Moving” again; say so earlier if you sit down or stand still.`,
  none,
  days,

  due: {
    title: "Time to move your calves",
    came: (time: string, reason: string) => `Since ${time}: ${reason}.`,
    suggestion: "One that fits now",
    begin: "Begin",
    moved: "I have just moved",
    later: (min: number) => `Later, in ${minutes(min)}`,
    left: (times: number) =>
      times === 0
        ? "Put off often enough; you can leave it, too."
        : times === 1
          ? "It can be put off once more."
          : `It can be put off ${times} times.`,
    leave: (next: string) => `Leave it, and it goes by itself. ${next}.`,
    said: (exercise: string) => `Time to move your calves. One that fits now: ${exercise}.`,
    link: "See what fits now",
  },

  doing: {
    title: "What are you doing?",
    doings,
    since: (time: string, told: boolean) => (told ? `since ${time}` : `since ${time}, as it seems`),
    moved: "I have just moved",
    movedNote: (min: number) => `Counts as up to ${minutes(min)} of moving.`,
    absence: (from: string, until: string) =>
      `From ${from} to ${until} you seemed to be away: this page gave no sign of life.`,
    stayed: "I was here all the time",
  },

  busy: {
    title: "Busy?",
    note: "No prompt for so long; a meeting, a class, a call.",
    spans: (min: number) => minutes(min),
    until: (time: string) => `Busy until ${time}.`,
    free: "No longer busy",
  },

  anchors: {
    title: "Besides the clock",
    note: "Moments that come by themselves, good for a few heel raises or rocks. Nothing prompts them.",
    line: (anchor: string) => `${anchor}: a few slow ones.`,
    offered: [
      "Brushing my teeth",
      "Waiting for the coffee",
      "Standing in a queue",
      "A telephone call",
      "Waiting for the kettle",
      "The advertisements",
    ],
    own: "A moment of your own",
    add: "Add",
    remove: (anchor: string) => `Remove: ${anchor}`,
    empty: "Write what the moment is, in a few words.",
    known: (anchor: string) => `“${anchor}” is on the list already.`,
  },

  settings: {
    title: "Change the rhythm",
    every: "A prompt after so long of sitting or standing",
    everyValue: minutes,
    working: "Working hours",
    workingNote: "Prompts come within them. From 00:00 until 00:00 is all day.",
    from: "from",
    until: "until",
    days: "Working days",
    quiet: "Quiet hours",
    quietNote: "No prompt at all, every day.",
    quietName: (k: number) => `Quiet hours ${k}`,
    addQuiet: "Add quiet hours",
    removeQuiet: (k: number) => `Remove quiet hours ${k}`,
    noTime: (field: string) => `${field}: no time was found; it must be hours and minutes, such as 09:30.`,
    noSpan: (field: string) => `${field} must not end where they begin; choose another end.`,
    style: "How you are prompted",
    styles,
    notYet: "This browser has not allowed notifications for this page yet.",
    denied: "This browser does not allow notifications for this page. Its own settings can allow them.",
    noNotifications: "This browser has no notifications for pages.",
    ask: "Allow notifications",
    sound: "A soft sound with it",
    trySound: "Hear it",
    saved: "Kept on this device.",
  },

  reach: {
    title: "How far the prompts reach",
    lines: [
      "While this page is open, also behind other windows. There a browser may be up to a minute late.",
      "A page that is closed and a machine that sleeps prompt nothing. Nothing is made up for later.",
      "Notifications come while this page, or the installed app, is open. Installed on the home screen or the desktop it is easier to leave open.",
      "On an iPhone or iPad notifications need the app on the Home Screen, and they stop soon after it is left.",
      "A sound needs one tap or key on this page after it was opened; browsers ask for that.",
      "Two open pages are one rhythm: both show the prompt, and no notification comes while you look at one of them.",
      "A calendar works even when nothing else is open. It goes by the clock alone and knows nothing of your breaks.",
    ],
    calendar: "Calendar file",
    calendarNote:
      "Reminders over your working hours that repeat every week, for any calendar. Put them into a calendar of their own: a later file does not take the old ones away.",
    calendarNone: "There is nothing to put into a calendar: no working day, or quiet hours all the time.",
    calendarFailed: (why: string) => `The calendar file could not be made: ${why}`,
  },

  calendar: {
    name: "Second Heart",
    summary: "Move your calves",
    description: "A few slow heel raises or rocks, or a short walk.",
    file: "second-heart.ics",
  },
} as const;
