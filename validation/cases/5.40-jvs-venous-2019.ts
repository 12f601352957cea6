import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { DeviceDocument, StudyDocument } from "../../src/study/document.js";

const [begin, walk_s] = [60, 1800];

/** Standing, half an hour of brisk walking, standing again for a minute. */
const walked = (devices: readonly DeviceDocument[]): StudyDocument => ({
  person: { base: "healthy-adult", age_years: 34 },
  scenario: {
    id: "timeline",
    duration_s: begin + walk_s + 60,
    postures: [{ posture: "standing" }],
    movements: [{ movement: "walk", at_s: begin, until_s: begin + walk_s, speed_kmh: 6, incline_pct: 5 }],
  },
  devices,
  instruments: [{ id: "volumeter", site: "left.calf" }],
});

function change(runs: Runs, leg: "bare" | "stocking"): number | null {
  const volume = (when: "Start" | "End") => at(runs, leg, `left.calf.volumeter.volumeAt${when}`, "mL");
  return difference(volume("End"), volume("Start"));
}

/** mL: a fifth of what the stocking does, the assumed width of the rule, by which "no change" is told */
const unchanged = 0.2 * 190;

export const lowerLimbAfterWalkingInStockings: ValidationCase = {
  id: "5.40-jvs-venous-2019",
  row: "5.40",
  role: "held-out",
  says: "Half an hour of walking leaves a bare leg as large as it was; in a stocking it loses 190 mL.",
  studies: { bare: walked([]), stocking: walked([{ id: "stocking", class: "II" }]) },
  measures: [
    {
      id: "bare.change",
      figure: "jvs-venous-2019/bare-unchanged",
      value: (runs) => change(runs, "bare"),
      direction: (runs) => {
        const found = change(runs, "bare");
        return found !== null && Math.abs(found) <= unchanged;
      },
    },
    {
      id: "stocking.change",
      figure: "jvs-venous-2019/stocking-change",
      value: (runs) => change(runs, "stocking"),
      direction: (runs) =>
        above(0, change(runs, "stocking")) && above(change(runs, "bare"), change(runs, "stocking")),
    },
  ],
  differs:
    "They walked at 70 % of their highest heart rate; speed and incline were not read: 6 km/h, 5 % uphill. The volume is that of the shank without the foot, standing, before and a minute after the walk. Whether the stocking was on when the leg was measured was not read: here it is worn all the time, and what it presses out while it is put on is not counted. A stocking of 28 mmHg at the ankle, to the knee, stands for 20 to 30. “No change” is within a fifth of what the stocking does. The interval under the stocking is assumed.",
  missing:
    "Both legs grow, the stockinged one by less. The case begins with a person who comes from a night's bed: half an hour upright is the first of the day, and water moves into the leg whether it walks or not; work widens arterioles and adds to it. The people had been up. And what a stocking presses out while it is put on, which the case does not count, is probably most of what theirs lost: it is more than all the veins of a shank hold. It takes a leg that has been upright for hours, and whether the stocking was on when it was measured",
};
