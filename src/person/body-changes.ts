import type { Change } from "./change.js";
import type { Body } from "./healthy-adult.js";
import { legChanges } from "./leg-changes.js";
import { metabolicChanges } from "./metabolism.js";
import { wholeBodyChanges } from "./whole-body.js";

/** What a body's stature, mass, age and sex change, keyed by the circuits' parameter ids; nothing for the base adult. */
export const bodyChanges = (body: Body): readonly Change[] => [
  ...legChanges(body),
  ...wholeBodyChanges(body),
  ...metabolicChanges(body),
];
