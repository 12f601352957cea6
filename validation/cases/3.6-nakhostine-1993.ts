import type { ValidationCase } from "../case.js";

export const pressureRisesTowardsTheTendon: ValidationCase = {
  id: "3.6-nakhostine-1993",
  row: "3.6",
  role: "held-out",
  says: "Inside tibialis anterior pressure is higher at the central tendon than under the fascia, at rest and between contractions.",
  studies: {
    contractions: {
      person: { base: "healthy-adult" },
      scenario: { id: "dorsiflexion", posture: "lying", count: 20 },
      instruments: [{ id: "intramuscular-catheter", site: "left.tibialisAnterior" }],
    },
  },
  measures: [
    {
      // a muscle of the model has one pressure: there is no second depth to subtract
      id: "rest.centreAboveFascia",
      figure: "nakhostine-1993/deeper-at-rest",
      value: () => null,
      direction: () => false,
    },
    {
      id: "contractions.centreAboveFascia",
      figure: "nakhostine-1993/deeper-between-contractions",
      value: () => null,
      direction: () => false,
    },
  ],
  differs:
    "One catheter in place of three at different depths. The exercise was not read; the forefoot pulled up twenty times is taken.",
  missing:
    "A muscle has one pressure here, so that depths cannot be compared. Not in the model: layers of curved fibres, each of which adds to what the layers above it press. It takes a pressure that rises from the fascia to the tendon with the fibres' curvature and tension, and veins at their depth",
};
