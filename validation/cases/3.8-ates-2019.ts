import { at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** from weak to strong stimulation: at 1 the shin lifts the foot as far as it goes, more holds it harder */
const efforts = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4] as const;
const nameOf = (effort: number) => `effort${effort}`;

const stimulated = (effort: number): StudyDocument => ({
  // the foot is held in a frame
  person: { base: "healthy-adult", age_years: 28, parameters: { "ankle.rangeFactor": 0 } },
  scenario: { id: "dorsiflexion", posture: "lying", count: 3, period_s: 4, effort },
});

/** Correlation of peak pressure with effort; null where a pressure was not reached. */
function correlation(runs: Runs): number | null {
  const pressures = efforts.map((effort) =>
    at(runs, nameOf(effort), "left.tibialisAnterior.peakIntramuscularPressure", "mmHg"),
  );
  if (!pressures.every((pressure) => pressure !== null)) return null;
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(efforts), mean(pressures)];
  const products = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    mean(a.map((one, k) => (one - ma) * (b[k] - mb)));
  return (
    products(efforts, x, pressures, y) /
    Math.sqrt(products(efforts, x, efforts, x) * products(pressures, y, pressures, y))
  );
}

export const pressureFollowsTheActivityOfTibialisAnterior: ValidationCase = {
  id: "3.8-ates-2019",
  row: "3.8",
  role: "held-out",
  says: "The stronger its nerve is stimulated, the higher the pressure in tibialis anterior; it rises before the torque does.",
  studies: Object.fromEntries(efforts.map((effort) => [nameOf(effort), stimulated(effort)])),
  measures: [
    {
      id: "stimulation.pressureWithActivity",
      figure: "ates-2019/pressure-with-activity",
      value: (runs) => {
        const r = correlation(runs);
        return r === null ? null : r * r;
      },
      direction: (runs) => (correlation(runs) ?? 0) > 0,
    },
    {
      // pressure and torque are one thing seen twice: no time passes between them
      id: "stimulation.pressureBeforeTorque",
      figure: "ates-2019/pressure-before-torque",
      value: () => null,
      direction: () => false,
    },
  ],
  differs:
    "Activation stands for the compound action potential, seven levels of it in one person in place of twelve people; held for two seconds in place of a twitch, the ankle fixed. The law of muscle pressure is linear in activation, so that the first figure tests little.",
  missing:
    "Pressure grows with activation, as it did; whether it comes before torque cannot be asked. Not in the model: the time between activation and force at the joint, in which fibres stiffen and pull their tendon taut. It takes an activation with a time constant of its own and a tendon in series with the fibres",
};
