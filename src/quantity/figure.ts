import type { UnitName } from "./units.js";

/** A number that left home: value, unit, and, where it was not reached, the reason. */
export type Measured =
  | { readonly value: number; readonly unit: UnitName }
  | { readonly value: null; readonly unit: UnitName; readonly reason: string };

/** Measures by dotted id, site first, quantity last: `left.avp.lowest`. */
export type Measures = Readonly<Record<string, Measured>>;
