/** The safety list and what stands around it. */
export const safetyTexts = {
  title: "When to stop, and when to ask",
} as const;
