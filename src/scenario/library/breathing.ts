import { type BreathingPattern, breathingPatterns } from "../breathing.js";
import type { PostureId } from "../postures.js";
import { choice, number } from "../settings.js";
import { entry, type ScenarioEntry, start } from "./entry.js";

/** Breathing and straining, for a circuit that breathes. */

const begin = 30;

const [usual, ...others] = Object.keys(breathingPatterns).filter((id) => id !== "held") as BreathingPattern[];

const still = choice("in which posture", "semi-recumbent", "lying", "sitting", "standing");

export const breathing: readonly ScenarioEntry[] = [
  entry(
    "breathing",
    "Half a minute of quiet breathing, then breathing in another way.",
    {
      pattern: choice("how one breathes", usual as string, ...others),
      posture: still,
      seconds: number("how long one breathes so", "s", 90, 20, 1800),
    },
    (value, { pattern, posture }) => {
      const end = begin + value("seconds");
      return {
        duration_s: end,
        postures: [start(posture as PostureId)],
        breathing: [{ pattern: pattern as BreathingPattern, at_s: begin, until_s: end }],
        marks: [
          { name: "breathingChanges", time_s: begin },
          { name: "still", time_s: end - 2 },
        ],
      };
    },
  ),
  entry(
    "valsalva",
    "Half a minute of rest, straining against a shut throat, letting go, a minute of rest.",
    {
      pressure_mmHg: number("pressure of straining", "mmHg", 40, 5, 60),
      seconds: number("how long one strains", "s", 15, 3, 40),
      posture: choice("in which posture", "lying", "semi-recumbent", "sitting", "standing"),
    },
    (value, { posture }) => {
      const end = begin + value("seconds");
      const pressure = value("pressure_mmHg");
      return {
        duration_s: end + 60,
        postures: [start(posture as PostureId)],
        breathing: [{ pattern: "held", at_s: begin - 2, until_s: end + 2 }],
        body: [
          {
            input: "body.straining",
            course: [
              { time_s: begin, value: 0 },
              { time_s: begin + 0.5, value: pressure },
              { time_s: end - 0.3, value: pressure },
              { time_s: end, value: 0 },
            ],
          },
        ],
        marks: [
          { name: "strainBegins", time_s: begin },
          { name: "strainEnds", time_s: end },
        ],
      };
    },
  ),
];
