import type { PersonDocument, StudyDocument } from "../../../src/index.js";

/** Legs that the lessons and the mystery leg use. The left one is looked at. */

export const healthy: PersonDocument = { base: "healthy-adult" };

type Applied = NonNullable<PersonDocument["conditions"]>[number];

/** A healthy adult but for one thing, as far as it goes, on the left. */
export const severe = (id: string, site?: string): PersonDocument => ({
  base: "healthy-adult",
  conditions: [{ id, side: "left", degree: "severe", ...(site === undefined ? {} : { site }) } as Applied],
});

/** Two legs between fixed pressures: seconds in place of minutes, where the rest of the body takes no part. */
export const legsOnly = (
  person: PersonDocument,
  scenario: StudyDocument["scenario"],
  more: Partial<StudyDocument> = {},
): StudyDocument => ({ person, scenario, circuit: "open-leg", ...more });

export const heelRaises = (count: number) => ({ id: "ten-heel-raises", count });
export const walk = (speed_kmh = 3) => ({ id: "walk", speed_kmh, minutes: 0.5 });
