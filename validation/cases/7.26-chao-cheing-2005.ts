import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";
import type { UnitName } from "../../src/quantity/units.js";
import { explain } from "../../src/study/explain.js";

/** s at each angle: an hour at most for seven of them */
const stage_s = 300;
const angles_deg = [0, 15, 30, 45, 60, 75, 90] as const;
const steps = angles_deg.length - 1;

const stimulated = { calf: "calf", shin: "peroneal", thigh: "quadriceps" } as const;
const begins = 30;
const period_s = 8;

/** Muscles that the will no longer reaches press as in health when a current reaches them. */
const excitable = Object.fromEntries(
  explain({ person: { base: "healthy-adult" }, scenario: "standing", circuit: "open-leg" })
    .numbers.filter(({ id }) => id.endsWith(".activePressure"))
    .map(({ id, value }) => [id, value]),
);

type Way = "still" | "stimulated";
type Angle = "flat" | "upright";

const tilted = (way: Way, angle: Angle): StudyDocument => {
  const tilts = angle === "flat" ? [] : angles_deg.slice(1);
  const end = stage_s * (tilts.length + 1);
  return {
    person: {
      base: "healthy-adult",
      conditions: [{ id: "spinal-cord-injury", site: "high" }],
      parameters: excitable,
    },
    scenario: {
      id: "timeline",
      duration_s: end,
      postures: [
        { posture: { tilt_deg: 0 } },
        ...tilts.map((tilt_deg, k) => ({ posture: { tilt_deg }, at_s: stage_s * (k + 1), over_s: 5 })),
      ],
      movements:
        way === "still"
          ? []
          : Object.values(stimulated).map((site) => ({
              movement: "muscle-stimulation",
              site,
              at_s: begins,
              count: Math.floor((end - begins) / period_s),
              period_s,
              duty: 0.5,
            })),
      // before the last contraction is over
      marks: [{ name: "still", time_s: end - 10 }],
    },
    instruments: [
      { id: "arterial-pressure", site: "arm" },
      { id: "cardiac-output", site: "heart" },
    ],
  };
};

/** what one angle after the other changes, on average */
const perStep = (runs: Runs, way: Way, measure: string, unit: UnitName): number | null => {
  const change = difference(
    at(runs, `${way}.upright`, measure, unit),
    at(runs, `${way}.flat`, measure, unit),
  );
  return change === null ? null : change / steps;
};

/** by how much stimulation keeps it up */
const kept = (runs: Runs, measure: string, unit: UnitName) =>
  difference(perStep(runs, "stimulated", measure, unit), perStep(runs, "still", measure, unit));

const rateSpared = (runs: Runs): number | null => {
  const more = kept(runs, "heart.beatToBeat.rateAtEnd", "1/min");
  return more === null ? null : -more;
};

const pressure = (which: "systolic" | "diastolic") => {
  const measure = `arm.${which}PressureAtEnd`;
  return {
    id: `stimulated.${which}Pressure`,
    figure: `chao-cheing-2005/${which}-pressure`,
    value: (runs: Runs) => kept(runs, measure, "mmHg"),
    direction: (runs: Runs) => above(kept(runs, measure, "mmHg"), 0),
  };
};

export const stimulatedLegsInTetraplegia: ValidationCase = {
  id: "7.26-chao-cheing-2005",
  row: "7.26",
  role: "fitted",
  wholeBody: true,
  says: "Stimulating the paralysed legs of people with tetraplegia spares them 3.7 mmHg of systolic pressure for each 15 degrees of tilt.",
  studies: {
    "still.flat": tilted("still", "flat"),
    "still.upright": tilted("still", "upright"),
    "stimulated.flat": tilted("stimulated", "flat"),
    "stimulated.upright": tilted("stimulated", "upright"),
  },
  measures: [
    pressure("systolic"),
    pressure("diastolic"),
    {
      id: "stimulated.rate",
      figure: "chao-cheing-2005/heart-rate",
      value: rateSpared,
      direction: (runs) => above(rateSpared(runs), 0),
    },
    { id: "stimulated.tolerance", figure: "chao-cheing-2005/tolerance", value: () => null },
  ],
  differs:
    "Everyone is tilted to 90 degrees, five minutes at each angle, whatever the pressure; how long each lasted and how far they came was not read. Changes are those from level to 90 degrees over six steps, the legs stimulated throughout or not at all. Muscles press under the current as in health, four seconds of eight; nothing of their wasting is told. How long it is borne is not compared: at which pressure a test was broken off was not read, and complaints counted as well.",
  missing:
    "Pressures and rate of the stimulated legs agree; how much longer they were borne cannot be told, since the criterion for ending was not read",
};
