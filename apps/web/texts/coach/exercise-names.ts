import type { ExerciseId } from "../../coach/exercises/exercise-id.js";

/** What each exercise is called. */
export const exerciseNames: Readonly<Record<ExerciseId, string>> = {
  "standing-rock": "Toe-heel rock, standing",
  "seated-rock": "Toe-heel rock, sitting",
  "calf-raises": "Calf raises",
  "single-leg-raises": "Raises on one leg",
  "soleus-push-ups": "Soleus push-ups, sitting",
  "toe-pushes": "Toe pushes, as on a pedal",
  "ankle-pumps": "Ankle pumps",
  "ankle-circles": "Ankle circles",
  "forefoot-press": "Ball-of-foot press",
  "band-presses": "Presses against a band",
  "band-raises": "Raises against a band",
  "achilles-stretch": "Calf and Achilles stretch",
  "plantar-stretch": "Sole stretch",
  "toe-stretch": "Toes pulled up by hand",
  "push-off-walk": "Walking with push-off",
  "uphill-walk": "Walking uphill",
  stairs: "Stairs",
  "rope-jumps": "Small rope jumps",
  "five-minute-walk": "A walk of five minutes",
  "thirty-minute-walk": "A walk of half an hour",
  "leg-elevation": "Legs raised",
  "lying-ankle-pumps": "Ankle pumps, lying",
  "lying-press": "Ball-of-foot press, lying",
};
