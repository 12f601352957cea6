import { sides } from "../../physiology/terms.js";
import { level } from "../movements/gait.js";
import { number } from "../settings.js";
import type { CuffEvent, MovementEvent, PostureEvent } from "../timeline.js";
import { change_s, enter, entry, rise, type ScenarioEntry, start } from "./entry.js";

/** What the articles advise that is not one exercise: breaks, raised legs, rubbing, tensing as one rises. */

/** Which statements of the articles advise them. */
const saidIn: Readonly<Record<string, readonly string[]>> = {
  "walking-breaks": ["B11", "D8"],
  "leg-elevation": ["B15"],
  "calf-rolling": ["B14"],
  "tensing-on-rising": ["A8"],
};

const entries: readonly ScenarioEntry[] = [
  entry(
    "walking-breaks",
    "Sitting, interrupted by short walks; in the end one sits again.",
    {
      sitting_min: number("how long one sits before each walk", "min", 30, 1, 60),
      walking_min: number("how long each walk is", "min", 5, 1, 20),
      breaks: number("how many walks", "count", 1, 1, 4),
      speed_kmh: number("walking speed", "km/h", 4, 1, 7),
    },
    (value) => {
      const postures: PostureEvent[] = [start("sitting")];
      const movements: MovementEvent[] = [];
      let time = 0;
      let first = 0;
      for (let k = 0; k < value("breaks"); k++) {
        const up = time + 60 * value("sitting_min");
        const walks = up + change_s;
        const stops = walks + 60 * value("walking_min");
        if (k === 0) first = walks;
        const manner = { ...level, speed_kmh: value("speed_kmh") };
        postures.push(enter("standing", up, change_s), enter("sitting", stops, change_s));
        movements.push(rise(up), {
          kind: "gait",
          movement: "walk",
          manner,
          sides,
          at_s: walks,
          until_s: stops,
        });
        time = stops + change_s;
      }
      return {
        duration_s: time + 60,
        postures,
        movements,
        marks: [
          { name: "exerciseBegins", time_s: first },
          { name: "exerciseEnds", time_s: time - change_s },
        ],
      };
    },
  ),
  entry(
    "leg-elevation",
    "After standing the legs are raised above the heart for a while; then one stands again.",
    {
      minutes: number("how long they are raised", "min", 20, 1, 60),
      standing_s: number("how long one stands before and after", "s", 120, 30, 3600),
    },
    (value) => {
      const raised = value("standing_s") + 5;
      const up = raised + 60 * value("minutes");
      return {
        duration_s: up + 3 + value("standing_s"),
        postures: [start("standing"), enter("legs-raised", value("standing_s"), 5), enter("standing", up, 3)],
        movements: [rise(up)],
        marks: [
          { name: "raises", time_s: raised },
          { name: "still", time_s: up },
          { name: "stands", time_s: up + 3 },
        ],
      };
    },
  ),
  entry(
    "calf-rolling",
    "Sitting, both calves are rubbed with pressure from the ankle to the knee, over and over.",
    {
      pressure_mmHg: number("pressure of hands or roller", "mmHg", 40, 5, 100),
      strokes: number("how many strokes", "count", 20, 1, 200),
    },
    (value) => {
      const begin = 30;
      const stroke_s = 3;
      // the hand is on the lower half of the calf first, then on the upper one
      const pressed = (cuff: "lowerCalfCuff" | "upperCalfCuff", delay: number): CuffEvent => ({
        cuff,
        sides,
        course: Array.from({ length: value("strokes") }, (_, k) => begin + k * stroke_s + delay).flatMap(
          (at) => [
            { time_s: at, pressure_mmHg: 0 },
            { time_s: at + 0.4, pressure_mmHg: value("pressure_mmHg") },
            { time_s: at + 1, pressure_mmHg: value("pressure_mmHg") },
            { time_s: at + 1.4, pressure_mmHg: 0 },
          ],
        ),
      });
      const end = begin + stroke_s * value("strokes");
      return {
        duration_s: end + 60,
        postures: [start("sitting")],
        cuffs: [pressed("lowerCalfCuff", 0), pressed("upperCalfCuff", 0.8)],
        marks: [
          { name: "exerciseBegins", time_s: begin },
          { name: "exerciseEnds", time_s: end },
        ],
        cycle_s: stroke_s,
      };
    },
  ),
  entry(
    "tensing-on-rising",
    "Standing up from a chair, the legs are tensed and let go over and over for a while.",
    {
      seconds: number("how long one tenses", "s", 40, 8, 300),
      standing_s: number("how long one stands afterwards", "s", 60, 10, 3600),
    },
    (value) => {
      const up = 60;
      const tenses = up + change_s;
      const period_s = 4;
      const count = Math.floor(value("seconds") / period_s);
      const end = tenses + count * period_s;
      return {
        duration_s: end + value("standing_s"),
        postures: [start("sitting"), enter("standing", up, change_s)],
        movements: [
          rise(up),
          {
            kind: "repeated",
            movement: "leg-tensing",
            sides,
            at_s: tenses,
            count,
            period_s,
            duty: 0.5,
            settings: { effort: 1 },
          },
        ],
        marks: [
          { name: "rises", time_s: up },
          { name: "exerciseBegins", time_s: tenses },
          { name: "exerciseEnds", time_s: end },
        ],
        cycle_s: period_s,
      };
    },
  ),
];

export const habits: readonly ScenarioEntry[] = entries.map((one) => ({ ...one, saidIn: saidIn[one.id] }));
