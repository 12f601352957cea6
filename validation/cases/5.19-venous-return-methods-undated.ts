import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const begin = 60;

interface Done {
  readonly seconds: number;
  readonly postures?: readonly object[];
  readonly movements?: readonly object[];
  readonly cuffs?: readonly object[];
  readonly breathing?: readonly object[];
}

/** Lying on a couch for a minute, then what is done. */
const lying = ({ seconds, postures = [], ...events }: Done): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: begin + seconds + 10,
    postures: [{ posture: "lying" }, ...postures],
    ...events,
    marks: [
      { name: "exerciseBegins", time_s: begin },
      { name: "exerciseEnds", time_s: begin + seconds },
    ],
  },
  instruments: [{ id: "strain-gauge", site: "left.calf" }],
});

const squeezed = (pressure_mmHg: number) =>
  lying({
    seconds: 2,
    cuffs: [
      {
        cuff: "calf",
        course: [
          { time_s: begin, pressure_mmHg: 0 },
          { time_s: begin + 0.5, pressure_mmHg },
          { time_s: begin + 2, pressure_mmHg },
          { time_s: begin + 2.3, pressure_mmHg: 0 },
        ],
      },
    ],
  });

/** ten times, one every two seconds */
const ten = { at_s: begin, count: 10, period_s: 2 } as const;
const moved = (movement: string, settings: object = {}) =>
  lying({ seconds: 20, movements: [{ movement, ...ten, ...settings }] });

const studies = {
  breathing: lying({ seconds: 60, breathing: [{ pattern: "deep", at_s: begin, until_s: begin + 65 }] }),
  elevation: lying({ seconds: 30, postures: [{ posture: "legs-raised", at_s: begin, over_s: 2 }] }),
  squeeze: squeezed(100),
  lightSqueeze: squeezed(40),
  dorsiflexion: moved("dorsiflexion"),
  lightDorsiflexion: moved("dorsiflexion", { effort: 0.4 }),
  ankle: moved("ankle-pump"),
  circles: moved("ankle-circle"),
  toes: lying({
    seconds: 20,
    movements: [
      { movement: "toe-flexion", ...ten, duty: 0.5 },
      { movement: "toe-extension", ...ten, count: 9, at_s: begin + 1, duty: 0.5 },
    ],
  }),
} as const;
type Method = keyof typeof studies;
const methods = Object.keys(studies) as Method[];

/** what the calf loses; nothing where it gained */
const expelled = (runs: Runs, method: Method): number =>
  at(runs, method, "left.calf.strainGauge.expelledVolume", "mL/100mL") ?? 0;

/** per cent over the peak velocity at rest */
function gain(runs: Runs, method: Method): number | null {
  const peak = at(runs, method, "left.femoral.peakVelocity", "cm/s");
  const resting = at(runs, method, "left.femoral.restingPeakVelocity", "cm/s");
  return peak === null || resting === null || resting <= 0 ? null : 100 * (peak / resting - 1);
}

/** the assumed width of the rule, by which "the same effect" is told */
const same = 0.2;
const alike = (runs: Runs, method: Method, other: Method) =>
  Math.abs(expelled(runs, method) - expelled(runs, other)) <= same * expelled(runs, other);

const doesMore = (runs: Runs, method: Method, other: Method) =>
  above(expelled(runs, method), expelled(runs, other)) && above(gain(runs, method), gain(runs, other));

export const waysOfPromotingVenousReturn: ValidationCase = {
  id: "5.19-venous-return-methods-undated",
  row: "5.19",
  role: "held-out",
  says: "Raising the leg empties the calf as a squeeze or the ankle's movement does, at a much smaller velocity; deep breathing does least.",
  studies,
  measures: [
    {
      id: "elevation.volume",
      figure: "venous-return-methods-undated/elevation-volume",
      value: (runs) => expelled(runs, "elevation") - expelled(runs, "squeeze"),
      direction: (runs) => alike(runs, "elevation", "squeeze") && alike(runs, "elevation", "ankle"),
    },
    {
      id: "elevation.velocity",
      figure: "venous-return-methods-undated/elevation-velocity",
      value: (runs) => difference(gain(runs, "elevation"), gain(runs, "squeeze")),
      direction: (runs) =>
        (["squeeze", "ankle"] as const).every((other) => above(gain(runs, other), gain(runs, "elevation"))),
    },
    {
      id: "breathing.least",
      figure: "venous-return-methods-undated/breathing-least",
      value: (runs) => expelled(runs, "breathing"),
      direction: (runs) =>
        methods.every((method) => method === "breathing" || doesMore(runs, method, "breathing")),
    },
    {
      id: "stronger.more",
      figure: "venous-return-methods-undated/stronger-does-more",
      value: (runs) => difference(gain(runs, "squeeze"), gain(runs, "lightSqueeze")),
      direction: (runs) =>
        doesMore(runs, "squeeze", "lightSqueeze") && doesMore(runs, "dorsiflexion", "lightDorsiflexion"),
    },
    {
      id: "ankle.aboveToesAndCircles",
      figure: "venous-return-methods-undated/ankle-above-toes-and-circles",
      value: (runs) => expelled(runs, "ankle") - expelled(runs, "circles"),
      direction: (runs) =>
        (["toes", "circles"] as const).every((other) =>
          above(expelled(runs, "ankle"), expelled(runs, other)),
        ),
    },
  ],
  differs:
    "How each was done was not read: legs raised by 45° for half a minute, both at once; a hand's squeeze as a cuff of 100 mmHg, or 40, for two seconds; ten movements in twenty seconds, as far and firm as the ankle goes, or two fifths of it; toes bent and spread in turn stand for wiggled ones as well. Expelled is what the calf holds less at the end than before, nothing where it gained; velocity is at its highest in the femoral vein, the first stroke included, over the highest of ten seconds of rest. “The same effect” is within the assumed 20 %. Breath moves nothing in the two legs alone.",
  missing:
    "Breath does least and more force does more. A raised leg empties further than a squeeze of two seconds, since a vein that lies flat throttles what still has to leave, while half a minute of slope drains it all; and its blood runs as fast as under the squeeze, for the legs are lifted within two seconds and the vein that is looked at narrows as it drains. Circles of the foot empty the calf further than the ankle's movement, since a free foot asks its muscles for little, and circles ask those that turn it for a tenth beside. How fast the legs were raised and how far the squeeze reached was not read. It takes that, slack veins that keep a core open (row 10.7), and movements done with more force than a free foot needs",
};
