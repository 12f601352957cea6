import { above, at, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const postures = { supine: "lying", semirecumbent: "semi-recumbent" } as const;
type Position = keyof typeof postures;
const positions = Object.keys(postures) as Position[];

type Cycling = "refilled" | "timed";

/** A boot to the thigh, three chambers one after the other, eleven seconds in all. */
const squeezed = (position: Position, cycling: Cycling): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: postures[position], seconds: 660 },
  devices: [
    {
      id: "pneumatic-compression",
      chambers: "calf-and-thigh",
      order: "sequential",
      pressure_mmHg: 45,
      gradient_mmHg: 7,
      delay_s: 2.5,
      rise_s: 2,
      hold_s: 4,
      cycling,
      cycle_s: 71,
    },
  ],
});

const study = (position: Position, cycling: Cycling) => `${position}.${cycling}`;

function augmentation(runs: Runs, position: Position): number | null {
  const velocity = (which: "augmented" | "restingPeak") =>
    at(runs, study(position, "refilled"), `left.femoral.${which}Velocity`, "cm/s");
  const [squeezing, resting] = [velocity("augmented"), velocity("restingPeak")];
  return squeezing === null || resting === null || resting <= 0 ? null : squeezing / resting;
}

const faster = (position: Position): CaseMeasure => ({
  id: `${position}.augmentation`,
  figure: `kakkos-2005/${position}`,
  value: (runs) => augmentation(runs, position),
  direction: (runs) => above(augmentation(runs, position), 1),
});

/** per cent over what a fixed cycle expels in the same time, in the posture in which it is more */
function gained(runs: Runs): number | null {
  const gains = positions.map((position) => {
    const expelled = (cycling: Cycling) =>
      at(runs, study(position, cycling), "left.femoral.ejectedFlow", "mL/min");
    const [waiting, timed] = [expelled("refilled"), expelled("timed")];
    return waiting === null || timed === null ? null : 100 * (waiting / timed - 1);
  });
  return gains.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
}

export const bootThatWaitsForRefill: ValidationCase = {
  id: "5.22-kakkos-2005",
  row: "5.22",
  role: "held-out",
  says: "A sequential boot makes the blood of the thigh 2.3 times as fast lying and 2.7 times semirecumbent; waiting for refill it expels 76 % more in an hour.",
  studies: Object.fromEntries(
    positions.flatMap((position) =>
      (["refilled", "timed"] as const).map((cycling) => [
        study(position, cycling),
        squeezed(position, cycling),
      ]),
    ),
  ),
  measures: [
    faster("supine"),
    faster("semirecumbent"),
    {
      id: "refilled.expelled",
      figure: "kakkos-2005/refill-triggered",
      value: gained,
      direction: (runs) => above(gained(runs), 0),
    },
  ],
  differs:
    "Pressures and times were not read: 45 mmHg at the ankle and 7 less in each higher chamber, 2.5 s apart, eleven seconds in all, on both legs; a fixed cycle has a minute between two squeezes, the other one waits until nine tenths of the blood are back, measured once in the legs alone. The model's femoral vein stands for the superficial femoral; velocity is the mean of the cross-section, over the highest of ten seconds of rest, and expelled is the blood of a surge while the flow is above that of rest. The printed gains are “as much as”: the greater of the two postures is held against 76 %. No spread is printed: all intervals are assumed.",
  missing:
    "The squeeze speeds the blood, the more semirecumbent, as it did, and by far too much; waiting for refill gains what it gained. The case reads the femoral vein, which is one piece and lies under the boot's own thigh chamber: its lumen is pressed narrow while blood still passes, where a probe has to stand above the boot. At rest it tells the mean, where a probe reads the fastest blood (row 5.14). Not in the model: a femoral vein in sections, and a profile. It takes these",
};
