import type { ExerciseId } from "../../coach/exercises/exercise-id.js";

/** What each exercise is called. */
export const exerciseNames: Readonly<Record<ExerciseId, string>> = {
  "standing-rock": "Standing rock",
  "seated-rock": "Seated rock",
  "calf-raises": "Calf raises",
  "single-leg-raises": "Single-leg raises",
  "soleus-push-ups": "Soleus push-ups",
  "toe-pushes": "Gas-pedal pushes",
  "ankle-pumps": "Ankle pumps",
  "ankle-circles": "Ankle circles",
  "forefoot-press": "Forefoot press",
  "band-presses": "Band presses",
  "band-raises": "Band raises",
  "achilles-stretch": "Calf and Achilles stretch",
  "plantar-stretch": "Sole stretch",
  "toe-stretch": "Toe stretch",
  "push-off-walk": "Walking with push-off",
  "uphill-walk": "Walking uphill",
  stairs: "Stairs",
  "rope-jumps": "Short rope jumps, if able",
  "five-minute-walk": "Five-minute walk",
  "thirty-minute-walk": "Half-hour walk",
  "leg-elevation": "Legs up",
  "lying-ankle-pumps": "Ankle pumps, lying",
  "lying-press": "Forefoot press, lying",
};
