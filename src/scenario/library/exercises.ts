import { legsOf, type Side } from "../../physiology/terms.js";
import { type RepeatedId, repeatedMovements } from "../movements/library.js";
import type { RepeatedMovement } from "../movements/movement.js";
import type { PostureId } from "../postures.js";
import { choice, number, type SettingValues } from "../settings.js";
import type { MovementEvent } from "../timeline.js";
import { entry, heel, type ScenarioEntry, shod, start } from "./entry.js";

/** Every repeated movement as an exercise: half a minute of rest in its posture, the repetitions, a minute of rest. */

const begin = 30;

const exercise = (id: RepeatedId): ScenarioEntry => {
  const movement: RepeatedMovement = repeatedMovements[id];
  const says = `${movement.says[0].toUpperCase()}${movement.says.slice(1)}; before and after it, rest.`;
  const [usual, ...others] = movement.postures;
  // a movement that leaves the other leg something to do is of one leg
  const oneLeg = movement.addsToOther !== undefined;
  const settings = {
    count: number("how often", "count", 20, 1, 2000),
    period_s: number("from one to the next", "s", movement.period_s, 0.8, 12),
    side: oneLeg ? choice("which leg", "left", "right") : choice("which leg", "both", "left", "right"),
    posture: choice("in which posture", usual, ...others),
    ...movement.settings,
    ...(usual === "standing" ? { heel_cm: heel } : {}),
  };
  return entry(id, says, settings, (value, values) => {
    const { posture, side } = values;
    const period_s = value("period_s");
    const own: SettingValues = Object.fromEntries(
      Object.keys(movement.settings).map((name) => [name, values[name]]),
    );
    const event: MovementEvent = {
      kind: "repeated",
      movement: id,
      sides: legsOf(side as Side | "both"),
      at_s: begin,
      count: value("count"),
      period_s,
      duty: movement.duty,
      settings: own,
    };
    const end = begin + event.count * period_s;
    return {
      duration_s: end + 60,
      postures: [start(posture as PostureId)],
      movements: [event],
      marks: [
        { name: "exerciseBegins", time_s: begin },
        { name: "exerciseEnds", time_s: end },
      ],
      cycle_s: period_s,
      ...shod(usual === "standing" ? value("heel_cm") : 0),
    };
  });
};

export const exercises: readonly ScenarioEntry[] = (Object.keys(repeatedMovements) as RepeatedId[])
  // rising is a scenario of its own: it ends in another posture
  .filter((id) => id !== "rise")
  .map(exercise);
