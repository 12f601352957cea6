import { sides } from "../../physiology/terms.js";
import type { RepeatedId } from "../movements/library.js";
import { choice, number, typicalValues } from "../settings.js";
import type { MovementEvent } from "../timeline.js";
import { repeatedMovements } from "../movements/library.js";
import { enter, entry, heel, type ScenarioEntry, shod, start } from "./entry.js";

/** The tests of a vascular laboratory that ask the calf to pump. */

const effort = number("1 is body weight on both legs", "1", 1, 0.1, 1.5);

/** A movement with its own settings, effort aside. */
const repeated = (
  movement: RepeatedId,
  rest: { at_s: number; count: number; period_s: number; duty: number; effort: number },
): MovementEvent => {
  const { effort: strength, ...timing } = rest;
  const settings = { ...typicalValues(repeatedMovements[movement].settings), effort: strength };
  return { kind: "repeated", movement, sides, settings, ...timing };
};

const manoeuvres = {
  tiptoe: "heel-raise",
  "weight-transfer": "weight-transfer",
  dorsiflexion: "dorsiflexion",
} as const satisfies Record<string, RepeatedId>;

export const pumpTests: readonly ScenarioEntry[] = [
  entry(
    "ten-heel-raises",
    "Quiet standing, heel raises in time with a metronome, then standing still until the veins have refilled.",
    {
      count: number("heel raises", "count", 10, 1, 100),
      rate_Hz: number("raises a second", "Hz", 1, 0.2, 2),
      effort,
      heel_cm: heel,
    },
    (value) => {
      const begin = 30;
      const period_s = 1 / value("rate_Hz");
      const count = value("count");
      const duty = 0.55;
      const down = (k: number) => begin + (k + duty) * period_s;
      return {
        duration_s: Math.ceil(down(count - 1) + 120),
        postures: [start("standing")],
        movements: [repeated("heel-raise", { at_s: begin, count, period_s, duty, effort: value("effort") })],
        marks: [
          { name: "firstRaise", time_s: begin },
          ...Array.from({ length: count }, (_, k) => ({ name: `heelsDown${k + 1}`, time_s: down(k) })),
          { name: "lastHeelsDown", time_s: down(count - 1) },
        ],
        cycle_s: period_s,
        ...shod(value("heel_cm")),
      };
    },
  ),
  entry(
    "air-plethysmography",
    "Legs raised until the calf is empty, standing until it is full, one effort, rest, ten efforts, rest.",
    {
      manoeuvre: choice("the effort made", "tiptoe", "weight-transfer", "dorsiflexion"),
      effort,
      heel_cm: heel,
    },
    (value, { manoeuvre }) => {
      const movement = manoeuvres[manoeuvre as keyof typeof manoeuvres];
      const up = 20;
      const one = up + 200;
      const ten = one + 60;
      const done = ten + 10;
      return {
        duration_s: done + 90,
        postures: [start("legs-raised"), enter("standing", up, 3)],
        movements: [
          repeated(movement, { at_s: one, count: 1, period_s: 2.5, duty: 0.8, effort: value("effort") }),
          repeated(movement, { at_s: ten, count: 10, period_s: 1, duty: 0.55, effort: value("effort") }),
        ],
        marks: [
          { name: "stands", time_s: up },
          { name: "full", time_s: one },
          { name: "oneEffortEnds", time_s: one + 2 },
          { name: "tenEfforts", time_s: ten },
          { name: "tenEffortsEnd", time_s: done },
        ],
        ...shod(value("heel_cm")),
      };
    },
  ),
  entry(
    "photoplethysmography",
    "Sitting, the forefoot is pulled up ten times, then rest until the skin's veins have refilled.",
    { count: number("how often", "count", 10, 1, 30), effort },
    (value) => {
      const begin = 30;
      const period_s = 1.5;
      const end = begin + value("count") * period_s;
      return {
        duration_s: end + 90,
        postures: [start("sitting")],
        movements: [
          repeated("dorsiflexion", {
            at_s: begin,
            count: value("count"),
            period_s,
            duty: 0.7,
            effort: value("effort"),
          }),
        ],
        marks: [
          { name: "exerciseBegins", time_s: begin },
          { name: "exerciseEnds", time_s: end },
        ],
        cycle_s: period_s,
      };
    },
  ),
  entry(
    "isometric-press",
    "The forefoot presses steadily against a plate, the knee held at an angle.",
    {
      knee_deg: number("knee flexion", "deg", 0, 0, 120),
      effort: number("share of a strong press", "1", 1, 0.05, 1.5),
    },
    (_, settings) => ({
      duration_s: 40,
      postures: [start("sitting")],
      movements: [{ kind: "steady", movement: "press", sides, at_s: 10, until_s: 30, settings }],
      marks: [
        { name: "pressBegins", time_s: 10 },
        { name: "pressEnds", time_s: 30 },
      ],
    }),
  ),
];
