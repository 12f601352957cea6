import { assumed, derived } from "../quantity/ground.js";
import { repeatedMovements } from "../scenario/movements/library.js";
import { stimulationSites } from "../scenario/movements/stimulation.js";
import { choice, number, type SettingValues } from "../scenario/settings.js";
import type { MovementEvent } from "../scenario/timeline.js";
import type { Acts, Device, Occasion } from "./device.js";
import { when, workingSpan } from "./working.js";

/** Machines that move a leg or its muscles, and what a foot stands on. */

const repeating = (
  movement: "passive-ankle" | "muscle-stimulation",
  values: SettingValues,
  period_s: number,
  duty: number,
  settings: SettingValues,
  { legs, duration_s }: Occasion,
): Acts => {
  const span = workingSpan(values, duration_s);
  const count = Math.floor((span.end_s - span.begin_s) / period_s + 1e-9);
  const event: MovementEvent = {
    kind: "repeated",
    movement,
    sides: legs,
    at_s: span.begin_s,
    count,
    period_s,
    duty,
    settings,
  };
  return {
    movements: count > 0 ? [event] : [],
    span: { ...span, end_s: span.begin_s + count * period_s },
    cycle_s: period_s,
  };
};

export const ankleMover: Device = {
  says: "a machine that moves the foot down and up, the muscles at rest",
  ground: derived("the excursion that is set, along a sine"),
  settings: {
    ...repeatedMovements["passive-ankle"].settings,
    period_s: number("from one turn to the next", "s", 2, 0.5, 20),
    ...when,
  },
  acts: (values, on) => {
    const { plantarflexion_deg, dorsiflexion_deg, period_s } = values;
    const excursion = { plantarflexion_deg, dorsiflexion_deg };
    return repeating("passive-ankle", values, period_s as number, 1, excursion, on);
  },
};

export const nerveStimulator: Device = {
  says: "electrodes that make muscles contract without the will",
  ground: assumed(
    "what can be borne makes a third of a muscle's greatest force; nerve stimulators at the knee twitch once a second",
  ),
  settings: {
    site: choice("which muscles", ...stimulationSites),
    intensity: number("1 is what can just be borne", "1", 1, 0.05, 1),
    on_s: number("how long each contraction is driven", "s", 1.2, 0.1, 20),
    off_s: number("rest between two", "s", 4, 0.1, 120),
    ...when,
  },
  acts: (values, on) => {
    const { site, intensity, on_s, off_s } = values;
    const period = (on_s as number) + (off_s as number);
    return repeating(
      "muscle-stimulation",
      values,
      period,
      (on_s as number) / period,
      { site, intensity },
      on,
    );
  },
};

export const wedge: Device = {
  says: "a wedge under the foot: the heel stands higher than the forefoot, or lower",
  ground: derived("the arc sine of its height over the 17 cm from heel to ball, while the foot bears weight"),
  settings: {
    heel_cm: number("height of the heel over the forefoot; negative lifts the forefoot", "cm", -4, -8, 12),
  },
  acts: ({ heel_cm }, { legs }) => ({ wedges: [{ sides: legs, heel_cm: heel_cm as number }] }),
};

export const smartInsole: Device = {
  says: "an insole that feels the load under heel, midfoot and forefoot, and counts",
  ground: assumed("it is thin and soft, and changes nothing of what it measures"),
  settings: {},
  reads: { instrument: "smart-insole", sites: ["heel", "midfoot", "forefoot"] },
};
