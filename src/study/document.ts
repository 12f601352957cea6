/**
 * A study is who, what happens, in which circuit: plain data that can be saved, shared, hashed and cited.
 * The smallest one is {"person": {"base": "healthy-adult", "height_cm": 175}, "scenario": "ten-heel-raises"}.
 */
export interface PersonDocument {
  readonly base: "healthy-adult";
  readonly height_cm?: number;
  readonly mass_kg?: number;
  readonly age_years?: number;
  readonly sex?: "female" | "male";
  /** what is wrong, in the order it is added */
  readonly conditions?: readonly AppliedDocument[];
  /** what was done about it */
  readonly treatments?: readonly AppliedDocument[];
  /** numbers of one's own in place of the model's, by id with or without the leg: {"soleal.capacity": 60} */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** {"id": "deep-reflux", "side": "left", "site": "axial", "degree": "severe"} */
export interface AppliedDocument {
  readonly id: string;
  /** not where it is of the whole person */
  readonly side?: "left" | "right" | "both";
  readonly site?: string;
  readonly degree?: "mild" | "moderate" | "severe";
  /** of `calf-training`: strength gained */
  readonly gain_pct?: number;
}

/**
 * Something put on the legs: {"id": "stocking", "side": "left", "class": "II"}; or chambers of one's own, {"id":
 * "pressure-course", "chambers": [{"cuff": "calf", "course": [{"time_s": 5, "pressure_mmHg": 40}]}]}.
 */
export type DeviceDocument = {
  readonly id: string;
  readonly side?: "left" | "right" | "both";
} & Readonly<Record<string, unknown>>;

/**
 * A scenario is its id, or its id with settings: {"id": "walk", "speed_kmh": 3, "minutes": 2}; or a timeline of one's
 * own: {"id": "timeline", "duration_s": 120, "postures": [{"posture": "sitting"}], "movements": [...]}.
 */
export type ScenarioDocument = string | ({ readonly id: string } & Readonly<Record<string, unknown>>);

/** {"signals": ["left.calf.volume"], "every_s": 60} */
export interface RecordDocument {
  readonly signals?: readonly string[] | undefined;
  readonly every_s?: number | undefined;
}

/** the two legs between fixed pressures, or the whole circulation */
export type CircuitId = "open-leg" | "closed-loop";
export const defaultCircuit: CircuitId = "closed-loop";

export interface StudyDocument {
  readonly person: PersonDocument;
  readonly scenario: ScenarioDocument;
  readonly devices?: readonly DeviceDocument[];
  /** beside those that the scenario brings with it */
  readonly instruments?: readonly { readonly id: string; readonly site: string }[];
  readonly circuit?: CircuitId;
  /** of a day: whether time that only repeats may be passed over */
  readonly leaps?: boolean;
  /** which signals are kept, and how often */
  readonly record?: RecordDocument;
  readonly method?: "explicit" | "implicit";
  readonly step_ms?: number;
}

/** A study that has been read names its circuit. */
export type NamedStudy = StudyDocument & { readonly circuit: CircuitId };
