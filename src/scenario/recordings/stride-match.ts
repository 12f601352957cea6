import type { Muscle } from "../../physiology/terms.js";
import type { Joint } from "./columns.js";
import { runningShapes, type StrideShapes, walkingShapes } from "./stride-shapes.js";
import { centred, type Signal } from "./windows.js";

/** Finds the heel strike in one averaged repetition, by its likeness with the usual shapes of a stride. */

/** One leg's mean course of one repetition, for recognising a stride in it. */
export interface CourseOfLeg {
  readonly of: Signal["of"];
  readonly kind: Signal["kind"];
  readonly values: Float64Array;
  readonly signUnknown?: boolean;
}

export interface StrideMatch {
  /** share of the period at which the heel strikes */
  readonly phase: number;
  /** mean correlation with the usual shapes, at most 1 */
  readonly score: number;
  /** for an ankle of unknown sign: whether it must be turned to count plantarflexion positive */
  readonly turnAnkle: boolean;
}

/** angles are cleaner than EMG, and the triceps and tibialis anterior tell more than the others */
const weights: Readonly<Record<string, number>> = {
  hip: 1.5,
  knee: 2,
  ankle: 1,
  soleus: 1,
  gastrocnemius: 1,
  tibialisAnterior: 1,
  deepPosterior: 0.5,
  peroneal: 0.3,
  footIntrinsic: 0.5,
  thigh: 0.5,
};

/**
 * How much later, as a share of the stride, recordings run than the shapes: muscles of the two persons measured are
 * 1 % early and 5 % late, so the shapes are placed midway; three persons' angles are 1 to 2 % late.
 */
const shapeDelay = { muscle: 0.02, angle: 0.015 };

export function matchStride(
  courses: readonly CourseOfLeg[],
  kind: "walking" | "running",
): StrideMatch | undefined {
  const shapes: StrideShapes = kind === "walking" ? walkingShapes : runningShapes;
  const parts = courses.flatMap((course) => {
    if (course.kind === "load") return [];
    const shape =
      course.kind === "angle" ? shapes.angles[course.of as Joint] : shapes.muscles[course.of as Muscle];
    const scores = circularCorrelation(course.values, shape, shapeDelay[course.kind]);
    return scores === undefined
      ? []
      : [{ scores, weight: weights[course.of], signUnknown: course.signUnknown }];
  });
  if (parts.length === 0) return undefined;
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const count = parts[0].scores.length;
  let best: StrideMatch = { phase: 0, score: Number.NEGATIVE_INFINITY, turnAnkle: false };
  for (const turnAnkle of parts.some((part) => part.signUnknown) ? [false, true] : [false])
    for (let shift = 0; shift < count; shift++) {
      let score = 0;
      for (const part of parts)
        score += (part.weight / total) * part.scores[shift] * (part.signUnknown && turnAnkle ? -1 : 1);
      if (score > best.score) best = { phase: shift / count, score, turnAnkle };
    }
  return best;
}

/** correlation of a course with the shape begun at each of the course's samples; undefined for a constant */
function circularCorrelation(
  values: Float64Array,
  shape: readonly number[],
  delay: number,
): Float64Array | undefined {
  const count = values.length;
  const drawn = Float64Array.from({ length: count }, (_, k) => {
    const at = ((k / count + 1 - delay) % 1) * shape.length;
    const below = Math.floor(at);
    const [from, to] = [shape[below % shape.length], shape[(below + 1) % shape.length]];
    return from + (at - below) * (to - from);
  });
  const [course, reference] = [centred(values), centred(drawn)];
  if (course === undefined || reference === undefined) return undefined;
  return Float64Array.from({ length: count }, (_, shift) => {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += course[(k + shift) % count] * reference[k];
    return sum;
  });
}
