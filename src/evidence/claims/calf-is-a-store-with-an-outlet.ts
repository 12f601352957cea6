import type { Claim } from "../claim.js";

export const calfIsAStoreWithAnOutlet: Claim = {
  id: "calf-is-a-store-with-an-outlet",
  sentence: "A calf fills and empties like an elastic store with a narrow outlet.",
  saidIn: [],
  about: [
    "calf.compliance",
    "calf.outflowResistance",
    "calf.inflow",
    "calf.strainGauge.volumeRise",
    "calf.strainGauge.volumeAtEnd",
    "calf.strainGauge.maximumOutflow",
    "calf.strainGauge.arterialInflow",
    "calf.strainGauge.halfEmptyingTime",
    "apg.heldVolume",
    "apg.pressureOfLargestStep",
    "apg.outflowFraction",
    "apg.venousEmptyingTime90",
  ],
  population: "healthy adults, lying",
  for: [
    "phys-med-biol-1977/compliance",
    "phys-med-biol-1977/outflow-resistance",
    "phys-med-biol-1977/inflow",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "calf-cuff-step" },
  note: "A question that the sources raise and the articles do not.",
};
