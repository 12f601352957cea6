import { cos, sin } from "../../quantity/elementary.js";
import { otherSide, type Side, sides } from "../../physiology/terms.js";
import { coursesOf, type Cycles } from "./cycles.js";
import { lagBetweenLegs } from "./gait.js";
import { rotated } from "./legs.js";
import type { MovementKind } from "./movement.js";
import { extremes, meanOf } from "./resample.js";
import type { RecordedSignal } from "./signals.js";
import { matchStride } from "./stride-match.js";
import type { Grid } from "./windows.js";

/** Where in the averaged repetition each heel strikes, and which way an ankle of unknown sign counts from there. */

/** Where in the averaged cycle each foot strikes, as a share of the period; undefined for what is no stride. */
export function heelStrikePhases(
  signals: readonly RecordedSignal[],
  grid: Grid,
  cycles: Cycles,
  notes: string[],
): Record<Side, number> | undefined {
  if (cycles.kind === "other") return undefined;
  const legs = coursesOf(signals, grid, cycles.windows);
  const known: Partial<Record<Side, number>> = {};
  for (const side of sides) {
    const phases = cycles.strikes_s[side].flatMap((strike) => {
      const window = cycles.windows.find(({ from_s, to_s }) => strike >= from_s - 1e-9 && strike < to_s);
      return window === undefined ? [] : [(strike - window.from_s) / (window.to_s - window.from_s)];
    });
    if (phases.length > 0) known[side] = circularMean(phases);
  }
  if (known.left === undefined && known.right === undefined) {
    const matches = sides.flatMap((side) => {
      const match = matchStride(legs[side], cycles.kind as "walking" | "running");
      return match === undefined ? [] : [{ side, match }];
    });
    const best = matches.sort(
      (a, b) => legs[b.side].length - legs[a.side].length || b.match.score - a.match.score,
    )[0];
    if (best === undefined) return { right: 0, left: 0.5 };
    known[best.side] = best.match.phase;
    notes.push(`The heel strike of the ${best.side} foot was placed by the usual shapes of a stride.`);
  }
  const reference: Side = known.right === undefined ? "left" : "right";
  const other = otherSide(reference);
  const lag = lagBetweenLegs(legs);
  // a lag far from half a cycle is no lag between strides
  const halfCycle = lag !== undefined && Math.abs(lag) > 0.35 ? Math.abs(lag) : 0.5;
  const delay = reference === "right" ? halfCycle : 1 - halfCycle;
  const phase = known[reference] as number;
  return { [reference]: phase, [other]: known[other] ?? (phase + delay) % 1 } as Record<Side, number>;
}

function circularMean(phases: readonly number[]): number {
  const sine = meanOf(phases.map((phase) => sin(2 * Math.PI * phase)));
  const cosine = meanOf(phases.map((phase) => cos(2 * Math.PI * phase)));
  const phase = Math.atan2(sine, cosine) / (2 * Math.PI);
  return phase < -1e-9 ? phase + 1 : Math.max(0, phase);
}

/**
 * Which way an ankle of unknown sign counts: in a stride the foot points down right after the triceps has worked,
 * in a heel raise while it works, and without muscles the larger excursion is plantarflexion.
 */
export function ankleIsTurned(
  signals: readonly RecordedSignal[],
  grid: Grid,
  cycles: Cycles,
  strikes: Record<Side, number> | undefined,
  notes: string[],
): boolean {
  const unknown = signals.filter((signal) => signal.signUnknown);
  if (unknown.length === 0) return false;
  const legs = coursesOf(signals, grid, cycles.windows);
  let votes = 0;
  for (const { side } of unknown) {
    const ankle = legs[side].find((course) => course.of === "ankle");
    if (ankle === undefined) continue;
    if (cycles.kind !== "other" && strikes !== undefined) {
      const shift = Math.round(strikes[side] * ankle.values.length);
      const upright = { ...ankle, values: rotated(ankle.values, shift), signUnknown: false };
      votes += correlationAtStrike(upright.values, cycles.kind);
      continue;
    }
    const triceps = legs[side].find((course) => course.of === "soleus" || course.of === "gastrocnemius");
    const { lowest, highest } = extremes(ankle.values);
    votes +=
      triceps === undefined
        ? highest + lowest - 2 * median(ankle.values)
        : covariance(ankle.values, triceps.values);
  }
  const turned = votes < 0;
  notes.push(
    `The file does not tell which way its ankle angle counts; by the course of the movement ${turned ? "dorsiflexion" : "plantarflexion"} is positive in it.`,
  );
  return turned;
}

const median = (values: Float64Array): number => Float64Array.from(values).sort()[values.length >> 1];

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] - meanA) * (b[k] - meanB);
  return sum;
}

/** push-off against late stance: the foot goes from its most dorsiflexed to its most plantarflexed in a fifth of a stride */
function correlationAtStrike(values: Float64Array, kind: MovementKind): number {
  const at = (share: number) => values[Math.round(share * values.length) % values.length];
  const [before, after] =
    kind === "running"
      ? [
          [0.17, 0.2, 0.23],
          [0.4, 0.44, 0.48],
        ]
      : [
          [0.36, 0.4, 0.44],
          [0.6, 0.63, 0.66],
        ];
  return meanOf(after.map(at)) - meanOf(before.map(at));
}
