import type { Claim } from "../claim.js";

export const pressureDipsOnRising: Claim = {
  id: "pressure-dips-on-rising",
  sentence: "On standing up from a squat the pressure in the arteries dips for some seconds and comes back.",
  saidIn: [],
  about: [
    "finger.systolicPressureAtRest",
    "finger.systolicPressureAtEnd",
    "finger.systolicPressureChange",
    "finger.meanPressureAtRest",
    "finger.meanPressureAtEnd",
    "finger.meanPressureChange",
    "finger.diastolicPressureAtRest",
    "finger.diastolicPressureAtEnd",
    "finger.diastolicPressureChange",
    "finger.deepestFall",
    "finger.timeOfDeepestFall",
    "finger.timeOfRecovery",
  ],
  population: "healthy adults",
  for: ["rickards-2007/pressure"],
  against: [],
  experiment: {
    person: { base: "healthy-adult" },
    scenario: { id: "rising", from: "squatting", seconds: 60 },
    circuit: "closed-loop",
  },
  beside: {
    person: { base: "healthy-adult" },
    scenario: { id: "tilt-table", tilt_deg: 70 },
    circuit: "closed-loop",
  },
};
