import { above, at, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const elevations_deg = [0, 22, 40] as const;
type Elevation = (typeof elevations_deg)[number];

const [on, off] = [60, 80];

/** Semi-supine, the heel on a support, a cuff on the thigh for twenty seconds. */
const supported = (elevation: Elevation): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: off + 10,
    postures: [{ posture: { trunk_deg: 30, thigh_deg: -elevation, shank_deg: -elevation } }],
    cuffs: [
      {
        cuff: "thigh",
        side: "left",
        course: [
          { time_s: on, pressure_mmHg: 0 },
          { time_s: on + 0.5, pressure_mmHg: 50 },
          { time_s: off, pressure_mmHg: 50 },
          { time_s: off + 0.3, pressure_mmHg: 0 },
        ],
      },
    ],
    marks: [
      { name: "cuffOn", time_s: on },
      { name: "cuffOff", time_s: off },
    ],
  },
  instruments: [{ id: "strain-gauge", site: "left.calf" }],
});

const study = (elevation: Elevation) => `elevation${elevation}`;
const inflow = (runs: Runs, elevation: Elevation) =>
  at(runs, study(elevation), "left.calf.strainGauge.arterialInflow", "mL/(100mL·min)");

/** per cent of the inflow with the leg level */
function change(runs: Runs, elevation: Elevation): number | null {
  const [raised, level] = [inflow(runs, elevation), inflow(runs, 0)];
  return raised === null || level === null || level <= 0 ? null : 100 * (raised / level - 1);
}

const rise = (figure: string, elevation: Elevation, over: Elevation): CaseMeasure => ({
  id: `${figure}.inflow`,
  figure: `corrigan-2008/${figure}`,
  value: (runs) => change(runs, elevation),
  direction: (runs) => above(inflow(runs, elevation), inflow(runs, over)),
});

export const inflowOfARaisedLeg: ValidationCase = {
  id: "5.26-corrigan-2008",
  row: "5.26",
  role: "held-out",
  says: "Raising the leg to 40 degrees adds 23 % to what flows into the calf, the more the higher.",
  studies: Object.fromEntries(elevations_deg.map((elevation) => [study(elevation), supported(elevation)])),
  measures: [
    rise("raised-40", 40, 0),
    rise("graded-22", 22, 0),
    // graded: more than at 22 degrees
    rise("graded-40", 40, 22),
  ],
  differs:
    "Semi-supine is a trunk raised by 30°; that angle, the cuff's pressure and the time were not read: 50 mmHg for twenty seconds on the left leg, the inflow told from the third to the thirteenth second. Both legs are raised. Each elevation has been held for minutes before. The same person is held against all 26 and against the ten of them. The unnamed ± is taken as the SD, the narrower reading.",
  missing:
    "At 22 degrees the inflow rises by just more than it did; at 40 it falls below that of the level leg, where it went on rising. Raising the calf lowers the pressure in its arteries by the column and relieves only the little constriction that its veins' fullness called for. Not in the model: arterioles that widen when the pressure within them falls. Both rows of 40 degrees hold one leg against two groups of people. Why it rises first, the row does not tell; flow in the leg's artery at each angle would. It takes a myogenic response",
};
