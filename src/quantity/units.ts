/**
 * What a number means. The coherent system inside is mmHg, cm, s (CONVENTIONS.md); mL is cm³, so
 * ρgh, V/C and q·R need no constants. Every other unit is converted once, at the edge, from this table.
 */

/** Exponents of pressure (mmHg), length (cm) and time (s), and of amount of substance (mmol) where there is one. */
export type Dimension = readonly [pressure: number, length: number, time: number, amount?: number];

export const dimensionless: Dimension = [0, 0, 0];

interface Unit {
  readonly dimension: Dimension;
  /** one of this unit is this many of the coherent unit */
  readonly factor: number;
}

const mmHgPerPascal = 1 / 133.322387415;
/** 1 J = 1 Pa·m³ */
const joule = 1e6 * mmHgPerPascal;
const kcal = 4184 * joule;
const kg = 100 * mmHgPerPascal;
/** what a mg of glucose is in mmol, at 180.156 g/mol */
const mgGlucose = 1 / 180.156;
const pmol = 1e-9;

const units = {
  "1": { dimension: dimensionless, factor: 1 },
  "%": { dimension: dimensionless, factor: 0.01 },
  rad: { dimension: dimensionless, factor: 1 },
  deg: { dimension: dimensionless, factor: Math.PI / 180 },
  mmHg: { dimension: [1, 0, 0], factor: 1 },
  Pa: { dimension: [1, 0, 0], factor: mmHgPerPascal },
  kPa: { dimension: [1, 0, 0], factor: 1000 * mmHgPerPascal },
  cmH2O: { dimension: [1, 0, 0], factor: 98.0665 * mmHgPerPascal },
  cm: { dimension: [0, 1, 0], factor: 1 },
  mm: { dimension: [0, 1, 0], factor: 0.1 },
  in: { dimension: [0, 1, 0], factor: 2.54 },
  m: { dimension: [0, 1, 0], factor: 100 },
  cm2: { dimension: [0, 2, 0], factor: 1 },
  mL: { dimension: [0, 3, 0], factor: 1 },
  L: { dimension: [0, 3, 0], factor: 1000 },
  // a volume of blood by how long it has stayed
  mL·s: { dimension: [0, 3, 1], factor: 1 },
  s: { dimension: [0, 0, 1], factor: 1 },
  ms: { dimension: [0, 0, 1], factor: 0.001 },
  min: { dimension: [0, 0, 1], factor: 60 },
  Hz: { dimension: [0, 0, -1], factor: 1 },
  "1/s": { dimension: [0, 0, -1], factor: 1 },
  "L/min": { dimension: [0, 3, -1], factor: 1000 / 60 },
  "1/min": { dimension: [0, 0, -1], factor: 1 / 60 },
  "1/mmHg": { dimension: [-1, 0, 0], factor: 1 },
  "1/(mmHg·s)": { dimension: [-1, 0, -1], factor: 1 },
  "mL/s": { dimension: [0, 3, -1], factor: 1 },
  "mL/s2": { dimension: [0, 3, -2], factor: 1 },
  "mL/min": { dimension: [0, 3, -1], factor: 1 / 60 },
  "mL/h": { dimension: [0, 3, -1], factor: 1 / 3600 },
  "cm/s": { dimension: [0, 1, -1], factor: 1 },
  "cm/s2": { dimension: [0, 1, -2], factor: 1 },
  "mL/mmHg": { dimension: [-1, 3, 0], factor: 1 },
  "mmHg/mL": { dimension: [1, -3, 0], factor: 1 },
  "s/mmHg": { dimension: [-1, 0, 1], factor: 1 },
  "mmHg/s": { dimension: [1, 0, -1], factor: 1 },
  "mmHg/cm": { dimension: [1, -1, 0], factor: 1 },
  "mmHg·s/mL": { dimension: [1, -3, 1], factor: 1 },
  "mmHg·s2/mL": { dimension: [1, -3, 2], factor: 1 },
  "mmHg·s2/mL2": { dimension: [1, -6, 2], factor: 1 },
  "mL/(mmHg·s)": { dimension: [-1, 3, -1], factor: 1 },
  // mass is a pressure on an area over an acceleration: 1 g = 1 dyn·s²/cm
  g: { dimension: [1, 1, 2], factor: 0.1 * mmHgPerPascal },
  "g/L": { dimension: [1, -2, 2], factor: 0.0001 * mmHgPerPascal },
  "g/s": { dimension: [1, 1, 1], factor: 0.1 * mmHgPerPascal },
  // tension of a cloth: a force for each centimetre of its width
  "N/cm": { dimension: [1, 1, 0], factor: 10_000 * mmHgPerPascal },
  // torque: a pressure on an area at an arm
  N·m: { dimension: [1, 3, 0], factor: 1e6 * mmHgPerPascal },
  // energy is a pressure times a volume
  J: { dimension: [1, 3, 0], factor: joule },
  "1/MJ": { dimension: [-1, -3, 0], factor: 1e-6 / joule },
  W: { dimension: [1, 3, -1], factor: joule },
  "W/s": { dimension: [1, 3, -2], factor: joule },
  "kcal/min": { dimension: [1, 3, -1], factor: kcal / 60 },
  "kcal/h": { dimension: [1, 3, -1], factor: kcal / 3600 },
  "kcal/day": { dimension: [1, 3, -1], factor: kcal / 86400 },
  kg: { dimension: [1, 1, 2], factor: kg },
  "W/kg": { dimension: [0, 2, -3], factor: joule / kg },
  "J/mL": { dimension: [1, 0, 0], factor: joule },
  "mL/(kg·min)": { dimension: [-1, 2, -3], factor: 1 / 60 / kg },
  h: { dimension: [0, 0, 1], factor: 3600 },
  // amounts of substance; insulin goes by pmol, glucose by mmol or, in clinics, by its mass
  mmol: { dimension: [0, 0, 0, 1], factor: 1 },
  "mmol/s": { dimension: [0, 0, -1, 1], factor: 1 },
  "mmol/s2": { dimension: [0, 0, -2, 1], factor: 1 },
  "mmol/min": { dimension: [0, 0, -1, 1], factor: 1 / 60 },
  "mmol/L": { dimension: [0, -3, 0, 1], factor: 0.001 },
  "mmol/(L·s)": { dimension: [0, -3, -1, 1], factor: 0.001 },
  "mmol·h/L": { dimension: [0, -3, 1, 1], factor: 3.6 },
  "J/mmol": { dimension: [1, 3, 0, -1], factor: joule },
  "mg(glucose)/dL": { dimension: [0, -3, 0, 1], factor: mgGlucose / 100 },
  "mg(glucose)/kg": { dimension: [-1, -1, -2, 1], factor: mgGlucose / kg },
  "mg(glucose)/(kg·min)": { dimension: [-1, -1, -3, 1], factor: mgGlucose / kg / 60 },
  pmol: { dimension: [0, 0, 0, 1], factor: pmol },
  "pmol/min": { dimension: [0, 0, -1, 1], factor: pmol / 60 },
  "pmol/L": { dimension: [0, -3, 0, 1], factor: pmol / 1000 },
  "pmol·h/L": { dimension: [0, -3, 1, 1], factor: 3.6 * pmol },
  // what the glucose and insulin of a body are told by, per kilogram of it
  "dL/kg": { dimension: [-1, 2, -2], factor: 100 / kg },
  "L/kg": { dimension: [-1, 2, -2], factor: 1000 / kg },
  "kg·min/pmol": { dimension: [1, 1, 3, -1], factor: (kg * 60) / pmol },
  "(pmol/kg)/(mg(glucose)/dL)": { dimension: [-1, 2, -2], factor: (pmol / kg / mgGlucose) * 100 },
  "(pmol/(kg·min))/(mg(glucose)/dL)": { dimension: [-1, 2, -3], factor: (pmol / kg / 60 / mgGlucose) * 100 },
  "(mg(glucose)/(kg·min))/(pmol/L)": {
    dimension: [-1, 2, -3],
    factor: ((mgGlucose / kg / 60) * 1000) / pmol,
  },
  "(mg(glucose)/min)/pmol": { dimension: [0, 0, -1], factor: mgGlucose / 60 / pmol },
  "km/h": { dimension: [0, 1, -1], factor: 1e5 / 3600 },
  // strain-gauge units: % and mL/100mL are of the limb's own volume
  "%/s": { dimension: [0, 0, -1], factor: 0.01 },
  "%/min": { dimension: [0, 0, -1], factor: 0.01 / 60 },
  "%/kPa": { dimension: [-1, 0, 0], factor: 0.01 / (1000 * mmHgPerPascal) },
  "s·kPa/%": { dimension: [1, 0, 1], factor: (1000 * mmHgPerPascal) / 0.01 },
  "mL/100mL": { dimension: dimensionless, factor: 0.01 },
  "mL/(100mL·min)": { dimension: [0, 0, -1], factor: 0.01 / 60 },
  "mL/(100mL·mmHg)": { dimension: [-1, 0, 0], factor: 0.01 },
  "mL/(100mL·mmHg2)": { dimension: [-2, 0, 0], factor: 0.01 },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;

export const isUnitName = (name: string): name is UnitName => Object.hasOwn(units, name);

export const dimensionOf = (unit: UnitName): Dimension => units[unit].dimension;

export const sameDimension = (a: Dimension, b: Dimension): boolean =>
  a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && (a[3] ?? 0) === (b[3] ?? 0);

/** The dimension with these exponents; an amount that cancels is left out. */
export const dimension = (pressure: number, length: number, time: number, amount = 0): Dimension =>
  amount === 0 ? [pressure, length, time] : [pressure, length, time, amount];

/** Value in `unit` → value in the coherent unit of its dimension. */
export const toCoherent = (value: number, unit: UnitName): number => value * units[unit].factor;

/** Value in the coherent unit → value in `unit`. */
export const fromCoherent = (value: number, unit: UnitName): number => value / units[unit].factor;

/** A dimension in words, for error messages: `mmHg·s/mL` is `mmHg^1·cm^-3·s^1`. */
export function dimensionText(exponents: Dimension): string {
  const parts = (["mmHg", "cm", "s", "mmol"] as const)
    .map((base, index) => [base, exponents[index] ?? 0] as const)
    .filter(([, exponent]) => exponent !== 0)
    .map(([base, exponent]) => `${base}^${exponent}`);
  return parts.length > 0 ? parts.join("·") : "1";
}
