import { clockText } from "../src/study/clock.js";
import type { DeviceDocument, StudyDocument } from "../src/study/document.js";
import type { StudyResult } from "../src/study/result.js";
import {
  type Cell,
  type Comparison,
  type Figures,
  leapError_mL,
  overTime,
  power,
  spent_kJ,
} from "./comparison.js";

/** Four hours of sitting after a breakfast, with breaks and without, bare and in stockings. */

export const lengths_min = [1, 3, 5] as const;
export const intervals_min = [20, 30, 60] as const;
/** what all movements and stockings are compared at */
export const usual = { every_min: 30, minutes: 3 } as const;

const hours = 4;
const begins_min = 8 * 60;
const walking = { movement: "walk", speed_kmh: 4 } as const;

/** What one does in a break besides walking. */
export const movements: Readonly<
  Record<string, { readonly says: string; readonly doing?: Readonly<Record<string, unknown>> }>
> = {
  "standing-still": { says: "standing still" },
  "standing-raises": { says: "standing heel raises", doing: { movement: "heel-raise" } },
  "soleus-push-ups": { says: "soleus push-ups, sitting", doing: { movement: "soleus-push-up" } },
  "ankle-pumps": { says: "ankle pumps, sitting", doing: { movement: "ankle-pump" } },
};

export const stockings = ["I", "II"] as const;

const foot = "left.foot.interstitial.volume";
const skinVein = "left.greatSaphenousAnkle.luminalPressure";

type Stay = Readonly<Record<string, unknown>>;
const ends = clockText(begins_min + 60 * hours);

/** Sitting on and on, with the same break again and again, or without any. */
const sitting = (breaks?: Readonly<Record<string, unknown>>): readonly Stay[] => [
  { to: ends, place: "desk", ...(breaks === undefined ? {} : { breaks }) },
];

/** Getting up and doing nothing is no movement: it is told as stays of its own. */
function standingUp({ every_min, minutes }: typeof usual): readonly Stay[] {
  const stays: Stay[] = [];
  const end = begins_min + 60 * hours;
  for (let now = begins_min + every_min; now + minutes < end; now += every_min + minutes) {
    stays.push({ to: clockText(now), place: "desk" }, { to: clockText(now + minutes), posture: "standing" });
  }
  return [...stays, { to: ends, place: "desk" }];
}

const studyOf = (stays: readonly Stay[], devices?: readonly DeviceDocument[]): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "day",
    begins: clockText(begins_min),
    stays,
    meals: [{ at: clockText(begins_min + 15), carbohydrate_g: 70 }],
  },
  ...(devices === undefined ? {} : { devices }),
  record: { signals: [power, skinVein, foot] },
});

function read(result: StudyResult): Figures {
  const value = (id: string) => result.measures[id].value;
  const water = result.signals.columns.get(foot)?.values as Float64Array;
  return {
    swelling_mL: value("left.lowerLeg.eveningSwelling"),
    footSwelling_mL: water[water.length - 1] - water[0],
    meanPressure_mmHg: value("left.ankle.meanPressure"),
    skinVein_mmHg: overTime(result, skinVein),
    above60_h: value("left.ankle.hoursAbove60"),
    lifted_L: value("left.pump.volumeLifted"),
    stillness_min: value("left.leg.longestStillness"),
    glucoseArea_mmolhpL: value("glucose.area"),
    energy_kJ: spent_kJ(result),
    leapError_mL: leapError_mL(result),
  };
}

const cell = (id: string, stays: readonly Stay[], devices?: readonly DeviceDocument[]): Cell => ({
  id,
  study: studyOf(stays, devices),
  read,
});

export const walkId = (minutes: number, every_min: number): string => `walk-${minutes}-every-${every_min}`;

const walks = (minutes: number, every_min: number) => sitting({ every_min, minutes, doing: walking });

const days: readonly Cell[] = [
  cell("still", sitting()),
  ...intervals_min.flatMap((every_min) =>
    lengths_min.map((minutes) => cell(walkId(minutes, every_min), walks(minutes, every_min))),
  ),
  ...Object.entries(movements).map(([id, { doing }]) =>
    cell(id, doing === undefined ? standingUp(usual) : sitting({ ...usual, doing })),
  ),
  ...stockings.map((one) => cell(`still-stocking-${one}`, sitting(), [{ id: "stocking", class: one }])),
  cell("walk-stocking-II", walks(usual.minutes, usual.every_min), [{ id: "stocking", class: "II" }]),
];

/** days that are also computed second by second, to see what leaps change */
export const inFull = [
  "still",
  walkId(usual.minutes, usual.every_min),
  walkId(5, 20),
  "still-stocking-II",
] as const;

export const sittingBreaks: Comparison = {
  id: "sitting-breaks",
  cells: [
    ...days,
    ...days
      .filter(({ id }) => inFull.some((one) => one === id))
      .map((one) => ({ ...one, id: `full/${one.id}`, study: { ...one.study, leaps: false } })),
  ],
};
