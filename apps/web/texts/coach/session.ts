import type { Cue } from "../../coach/exercises/exercise.js";
import type { Told } from "../../coach/session/tempo.js";

/** What a guided session says. */

const times = (n: number): string => (n === 1 ? "repetition" : "repetitions");

const cues: Readonly<Record<Cue, string>> = {
  "heels-up": "Heels up",
  "toes-up": "Toes up",
  hold: "Hold",
  lower: "Slowly down",
  flat: "Feet flat",
  push: "Push",
  ease: "Ease off",
  down: "Toes away",
  up: "Toes up",
  round: "Round",
  lean: "Lean in",
  pull: "Pull gently",
  jump: "Jump",
  rest: "Let go",
};

export const sessionTexts = {
  begin: "Begin",
  cues,
  minutesOn: "Go on",
  getReady: "Get ready",
  rest: "Rest",
  paused: "Paused",
  over: "Done",
  counting: "Counted by",
  countings: {
    pace: "the pace alone",
    tap: "a tap, or the space bar",
    sensor: "this phone’s motion sensor",
  },
  countingSays: {
    pace: "The pace counts. You only follow it.",
    tap: "The large button counts, and so does the space bar. The pace is a guide; take your own time.",
    tapMinutes: "The clock shows how long you have been at it. Tap when you are back.",
    sensor:
      "Lay the phone on the instep and hold it there with a sock or a strap, screen outwards. There are twelve seconds to do it.",
  },
  noPlacement:
    "No place on foot or shin shows a phone this movement well enough to count it, so a tap or the pace counts.",
  noPlacementMinutes: "Time is counted here, and the motion sensor is not needed.",
  unchecked:
    "Counting by the sensor has not yet been checked on people. A phone that feels its own turning does not count a walk, though it may count stairs that are climbed very slowly. Trust your own count over it.",
  sensorStands: {
    waits: "The sensor waits for the first movement.",
    counts: "The sensor counts.",
    unsure:
      "The sensor counts, but this phone does not tell a step from a turn of the foot: a walk would be counted too.",
    restless: "That is walking, or a phone that slips: it is not counted.",
  },
  motion: {
    notSecure: "The browser gives the motion sensor to pages from an https address alone. Tap instead.",
    none: "This device has no motion sensor that the browser knows of. Tap instead.",
    refused: "The browser did not give the motion sensor. Tap instead, or allow it in its settings.",
    silent: "The motion sensor says nothing. Tap instead.",
  },
  tempo: "Tempo",
  tempos: { slower: "slower", usual: "as written", quicker: "quicker" },
  guide: "What guides",
  guides: { sound: "Ticks", speech: "Voice", text: "Words", shape: "Shape" },
  noVoice: "This browser has no voice.",
  oneGuide: "One guide has to stay.",
  count: "Count",
  back: "I am back",
  pause: "Pause",
  goOn: "Go on",
  skip: "Begin now",
  end: "End here",
  easier: (name: string) => `Easier: ${name}`,
  harder: (name: string) => `Harder: ${name}`,
  again: "Once more",
  leave: "All exercises",
  ofSet: (set: number, sets: number) => `Set ${set} of ${sets}`,
  progress: (done: number, of: number) => `${done} of ${of}`,
  minutesProgress: (done: number, of: number) => `${done} of ${of} min`,
  unit: { repetitions: "repetitions", minutes: "minutes" },
  left: (s: number) => (s < 60 ? `${s} s` : `${Math.floor(s / 60)} min ${s % 60} s`),
  did: (done: number, asked: number, kind: "repetitions" | "minutes") =>
    kind === "minutes" ? `${done} of ${asked} minutes.` : `${done} of ${asked} ${times(asked)}.`,
  kept: "It is in the journal.",
  nothingKept: "Nothing was counted, and nothing is written down.",
  notKept: (why: string) => `It could not be written in the journal: ${why}`,
  awake: "The screen stays on meanwhile.",
  region: "Guided session",
  screen: (name: string) => `${name}, guided`,
  /** what a voice says, and what a screen reader is told */
  told: (told: Told): string => {
    switch (told.kind) {
      case "cue":
        return cues[told.cue];
      case "count":
        return String(told.count);
      case "minutes":
        return told.minutes === 1 ? "One minute" : `${told.minutes} minutes`;
      case "begins":
        return told.sets === 1 ? "Begin" : `Set ${told.set} of ${told.sets}`;
      case "rests":
        return `Rest. Set ${told.set} of ${told.sets} is done.`;
      case "paused":
        return "Paused";
      case "goes on":
        return "Go on";
      default:
        return "Done";
    }
  },
} as const;
