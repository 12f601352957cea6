import { type Anatomy, fromInside, type Line, type VeinName, type WayName } from "./anatomy.js";

/**
 * A left leg from the front, the calf's layers spread from the inner side (left) to the outer: what lies one behind the
 * other is drawn side by side. Centimetres, x from the middle of the leg outward, y down from the hip joint.
 */

const lumens: Readonly<Record<VeinName, readonly Line[]>> = {
  iliac: [[-3, 5, -3.4, 1, -4, -4]],
  femoral: [[0.6, 37.2, 0.2, 31, -0.8, 24, -1.8, 15, -3, 5]],
  popliteal: [[0.9, 50, 0.6, 46, 0.5, 41, 0.6, 37.2]],
  proximalDeepCalf: [[0.7, 65, 0.8, 58, 0.9, 50]],
  distalDeepCalf: [[-1.5, 85.5, -0.4, 79, 0.4, 72, 0.7, 65]],
  anteriorTibial: [[1.4, 83.5, 2.3, 77, 2.8, 69, 2.9, 60, 2.3, 52.4]],
  dorsalFoot: [
    [-1.8, 91.4, -1.2, 89.6, 0, 87.6, 0.9, 85.2],
    [2.9, 91.4, 2.3, 89.4, 1.6, 87.4, 0.9, 85.2],
  ],
  plantar: [[-2.6, 92.1, -2.7, 90.4, -2.5, 88.6, -2.1, 87.2]],
  soleal: [
    [-1, 73, -0.9, 67, -0.7, 61, -0.2, 55.5, 0.3, 53.4],
    [-2.3, 70.5, -2.5, 65, -2.3, 59.5, -1.3, 55, 0.2, 53],
  ],
  gastrocnemius: [[-4.1, 62, -4.2, 58, -3.6, 53, -1.8, 48.2, -0.6, 46]],
  thighMuscle: [
    [3.4, 37, 4, 31, 4.2, 24, 3.2, 17, 1.4, 12],
    [5.6, 35, 6.2, 29, 6.2, 22, 4.8, 15, 2.4, 11],
  ],
  greatSaphenousCalf: [[-2.7, 84.4, -2.8, 78, -3.8, 70, -5.1, 61, -5.7, 55, -5.2, 48, -4.7, 42.3]],
  greatSaphenousThigh: [[-4.7, 42.3, -5.2, 36, -5.8, 28, -5.4, 18, -4.2, 9, -3.9, 6.4]],
  smallSaphenousCalf: [[2.6, 87.2, 2.75, 81, 3.7, 72, 4.65, 62, 4.7, 54, 3.4, 47.6, 2.7, 44.4]],
  smallSaphenousThigh: [[2.7, 44.4, 2.6, 39, 1.9, 34.8]],
};

/** cm; a foot from the front is much shorter than it is, and its one plantar vein stands for two */
const trueLength: Partial<Readonly<Record<VeinName, number>>> = { dorsalFoot: 13.5, plantar: 29 };

const paths: Partial<Readonly<Record<WayName, Line>>> = {
  plantarToDorsalFoot: [-2.7, 90.6, -2, 90.2, -1.4, 90],
  dorsalFootToDistalDeepCalf: [-0.4, 88.2, -1.4, 87.6, -1.6, 85.2],
  dorsalFootToAnteriorTibial: [0.9, 85.2, 1.1, 84.4, 1.4, 83.4],
  plantarToDistalDeepCalf: [-2.1, 87.2, -1.8, 86.4, -1.5, 85.4],
  dorsalFootToGreatSaphenousCalf: [-1.4, 90, -2.8, 88.6, -3.2, 86.6, -2.9, 84.3],
  dorsalFootToSmallSaphenousCalf: [2.6, 90.2, 3.1, 88.8, 2.7, 87],
  solealToProximalDeepCalf: [0.2, 53.4, 0.5, 52.6, 0.85, 51.8],
  anteriorTibialToPopliteal: [2.3, 52.4, 1.9, 50.4, 1.3, 48.8, 0.7, 47.8],
  gastrocnemiusToPopliteal: [-0.6, 46, -0.1, 45, 0.5, 43.8],
  thighMuscleToFemoral: [1.8, 11.6, 0, 10, -2.1, 9.4],
  greatSaphenousThighToIliac: [-3.9, 6.4, -3.7, 4.8, -3.2, 3.4],
  smallSaphenousCalfToPopliteal: [2.9, 46, 1.8, 44.4, 0.6, 43],
  smallSaphenousThighToGreatSaphenousThigh: [1.9, 34.8, -0.6, 32.6, -3.2, 32, -5.5, 30.6],
  greatSaphenousCalfToDistalDeepCalf: [-3.2, 76.4, -1.8, 76, -0.1, 74.8],
  greatSaphenousCalfToSoleal: [-4.4, 67.4, -3.6, 66.6, -2.5, 65.2],
  greatSaphenousCalfToGastrocnemius: [-5.5, 57.4, -4.9, 57, -4.1, 56],
  smallSaphenousCalfToGastrocnemius: [4.5, 53.2, 2, 54.6, -1, 53.8, -3.2, 52],
  greatSaphenousThighToFemoral: [-5.7, 23.6, -3.4, 22.6, -1, 22],
};

// biome-ignore format: pairs belong together
export const fromTheFront: Anatomy = {
  skin: [
    -6.4, 8, -7.6, 16, -7.7, 23, -7, 30, -6, 36.5, -5.7, 41, -5.6, 45, -6.2, 50, -6.7, 55.5, -6.3, 61, -5.2, 67.5, -4.1, 74, -3.5, 79,
    -3.4, 82, -3.8, 84.6, -3.6, 87.2, -3.9, 89.6, -4.5, 91.2, -4.3, 92.5, -3.2, 92.85, -1.9, 92.7, -1.3, 92.3, -0.4, 92.75, 0.6, 92.4,
    1.3, 92.75, 2.1, 92.4, 2.8, 92.7, 3.5, 92.3, 4.3, 92.6, 5, 91.9, 4.9, 90.8, 4.2, 88.8, 3.9, 86.8, 4, 85.4, 3.5, 83.4, 3.3, 80,
    3.7, 75, 4.6, 68, 5.5, 60, 5.8, 54, 5.4, 48.5, 5.2, 45, 5.6, 41, 6.2, 36.5, 7.6, 29, 8.4, 21, 8.5, 14, 8, 8,
  ],
  fascia: [
    [-4.6, 47, -5, 52, -5, 57, -4.6, 62, -3.7, 68, -2.6, 75, -2.2, 81],
    [1.7, 50, 1.8, 56, 1.7, 63, 1.3, 70, 0.6, 77],
    [4, 50, 4.1, 56, 3.9, 64, 3.4, 71, 2.6, 78],
    [-4.8, 12, -4.9, 20, -4.9, 28, -4.3, 35],
  ],
  marks: [
    [-2, 38.6, -0.4, 37.8, 1.4, 38.4, 2.1, 40.4, 1.6, 42.8, 0, 44, -1.6, 43, -2.1, 40.8, -2, 38.6],
    [-0.9, 49.6, 0, 50.4, 0.9, 49.6],
    [-3.1, 83.9, -2.6, 84.7, -2.9, 85.8],
    [3.3, 84.9, 2.9, 85.8, 3.2, 86.8],
    [-1.35, 92.3, -1.3, 91.4, -1.1, 90.6],
    [0.6, 92.4, 0.6, 91.8],
    [2.1, 92.4, 2.1, 91.8],
    [3.5, 92.3, 3.4, 91.8],
    [-3.6, 92, -3.2, 91.4, -2.4, 91.4, -2, 92],
  ],
  muscles: [
    {
      id: "thigh",
      still: [-0.4, 8, 1, 16, 1.8, 24, 2.4, 31, 3, 38],
      free: [-0.4, 8, 5.8, 15, 7, 22, 6.4, 30, 3, 38],
      fibres: "along",
    },
    {
      id: "gastrocnemius",
      still: [-1, 41.5, -2, 47, -2.8, 53, -3.2, 59, -3.4, 65],
      free: [-1, 41.5, -4.2, 47, -4.9, 53, -4.9, 59, -3.4, 65],
      fibres: "slanting",
    },
    {
      id: "soleus",
      still: [0.2, 48.5, 0.3, 55, 0.1, 62, -0.3, 69, -0.9, 77],
      free: [0.2, 48.5, -2.4, 54, -3.3, 61, -2.9, 69, -0.9, 77],
      fibres: "slanting",
    },
    {
      id: "deepPosterior",
      still: [0.6, 50, 0.2, 57, 0.1, 65, -0.3, 73, -1.2, 83],
      free: [0.6, 50, 1.5, 57, 1.4, 65, 0.9, 73, -1.2, 83],
      fibres: "along",
    },
    {
      id: "tibialisAnterior",
      still: [2.4, 49, 2, 56, 2, 63, 1.7, 71, 1.3, 80],
      free: [2.4, 49, 3.9, 56, 3.7, 63, 3, 71, 1.3, 80],
      fibres: "slanting",
    },
  ],
  veins: fromInside.veins.map((vein) => ({ ...vein, lumens: lumens[vein.id], trueLength: trueLength[vein.id] })),
  ways: fromInside.ways.map(({ path, ...way }) => (path === undefined ? way : { ...way, path: paths[way.id] })),
  lymph: [
    [-2.4, 90, -3.4, 82, -4.3, 72, -5.8, 60, -5.5, 50, -5.2, 43, -6.3, 32, -6.2, 20, -5, 8],
    [-1, 90, -2.4, 82, -3.5, 72, -4.9, 62, -5.1, 51, -4.2, 44, -5.4, 33, -5, 20, -4.4, 8],
  ],
};
