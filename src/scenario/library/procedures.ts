import { type Side, sides, legsOf } from "../../physiology/terms.js";
import type { PostureId } from "../postures.js";
import { choice, number } from "../settings.js";
import type { Course } from "../timeline.js";
import { enter, entry, type ScenarioEntry, start } from "./entry.js";

/** What a laboratory does to the whole body, for a circuit that has one. */

const begin = 30;

const held = (from: number, to: number, change_s: number, value: number): Course => [
  { time_s: from, value: 0 },
  { time_s: from + change_s, value },
  { time_s: to, value },
  { time_s: to + change_s, value: 0 },
];

export const procedures: readonly ScenarioEntry[] = [
  entry(
    "lower-body-suction",
    "Lying with legs and hips in a box, the air in it is thinned, held, and let back.",
    {
      suction_mmHg: number("suction", "mmHg", 40, 5, 100),
      minutes: number("how long it is held", "min", 5, 0.5, 60),
    },
    (value) => {
      const end = begin + 60 * value("minutes");
      return {
        duration_s: end + 90,
        postures: [start("lying")],
        body: [{ input: "body.suction", course: held(begin, end, 5, value("suction_mmHg")) }],
        marks: [
          { name: "suctionBegins", time_s: begin },
          { name: "still", time_s: end },
        ],
      };
    },
  ),
  entry(
    "arterial-occlusion",
    "Lying, a cuff on the thigh is filled above arterial pressure at once, held, and let go at once.",
    {
      pressure_mmHg: number("cuff pressure", "mmHg", 200, 150, 300),
      minutes: number("how long it is held", "min", 3, 0.5, 10),
      side: choice("which leg", "left", "right", "both"),
    },
    (value, { side }) => {
      const end = begin + 60 * value("minutes");
      return {
        duration_s: end + 60,
        postures: [start("lying")],
        cuffs: [
          {
            cuff: "thighCuff",
            sides: legsOf(side as Side | "both"),
            course: held(begin, end, 0.5, value("pressure_mmHg")).map((point) => ({
              time_s: point.time_s,
              pressure_mmHg: point.value,
            })),
          },
        ],
        marks: [
          { name: "cuffOn", time_s: begin },
          { name: "cuffOff", time_s: end },
        ],
      };
    },
  ),
  entry(
    "blood-withdrawal",
    "Lying, blood is drawn from a vein of the arm.",
    {
      volume_mL: number("how much", "mL", 450, 50, 1000),
      minutes: number("in which time", "min", 7, 1, 60),
      posture: choice("in which posture", "lying", "semi-recumbent", "sitting"),
    },
    (value, { posture }) => {
      const end = begin + 60 * value("minutes");
      return {
        duration_s: end + 90,
        postures: [start(posture as PostureId)],
        body: [
          {
            input: "body.bleeding",
            course: held(begin, end, 1, value("volume_mL") / (60 * value("minutes"))),
          },
        ],
        marks: [
          { name: "withdrawalBegins", time_s: begin },
          { name: "withdrawalEnds", time_s: end },
          { name: "still", time_s: end + 90 },
        ],
      };
    },
  ),
  entry(
    "foot-temperature",
    "Sitting still, the feet are warmed or cooled in water and kept so.",
    {
      skin_C: number("skin of the feet; 33 is comfort", "°C", 40, 18, 43),
      minutes: number("how long", "min", 30, 1, 110),
      side: choice("which foot", "both", "left", "right"),
      posture: choice("in which posture", "sitting", "feet-hanging", "lying"),
    },
    (value, { side, posture }) => {
      const end = begin + 120 + 60 * value("minutes");
      const warmth = value("skin_C") - 33;
      return {
        duration_s: end,
        postures: [start(posture as PostureId)],
        body: [
          {
            input: "foot.warmth",
            sides: legsOf(side as Side | "both"),
            course: [
              { time_s: begin, value: 0 },
              { time_s: begin + 120, value: warmth },
            ],
          },
        ],
        marks: [
          { name: "temperatureChanges", time_s: begin },
          { name: "still", time_s: end },
        ],
      };
    },
  ),
  entry(
    "squat-to-stand",
    "Standing, squatting down, and standing up again.",
    {
      squatting_s: number("how long one squats", "s", 120, 10, 600),
      seconds: number("how long one stands afterwards", "s", 90, 10, 3600),
    },
    (value) => {
      const up = begin + 2 + value("squatting_s");
      return {
        duration_s: up + 2 + value("seconds"),
        postures: [start("standing"), enter("squatting", begin, 2), enter("standing", up, 2)],
        movements: [
          {
            kind: "repeated",
            movement: "rise",
            sides,
            at_s: up,
            count: 1,
            period_s: 2,
            duty: 1,
            settings: {},
          },
        ],
        marks: [
          { name: "squats", time_s: begin },
          { name: "rises", time_s: up },
          { name: "still", time_s: up + 2 + value("seconds") },
        ],
      };
    },
  ),
];
