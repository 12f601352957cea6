import { legsOf, type Side, sides } from "../../physiology/terms.js";
import {
  type RepeatedId,
  repeatedMovements,
  type SteadyId,
  steadyMovements,
  turnOf,
} from "../movements/library.js";
import type { RepeatedMovement, SteadyMovement } from "../movements/movement.js";
import type { PostureId } from "../postures.js";
import { choice, number, type SettingValues } from "../settings.js";
import type { MovementEvent } from "../timeline.js";
import { entry, heel, type ScenarioEntry, shod, start } from "./entry.js";

/** Every movement as an exercise: half a minute of rest in its posture, the movement, a minute of rest. */

const begin = 30;

const exercise = (id: RepeatedId): ScenarioEntry => {
  const movement: RepeatedMovement = repeatedMovements[id];
  const says = `${movement.says[0].toUpperCase()}${movement.says.slice(1)}; before and after it, rest.`;
  const [usual, ...others] = movement.postures;
  // a movement that leaves the other leg something to do is of one leg
  const oneLeg = movement.addsToOther !== undefined;
  const settings = {
    // what is held for half a minute is not done twenty times
    count: number("how often", "count", movement.period_s > 12 ? 3 : 20, 1, 2000),
    period_s: number(
      "from one to the next",
      "s",
      movement.period_s,
      // told to people: without the digits of a binary product
      Math.min(0.8, Number((0.75 * movement.period_s).toFixed(4))),
      Math.max(12, 2 * movement.period_s),
    ),
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

/** pressing has a scenario of its own, lifting and holding is for timelines and for one's own hands */
const heldAtWill: ReadonlySet<string> = new Set(["press", "heels-lifted", "toes-lifted"]);

const keptUp = (id: SteadyId): ScenarioEntry => {
  const movement: SteadyMovement = steadyMovements[id];
  const says = `${movement.says[0].toUpperCase()}${movement.says.slice(1)}; before and after it, rest.`;
  const [usual, ...others] = movement.postures;
  const settings = {
    minutes: number("how long", "min", 3, 0.5, 60),
    posture: choice("in which posture", usual, ...others),
    ...movement.settings,
  };
  return entry(id, says, settings, (value, values) => {
    const end = begin + 60 * value("minutes");
    const own: SettingValues = Object.fromEntries(
      Object.keys(movement.settings).map((name) => [name, values[name]]),
    );
    const turn_s = turnOf(id, own);
    return {
      duration_s: end + 60,
      postures: [start(values.posture as PostureId)],
      movements: [{ kind: "steady", movement: id, sides, at_s: begin, until_s: end, settings: own }],
      marks: [
        { name: "exerciseBegins", time_s: begin },
        { name: "exerciseEnds", time_s: end },
      ],
      ...(turn_s === undefined ? {} : { cycle_s: turn_s }),
    };
  });
};

export const exercises: readonly ScenarioEntry[] = [
  ...(Object.keys(repeatedMovements) as RepeatedId[])
    // rising is a scenario of its own: it ends in another posture
    .filter((id) => id !== "rise")
    .map(exercise),
  ...(Object.keys(steadyMovements) as SteadyId[]).filter((id) => !heldAtWill.has(id)).map(keptUp),
];
