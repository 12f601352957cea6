import { fixed, numberText, unitText } from "../../../src/charts/words.js";
import { fromCoherent, toCoherent, type UnitName } from "../../../src/quantity/units.js";

/** In which units somebody wants pressures and lengths; everything else is told as the model has it. */

export const pressureUnits = ["mmHg", "kPa", "cmH2O"] as const;
export const lengthUnits = ["cm", "in"] as const;

export interface Units {
  readonly pressure: (typeof pressureUnits)[number];
  readonly length: (typeof lengthUnits)[number];
}

export const usualUnits: Units = { pressure: "mmHg", length: "cm" };

/** The unit in which a number of this unit is shown. Rates and resistances keep theirs. */
export function shownUnit(unit: UnitName, units: Units): UnitName {
  if (unit === "mmHg" || unit === "kPa" || unit === "cmH2O" || unit === "Pa") return units.pressure;
  if (unit === "cm" && units.length === "in") return "in";
  return unit;
}

/** The same amount in another unit of its dimension. */
export const converted = (value: number, from: UnitName, to: UnitName): number =>
  from === to ? value : fromCoherent(toCoherent(value, from), to);

export const inShown = (value: number, unit: UnitName, units: Units): number =>
  converted(value, unit, shownUnit(unit, units));

/** "43.2", "5.76": as many digits as the instrument resolves in that unit */
export function shownNumber(value: number, unit: UnitName, units: Units): string {
  const shown = shownUnit(unit, units);
  return numberText(converted(value, unit, shown), shown);
}

/** "43.2 mmHg", joined by a thin space; a pure number has no unit */
export function shownText(value: number, unit: UnitName, units: Units): string {
  const name = unitText(shownUnit(unit, units));
  return `${shownNumber(value, unit, units)}${name === "" ? "" : `\u202f${name}`}`;
}

/** "43", "5.7", "58": a pressure beside the leg, as fine as an eye can follow, without its unit */
export function coarsePressure(pressure_mmHg: number, units: Units): string {
  return fixed(inShown(pressure_mmHg, "mmHg", units), units.pressure === "kPa" ? 1 : 0);
}

/** "43 mmHg" */
export const coarsePressureText = (pressure_mmHg: number, units: Units): string =>
  `${coarsePressure(pressure_mmHg, units)}\u202f${unitText(units.pressure)}`;

/** where they are kept between visits */
const place = "second-heart.units";

/** What was kept, as far as it is still known. */
export function unitsFrom(text: string | null): Units {
  let kept: Partial<Record<keyof Units, unknown>> = {};
  try {
    kept = (JSON.parse(text ?? "{}") ?? {}) as typeof kept;
  } catch {
    // whatever stood there, nobody can read it
  }
  return {
    pressure: pressureUnits.find((one) => one === kept.pressure) ?? usualUnits.pressure,
    length: lengthUnits.find((one) => one === kept.length) ?? usualUnits.length,
  };
}

/** a browser may forbid a page to keep anything: then the units are those of this visit */
export function keptUnits(): Units {
  try {
    return unitsFrom(localStorage.getItem(place));
  } catch {
    return usualUnits;
  }
}

export function keepUnits(units: Units): void {
  try {
    localStorage.setItem(place, JSON.stringify(units));
  } catch {
    // see keptUnits
  }
}
