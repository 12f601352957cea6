import type { Muscle } from "../../physiology/terms.js";

/** One leg's course over the period, sampled at `Movement.step_s`; what is absent is taken from the normative stride. */
export interface LegMovement {
  /** 0 to 1, per muscle */
  readonly activation: Partial<Record<Muscle, readonly number[]>>;
  /** plantarflexion positive, neutral standing 0 */
  readonly ankle_deg?: readonly number[];
  /** flexion positive, straight 0 */
  readonly knee_deg?: readonly number[];
  /** flexion positive, neutral standing 0 */
  readonly hip_deg?: readonly number[];
  /** ground reaction force over body weight, where the file holds it */
  readonly load?: readonly number[];
  /** time of a heel strike of this leg within the period, for phasing the normative curves */
  readonly heelStrike_s: number;
}

/** `other` repeats but is no stride: heel raises, squats, pedalling; its legs have no heel strike (heelStrike_s is 0). */
export type MovementKind = "walking" | "running" | "other";

/**
 * A recorded walk made periodic: sample k is at k · step_s, the course repeats after period_s
 * (a whole number of steps), so sample n = period_s / step_s would equal sample 0.
 */
export interface Movement {
  readonly name: string;
  readonly period_s: number;
  readonly step_s: number;
  /** mean stride time, heel strike to heel strike of the same foot */
  readonly stride_s: number;
  readonly left: LegMovement;
  readonly right: LegMovement;
  /** what was assumed or filled in, one sentence each, shown to the user */
  readonly notes: readonly string[];
  /** what the recording was recognised as */
  readonly kind?: MovementKind;
  /** speed at which the muscles' published peaks were taken, where a measured EMG needed them */
  readonly speed_kmh?: number;
}
