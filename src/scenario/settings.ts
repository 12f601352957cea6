import type { UnitName } from "../quantity/units.js";

/** A setting of a scenario or a movement, described so that a study file, a schema and a slider can be made from it. */
export type Setting = NumberSetting | ChoiceSetting;

export interface NumberSetting {
  readonly kind: "number";
  readonly says: string;
  readonly unit: UnitName | "km/h" | "°C" | "N" | "W" | "count";
  readonly typical: number;
  readonly range: readonly [low: number, high: number];
}

export interface ChoiceSetting {
  readonly kind: "choice";
  readonly says: string;
  readonly typical: string;
  readonly choices: readonly string[];
}

export type Settings = Readonly<Record<string, Setting>>;
export type SettingValues = Readonly<Record<string, number | string>>;

export const number = (
  says: string,
  unit: NumberSetting["unit"],
  typical: number,
  low: number,
  high: number,
): NumberSetting => ({ kind: "number", says, unit, typical, range: [low, high] });

/** The first choice is the typical one. */
export const choice = (says: string, ...choices: readonly [string, ...string[]]): ChoiceSetting => ({
  kind: "choice",
  says,
  typical: choices[0],
  choices,
});

/** Every setting at its typical value. */
export const typicalValues = (settings: Settings): SettingValues =>
  Object.fromEntries(Object.entries(settings).map(([name, { typical }]) => [name, typical]));
