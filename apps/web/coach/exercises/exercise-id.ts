/** Every exercise of the source articles, in the order in which it is offered. */
export const exerciseIds = [
  "standing-rock",
  "seated-rock",
  "calf-raises",
  "single-leg-raises",
  "soleus-push-ups",
  "toe-pushes",
  "ankle-pumps",
  "ankle-circles",
  "forefoot-press",
  "band-presses",
  "band-raises",
  "achilles-stretch",
  "plantar-stretch",
  "toe-stretch",
  "push-off-walk",
  "uphill-walk",
  "stairs",
  "rope-jumps",
  "five-minute-walk",
  "thirty-minute-walk",
  "leg-elevation",
  "lying-ankle-pumps",
  "lying-press",
] as const;

export type ExerciseId = (typeof exerciseIds)[number];
