/** What the coach says around its sections; each section has a catalogue of its own beside this one. */
export const coachTexts = {
  sectionsLabel: "The coach",
  sections: {
    "": "Now",
    exercises: "Exercises",
    today: "Today",
    journal: "Journal",
    plan: "Plan",
    care: "Care",
    safety: "When to stop",
  },
  opening: "A moment …",
  dismiss: "Close",
  unknownSection: "This address leads to nothing in the coach; the links above do.",
  noJournal: (why: string) => `The journal on this device cannot be opened: ${why}`,
} as const;
