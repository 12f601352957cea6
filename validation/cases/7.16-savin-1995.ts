import { above, at, type Runs, type ValidationCase } from "../case.js";

const velocity = (runs: Runs, minute: 3 | 9) =>
  at(runs, `minute${minute}`, "middleCerebral.velocityChange", "%");

const stood = (minutes: number) => ({
  person: { base: "healthy-adult" } as const,
  scenario: { id: "rising", from: "lying", seconds: 60 * minutes },
});

/** per cent; a third of the early fall */
const back = -5;

export const brainArteryOnStanding: ValidationCase = {
  id: "7.16-savin-1995",
  row: "7.16",
  role: "fitted",
  says: "Velocity in the middle cerebral artery falls by 14 % in 3 min of standing, and is back after 9 min.",
  wholeBody: true,
  studies: { minute3: stood(3), minute9: stood(9) },
  measures: [
    {
      id: "minute3.velocity",
      figure: "savin-1995/three-minutes",
      value: (runs) => velocity(runs, 3),
      direction: (runs) => above(0, velocity(runs, 3)),
    },
    {
      id: "minute9.velocity",
      figure: "savin-1995/nine-minutes",
      value: (runs) => velocity(runs, 9),
      direction: (runs) => above(velocity(runs, 9), back),
    },
  ],
  differs:
    "Standing up from lying. “Back” is within 5 % of the value lying. The common carotid artery (−18 %) feeds face and scalp too, which the model does not tell apart from the arms: it is not compared.",
  missing:
    "After 9 min velocity is back, as it was; after 3 it is down by 2 per cent, where it fell by more. Pressure at the brain is hardly below lying, and its vessels make up for all but a little of it and of the blood that thickens. Not in the model: carbon dioxide, which falls in one who stands and narrows the brain's vessels for minutes. It takes breathing with gas exchange, and an answer of the brain's bed to carbon dioxide",
};
