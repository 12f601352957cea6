import type { Measures, PersonDocument, StudyDocument, UnitName } from "../../../src/index.js";
import { fixed, unitAfter } from "../../../src/charts/words.js";
import { healthy, heelRaises, legsOnly, severe, walk } from "./legs.js";

/**
 * The mystery leg: a change of the model that a seed chooses, instruments that cost, and a finding to commit to. The
 * same seed hides the same change, so that a class shares a leg by a link.
 */

/** What may be hidden in the left leg. */
export const hidden = {
  nothing: healthy,
  "great-saphenous-reflux": severe("great-saphenous-reflux", "varicose"),
  "deep-reflux": severe("deep-reflux", "axial"),
  "popliteal-obstruction": severe("post-thrombotic-obstruction", "popliteal"),
  "iliac-obstruction": severe("iliofemoral-obstruction"),
  "weak-calf": severe("weak-calf"),
  "stiff-ankle": severe("stiff-ankle"),
  "perforator-incompetence": severe("perforator-incompetence", "calf"),
} as const satisfies Record<string, PersonDocument>;

export type HiddenId = keyof typeof hidden;

/** FNV-1a over the seed's characters: any text is a seed, and near seeds hide unlike things. */
export function hiddenBy(seed: string): HiddenId {
  let hash = 0x811c9dc5;
  for (const character of seed) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  // the low bits of FNV-1a follow the last character; the high ones are mixed better
  hash ^= hash >>> 15;
  const all = Object.keys(hidden) as HiddenId[];
  return all[(hash >>> 0) % all.length];
}

/** `seed=class-7` → "class-7"; undefined where the link carries none. */
export function seedOf(query: string): string | undefined {
  const seed = new URLSearchParams(query).get("seed")?.trim();
  return seed === undefined || seed === "" ? undefined : seed.slice(0, 64);
}

/** What the reader may spend. */
export const budget = 6;

export interface MysteryTest {
  readonly cost: number;
  readonly study: (person: PersonDocument) => StudyDocument;
  /** the measures that it shows */
  readonly shows: readonly string[];
}

const apg = "left.apg";

/** Instruments by what they cost: a needle most, a look at a joint least. */
export const mysteryTests = {
  catheter: {
    cost: 3,
    study: (person) => legsOnly(person, heelRaises(10)),
    shows: ["left.avp.resting", "left.avp.lowest", "left.avp.refillTime90"],
  },
  plethysmograph: {
    cost: 2,
    study: (person) => legsOnly(person, "air-plethysmography"),
    shows: ["venousVolume", "venousFillingIndex", "ejectionFraction", "residualVolumeFraction"].map(
      (id) => `${apg}.${id}`,
    ),
  },
  "duplex-skin": {
    cost: 2,
    study: (person) => legsOnly(person, "calf-squeeze"),
    shows: ["left.greatSaphenous.refluxDuration", "left.perforator.refluxDuration"],
  },
  "duplex-deep": {
    cost: 2,
    study: (person) => legsOnly(person, "calf-squeeze"),
    shows: ["left.deepCalf.refluxDuration"],
  },
  outflow: {
    cost: 2,
    study: (person) => legsOnly(person, { id: "venous-occlusion", minutes: 2 }),
    shows: ["left.calf.strainGauge.maximumOutflow", "left.calf.strainGauge.halfEmptyingTime"],
  },
  treadmill: {
    cost: 2,
    study: (person) => legsOnly(person, walk()),
    shows: ["left.ankle.walkingPressure", "left.popliteal.stancePressureRise"],
  },
  goniometer: {
    cost: 1,
    study: (person) =>
      legsOnly(person, "heel-raise", { instruments: [{ id: "goniometer", site: "left.ankle" }] }),
    shows: ["left.ankle.rangeOfMotion"],
  },
  dynamometer: {
    cost: 1,
    study: (person) =>
      legsOnly(person, "isometric-press", {
        instruments: [{ id: "dynamometer", site: "left.plantarflexion" }],
      }),
    shows: ["left.plantarflexion.peakTorque"],
  },
  volumeter: {
    cost: 1,
    study: (person) => ({
      person,
      scenario: { id: "standing", seconds: 60 },
      instruments: [{ id: "volumeter", site: "left.foot" }],
    }),
    shows: ["left.foot.volumeter.volumeAtEnd"],
  },
} as const satisfies Record<string, MysteryTest>;

export type TestId = keyof typeof mysteryTests;
export const testIds = Object.keys(mysteryTests) as TestId[];

/** How far a measure of the hidden leg lies from a healthy one: from here on it is called plain. */
const plain = 0.25;
/** s; valves that hold let blood back for less than this, and differences below it are told by nobody */
const leastReflux_s = 0.5;

/** Whether a test tells the hidden leg from a healthy one, by its plainest measure. */
export function tellsApart(test: TestId, leg: Measures, beside: Measures): boolean {
  return mysteryTests[test].shows.some((id) => {
    const [a, b] = [leg[id]?.value ?? null, beside[id]?.value ?? null];
    if (a === null || b === null) return a !== b;
    const apart = Math.abs(a - b);
    if (id.endsWith("refluxDuration") && apart < leastReflux_s) return false;
    return apart > plain * Math.abs(b);
  });
}

/** A value with the decimals that its test resolves. */
export const resolved = (value: number | null | undefined, unit: UnitName, notReached: string): string => {
  if (value === null || value === undefined) return notReached;
  const digits = unit === "1" ? 2 : Math.abs(value) < 10 ? 1 : 0;
  return `${fixed(value, digits)}${unitAfter(unit)}`;
};
