import { sides } from "../../physiology/terms.js";
import { type GaitManner, gaitSettings, type GaitStyle, strideTime_s } from "../movements/gait.js";
import { number } from "../settings.js";
import type { Scenario } from "../timeline.js";
import { entry, heel, type Parts, type ScenarioEntry, shod, start } from "./entry.js";

/** Standing still, going, standing still again until pressure is back. */

const begin = 30;
const minutes = number("how long", "min", 2, 0.5, 60);

const parts = (end: number): Pick<Parts, "duration_s" | "postures" | "marks"> => ({
  duration_s: end + 90,
  postures: [start("standing")],
  marks: [
    { name: "gaitBegins", time_s: begin },
    { name: "gaitEnds", time_s: end },
  ],
});

const going = (style: GaitStyle, says: string): ScenarioEntry =>
  entry(style, says, { ...gaitSettings[style], minutes, heel_cm: heel }, (value) => {
    const end = begin + 60 * value("minutes");
    const manner: GaitManner = {
      speed_kmh: value("speed_kmh"),
      incline_pct: value("incline_pct"),
      ankleShare: value("ankleShare"),
      kneeShare: value("kneeShare"),
    };
    return {
      ...parts(end),
      movements: [{ kind: "gait", movement: style, manner, sides, at_s: begin, until_s: end }],
      cycle_s: strideTime_s(style, manner.speed_kmh),
      ...shod(value("heel_cm")),
    };
  });

export const gaits: readonly ScenarioEntry[] = [
  going("walk", "Standing still, walking, standing still again."),
  going("run", "Standing still, running, standing still again."),
];

/** A recorded walk played between standing and standing. */
export function recordedWalk(duration_min: number, cycle_s: number): Scenario {
  const end = begin + 60 * duration_min;
  return {
    id: "walk",
    says: "Standing still, walking as recorded, standing still again.",
    ...parts(end),
    movements: [{ kind: "recording", sides, at_s: begin, until_s: end }],
    cuffs: [],
    breathing: [],
    body: [],
    marks: parts(end).marks ?? [],
    cycle_s,
  };
}
