import { number, type Settings, type SettingValues } from "../settings.js";
import { sides } from "../../physiology/terms.js";
import type { MovementEvent, PostureEvent, Scenario } from "../timeline.js";

/** A scenario by name, with what may be set of it. */
export interface ScenarioEntry {
  readonly id: string;
  readonly says: string;
  readonly settings: Settings;
  /** statements of the source articles that prescribe it, by letter of the article and number */
  readonly saidIn?: readonly string[];
  readonly build: (values: SettingValues) => Scenario;
}

export type Parts = Partial<Omit<Scenario, "id" | "says" | "duration_s" | "postures">> &
  Pick<Scenario, "duration_s" | "postures">;

/** What a scenario of the library is made of; `value` reads a setting that is a number. */
export function entry(
  id: string,
  says: string,
  settings: Settings,
  build: (value: (name: string) => number, values: SettingValues) => Parts,
): ScenarioEntry {
  return {
    id,
    says,
    settings,
    build: (values) => {
      const parts = build((name) => values[name] as number, values);
      return { id, says, movements: [], cuffs: [], breathing: [], body: [], marks: [], ...parts };
    },
  };
}

export const start = (posture: PostureEvent["posture"]): PostureEvent => ({ posture, at_s: 0, over_s: 0 });

export const enter = (posture: PostureEvent["posture"], at_s: number, over_s: number): PostureEvent => ({
  posture,
  at_s,
  over_s,
});

export const heel = number("height of the shoes' heels over the forefoot", "cm", 0, 0, 12);

/** Barefoot is said by leaving the heel out. */
export const shod = (heel_cm: number): Pick<Scenario, "heel_cm"> => (heel_cm > 0 ? { heel_cm } : {});

/** s: how long one takes to sit down, get up or lie down */
export const change_s = 2;

/** The legs lift the body, once. */
export const rise = (at_s: number): MovementEvent => ({
  kind: "repeated",
  movement: "rise",
  sides,
  at_s,
  count: 1,
  period_s: change_s,
  duty: 1,
  settings: {},
});
