import { cos, sin } from "../../quantity/elementary.js";
import type { Side } from "../../physiology/terms.js";
import type { MovementKind } from "./movement.js";
import { extremes } from "./resample.js";
import { type CourseOfLeg, matchStride } from "./stride-match.js";
import { centred, type Grid } from "./windows.js";

/** What tells a walk or a run from other movements: ground contact, alternating legs, the shapes of a stride. */

/** a foot with less than this share of its highest load is in the air */
const unloadedShare = 0.05;
/** plate noise and scuffs are shorter than a contact or a swing */
const shortestSwing_s = 0.08;
const shortestContact_s = 0.1;
/** walkers above 145 steps/min run */
const shortestWalkingStride_s = 0.82;
const longestWalkingStride_s = 2.2;
/** how well a stride must follow the usual shapes to be called one */
const leastShapeScore = 0.5;
/** ... and less is asked of legs that alternate anyway */
const leastShapeScoreAlternating = 0.3;

/** Instants at which the foot begins to bear load. */
export function strikesFromLoad(load: Float64Array, grid: Grid): number[] {
  const threshold = unloadedShare * extremes(load).highest;
  const swing = Math.round(shortestSwing_s / grid.step_s);
  const contact = Math.round(shortestContact_s / grid.step_s);
  const strikes: number[] = [];
  let unloaded = 0;
  for (let k = 0; k < load.length; k++) {
    if (load[k] < threshold) {
      unloaded++;
      continue;
    }
    if (unloaded >= swing) {
      let loaded = 0;
      while (k + loaded < load.length && load[k + loaded] >= threshold) loaded++;
      if (loaded >= contact) {
        // the plate felt the foot a little before the threshold
        let first = k;
        while (first > 0 && load[first - 1] > threshold / 5 && load[first - 1] < load[first]) first--;
        strikes.push(grid.start_s + first * grid.step_s);
      }
    }
    unloaded = 0;
  }
  return strikes;
}

/** What the repetitions are: a walk and a run alternate their legs and swing them; anything else is "other". */
export function kindOf(legs: Readonly<Record<Side, readonly CourseOfLeg[]>>, period_s: number): MovementKind {
  if (period_s > longestWalkingStride_s) return "other";
  const all = [...legs.left, ...legs.right];
  const range = (course: CourseOfLeg) => {
    const { lowest, highest } = extremes(course.values);
    return highest - lowest;
  };
  // standing feet stay loaded, and standing legs hardly bend
  if (
    all.some(
      (course) =>
        course.of === "load" && extremes(course.values).lowest > 0.15 * extremes(course.values).highest,
    )
  )
    return "other";
  const swinging = all.filter((course) => course.of === "knee" || course.of === "hip");
  if (swinging.length > 0 && swinging.every((course) => range(course) < 15)) return "other";
  const lag = lagBetweenLegs(legs);
  if (lag !== undefined && Math.abs(lag) < 0.2) return "other";
  if (period_s >= shortestWalkingStride_s && (risesOnTheToes(legs.left) || risesOnTheToes(legs.right)))
    return "other";

  const runs =
    period_s < shortestWalkingStride_s ||
    all.some((course) => course.of === "knee" && extremes(course.values).highest > 85);
  const kind = runs ? "running" : "walking";
  const loaded = all.some((course) => course.kind === "load");
  const scores = (["left", "right"] as const).map((side) => matchStride(legs[side], kind)?.score ?? -1);
  const alternating = lag !== undefined && Math.abs(lag) > 0.4;
  const least = alternating ? leastShapeScoreAlternating : leastShapeScore;
  return loaded || Math.max(...scores) >= least ? kind : "other";
}

/** walkers' ankles, crouched ones too, have at most 0.73 of their variance in one swing a stride; heel raises 0.9 */
const leastSwingOfRaise = 0.8;
const leastLikenessOfRaise = 0.7;

/** In a heel raise the foot points down while the triceps works, once and smoothly; a stride's push-off comes after. */
function risesOnTheToes(courses: readonly CourseOfLeg[]): boolean {
  const ankle = courses.find((course) => course.of === "ankle");
  const angle = ankle === undefined ? undefined : centred(ankle.values);
  if (ankle === undefined || angle === undefined || firstHarmonicShare(angle) < leastSwingOfRaise)
    return false;
  return courses.some((course) => {
    if (course.of !== "soleus" && course.of !== "gastrocnemius") return false;
    const likeness = (centred(course.values) ?? new Float64Array(0)).reduce(
      (sum, value, k) => sum + value * angle[k],
      0,
    );
    return (ankle.signUnknown ? Math.abs(likeness) : likeness) >= leastLikenessOfRaise;
  });
}

/** of values with mean 0 and sum of squares 1 */
function firstHarmonicShare(values: Float64Array): number {
  let [sine, cosine] = [0, 0];
  values.forEach((value, k) => {
    sine += value * sin((2 * Math.PI * k) / values.length);
    cosine += value * cos((2 * Math.PI * k) / values.length);
  });
  return (2 / values.length) * (sine ** 2 + cosine ** 2);
}

/** share of the period by which the left leg follows the right, -0.5 to 0.5; undefined if they share no quantity */
export function lagBetweenLegs(legs: Readonly<Record<Side, readonly CourseOfLeg[]>>): number | undefined {
  let total: Float64Array | undefined;
  for (const right of legs.right) {
    const left = legs.left.find((course) => course.of === right.of && course.kind === right.kind);
    const [a, b] = [centred(right.values), left === undefined ? undefined : centred(left.values)];
    if (a === undefined || b === undefined) continue;
    total ??= new Float64Array(a.length);
    for (let shift = 0; shift < a.length; shift++)
      for (let k = 0; k < a.length; k++) total[shift] += a[k] * b[(k + shift) % a.length];
  }
  if (total === undefined) return undefined;
  const best = total.indexOf(extremes(total).highest) / total.length;
  return best > 0.5 ? best - 1 : best;
}

/**
 * Speed from the stride time by the walk ratio: step length over cadence stays near 0.0065 m per step/min over the
 * usual speeds. Ground: assumed (a usual adult value, from memory); an option overrules it.
 */
const walkRatio_mPerStepPerMinute = 0.0065;
export const speedFromStride_kmh = (stride_s: number): number => {
  const stepsPerMinute = 120 / stride_s;
  return (3.6 * walkRatio_mPerStepPerMinute * stepsPerMinute ** 2) / 60;
};

/** the other way round, for a curve drawn over percent of a stride */
export const strideFromSpeed_s = (speed_kmh: number): number =>
  120 / Math.sqrt((speed_kmh * 60) / (3.6 * walkRatio_mPerStepPerMinute));
