/** The first minute: what the coach is, and its four questions. */
export const firstMinuteTexts = {
  begin: "Show me today's plan",
} as const;
