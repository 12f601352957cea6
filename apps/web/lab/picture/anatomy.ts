import type { muscles, veins, ways } from "../signals.js";

/**
 * The plate as data: a left leg standing, seen from its inner side, toes to the right. Centimetres, x to the front, y down
 * from the hip joint; lengths of the base adult (hip to knee 42.9, knee to ankle 43.1), contours by eye after anatomy.
 * The inner border of the shin bone parts the drawing: the saphenous vein runs over it, outside the two fasciae.
 */

export type VeinName = (typeof veins)[number];
export type WayName = (typeof ways)[number];
export type MuscleName = Exclude<(typeof muscles)[number], "peroneal">;
export type VeinLayer = "deep" | "superficial" | "muscleVeins";

/** [x, y, x, y, …] */
export type Line = readonly number[];

export interface DrawnVein {
  readonly id: VeinName;
  readonly layer: VeinLayer;
  /** from foot to heart; several where the vein is several of like calibre, which share its volume */
  readonly lumens: readonly Line[];
  /** cm of each, where the view foreshortens it */
  readonly trueLength?: number;
  /** spindles are wide in the middle: sinuses of a muscle */
  readonly spindle?: boolean;
}

export interface DrawnWay {
  readonly id: WayName;
  readonly from: VeinName;
  readonly to: VeinName;
  readonly layer: VeinLayer;
  /** a vessel of its own between the two; without it they meet end to end */
  readonly path?: Line;
}

export interface DrawnMuscle {
  readonly id: MuscleName;
  /** borders from the origin down; the second bulges */
  readonly still: Line;
  readonly free: Line;
  /** fibres slant from border to border, or run along */
  readonly fibres: "slanting" | "along";
  /** where it ends on the foot, cm, if the ankle moves it */
  readonly insertion?: readonly [x: number, y: number];
}

export interface Anatomy {
  /** from the back of the trunk round the foot to the chest */
  readonly skin: Line;
  readonly fascia: readonly Line[];
  /** what shows through the skin: tendon, kneecap, malleolus, folds */
  readonly marks: readonly Line[];
  readonly muscles: readonly DrawnMuscle[];
  readonly veins: readonly DrawnVein[];
  readonly ways: readonly DrawnWay[];
  readonly lymph: readonly Line[];
}

// biome-ignore format: pairs belong together
export const fromInside: Anatomy = {
  skin: [
    -9.2, -42, -10, -34, -9, -25, -7, -15.5, -8.4, -7, -11.2, 0, -11.1, 5, -9.1, 9.6, -8.7, 14, -8.4, 20, -7.6, 28,
    -6.4, 35, -5.5, 39.5, -5.2, 43, -5.9, 46.8, -7.6, 51, -9, 55.5, -9.2, 59, -8.3, 63.8, -6.7, 69, -5.2, 74, -4.4, 78.5,
    -4.2, 82, -4.8, 85.4, -5.75, 88.4, -5.95, 90.6, -5.3, 92.2, -3.4, 92.85, -1, 92.8, 1.5, 92.35, 4.5, 91.6, 7.5, 91.7,
    10, 92.4, 12.3, 92.85, 14.4, 92.65, 15.9, 92.2, 17.4, 92.7, 18.9, 92.65, 19.7, 91.9, 19.3, 90.9, 17.7, 90.2, 15.6, 89.7,
    12.5, 88.5, 9.2, 86.9, 6.3, 84.9, 4.6, 82.6, 3.8, 79.5, 3.5, 75.5, 3.7, 70, 4.2, 64, 4.8, 57, 5.3, 51.5, 5.7, 49.2,
    5.6, 47, 6.5, 44, 7, 41.5, 6.7, 38.8, 6.5, 36.4, 7.4, 31.5, 8.7, 25, 9.5, 17, 9.5, 9, 8.7, 2.5, 8.6, -1, 9.7, -6,
    10.1, -12, 9.3, -19, 9.2, -25, 10.4, -31, 10, -42,
  ],
  fascia: [
    [-4.6, 44.5, -6.2, 48.5, -7.9, 52.5, -8.4, 56.5, -8.3, 60, -7.2, 65, -5.8, 69.8, -4.5, 74.5, -3.6, 79, -3.5, 82.5],
    [-0.9, 48, 0.1, 51.5, 0.45, 57, 0.55, 64, 0.5, 71, 0.45, 77, 0.3, 82],
    [4.9, 51, 4.4, 57, 3.8, 64, 3.25, 70, 3, 75.5, 3.2, 80],
    [1.6, 50, 1.75, 57, 1.7, 64, 1.65, 71, 1.85, 77, 2.4, 81],
    [8.4, 5, 9, 11, 8.9, 17, 8.1, 25, 6.8, 31.5, 5.9, 36.5],
    [6.2, 9.5, 5, 17, 3.8, 24.5, 2.6, 31.5, 1.5, 37.5],
    [3.9, 10, 2.7, 17, 1.5, 24.5, 0.3, 31.5, -0.7, 37.5],
    [-8, 12, -7.8, 20, -7, 28, -5.9, 35, -4.9, 40],
  ],
  marks: [
    [-2.7, 75, -2.9, 79, -3.3, 82.5, -4, 85.5],
    [-1, 86.6, -1.1, 85.5, -0.2, 84.7, 0.9, 85.1, 1.2, 86.2, 0.6, 87],
    [5.5, 38.4, 4.7, 40, 4.6, 42, 5.2, 43.8, 5.9, 44.3],
    [-9.9, 8.9, -8.2, 9.9, -6.2, 10.1],
    [14.9, 90.7, 16, 91.4, 16.3, 92.1],
    [18.2, 90.5, 19, 90.9, 19.4, 91.3],
    [8.8, 1.2, 6.9, -0.6, 5.6, -3],
    [-4.9, 91.4, -4.6, 90.2],
  ],
  muscles: [
    {
      id: "thigh",
      still: [7.2, 4, 6.6, 10, 5.8, 16, 4.7, 24, 3.6, 31, 3.4, 35, 4.6, 38.6],
      free: [7.2, 4, 8.5, 10, 8.8, 15, 8.4, 21, 7.4, 28, 6.2, 34.5, 4.6, 38.6],
      fibres: "along",
    },
    {
      id: "thigh",
      still: [-5.2, 8, -3.6, 14, -3, 20, -2.9, 26, -3.4, 33, -4.4, 41],
      free: [-5.2, 8, -7.2, 14, -7.4, 20, -6.9, 27, -5.8, 34, -4.4, 41],
      fibres: "along",
    },
    {
      id: "deepPosterior",
      still: [-0.9, 48.5, -0.2, 53, 0.05, 59, 0.1, 66, -0.05, 72, -0.5, 78, -1.4, 84],
      free: [-0.9, 48.5, -1.9, 53, -2.1, 59, -2.1, 66, -2.05, 72, -1.9, 78, -1.4, 84],
      fibres: "along",
      insertion: [-2.4, 87],
    },
    {
      id: "soleus",
      still: [-2.7, 47.5, -2.4, 53, -2.3, 59, -2.35, 65, -2.5, 70, -2.9, 74.5, -3.4, 78.5],
      free: [-2.7, 47.5, -5, 51.5, -6.1, 56.5, -6.5, 61.5, -6, 67, -4.6, 72.8, -3.4, 78.5],
      fibres: "slanting",
      insertion: [-4.9, 87.5],
    },
    {
      id: "gastrocnemius",
      still: [-4, 40.5, -4.6, 45, -5.5, 49.5, -6.2, 54.5, -6.7, 58.5, -6.9, 61.5, -6.6, 65],
      free: [-4, 40.5, -5.9, 46, -7.6, 50.8, -8.3, 55.5, -8.25, 59.5, -7.6, 62.8, -6.6, 65],
      fibres: "slanting",
      insertion: [-4.9, 87.5],
    },
    {
      id: "tibialisAnterior",
      still: [3.9, 48.6, 2.3, 54, 1.95, 60, 1.95, 66, 2.1, 71, 2.5, 75, 2.9, 79.5],
      free: [3.9, 48.6, 4.5, 54, 4.1, 60, 3.6, 66, 3.2, 71, 2.95, 75, 2.9, 79.5],
      fibres: "slanting",
      insertion: [6, 86],
    },
    {
      id: "footIntrinsic",
      still: [-4.4, 90.6, -2.6, 89.3, 1, 88.8, 5, 89.2, 8.5, 90, 11.4, 91.4],
      free: [-4.4, 90.6, -2.8, 91.7, 1, 91.5, 5, 90.9, 8.5, 91.1, 11.4, 91.4],
      fibres: "along",
    },
  ],
  veins: [
    { id: "iliac", layer: "deep", lumens: [[3.5, 5, 3.9, 1, 3.4, -3, 2.3, -8.6]] },
    { id: "femoral", layer: "deep", lumens: [[-2.4, 37.2, -2, 32, -0.9, 26, 0.5, 19, 2, 12, 3.5, 5]] },
    { id: "popliteal", layer: "deep", lumens: [[-2.2, 49.5, -2.9, 45.5, -3, 41, -2.4, 37.2]] },
    { id: "proximalDeepCalf", layer: "deep", lumens: [[-1, 65, -1, 58, -1.4, 53, -2.2, 49.5]] },
    { id: "distalDeepCalf", layer: "deep", lumens: [[-1.7, 85.6, -1.1, 80, -0.95, 72, -1, 65]] },
    { id: "anteriorTibial", layer: "deep", lumens: [[3.2, 82.5, 2.7, 76, 2.6, 69, 2.8, 61, 3, 55, 2.6, 51.3]] },
    {
      id: "dorsalFoot",
      layer: "superficial",
      lumens: [
        [15.8, 90.5, 12.4, 89.5, 9, 87.9, 6, 86, 4, 83.9],
        [14.3, 91.2, 11, 90, 7.5, 88.3, 5, 86.6, 4, 83.9],
      ],
    },
    {
      id: "plantar",
      layer: "deep",
      lumens: [
        [11.6, 90.9, 7, 90.2, 2.5, 90, -0.8, 89.4, -2.1, 87.9],
        [9.6, 91.5, 5.5, 91, 1.5, 91, -1.4, 90.4, -2.1, 87.9],
      ],
    },
    {
      id: "soleal",
      layer: "muscleVeins",
      spindle: true,
      lumens: [
        [-3.2, 73.5, -3.3, 68, -3.2, 62, -2.9, 57, -2.5, 54],
        [-4.4, 71, -5.1, 66, -5, 60.5, -4.1, 56, -2.7, 53.6],
      ],
    },
    {
      id: "gastrocnemius",
      layer: "muscleVeins",
      spindle: true,
      lumens: [[-7.1, 63, -7.3, 59, -7, 55, -6.1, 50.5, -4.6, 46.8]],
    },
    {
      id: "thighMuscle",
      layer: "muscleVeins",
      spindle: true,
      lumens: [
        [4.6, 36.5, 5, 31, 5.7, 24, 6.3, 17, 6, 11.5],
        [6.1, 34.5, 7, 28, 7.7, 20.5, 7.5, 14, 6.2, 10.5],
        [-4.8, 38, -5.2, 31, -5.2, 23, -4.1, 16, -2, 11.5],
      ],
    },
    {
      id: "greatSaphenousCalf",
      layer: "superficial",
      lumens: [[1.9, 84, 1.35, 78, 1.1, 71, 1.12, 64, 1.05, 57, 0.75, 51.5, 0.1, 46.5, -0.1, 42.3]],
    },
    {
      id: "greatSaphenousThigh",
      layer: "superficial",
      lumens: [[-0.1, 42.3, 0.4, 37.5, 1.45, 31.5, 2.65, 24.5, 3.85, 17, 5, 10, 5.5, 6.2]],
    },
    {
      id: "smallSaphenousCalf",
      layer: "superficial",
      lumens: [[-3.1, 86.3, -3.75, 81, -4.3, 76, -5.6, 71, -7.4, 65.6, -8.75, 60, -8.7, 56, -7.4, 51, -5.4, 46.2, -4.9, 43.5]],
    },
    {
      id: "smallSaphenousThigh",
      layer: "superficial",
      lumens: [[-4.9, 43.5, -4.8, 39, -4.1, 34.5, -3.1, 31.2]],
    },
  ],
  ways: [
    { id: "plantarToDorsalFoot", from: "plantar", to: "dorsalFoot", layer: "superficial", path: [8.4, 90.6, 8.9, 89.4, 8.6, 88.2] },
    { id: "dorsalFootToDistalDeepCalf", from: "dorsalFoot", to: "distalDeepCalf", layer: "deep", path: [4.9, 85.6, 2.4, 87.4, -0.4, 86.9, -1.5, 84.4] },
    { id: "dorsalFootToAnteriorTibial", from: "dorsalFoot", to: "anteriorTibial", layer: "deep", path: [4, 83.9, 3.6, 83.2, 3.2, 82.3] },
    { id: "plantarToDistalDeepCalf", from: "plantar", to: "distalDeepCalf", layer: "deep", path: [-2.1, 87.9, -2.1, 86.7, -1.7, 85.4] },
    { id: "dorsalFootToGreatSaphenousCalf", from: "dorsalFoot", to: "greatSaphenousCalf", layer: "superficial", path: [4.4, 84.5, 3.1, 85.2, 2.2, 84.9, 1.85, 83.6] },
    { id: "dorsalFootToSmallSaphenousCalf", from: "dorsalFoot", to: "smallSaphenousCalf", layer: "superficial", path: [7.6, 87.2, 4, 88.7, 0, 88.9, -2.6, 88.4, -3.15, 86.1] },
    { id: "distalDeepCalfToProximalDeepCalf", from: "distalDeepCalf", to: "proximalDeepCalf", layer: "deep" },
    { id: "solealToProximalDeepCalf", from: "soleal", to: "proximalDeepCalf", layer: "muscleVeins", path: [-2.5, 54, -2.1, 53, -1.6, 52.2] },
    { id: "anteriorTibialToPopliteal", from: "anteriorTibial", to: "popliteal", layer: "deep", path: [2.6, 51.3, 1.6, 49.6, -0.6, 48.9, -2.3, 48.4] },
    { id: "gastrocnemiusToPopliteal", from: "gastrocnemius", to: "popliteal", layer: "muscleVeins", path: [-4.6, 46.8, -3.9, 45.6, -3, 44.3] },
    { id: "proximalDeepCalfToPopliteal", from: "proximalDeepCalf", to: "popliteal", layer: "deep" },
    { id: "poplitealToFemoral", from: "popliteal", to: "femoral", layer: "deep" },
    { id: "thighMuscleToFemoral", from: "thighMuscle", to: "femoral", layer: "muscleVeins", path: [6.1, 11.2, 4.4, 9.6, 2.8, 8] },
    { id: "femoralToIliac", from: "femoral", to: "iliac", layer: "deep" },
    { id: "greatSaphenousCalfToGreatSaphenousThigh", from: "greatSaphenousCalf", to: "greatSaphenousThigh", layer: "superficial" },
    { id: "greatSaphenousThighToIliac", from: "greatSaphenousThigh", to: "iliac", layer: "superficial", path: [5.5, 6.2, 5.3, 4.2, 4, 2.8] },
    { id: "smallSaphenousCalfToPopliteal", from: "smallSaphenousCalf", to: "popliteal", layer: "superficial", path: [-5.2, 45.4, -4.1, 43.6, -3.1, 42.4] },
    { id: "smallSaphenousCalfToSmallSaphenousThigh", from: "smallSaphenousCalf", to: "smallSaphenousThigh", layer: "superficial" },
    { id: "smallSaphenousThighToGreatSaphenousThigh", from: "smallSaphenousThigh", to: "greatSaphenousThigh", layer: "superficial", path: [-3.1, 31.2, -1.6, 29.4, 0.4, 28.6, 2, 27.6] },
    { id: "greatSaphenousCalfToDistalDeepCalf", from: "greatSaphenousCalf", to: "distalDeepCalf", layer: "superficial", path: [1.25, 76.8, 0.3, 76.2, -1, 74.8] },
    { id: "greatSaphenousCalfToSoleal", from: "greatSaphenousCalf", to: "soleal", layer: "superficial", path: [1.1, 69.6, -0.8, 68.6, -3.2, 66.8] },
    { id: "greatSaphenousCalfToGastrocnemius", from: "greatSaphenousCalf", to: "gastrocnemius", layer: "superficial", path: [0.6, 50.4, -1.6, 51.4, -4, 51.8, -6, 50.4] },
    { id: "smallSaphenousCalfToGastrocnemius", from: "smallSaphenousCalf", to: "gastrocnemius", layer: "superficial", path: [-8.75, 59.6, -8.1, 58.6, -7.2, 57] },
    { id: "greatSaphenousThighToFemoral", from: "greatSaphenousThigh", to: "femoral", layer: "superficial", path: [2.9, 23, 1.6, 22, 0.3, 20.2] },
  ],
  lymph: [
    [12, 88.3, 7.4, 86.4, 4.4, 83.4, 2.5, 80, 2.3, 72, 2.3, 62, 2, 53, 1, 45, 1.6, 36.5, 3.6, 27, 5.4, 16, 6.8, 6, 5, -3],
    [9, 89, 5.6, 87.3, 3, 82, 2.05, 76, 2.05, 66, 1.8, 57, 1, 49, 0.6, 43, 2.4, 31, 4.6, 19, 6.2, 8, 4.6, -4],
    [-4, 88, -4, 80, -5.3, 73, -7.8, 66, -8.95, 60, -8.6, 53, -6.2, 46.6, -4, 42],
  ],
};
