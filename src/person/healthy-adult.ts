/** Who it is. */
export interface Body {
  readonly height_cm: number;
  readonly mass_kg: number;
  readonly age_years: number;
  readonly sex: "female" | "male";
}

/** The base adult, to whom every typical number of the circuit belongs. */
export const healthyAdult: Body = { height_cm: 175, mass_kg: 70, age_years: 30, sex: "male" };

/** What may be set, and how far the scaling below can be believed. */
export const bodyRanges = {
  height_cm: { says: "stature", unit: "cm", range: [120, 220] },
  mass_kg: { says: "body mass", unit: "kg", range: [30, 200] },
  age_years: { says: "age", unit: "years", range: [18, 95] },
} as const;
