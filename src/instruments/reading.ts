import type { SignalColumn, SignalTable } from "../engine/signals/signal-table.js";
import type { Joints } from "../physiology/terms.js";
import type { Measured, Measures } from "../quantity/figure.js";
import { fromCoherent, type UnitName } from "../quantity/units.js";

/** What one instrument at one site showed. */
export interface Reading {
  /** `left.avp`, `right.apg`, `left.popliteal.doppler` */
  readonly id: string;
  /** "pressure catheter, dorsal foot vein" */
  readonly says: string;
  readonly unit: UnitName;
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/** What an instrument gives: traces, and the measures a clinician takes from them. */
export interface Observation {
  readonly readings: readonly Reading[];
  readonly measures: Measures;
}

/** Parts of a leg whose volume is measured. */
export const limbs = ["foot", "calf", "thigh"] as const;
export type Limb = (typeof limbs)[number];

/** Active force as a share of the greatest that the base adult's muscle makes at rest. */
export type MuscleForce = (activation: number, joints: Joints) => number;

/** Water of a limb's tissue after a night's lying, all that moves of it: how much, at which pressure, and its give. */
export interface Tissue {
  readonly restingVolume_mL: number;
  readonly restingPressure_mmHg: number;
  readonly compliance_mLPerMmHg: number;
}

/** What happened when, and what an instrument must know of the limb it sits on. */
export interface Session {
  readonly signals: SignalTable;
  /** instants by name, s */
  readonly marks: ReadonlyMap<string, number>;
  /** one stride, where there is gait */
  readonly cycle_s?: number;
  /** of all tissue, by which changes are divided */
  readonly limbVolume_mL: Readonly<Record<Limb, number>>;
  /** of each segment by site, `left.shank` */
  readonly segmentLength_cm: ReadonlyMap<string, number>;
  /** of each vein by site, `left.popliteal` */
  readonly capacity_mL: ReadonlyMap<string, number>;
  /** cross-section of each vein over that of the base adult's, equally full */
  readonly relativeArea: ReadonlyMap<string, number>;
  /** of each limb by site, `left.foot`; none where the circuit has no tissue water */
  readonly tissue: ReadonlyMap<string, Tissue>;
  /** of each muscle by site, `left.soleus` */
  readonly muscleForce: ReadonlyMap<string, MuscleForce>;
}

/** What a site has by the name that the session keeps it under. */
export function siteValue<T>(values: ReadonlyMap<string, T>, site: string): T {
  const found = values.get(site);
  if (found === undefined) throw new Error(`Nothing is known of ${site}.`);
  return found;
}

export function column(session: Pick<Session, "signals">, id: string): SignalColumn {
  const found = session.signals.columns.get(id);
  if (found === undefined) throw new Error(`No signal ${id} was recorded.`);
  return found;
}

export const reached = (value: number, unit: UnitName): Measured => ({ value, unit });
export const notReached = (unit: UnitName, reason: string): Measured => ({ value: null, unit, reason });

/** A sampled course with the questions that measures ask of it. Spans are closed; times in s. */
export class Course {
  constructor(
    readonly times: Float64Array,
    readonly values: Float64Array,
  ) {}

  static of(session: Pick<Session, "signals">, id: string): Course {
    return new Course(session.signals.times, column(session, id).values);
  }

  /** The course in a unit of its dimension, where the coherent one is not what an instrument shows. */
  static in(session: Session, id: string, unit: UnitName): Course {
    const { times, values } = Course.of(session, id);
    return new Course(
      times,
      values.map((value) => fromCoherent(value, unit)),
    );
  }

  get end(): number {
    return this.times[this.times.length - 1];
  }

  mean(from: number, to: number): number {
    let sum = 0;
    let count = 0;
    for (let k = this.first(from); k < this.times.length && (this.times[k] as number) <= to + 1e-9; k++) {
      sum += this.values[k] as number;
      count++;
    }
    return sum / count;
  }

  /** Value at an instant, between samples by a straight line. */
  at(time: number): number {
    const k = this.first(time);
    if (k === 0) return this.values[0];
    if (k >= this.times.length) return this.values[this.times.length - 1];
    const share = (time - this.times[k - 1]) / (this.times[k] - this.times[k - 1]);
    return this.values[k - 1] + share * (this.values[k] - this.values[k - 1]);
  }

  /** Smallest value of a span and when it stood. */
  lowest(from: number, to: number): { readonly value: number; readonly time_s: number } {
    return this.extreme(from, to, -1);
  }

  highest(from: number, to: number): { readonly value: number; readonly time_s: number } {
    return this.extreme(from, to, 1);
  }

  /** First instant from `from` on at which the course has risen to `level`, between samples by a straight line. */
  risesTo(level: number, from: number): number | null {
    for (let k = this.first(from); k < this.times.length; k++) {
      const value = this.values[k] as number;
      if (value < level) continue;
      const before = this.values[k - 1];
      const time = this.times[k] as number;
      if (before === undefined || before >= level || time <= from) return Math.max(time, from);
      const share = (level - before) / (value - before);
      return (this.times[k - 1] as number) + share * (time - (this.times[k - 1] as number));
    }
    return null;
  }

  /** First instant from `from` on at which the course has fallen to `level`. */
  fallsTo(level: number, from: number): number | null {
    return new Course(
      this.times,
      this.values.map((value) => -value),
    ).risesTo(-level, from);
  }

  /** First index at or after a time. */
  first(time: number): number {
    let low = 0;
    let high = this.times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.times[middle] as number) < time - 1e-9) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private extreme(from: number, to: number, sign: 1 | -1): { value: number; time_s: number } {
    let best = this.first(from);
    for (let k = best; k < this.times.length && (this.times[k] as number) <= to + 1e-9; k++) {
      if (sign * (this.values[k] as number) > sign * (this.values[best] as number)) best = k;
    }
    return { value: this.values[best] as number, time_s: this.times[best] as number };
  }
}
