/** The plan of a day and its presets. */
export const planTexts = {
  title: "Today's plan",
} as const;
