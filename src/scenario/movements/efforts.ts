import type { LegInput } from "../../physiology/terms.js";
import { assumed } from "../../quantity/ground.js";
import { effortOver, smoothStep } from "./curve.js";

const degree = Math.PI / 180;

type Inputs = Partial<Record<LegInput, number>>;

/** How hard each muscle works in a movement at effort 1, and how far the joints go. */
export const effortGround = assumed(
  "share of maximum a movement asks for: two-legged heel raises work the calf at about half of its maximum",
);

/**
 * One repetition of a calf effort. `time` runs from its start, `length` is from the first activation to the last.
 * The rise takes a fifth of a second in a one-second raise and is never slower than 0.4 s.
 */
export function effortInputs(
  kind: "raise" | "dorsiflexion" | "weight-transfer" | "ankle-exercise",
  time: number,
  length: number,
  effort: number,
): Inputs {
  const rise = Math.min(0.4, 0.4 * length);
  const fall = Math.min(0.3, 0.3 * length);
  switch (kind) {
    case "raise": {
      const active = effort * effortOver(time, length, rise, fall);
      // the heel follows the muscle and is down when the muscle lets go
      const lift =
        smoothStep(time / (1.4 * rise)) * (1 - smoothStep((time - (length - 1.2 * fall)) / (1.2 * fall)));
      return {
        "soleus.activation": 0.015 + 0.58 * active,
        "gastrocnemius.activation": 0.64 * active,
        "deepPosterior.activation": 0.4 * active,
        "peroneal.activation": 0.4 * active,
        "footIntrinsic.activation": 0.4 * active,
        "tibialisAnterior.activation": 0.02 * active,
        "thigh.activation": 0.05 * active,
        "ankle.angle": 25 * degree * Math.min(1, effort) * lift,
      };
    }
    case "dorsiflexion": {
      const active = effort * effortOver(time, length, rise, fall);
      return {
        "tibialisAnterior.activation": 0.6 * active,
        "thigh.activation": 0.05 * active,
        "ankle.angle": -20 * degree * Math.min(1, effort) * active,
      };
    }
    case "weight-transfer": {
      // body weight goes to this leg, which rises on its toes alone
      const active = effort * effortOver(time, length, rise, fall);
      return {
        "soleus.activation": 0.015 + 0.72 * active,
        "gastrocnemius.activation": 0.7 * active,
        "deepPosterior.activation": 0.5 * active,
        "peroneal.activation": 0.5 * active,
        "footIntrinsic.activation": 0.6 * active,
        "thigh.activation": 0.15 * active,
        "foot.load": 0.5 + 0.5 * active,
        "ankle.angle": 5 * degree * active,
      };
    }
    case "ankle-exercise": {
      // first half plantarflexion, second half dorsiflexion
      const half = 0.5 * length;
      const down = effort * effortOver(time, half, Math.min(0.4, 0.45 * half), Math.min(0.4, 0.45 * half));
      const up =
        effort * effortOver(time - half, half, Math.min(0.4, 0.45 * half), Math.min(0.4, 0.45 * half));
      return {
        "soleus.activation": 0.015 + 0.4 * down,
        "gastrocnemius.activation": 0.4 * down,
        "deepPosterior.activation": 0.3 * down,
        "peroneal.activation": 0.3 * down,
        "footIntrinsic.activation": 0.3 * down,
        "tibialisAnterior.activation": 0.35 * up,
        "ankle.angle": degree * (20 * down - 12 * up),
      };
    }
  }
}

/** A steady press of the forefoot with the knee held at an angle. */
export const pressInputs = (effort: number, knee_deg: number): Inputs => ({
  "soleus.activation": 0.6 * effort,
  "gastrocnemius.activation": 0.6 * effort,
  "deepPosterior.activation": 0.4 * effort,
  "peroneal.activation": 0.4 * effort,
  "footIntrinsic.activation": 0.4 * effort,
  "knee.angle": knee_deg * degree,
});
