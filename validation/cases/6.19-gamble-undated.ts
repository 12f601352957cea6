import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

type Posture = "supine" | "tilted";

/** table angle that brings the middle of the calf some 60 cm below the heart */
const tilt_deg = 40;

const congested = (tilt: number, pressure_mmHg: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: 960,
    postures: [{ posture: "lying" }, { posture: { tilt_deg: tilt }, at_s: 20, over_s: 10 }],
    cuffs: [
      {
        cuff: "thigh",
        course: [
          { time_s: 40, pressure_mmHg: 0 },
          { time_s: 41, pressure_mmHg },
        ],
      },
    ],
    marks: [{ name: "still", time_s: 960 }],
  },
  instruments: [
    { id: "strain-gauge", site: "left.calf" },
    { id: "pressure-catheter", site: "left.proximalDeepCalf" },
  ],
});

const slowRise = (runs: Runs, study: string) =>
  at(runs, study, "left.calf.strainGauge.stillTrend", "mL/(100mL·min)");
const venous = (runs: Runs, study: string) =>
  at(runs, study, "left.proximalDeepCalf.restingPressure", "mmHg");

function filtration(runs: Runs, posture: Posture): number | null {
  const rise = difference(slowRise(runs, `${posture}High`), slowRise(runs, `${posture}Low`));
  const step = difference(venous(runs, `${posture}High`), venous(runs, `${posture}Low`));
  return rise === null || step === null ? null : rise / step;
}

/** where the line through both would cross no filtration, if it does at a pressure that a vein can have */
function isovolumetric(runs: Runs, posture: Posture): number | null {
  const slope = filtration(runs, posture);
  const rise = slowRise(runs, `${posture}Low`);
  const pressure = venous(runs, `${posture}Low`);
  if (slope === null || rise === null || pressure === null) return null;
  const crossing = pressure - rise / slope;
  return crossing > 0 ? crossing : null;
}

const thousandfold = (value: number | null) => (value === null ? null : 1000 * value);

export const filtrationWhenTilted: ValidationCase = {
  id: "6.19-gamble-undated",
  row: "6.19",
  role: "fitted",
  says: "Tilted, a calf lets through as much water per pressure as lying, but begins to only at 48 in place of 21 mmHg.",
  studies: {
    supineLow: congested(0, 30),
    supineHigh: congested(0, 40),
    tiltedLow: congested(tilt_deg, 70),
    tiltedHigh: congested(tilt_deg, 80),
  },
  measures: [
    {
      id: "supine.filtrationCoefficient",
      figure: "gamble-undated/filtration-supine",
      value: (runs) => thousandfold(filtration(runs, "supine")),
    },
    {
      id: "tilted.filtrationCoefficient",
      figure: "gamble-undated/filtration-tilted",
      value: (runs) => thousandfold(filtration(runs, "tilted")),
    },
    {
      id: "supine.isovolumetricPressure",
      figure: "gamble-undated/isovolumetric-supine",
      value: (runs) => isovolumetric(runs, "supine"),
    },
    {
      id: "tilted.isovolumetricPressure",
      figure: "gamble-undated/isovolumetric-tilted",
      value: (runs) => isovolumetric(runs, "tilted"),
      direction: (runs) => above(isovolumetric(runs, "tilted"), isovolumetric(runs, "supine")),
    },
  ],
  differs:
    "The angle was not read: 40° lifts the pressure of the calf's veins by about the 47 mmHg of the paper. One step of 10 mmHg, each pressure a run of its own, in place of a staircase of small ones; the slow rise is read over minutes ten to fifteen. The way of water from beside the capillaries into the tissue was read from this row and its neighbour 6.18, so the row is fitted.",
  missing:
    "Supine the slope agrees, and it begins at too low a pressure. Tilted, the space beside the capillaries of the calf is full and stiff: two rises that hardly differ give a slope near nothing, and the line through them crosses nought at no pressure that a vein can have. In people the slope stays. Not in the model: capillaries that lie further from the heart's level as the table tilts and are dammed one after another. It takes flow into the congested leg beside its filtration, and a staircase of many steps",
};
