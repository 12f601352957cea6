import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const mean_mmHg = 45;
/** from one of four compartments to the next; the model has two, each of which stands for two of them */
const [gradients_mmHg, delays_s] = [
  [0, 2.5, 5, 7.5, 10, 15, 20],
  [0, 0.25, 0.5, 1, 2, 4],
] as const;
const best = { gradient: 7.5, delay: 0.25 } as const;

const compressed = (gradient: number, delay: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "lying", seconds: 400 },
  devices: [
    {
      id: "pneumatic-compression",
      chambers: "two-chamber-calf",
      order: "sequential",
      pressure_mmHg: mean_mmHg + gradient,
      gradient_mmHg: 2 * gradient,
      delay_s: 2 * delay,
      rise_s: 1,
      hold_s: 10,
    },
  ],
});

const study = (gradient: number, delay: number) => `gradient${gradient}.delay${delay}`;
const [uniform, graded] = [study(0, 0), study(best.gradient, best.delay)];

const pairs = [
  [0, 0],
  ...gradients_mmHg.map((gradient) => [gradient, best.delay]),
  ...delays_s.map((delay) => [best.gradient, delay]),
];

const expelled = (runs: Runs, which: string) => at(runs, which, "left.calf.expelledVolume", "mL");
const velocity = (runs: Runs, which: string) => at(runs, which, "left.popliteal.augmentedVelocity", "cm/s");

/** Where along a sweep the velocity is highest; null where it is highest at several. */
function bestOf(runs: Runs, values: readonly number[], of: (value: number) => string): number | null {
  const found = values.find((value) =>
    values.every((other) => other === value || above(velocity(runs, of(value)), velocity(runs, of(other)))),
  );
  return found ?? null;
}

export const gradedAndSequentialCompression: ValidationCase = {
  id: "5.23-kamm-1986",
  row: "5.23",
  role: "held-out",
  says: "Compression that falls by 5 to 10 mmHg from one compartment to the next, half a second later at most, empties a lower leg better than uniform compression.",
  studies: Object.fromEntries(
    pairs.map(([gradient, delay]) => [study(gradient, delay), compressed(gradient, delay)]),
  ),
  measures: [
    {
      id: "graded.expelled",
      figure: "kamm-1986/graded-ejection",
      value: (runs) => difference(expelled(runs, graded), expelled(runs, uniform)),
      direction: (runs) => above(expelled(runs, graded), expelled(runs, uniform)),
    },
    {
      id: "graded.velocity",
      figure: "kamm-1986/graded-velocity",
      value: (runs) => difference(velocity(runs, graded), velocity(runs, uniform)),
      direction: (runs) => above(velocity(runs, graded), velocity(runs, uniform)),
    },
    {
      // a maximum at the end of the sweep is none
      id: "best.gradient",
      figure: "kamm-1986/best-gradient",
      value: (runs) => {
        const found = bestOf(runs, gradients_mmHg, (gradient) => study(gradient, best.delay));
        return found === gradients_mmHg.at(-1) ? null : found;
      },
    },
    {
      id: "best.delay",
      figure: "kamm-1986/best-delay",
      value: (runs) => {
        const found = bestOf(runs, delays_s, (delay) => study(best.gradient, delay));
        return found === delays_s.at(-1) ? null : found;
      },
    },
  ],
  differs:
    "Two chambers, on the lower and the upper half of the calf, stand for four compartments: between them lies twice the gradient and twice the delay. Posture, the pace of filling and the cycle were not read: lying, a second, full for ten seconds, once a minute. The fraction ejected is compared by what the calf loses, from the same rest. The optimum is told by the mean velocity in the popliteal vein, one of the paper's four indices; gradients are swept at 0.25 s and delays at 7.5 mmHg.",
  missing:
    "Compression that is graded and in sequence expels more and faster than uniform, as it did, and the best delay agrees; but the gain is that of the delay alone, and a gradient only takes from it. Two chambers act on veins of which the lower and upper deep ones are two pieces, and half of the calf's blood, in the sinuses of the soleus, feels the mean of both chambers at every gradient. Not in the model: a throat that closes at the upper end of a uniform squeeze and traps what lies below. It takes the deep veins of the calf in four sections or more, each under a chamber of its own",
};
