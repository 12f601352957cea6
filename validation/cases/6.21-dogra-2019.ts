import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const begins = 120;
const hour = 3600;
const end = begins + 4 * hour;
/** s: onto the bicycle and off it */
const mount = 5;
/** W, each for so many seconds after one another: warm-up, unloaded, sprint, cool-down */
const bout = [
  { power_W: 50, pace_rpm: 60, lasts_s: 60 },
  { power_W: 5, pace_rpm: 90, lasts_s: 5 },
  { power_W: 300, pace_rpm: 100, lasts_s: 20 },
  { power_W: 50, pace_rpm: 60, lasts_s: 95 },
] as const;
const bout_s = bout.reduce((sum, { lasts_s }) => sum + lasts_s, 0);
const bouts = [1, 2, 3].map((k) => begins + k * hour);

function ridden(at_s: number): readonly object[] {
  let time = at_s + mount;
  return bout.map(({ power_W, pace_rpm, lasts_s }) => {
    const from = time;
    time += lasts_s;
    return { movement: "cycle", at_s: from, until_s: time, power_W, pace_rpm };
  });
}

const sat = (cycling: boolean): StudyDocument => ({
  person: { base: "healthy-adult", age_years: 22 },
  scenario: {
    id: "timeline",
    duration_s: end,
    postures: [
      { posture: "sitting" },
      ...(cycling
        ? bouts.flatMap((at_s) => [
            { posture: "on-saddle", at_s, over_s: mount },
            { posture: "sitting", at_s: at_s + mount + bout_s, over_s: mount },
          ])
        : []),
    ],
    movements: cycling ? bouts.flatMap(ridden) : [],
    marks: [
      { name: "readBefore", time_s: begins },
      // each just before the bout that follows it
      { name: "readFirstHour", time_s: begins + hour },
      { name: "readThirdHour", time_s: begins + 3 * hour },
      { name: "readFourthHour", time_s: end },
    ],
  },
  instruments: [{ id: "volumeter", site: "left.calf" }],
});

type Read = "Before" | "FirstHour" | "ThirdHour" | "FourthHour";

/** mL, from one reading to another */
function rise(runs: Runs, study: "still" | "broken", from: Read, to: Read): number | null {
  const volume = (when: Read) => at(runs, study, `left.calf.volumeter.volumeAt${when}`, "mL");
  return difference(volume(to), volume(from));
}

/** a plateau: the last hour adds less than this share of what the first has added */
const plateau = 0.25;

export const legInFourHoursOfSitting: ValidationCase = {
  id: "6.21-dogra-2019",
  row: "6.21",
  role: "held-out",
  says: "In four hours of sitting the lower leg swells and comes to a plateau, less so with three minutes of cycling each hour.",
  studies: { still: sat(false), broken: sat(true) },
  measures: [
    {
      id: "still.rise",
      figure: "dogra-2019/rises",
      value: (runs) => rise(runs, "still", "Before", "FourthHour"),
      direction: (runs) => above(rise(runs, "still", "Before", "FourthHour"), 0),
    },
    {
      id: "still.lastHour",
      figure: "dogra-2019/plateaus",
      value: (runs) => rise(runs, "still", "ThirdHour", "FourthHour"),
      direction: (runs) => {
        const first = rise(runs, "still", "Before", "FirstHour");
        return first !== null && above(plateau * first, rise(runs, "still", "ThirdHour", "FourthHour"));
      },
    },
    {
      id: "broken.less",
      figure: "dogra-2019/cycling-attenuates",
      value: (runs) =>
        difference(rise(runs, "still", "Before", "FourthHour"), rise(runs, "broken", "Before", "FourthHour")),
      direction: (runs) =>
        above(rise(runs, "still", "Before", "FourthHour"), rise(runs, "broken", "Before", "FourthHour")),
    },
  ],
  differs:
    "With what the leg was measured was not read: the volume of the shank is compared, from two minutes after one has come from bed and sat down. The sprint against 5 % of body weight is ridden at 300 W and 100 turns a minute, the most that the model's bicycle has, the rest at the printed 50 W. A plateau: the fourth hour adds less than a quarter of what the first has added.",
};
