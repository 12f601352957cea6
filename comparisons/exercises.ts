import { Course } from "../src/instruments/reading.js";
import { type Dose, doses } from "../src/scenario/library/doses.js";
import { habits } from "../src/scenario/library/habits.js";
import { setsOf } from "../src/scenario/library/prescribed.js";
import type { PostureId } from "../src/scenario/postures.js";
import { endOf } from "../src/scenario/timeline.js";
import { change_s } from "../src/scenario/library/entry.js";
import { clockText } from "../src/study/clock.js";
import type {
  DeviceDocument,
  PersonDocument,
  ScenarioDocument,
  StudyDocument,
} from "../src/study/document.js";
import type { StudyResult } from "../src/study/result.js";
import { type Cell, type Comparison, leapError_mL, power, spent_kJ } from "./comparison.js";

/** Every exercise and habit of the library, once for its dose and once within an hour of sitting, on four pairs of legs. */

export const persons: Readonly<Record<string, { readonly says: string; readonly person: PersonDocument }>> = {
  healthy: { says: "healthy", person: { base: "healthy-adult" } },
  old: { says: "old, 80 years", person: { base: "healthy-adult", age_years: 80 } },
  weak: {
    says: "weak calves",
    person: { base: "healthy-adult", conditions: [{ id: "weak-calf", side: "both", degree: "moderate" }] },
  },
  refluxing: {
    says: "leaking deep valves",
    person: {
      base: "healthy-adult",
      conditions: [{ id: "deep-reflux", side: "both", site: "axial", degree: "moderate" }],
    },
  },
};

export interface Exercise {
  readonly id: string;
  readonly says: string;
  /** in which it is done */
  readonly posture: PostureId;
  readonly scenario: ScenarioDocument;
  /** from which mark to which it is done */
  readonly marks: readonly [begins: string, ends: string];
  /** s from getting up or lifting the legs to the mark at which it begins */
  readonly lead_s: number;
  /** what one does in the hour that contains it, from its sixteenth minute on */
  readonly stays: readonly Stay[];
  readonly devices?: readonly DeviceDocument[];
  /** where the hour holds something else than the dose */
  readonly note?: string;
}

interface Stay {
  readonly minutes: number;
  readonly posture: PostureId;
  readonly doing?: Readonly<Record<string, unknown>>;
}

/** min of sitting before what the hour contains: all that lasts half an hour is over long before the end */
export const before_min = 15;

const done = ["exerciseBegins", "exerciseEnds"] as const;

function prescribed([id, dose]: readonly [string, Dose]): Exercise {
  const events = setsOf(dose, dose, 0);
  const minutes = Math.ceil((2 * change_s + endOf(events[events.length - 1])) / 60);
  return {
    id,
    says: dose.says,
    posture: dose.posture,
    scenario: id,
    marks: done,
    lead_s: 0,
    stays: [{ minutes, posture: dose.posture, doing: { movement: id } }],
  };
}

/** Both hands' strokes over the calf, as the habit `calf-rolling` has them. */
const stroke = { every_s: 3, count: 20, pressure_mmHg: 40, upper_s: 0.8 } as const;
const strokes = (delay_s: number) =>
  Array.from({ length: stroke.count }, (_, k) => k * stroke.every_s + delay_s).flatMap((at) =>
    [0, 0.4, 1, 1.4].map((after, point) => ({
      time_s: at + after,
      pressure_mmHg: point === 1 || point === 2 ? stroke.pressure_mmHg : 0,
    })),
  );

/** What of a habit is not said by the library's own scenario. */
const ofHabits: Readonly<Record<string, Omit<Exercise, "id" | "says">>> = {
  "walking-breaks": {
    posture: "standing",
    scenario: { id: "walking-breaks", sitting_min: 1 },
    marks: done,
    lead_s: change_s,
    stays: [{ minutes: 5, posture: "standing", doing: { movement: "walk", speed_kmh: 4 } }],
  },
  "leg-elevation": {
    posture: "legs-raised",
    scenario: "leg-elevation",
    marks: ["raises", "still"],
    lead_s: 5,
    stays: [{ minutes: 20, posture: "legs-raised" }],
    note: "alone it is done after standing, in the hour after sitting",
  },
  "calf-rolling": {
    posture: "sitting",
    scenario: "calf-rolling",
    marks: done,
    lead_s: 0,
    stays: [],
    devices: [
      {
        id: "pressure-course",
        at_s: 60 * before_min,
        chambers: [
          { cuff: "lower-calf", course: strokes(0) },
          { cuff: "upper-calf", course: strokes(stroke.upper_s) },
        ],
      },
    ],
  },
  "tensing-on-rising": {
    posture: "standing",
    scenario: "tensing-on-rising",
    marks: done,
    lead_s: change_s,
    stays: [
      {
        minutes: 1,
        posture: "standing",
        doing: { movement: "leg-tensing", effort: 1, period_s: 4, duty: 0.5 },
      },
      { minutes: 1, posture: "standing" },
    ],
    note: "the hour counts in whole minutes: one of tensing in place of 40 s, and one of standing",
  },
};

export const exercises: readonly Exercise[] = [
  ...Object.entries(doses).map(prescribed),
  ...habits.map(({ id, says }) => ({ id, says, ...ofHabits[id] })),
];

/** An hour of sitting still, with some stays within it. */
function hourOf(stays: readonly Stay[], more: Partial<StudyDocument>): StudyDocument {
  const sitting = { posture: "sitting" } as const;
  let now = 0;
  const told = [{ minutes: before_min, ...sitting }, ...stays].map(({ minutes, ...stay }) => {
    now += minutes;
    return { to: clockText(now), ...stay };
  });
  return {
    person: { base: "healthy-adult" },
    scenario: { id: "day", begins: "00:00", stays: [...told, { to: "01:00", ...sitting }] },
    instruments: [{ id: "indirect-calorimetry", site: "mouth" }],
    record: { signals: [power] },
    ...more,
  };
}

const ankle = "left.greatSaphenousAnkle.luminalPressure";
const popliteal = "left.poplitealToFemoral.flow";
/** s of rest by which a flow above rest is told */
const rest_s = 10;

const course = ({ signals: { times, columns } }: StudyResult, id: string): Course =>
  new Course(times, columns.get(id)?.values as Float64Array);

/** What one leg did while it lasted. */
function ofDose({ marks: [begins, ends], lead_s }: Exercise): Cell["read"] {
  return (result) => {
    const at = (name: string) => result.marks.find((mark) => mark.name === name)?.time_s as number;
    const [begin, end] = [at(begins), at(ends)];
    const from = begin - lead_s;
    const [pressure, flow] = [course(result, ankle), course(result, popliteal)];
    const calf = course(result, "left.calf.volume");
    const resting = flow.mean(from - rest_s, from);
    return {
      length_s: end - begin,
      driven_mL: (flow.mean(from, end) - resting) * (end - from),
      emptied_mL: calf.mean(from - rest_s, from) - calf.lowest(from, end).value,
      restingPressure_mmHg: pressure.mean(from - rest_s, from),
      lowestPressure_mmHg: pressure.lowest(begin, end).value,
      meanPressure_mmHg: pressure.mean(begin, end),
      peakVelocity_cmps: result.measures["left.popliteal.peakVelocity"]?.value ?? null,
    };
  };
}

/** What the hour that contains it came to: water in the tissue of one lower leg, and all that the body spent. */
const ofHour: Cell["read"] = (result) => ({
  swelling_mL: result.measures["left.lowerLeg.eveningSwelling"].value,
  energy_kJ: spent_kJ(result),
});

/** The same where time that only repeats was passed over, with what that may have missed. */
const ofLeapingHour: Cell["read"] = (result) => ({ ...ofHour(result), leapError_mL: leapError_mL(result) });

export const still = "still";
/** whose hours are also computed second by second, to see what leaps change */
export const inFull = "healthy";

function hoursOf(who: string, id: string, study: StudyDocument): readonly Cell[] {
  const leaping: Cell = { id: `hour/${who}/${id}`, study, read: ofLeapingHour };
  const full: Cell = { id: `full/${who}/${id}`, study: { ...study, leaps: false }, read: ofHour };
  return who === inFull ? [leaping, full] : [leaping];
}

const cellsOf = ([who, { person }]: (typeof everyone)[number]): readonly Cell[] => [
  ...hoursOf(who, still, hourOf([], { person })),
  ...exercises.flatMap((exercise): readonly Cell[] => {
    const { id, scenario, stays, devices } = exercise;
    const record = { signals: [ankle, popliteal, "left.calf.volume"] };
    return [
      { id: `dose/${who}/${id}`, study: { person, scenario, record }, read: ofDose(exercise) },
      ...hoursOf(who, id, hourOf(stays, { person, ...(devices === undefined ? {} : { devices }) })),
    ];
  }),
];

const everyone = Object.entries(persons);

export const exerciseComparison: Comparison = { id: "exercises", cells: everyone.flatMap(cellsOf) };
