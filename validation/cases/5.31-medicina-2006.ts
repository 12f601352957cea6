import { at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const session_s = 900;
const begin = 30;
const cuffOn = begin + session_s + 30;
const cuffOff = cuffOn + 180;

/** Lying, a quarter of an hour with or without the movement, then a thigh cuff for three minutes. */
const occluded = (movements: readonly Readonly<Record<string, unknown>>[]): StudyDocument => ({
  person: { base: "healthy-adult", sex: "male" },
  scenario: {
    id: "timeline",
    duration_s: cuffOff + 60,
    postures: [{ posture: "calf-raised" }],
    movements,
    cuffs: [
      {
        cuff: "thigh",
        course: [
          { time_s: cuffOn, pressure_mmHg: 0 },
          { time_s: cuffOn + 0.5, pressure_mmHg: 50 },
          { time_s: cuffOff, pressure_mmHg: 50 },
          { time_s: cuffOff + 0.3, pressure_mmHg: 0 },
        ],
      },
    ],
    marks: [
      { name: "cuffOn", time_s: cuffOn },
      { name: "cuffOff", time_s: cuffOff },
    ],
  },
  instruments: [{ id: "strain-gauge", site: "left.calf" }],
});

const reserve = (runs: Runs, study: string) =>
  at(runs, study, "left.calf.strainGauge.venousVolume", "mL/100mL");
const emptying = (runs: Runs, study: string) =>
  at(runs, study, "left.calf.strainGauge.maximumOutflow", "mL/(100mL·min)");

type Reader = (runs: Runs, study: string) => number | null;
const change = (read: Reader) => (runs: Runs) => difference(read(runs, "after"), read(runs, "before"));

/** a change is told from one part in fifty on */
const told = 0.02;
const rises = (read: Reader) => (runs: Runs) => {
  const [after, before] = [read(runs, "after"), read(runs, "before")];
  return after !== null && before !== null && after > (1 + told) * before;
};

export const veinsAfterPassiveFlexion: ValidationCase = {
  id: "5.31-medicina-2006",
  row: "5.31",
  role: "held-out",
  says: "After the foot has been moved for a lying person, the calf's veins take up and give back more than before.",
  studies: {
    before: occluded([]),
    after: occluded([{ movement: "passive-ankle", at_s: begin, count: session_s / 2, period_s: 2 }]),
  },
  measures: [
    {
      id: "after.reserveVolume",
      figure: "medicina-2006/reserve-volume",
      value: (runs) => reserve(runs, "after"),
      direction: rises(reserve),
    },
    {
      id: "after.emptyingRate",
      figure: "medicina-2006/emptying-rate",
      value: (runs) => emptying(runs, "after"),
      direction: rises(emptying),
    },
    {
      id: "session.reserveVolumeRise",
      figure: "medicina-2006/reserve-volume-rises",
      value: change(reserve),
      direction: rises(reserve),
    },
    {
      id: "session.emptyingRateRise",
      figure: "medicina-2006/emptying-rate-rises",
      value: change(emptying),
      direction: rises(emptying),
    },
  ],
  differs:
    "A man of the base adult's veins in place of endurance-trained ones. Cuff pressure, its time, and the pace of the movement were not read: 50 mmHg for three minutes, half a minute after a quarter of an hour of 20° down and 15° up every 2 s. Reserve volume is what the cuff holds back, emptying what leaves in the first second. A change is told from 2 % on. The unnamed ± is taken as the SD.",
  missing:
    "The cuff holds back twice as much as it did and more leaves in the first second; the amount goes with the cuff's pressure, which was not read. The movement leaves no trace: half a minute after it the calf holds what it held before. Not in the model: veins that yield after they have been worked, by creep of their wall and by loss of tone in faster flow. It takes a viscoelastic wall, venous tone, and an endurance-trained person",
};
