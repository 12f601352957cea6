import { sides } from "../../physiology/terms.js";
import { level, strideTime_s } from "../movements/gait.js";
import { repeatedMovements, steadyMovements, turnOf } from "../movements/library.js";
import type { RepeatedMovement, SteadyMovement } from "../movements/movement.js";
import { number, type SettingValues, typicalValues } from "../settings.js";
import { endOf, type MovementEvent } from "../timeline.js";
import { type Dose, doses, type Part } from "./doses.js";
import { entry, type ScenarioEntry, start } from "./entry.js";

/** Every dose of the table as a scenario: half a minute of rest, the sets with rest between, a minute of rest. */

const begin = 30;

function eventOf(part: Part, at_s: number): MovementEvent {
  if ("manner" in part) {
    const { movement, minutes, manner } = part;
    return {
      kind: "gait",
      movement,
      sides,
      at_s,
      until_s: at_s + 60 * minutes,
      manner: { ...level, ...manner },
    };
  }
  if ("minutes" in part) {
    const { movement, minutes } = part;
    const { settings: described }: SteadyMovement = steadyMovements[movement];
    const settings: SettingValues = { ...typicalValues(described), ...part.settings };
    return { kind: "steady", movement, sides, at_s, until_s: at_s + 60 * minutes, settings };
  }
  const { movement, count, period_s, duty } = part;
  const { settings: described }: RepeatedMovement = repeatedMovements[movement];
  const settings: SettingValues = { ...typicalValues(described), ...part.settings };
  return { kind: "repeated", movement, sides, at_s, count, period_s, duty, settings };
}

/** One stride, turn or repetition of a movement that goes on. */
function cycleOf(event: MovementEvent): number | undefined {
  if (event.kind === "repeated") return event.period_s;
  if (event.kind === "gait") return strideTime_s(event.movement, event.manner.speed_kmh);
  return event.kind === "steady" ? turnOf(event.movement, event.settings) : undefined;
}

/** The parts of one set, one after the other. */
function inTurn(parts: readonly Part[], from: number): readonly MovementEvent[] {
  let at = from;
  return parts.map((part) => {
    const event = eventOf(part, at);
    at = endOf(event);
    return event;
  });
}

/** The sets of a dose with rest between, the first from an instant on. */
export function setsOf(
  { parts }: Pick<Dose, "parts">,
  { sets, rest_s }: Pick<Dose, "sets" | "rest_s">,
  from_s: number,
): readonly MovementEvent[] {
  const movements: MovementEvent[] = [];
  for (let set = 0; set < sets; set++) {
    const last = movements.at(-1);
    movements.push(...inTurn(parts, last === undefined ? from_s : endOf(last) + rest_s));
  }
  return movements;
}

export const doseSettings = ({ sets, rest_s }: Dose) =>
  ({
    sets: number("how many sets", "count", sets, 1, 5),
    rest_s: number("rest between sets", "s", rest_s, 5, 3600),
  }) as const;

const prescription = ([id, dose]: readonly [string, Dose]): ScenarioEntry => {
  const built = entry(id, `${dose.says}; before and after it, rest.`, doseSettings(dose), (value) => {
    const movements = setsOf(dose, { sets: value("sets"), rest_s: value("rest_s") }, begin);
    const end = endOf(movements[movements.length - 1]);
    const cycle_s = cycleOf(movements[movements.length - 1]);
    return {
      duration_s: end + 60,
      postures: [start(dose.posture)],
      movements,
      marks: [
        { name: "exerciseBegins", time_s: begin },
        { name: "exerciseEnds", time_s: end },
      ],
      ...(cycle_s === undefined ? {} : { cycle_s }),
    };
  });
  return { ...built, saidIn: dose.saidIn };
};

export const prescribed: readonly ScenarioEntry[] = Object.entries(doses).map(prescription);
