/**
 * The day as it was logged, lived by the model: labels, and notes on how it is done. What the page states of bodies are
 * claims, with their status.
 */
export const todayTexts = {
  title: "Today, modelled",
  label: "A teaching model, not your body",
  lead: "What you have told the coach today, lived by the model of one standard adult and drawn relative to standing still, which is 100.",
  empty:
    "Nothing of today has been told yet. Tell the coach what you are doing, or finish an exercise; then the day can be lived here.",
  short: "Less than ten minutes of today have been told; come back in a while.",
  live: "Let the model live this day",
  again: "Let the model live it up to now",
  stop: "Stop",
  stopped: "It was stopped.",
  living: {
    reference: "Standing still is lived …",
    lived: "Your day is lived …",
    bare: "The day without its breaks is lived …",
    more: "The day with one more walk is lived …",
  },
  progress: "How far it is",
  figure: "Load on the vein under the skin of the ankle",
  figurePlain: "standing still is 100",
  figureCut: "; the scale does not begin at 0",
  lines: {
    lived: "as you told it",
    bare: "the same day without its breaks",
    more: "with one more walk of five minutes",
  },
  says: (name: string, mean: string) => `${name}: ${mean} on average.`,
  table: "What it comes to",
  columns: { day: "Day", mean: "Mean load", still: "Longest stillness" },
  minutes: (count: number) => `${count} min`,
  assumed: {
    title: "What is assumed",
    lines: [
      "One standard adult, rested after a night, in every day that is shown here.",
      "Time away, and time before the first thing was told, is not known: away is taken for sitting.",
      "Moving is taken for a walk at 4 km/h; an exercise for its usual pace, in whole minutes.",
    ],
  },
  known: "What is known of it",
} as const;
