import type { AppliedDocument, DeviceDocument, NamedStudy, ScenarioDocument } from "../study/document.js";
import { words } from "./words.js";

/** What was studied, in words. */

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** what follows a number, by the unit in which the name of a setting ends */
const unitsAfter: Readonly<Record<string, string>> = {
  "": "",
  deg: "°",
  kmh: "\u202fkm/h",
  pct: "\u202f%",
  percent: "\u202f%",
  perMinute: " per minute",
};

/** `speed_kmh: 3` → "speed 3 km/h", `tilt_deg: 70` → "tilt 70°", `posture: "head-down"` → "posture head down" */
export function settingWords(key: string, value: unknown): string {
  const [name, ...units] = key.split("_");
  const unit = units.join("/");
  const shown = typeof value === "string" ? value.replaceAll("-", " ") : JSON.stringify(value);
  return `${words(name)} ${shown}${unitsAfter[unit] ?? `\u202f${unit}`}`;
}

export const scenarioWords = (scenario: ScenarioDocument): string =>
  words(typeof scenario === "string" ? scenario : scenario.id);

/** "severe deep reflux (axial), left leg"; "calf training (calf, gain 20 %), both legs" */
export function appliedWords({ id, side, site, degree, ...amounts }: AppliedDocument): string {
  const what = [degree, words(id)].filter((part) => part !== undefined).join(" ");
  const told = [
    ...(site === undefined ? [] : [words(site)]),
    ...Object.entries(amounts).map(([key, value]) => settingWords(key, value)),
  ];
  const where = told.length === 0 ? "" : ` (${told.join(", ")})`;
  return `${what}${where}${sideWords(side)}`;
}

/** ", left leg"; what is of the whole person has no side */
function sideWords(side: AppliedDocument["side"]): string {
  if (side === undefined) return "";
  return side === "both" ? ", both legs" : `, ${side} leg`;
}

/** "stocking (class II, length knee), left leg" */
function deviceWords({ id, side, ...settings }: DeviceDocument): string {
  const set = Object.entries(settings)
    .filter(([, value]) => isPlain(value))
    .map(([key, value]) => settingWords(key, value));
  const how = set.length > 0 ? ` (${set.join(", ")})` : "";
  return `${words(id)}${how}${sideWords(side ?? "both")}`;
}

/** "A healthy adult, 30 years, 175 cm, 70 kg; ten heel raises (count 10); circuit: open leg." */
export function studySentence(study: NamedStudy): string {
  const { base, age_years, sex, height_cm, mass_kg } = study.person;
  const person = [
    `A ${words(base)}`,
    ...(sex === undefined ? [] : [sex]),
    ...(age_years === undefined ? [] : [`${age_years}\u00a0years`]),
    ...(height_cm === undefined ? [] : [`${height_cm}\u00a0cm`]),
    ...(mass_kg === undefined ? [] : [`${mass_kg}\u00a0kg`]),
  ].join(", ");
  const applied = [
    ...(study.person.conditions ?? []).map((one) => `with ${appliedWords(one)}`),
    ...(study.person.treatments ?? []).map((one) => `after ${appliedWords(one)}`),
  ].map((text) => `, ${text}`);
  const settings =
    typeof study.scenario === "string"
      ? []
      : Object.entries(study.scenario)
          .filter(([key, value]) => key !== "id" && value !== undefined && (isPlain(value) || value === null))
          .map(([key, value]) => settingWords(key, value));
  const scenario = `${scenarioWords(study.scenario)}${settings.length > 0 ? ` (${settings.join(", ")})` : ""}`;
  const devices = (study.devices ?? []).map((one) => `; ${deviceWords(one)}`).join("");
  return `${person}${applied.join("")}; ${scenario}${devices}; circuit: ${words(study.circuit)}.`;
}
