import { above, at, difference, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** s: sitting down, the foot in water */
const begins = 60;
const hour = 3600;
const end = begins + 2 * hour;

/** °C of the skin, like the water around it; mmHg on the back of the thigh */
const sat = (water_C: number, thigh_mmHg = 0): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: end,
    postures: [{ posture: "sitting" }],
    body: [
      {
        what: "footWarmth",
        course: [
          { time_s: 0, value: 0 },
          { time_s: begins, value: water_C - 33 },
        ],
      },
    ],
    cuffs:
      thigh_mmHg === 0
        ? []
        : [
            {
              cuff: "thigh",
              course: [
                { time_s: begins, pressure_mmHg: 0 },
                { time_s: begins + 5, pressure_mmHg: thigh_mmHg },
              ],
            },
          ],
    marks: [
      { name: "readBefore", time_s: begins },
      { name: "readOneHour", time_s: begins + hour },
      { name: "readTwoHours", time_s: end },
    ],
  },
  instruments: [{ id: "volumeter", site: "left.foot" }],
});

const studies = { cool: sat(32), warm: sat(40), pressed: sat(32, 20) } as const;
type Study = keyof typeof studies;
type When = "OneHour" | "TwoHours";

/** per cent of the foot's volume */
function rise(runs: Runs, study: Study, when: When): number | null {
  const [before, after] = ["Before", when].map((read) =>
    at(runs, study, `left.foot.volumeter.volumeAt${read}`, "mL"),
  );
  return before === null || after === null ? null : (100 * after) / before - 100;
}

/** of 32 and 40 °C together */
function meanRise(runs: Runs, when: When): number | null {
  const [cool, warm] = [rise(runs, "cool", when), rise(runs, "warm", when)];
  return cool === null || warm === null ? null : 0.5 * (cool + warm);
}

const warmth = (when: When, figure: string): CaseMeasure => ({
  id: `warmth.${when === "OneHour" ? "oneHour" : "twoHours"}`,
  figure: `pottier-1969/${figure}`,
  value: (runs) => difference(rise(runs, "warm", when), rise(runs, "cool", when)),
  direction: (runs) => above(rise(runs, "warm", when), rise(runs, "cool", when)),
});

export const footInWaterSitting: ValidationCase = {
  id: "6.3-pottier-1969",
  row: "6.3",
  role: "fitted",
  says: "A foot in water swells by 2.3 % in an hour of sitting and by 2.8 in two; warmth and pressure on the thigh make it more.",
  studies,
  measures: [
    {
      id: "oneHour.rise",
      figure: "pottier-1969/one-hour",
      value: (runs) => meanRise(runs, "OneHour"),
      direction: (runs) => above(meanRise(runs, "OneHour"), 0),
    },
    {
      id: "twoHours.rise",
      figure: "pottier-1969/two-hours",
      value: (runs) => meanRise(runs, "TwoHours"),
      direction: (runs) => above(meanRise(runs, "TwoHours"), meanRise(runs, "OneHour")),
    },
    warmth("OneHour", "warmth-first-hour"),
    warmth("TwoHours", "warmth-later"),
    {
      id: "thigh.pressed",
      figure: "pottier-1969/thigh-pressed",
      value: (runs) => difference(rise(runs, "pressed", "TwoHours"), rise(runs, "cool", "TwoHours")),
      direction: (runs) => above(rise(runs, "pressed", "TwoHours"), rise(runs, "cool", "TwoHours")),
    },
  ],
  differs:
    "The rises of an hour and two are printed for water of 32 and 40 °C in one breath: the mean of both is compared. The skin takes on the water's temperature in a minute, the weight of the water is left out, and the rise is told from a minute after one has come from bed and sat down, the veins full. “Within” and “after the first hour” are read at the ends of the two hours. What pressed on the thigh was not read: 20 mmHg all round it. Water and give of the model's foot were set in the light of this row's two rises, before it was a case, so the row is fitted. No spread is printed: all intervals but the last are assumed.",
  missing:
    "Both hours at room warmth agree; warmth adds a sixth to a third of what it did. In the model warm skin opens its arterioles and little more water leaves its capillaries. Not in the model: capillaries of warm skin that are more in number and let more through. It takes a filtration coefficient that grows with the warmth of the skin",
};
