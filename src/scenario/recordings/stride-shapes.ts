import type { Muscle } from "../../physiology/terms.js";
import type { Joint } from "./columns.js";

/**
 * Rough shapes of one stride, a value every 5 %, heel strike first. They are compared with a recording by
 * correlation, to find where in its cycle the heel strikes; no number of them enters the movement.
 * Ground: assumed, drawn after the usual textbook curves; the peaks of soleus (46 %), gastrocnemius (41 %) and
 * tibialis anterior (2 %) after the two recordings named in this folder's tests.
 */
export interface StrideShapes {
  readonly angles: Readonly<Record<Joint, readonly number[]>>;
  readonly muscles: Readonly<Record<Muscle, readonly number[]>>;
}

export const walkingShapes: StrideShapes = {
  // plantarflexion, knee flexion and hip flexion in degrees
  angles: {
    ankle: [0, 6, 4, 0, -3, -5, -7, -9, -10, -10, -7, 2, 14, 18, 11, 4, 0, -1, -1, -1],
    knee: [4, 11, 17, 19, 17, 14, 10, 7, 6, 8, 14, 26, 40, 53, 61, 60, 50, 34, 17, 5],
    hip: [30, 29, 26, 21, 16, 11, 6, 1, -4, -8, -10, -9, -3, 6, 16, 24, 30, 33, 33, 31],
  },
  // percent of the highest
  muscles: {
    soleus: [8, 12, 25, 40, 47, 50, 57, 70, 86, 99, 88, 45, 14, 7, 6, 6, 6, 6, 6, 7],
    gastrocnemius: [7, 9, 14, 24, 33, 44, 60, 80, 98, 95, 62, 22, 8, 6, 6, 6, 6, 6, 6, 6],
    tibialisAnterior: [99, 88, 38, 12, 8, 7, 6, 6, 6, 7, 9, 16, 34, 45, 42, 33, 30, 36, 52, 78],
    deepPosterior: [20, 30, 40, 45, 45, 45, 50, 65, 85, 99, 75, 28, 10, 8, 8, 8, 8, 8, 10, 14],
    peroneal: [46, 44, 26, 15, 14, 18, 38, 66, 90, 99, 76, 32, 12, 10, 10, 10, 10, 12, 20, 34],
    footIntrinsic: [6, 6, 8, 12, 20, 28, 40, 58, 78, 94, 99, 88, 48, 16, 8, 6, 6, 6, 6, 6],
    thigh: [85, 99, 84, 50, 25, 13, 9, 8, 8, 8, 9, 12, 15, 14, 11, 12, 20, 42, 72, 84],
  },
};

/** A runner is on the ground for a third of the stride: triceps and vasti work right after the foot lands. */
export const runningShapes: StrideShapes = {
  angles: {
    ankle: [-5, -10, -17, -22, -24, -18, -6, 10, 22, 22, 17, 12, 8, 4, 1, -1, -3, -4, -4, -4],
    knee: [13, 25, 36, 42, 42, 36, 27, 18, 16, 28, 48, 68, 86, 97, 99, 90, 70, 44, 22, 12],
    hip: [33, 32, 28, 22, 14, 6, -1, -7, -9, -6, 2, 11, 20, 29, 36, 41, 43, 42, 38, 35],
  },
  muscles: {
    soleus: [45, 72, 93, 99, 88, 62, 34, 15, 8, 6, 5, 5, 5, 5, 5, 5, 6, 8, 14, 27],
    gastrocnemius: [50, 78, 96, 98, 80, 52, 26, 12, 8, 6, 5, 5, 5, 5, 6, 7, 9, 13, 21, 34],
    tibialisAnterior: [78, 50, 28, 18, 15, 15, 18, 28, 44, 58, 64, 62, 58, 56, 58, 64, 74, 86, 96, 95],
    deepPosterior: [45, 72, 93, 99, 86, 60, 33, 15, 8, 6, 5, 5, 5, 5, 5, 5, 6, 8, 14, 27],
    peroneal: [55, 78, 95, 98, 80, 54, 30, 14, 8, 6, 6, 6, 7, 8, 8, 9, 12, 18, 27, 40],
    footIntrinsic: [20, 45, 72, 92, 99, 90, 64, 34, 14, 8, 6, 6, 6, 6, 6, 6, 6, 6, 8, 12],
    thigh: [82, 96, 98, 82, 55, 30, 16, 10, 8, 8, 9, 10, 11, 13, 17, 24, 34, 48, 62, 73],
  },
};
