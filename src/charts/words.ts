import type { UnitName } from "../quantity/units.js";

/** How ids and numbers are said on a page. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML and SVG; characters that XML does not know are dropped. */
export const escapeText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (character) => entities[character]);

/** `tibialisAnterior` → "tibialis anterior", `ten-heel-raises` → "ten heel raises", `raise10` → "raise 10" */
export const words = (id: string): string =>
  id
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([a-zA-Z])(\d)/g, "$1 $2")
    .replace(/[-_.]+/g, " ")
    .trim()
    .toLowerCase();

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the instruments resolve, in decimals. */
const decimals: Partial<Record<UnitName, number>> = {
  mmHg: 1,
  cmH2O: 1,
  kPa: 2,
  mL: 1,
  s: 1,
  ms: 0,
  min: 1,
  "1": 2,
  "%": 0,
  "mL/s": 2,
  "mL/min": 0,
  "1/min": 1,
  "cm/s": 1,
  cm: 1,
  mm: 1,
  in: 1,
  m: 2,
  deg: 0,
  rad: 2,
  "mmol/L": 1,
  "pmol/L": 0,
  "kcal/h": 0,
  "mL/(kg·min)": 1,
};

export const decimalsOf = (unit: UnitName): number => decimals[unit] ?? 2;

/** With a true minus sign, and never "−0.0". */
export function fixed(value: number, digits: number): string {
  const text = Math.abs(value) < 1e15 ? value.toFixed(digits) : value.toExponential(3);
  return (/^-[0.]+$/.test(text) ? text.slice(1) : text).replace("-", "−");
}

export const numberText = (value: number, unit: UnitName): string => fixed(value, decimalsOf(unit));

/** The unit as a column or a short label tells it, a rate as "/min"; a pure number has none. */
export const unitText = (unit: UnitName): string =>
  unit === "1"
    ? ""
    : unit === "deg"
      ? "°"
      : unit.replace(/^1\//, "/").replace("s2", "s²").replace("cm2", "cm²").replace("H2O", "H₂O");

/** What follows a number: its unit after a thin space, a rate in words, for "12 1/min" is read as 121. */
export const unitAfter = (unit: UnitName): string =>
  unit === "1"
    ? ""
    : unit === "1/min"
      ? " per minute"
      : unit === "1/s"
        ? " per second"
        : `\u202f${unitText(unit)}`;

/** "43.2 mmHg", "12.0 per minute" */
export const valueText = (value: number, unit: UnitName): string =>
  `${numberText(value, unit)}${unitAfter(unit)}`;

/** Names of sites and instruments that are more than their id in words. */
const siteNames: Readonly<Record<string, string>> = {
  avp: "Ambulatory venous pressure",
  apg: "Air plethysmography",
  ankle: "Ankle vein, standing and walking",
};

export const siteName = (site: string): string =>
  siteNames[site] ?? capital(site.split(".").map(words).join(", "));

/** The field's term, and the plain words beside it. */
const measureNames: Readonly<Record<string, readonly [name: string, plain: string]>> = {
  resting: ["resting pressure", "while standing quietly"],
  lowest: ["lowest pressure", "the least that the pump reaches"],
  meanOfTroughs: ["mean of the troughs", "after each of the last raises"],
  refillTime90: ["refill time, 90 %", "until nine tenths of the fall have come back"],
  refillTime50: ["refill time, 50 %", "until half of the fall has come back"],
  volumeRefillTime90: ["volume refill time, 90 %", "until nine tenths of the blood are back"],
  venousVolume: ["venous volume, VV", "what standing up puts into the calf"],
  fillingTime90: ["filling time, VFT90", "until nine tenths of it are there"],
  venousFillingTime90: ["filling time, VFT90", "until nine tenths of it are there"],
  venousFillingIndex: ["venous filling index, VFI", "how fast the calf fills"],
  ejectedVolume: ["ejected volume, EV", "what one tiptoe drives out"],
  ejectionFraction: ["ejection fraction, EF", "how much of the calf's blood one squeeze drives out"],
  residualVolume: ["residual volume, RV", "what ten tiptoes leave behind"],
  residualVolumeFraction: ["residual volume fraction, RVF", "its share of the venous volume"],
  standingPressure: ["standing pressure", "before walking"],
  walkingPressure: ["walking pressure", "cycle mean"],
  walkingFall: ["fall while walking", "standing less walking"],
};

/** A measure by its id without the leg, in one line: `avp.lowest` → "Ambulatory venous pressure: lowest pressure" */
export function measureWords(id: string): string {
  const dot = id.lastIndexOf(".");
  const { name } = measureName(id.slice(dot + 1));
  return dot < 0 ? capital(name) : `${siteName(id.slice(0, dot))}: ${name}`;
}

export function measureName(quantity: string): { readonly name: string; readonly plain: string } {
  const [name, plain] = measureNames[quantity] ?? [words(quantity), ""];
  return { name, plain };
}
