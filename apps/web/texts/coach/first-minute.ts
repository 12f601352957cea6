/** The first minute: what the coach is, the safety list, and its four questions. */
export const firstMinuteTexts = {
  title: "Move your calves at the right moment",
  says: "The coach helps people who sit or stand all day to move their lower legs: short exercises, a quiet prompt after a while of stillness, a journal that stays on this device.",
  isNot:
    "It is general wellness for healthy adults. It does not examine you, does not know your legs and gives no medical advice. Nobody but you sees what you write.",
  safetyTitle: "First, read this",
  safetyNote: "The same list for everybody. It is always one tap away.",
  none: "None of these applies to me: go on",
  questionsTitle: "Four questions",
  work: {
    legend: "How do you spend most of your working day?",
    options: { sitting: "Sitting", standing: "Standing", mixed: "Some of both" },
  },
  hours: { legend: "When do you work?", from: "From", until: "Until" },
  can: {
    legend: "What can your legs do today?",
    standsSafely: "I can stand safely without holding on",
    ankleLimits: "An ankle or a foot is stiff or hurts",
  },
  reminder: {
    legend: "How may the coach remind you?",
    options: {
      page: "On this page, while it is open",
      notification: "With a notification of the browser, while it runs",
      calendar: "With a calendar file that my own calendar repeats",
      none: "Not at all",
    },
  },
  begin: "Show me today’s plan",
  back: "Back to the list",
  badTime: (field: string, found: string) => `${field}: found “${found}”, expected a time such as 09:00.`,
} as const;
