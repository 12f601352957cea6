import { sides } from "../../physiology/terms.js";
import { type PostureId, postures } from "../postures.js";
import { choice, number } from "../settings.js";
import { enter, entry, heel, type ScenarioEntry, shod, start } from "./entry.js";

/** Postures held still, and the ways from one to another. */

const seconds = number("how long", "s", 120, 1, 7200);

const still = (posture: PostureId): ScenarioEntry =>
  entry(posture, `Still: ${postures[posture].says}.`, { seconds }, (value) => ({
    duration_s: value("seconds"),
    postures: [start(posture)],
    marks: [{ name: "still", time_s: value("seconds") }],
  }));

export const stillness: readonly ScenarioEntry[] = [
  ...(Object.keys(postures) as PostureId[]).map((posture) =>
    posture === "standing"
      ? entry(
          posture,
          "Upright and still, the weight on both feet.",
          { seconds, heel_cm: heel },
          (value) => ({
            duration_s: value("seconds"),
            postures: [start(posture)],
            marks: [{ name: "still", time_s: value("seconds") }],
            ...shod(value("heel_cm")),
          }),
        )
      : still(posture),
  ),
  entry(
    "tilt-table",
    "Lying on a table that is tilted feet down and held there.",
    {
      tilt_deg: number("tilt, feet down; negative is head down", "deg", 60, -30, 90),
      seconds: number("how long it is held", "s", 120, 10, 7200),
    },
    (value) => ({
      duration_s: 35 + value("seconds"),
      postures: [start("lying"), enter({ tilt_deg: value("tilt_deg") }, 30, 5)],
      marks: [
        { name: "tilts", time_s: 30 },
        { name: "still", time_s: 35 + value("seconds") },
      ],
    }),
  ),
  entry(
    "rising",
    "Standing up from a chair or a bed, and standing still.",
    {
      from: choice("where one rises from", "sitting", "lying", "semi-recumbent", "feet-hanging", "squatting"),
      over_s: number("how long rising takes", "s", 2, 1, 10),
      seconds: number("how long one stands", "s", 120, 10, 7200),
    },
    (value, { from }) => ({
      duration_s: 30 + value("over_s") + value("seconds"),
      postures: [start(from as PostureId), enter("standing", 30, value("over_s"))],
      movements: [
        {
          kind: "repeated",
          movement: "rise",
          sides,
          at_s: 30,
          count: 1,
          period_s: value("over_s"),
          duty: 1,
          settings: {},
        },
      ],
      marks: [
        { name: "rises", time_s: 30 },
        { name: "still", time_s: 30 + value("over_s") + value("seconds") },
      ],
    }),
  ),
];
