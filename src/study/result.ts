import type { SignalTable } from "../engine/signals/signal-table.js";
import type { Reading } from "../instruments/reading.js";
import type { Measures } from "../quantity/figure.js";
import type { NamedStudy } from "./document.js";

export type { Reading };

export interface Mark {
  readonly name: string;
  readonly time_s: number;
}

export interface StudyResult {
  /** the study with every default filled in: running it again gives the same bits */
  readonly study: NamedStudy;
  readonly duration_s: number;
  readonly marks: readonly Mark[];
  readonly signals: SignalTable;
  readonly readings: readonly Reading[];
  readonly measures: Measures;
  readonly checks: {
    /** largest |leg blood volume − its start − ∫ boundary flows| over the run, mL */
    readonly bloodVolumeDrift_mL: number;
    readonly bloodVolume_mL: number;
  };
  /** assumptions and departures a reader must know, one sentence each */
  readonly notes: readonly string[];
  readonly solver: {
    readonly method: "explicit" | "implicit";
    readonly step_ms: number;
    readonly steps: number;
    /** largest stable step of the explicit method on this model, ms */
    readonly stabilityLimit_ms: number;
  };
}
