import type { BodyInputs } from "./movements/movement.js";

/** Ways of breathing: what each tells the body in place of quiet breathing. */
export const breathingPatterns = {
  "rib-cage": {
    says: "the ribs alone make each breath, somewhat deeper than at rest",
    inputs: { "body.breathDepth": 1.5, "body.diaphragmShare": 0 },
  },
  diaphragmatic: {
    says: "the diaphragm alone makes each breath, somewhat deeper than at rest",
    inputs: { "body.breathDepth": 1.5, "body.diaphragmShare": 1 },
  },
  deep: {
    says: "slow and deep, ribs and diaphragm together",
    inputs: { "body.breathDepth": 3, "body.breathPace": 0.5 },
  },
  held: { says: "no breath is taken", inputs: { "body.breathDepth": 0 } },
} as const satisfies Record<string, { readonly says: string; readonly inputs: BodyInputs }>;

export type BreathingPattern = keyof typeof breathingPatterns;
