import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { ScenarioDocument, StudyDocument } from "../../src/study/document.js";

const half_hour_s = 1800;
const begin_s = 60;
const end_s = begin_s + half_hour_s;
const marks = [{ name: "still", time_s: end_s }];

const collected = (scenario: ScenarioDocument): StudyDocument => ({
  person: { base: "healthy-adult", sex: "male" },
  scenario,
  instruments: [
    { id: "lymph-cannula", site: "left.foot" },
    { id: "lymph-cannula", site: "left.calf" },
  ],
});

/** Change of what foot and calf give off together. */
function change(runs: Runs, study: string): number | null {
  const total = (when: "AtRest" | "AtEnd"): number | null => {
    const [foot, calf] = ["foot", "calf"].map((limb) =>
      at(runs, study, `left.${limb}.lymph.flow${when}`, "mL/min"),
    );
    return foot === null || calf === null ? null : foot + calf;
  };
  const before = total("AtRest");
  const after = total("AtEnd");
  return before === null || after === null ? null : (100 * after) / before - 100;
}

export const lymphMovingWarmAndCongested: ValidationCase = {
  id: "6.14-olszewski-1977",
  row: "6.14",
  role: "fitted",
  wholeBody: true,
  says: "Two hours of cycling add 83 % to the lymph of a leg, a warm foot bath 117 %; a cuff on its veins halves it.",
  studies: {
    moving: collected({
      id: "timeline",
      duration_s: end_s,
      postures: [{ posture: "on-saddle" }],
      movements: [{ movement: "cycle", at_s: begin_s, until_s: end_s }],
      marks: [{ name: "exerciseBegins", time_s: begin_s }, ...marks],
    }),
    warm: collected({ id: "foot-temperature", skin_C: 41, minutes: 30, posture: "sitting" }),
    congested: collected({
      id: "timeline",
      duration_s: end_s,
      postures: [{ posture: "lying" }],
      cuffs: [
        {
          cuff: "thigh",
          course: [
            { time_s: begin_s, pressure_mmHg: 0 },
            { time_s: begin_s + 2, pressure_mmHg: 50 },
          ],
        },
      ],
      marks: [{ name: "cuffOn", time_s: begin_s }, ...marks],
    }),
  },
  measures: [
    {
      id: "moving.lymphFlow",
      figure: "olszewski-1977/cycling",
      value: (runs) => change(runs, "moving"),
      direction: (runs) => above(change(runs, "moving"), 0),
    },
    {
      id: "warm.lymphFlow",
      figure: "olszewski-1977/warm-bath",
      value: (runs) => change(runs, "warm"),
      direction: (runs) => above(change(runs, "warm"), 0),
    },
    {
      id: "congested.lymphFlow",
      figure: "olszewski-1977/stasis",
      value: (runs) => change(runs, "congested"),
      direction: (runs) => above(0, change(runs, "congested")),
    },
  ],
  differs:
    "Half an hour of each in place of two hours. Power and pace were not read: 50 W at 60 turns a minute. Postures, the temperature of the bath (skin at 41 °C) and the pressure of the cuff (50 mmHg on the thigh) were not read. All lymph of foot and calf is collected. No spread is printed: every interval is assumed. What work adds to lymph was read from this paper, so the row is fitted.",
  missing:
    "Lymph rises in work and in the warm and falls behind a cuff, as it did; in work by twice as much, in the warm by less than half. Work presses on the vessels here by the mean activity of the muscles, whatever their stroke; warm skin filters little more (row 6.3); behind the cuff the tissue's pressure climbs a little, which takes back a part of the fall. It takes lymph vessels with a stroke of their own, and what row 6.3 takes",
};
