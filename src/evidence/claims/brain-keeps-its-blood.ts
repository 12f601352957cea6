import type { Claim } from "../claim.js";

export const brainKeepsItsBlood: Claim = {
  id: "brain-keeps-its-blood",
  sentence:
    "Upright the brain gets nearly as much blood as lying, though the pressure in its arteries is lower.",
  saidIn: [],
  about: [
    "middleCerebral.velocityAtRest",
    "middleCerebral.velocityAtEnd",
    "middleCerebral.velocityChange",
    "middleCerebral.deepestVelocityChange",
  ],
  population: "healthy adults",
  for: [],
  against: [],
  experiment: {
    person: { base: "healthy-adult" },
    scenario: { id: "tilt-table", tilt_deg: 70 },
    circuit: "closed-loop",
  },
  note: "What breathing does to the brain's arteries by carbon dioxide is not in the model.",
};
