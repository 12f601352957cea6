import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** flexions a minute, and degrees to either side */
const rates = [24, 37, 50] as const;
const sides_deg = [10, 17.5, 25] as const;
const middle = { rate: 37, side_deg: 17.5 } as const;
/** as far as the foot can be moved up */
const wide_deg = [10, 15, 20, 25, 28, 30] as const;

const moved = (rate: number, side_deg: number, minutes: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "passive-ankle",
    posture: "lying",
    period_s: 60 / rate,
    count: rate * minutes,
    plantarflexion_deg: side_deg,
    dorsiflexion_deg: side_deg,
  },
});

const rateStudy = (rate: number) => `rate${rate}`;
const wideStudy = (side_deg: number) => `wide${side_deg}`;
const amplitudeStudy = (side_deg: number) =>
  side_deg === middle.side_deg ? rateStudy(middle.rate) : `amplitude${side_deg}`;

const resting = (runs: Runs, study: string) => at(runs, study, "left.femoral.restingFlow", "mL/min");
const peak = (runs: Runs, study: string) => at(runs, study, "left.femoral.peakFlow", "mL/min");
const gain = (runs: Runs, study: string) => difference(peak(runs, study), resting(runs, study));

/** From the first study of a sweep to the last, the gain grows with each. */
const grows = (runs: Runs, studies: readonly string[]) =>
  studies.every((study, k) => k === 0 || above(gain(runs, study), gain(runs, studies[k - 1])));

const rateStudies = rates.map(rateStudy);
const amplitudeStudies = sides_deg.map(amplitudeStudy);
const fastest = wideStudy(25);

/** the assumed width of the rule, by which "without appreciable loss" is told */
const kept = 0.8;

export const motorisedPassiveFlexion: ValidationCase = {
  id: "5.29-roberts-1971",
  row: "5.29",
  role: "held-out",
  says: "A motor that flexes a resting foot doubles the peak flow of the femoral vein, the more the faster and wider it moves, for half an hour.",
  studies: {
    ...Object.fromEntries(rates.map((rate) => [rateStudy(rate), moved(rate, middle.side_deg, 1)])),
    ...Object.fromEntries(
      sides_deg
        .filter((side_deg) => side_deg !== middle.side_deg)
        .map((side_deg) => [amplitudeStudy(side_deg), moved(middle.rate, side_deg, 1)]),
    ),
    ...Object.fromEntries(wide_deg.map((side_deg) => [wideStudy(side_deg), moved(50, side_deg, 1)])),
    halfHour: moved(middle.rate, middle.side_deg, 30),
  },
  measures: [
    {
      id: "fastest.peakFlowRatio",
      figure: "roberts-1971/peak-flow-ratio",
      value: (runs) => {
        const [moving, still] = [peak(runs, fastest), resting(runs, fastest)];
        return moving === null || still === null ? null : moving / still;
      },
      direction: (runs) => above(gain(runs, fastest), 0),
    },
    {
      // pulsatility at rest is no measure: on the open leg resting flow is steady and has none to divide by
      id: "fastest.pulsatilityRatio",
      figure: "roberts-1971/pulsatility-ratio",
      value: () => null,
    },
    {
      id: "rate.gain",
      figure: "roberts-1971/flow-with-rate",
      value: (runs) => difference(gain(runs, rateStudy(50)), gain(runs, rateStudy(24))),
      direction: (runs) => grows(runs, rateStudies),
    },
    {
      id: "amplitude.gain",
      figure: "roberts-1971/flow-with-amplitude",
      value: (runs) => difference(gain(runs, amplitudeStudy(25)), gain(runs, amplitudeStudy(10))),
      direction: (runs) => grows(runs, amplitudeStudies),
    },
    {
      // a maximum at the end of the sweep is none
      id: "amplitude.best",
      figure: "roberts-1971/best-amplitude",
      value: (runs) => {
        const best = wide_deg.findIndex((side_deg) =>
          wide_deg.every(
            (other) =>
              other === side_deg || above(gain(runs, wideStudy(side_deg)), gain(runs, wideStudy(other))),
          ),
        );
        return best > 0 && best < wide_deg.length - 1 ? wide_deg[best] : null;
      },
    },
    {
      id: "halfHour.gain",
      figure: "roberts-1971/sustained",
      value: (runs) => difference(gain(runs, "halfHour"), gain(runs, rateStudy(middle.rate))),
      direction: (runs) => {
        const [late, early] = [gain(runs, "halfHour"), gain(runs, rateStudy(middle.rate))];
        return early !== null && early > 0 && above(late, kept * early);
      },
    },
  ],
  differs:
    "A healthy leg in place of those of patients in surgery for varicose veins; neither is anaesthesia in it. The printed amplitudes are taken as the whole excursion, half of it to either side of neutral, lying. Gains are of peak flow over the last ten movements; rates at ±17.5°, amplitudes at 37 a minute, the greatest at 50 a minute and ±25°, the best amplitude at 50 a minute up to ±30°, the farthest the model's foot is moved up. “Without appreciable loss” is a loss within the assumed 20 %. Numbers have no printed spread: intervals are assumed.",
  missing:
    "Peak flow rises as much as it did, with the amplitude and for half an hour; and the best amplitude is theirs; but the gain falls with the rate. After the first movement the calf is half empty, and a stroke gives no more than what came in since the last one. Not in the model: tissue that resists a fast stretch more than a slow one, and slackening muscles that draw blood in from skin and foot by more than the few mmHg of their passive tension; the pulsatility of flow at rest was not made a measure. It takes a viscous part of passive pressure",
};
