import { muscles, sides, veins } from "../../../src/physiology/terms.js";

/** Which signals the lab always keeps: what the picture of both legs and the first panels are drawn from. */

export { muscles, veins };

/** Ways from vein to vein; all but the first have a valve. */
export const ways = [
  "plantarToDorsalFoot",
  "dorsalFootToDistalDeepCalf",
  "dorsalFootToAnteriorTibial",
  "plantarToDistalDeepCalf",
  "dorsalFootToGreatSaphenousCalf",
  "dorsalFootToSmallSaphenousCalf",
  "distalDeepCalfToProximalDeepCalf",
  "solealToProximalDeepCalf",
  "anteriorTibialToPopliteal",
  "gastrocnemiusToPopliteal",
  "proximalDeepCalfToPopliteal",
  "poplitealToFemoral",
  "thighMuscleToFemoral",
  "femoralToIliac",
  "greatSaphenousCalfToGreatSaphenousThigh",
  "greatSaphenousThighToIliac",
  "smallSaphenousCalfToPopliteal",
  "smallSaphenousCalfToSmallSaphenousThigh",
  "smallSaphenousThighToGreatSaphenousThigh",
  "greatSaphenousCalfToDistalDeepCalf",
  "greatSaphenousCalfToSoleal",
  "greatSaphenousCalfToGastrocnemius",
  "smallSaphenousCalfToGastrocnemius",
  "greatSaphenousThighToFemoral",
] as const;

const ofALeg = [
  ...veins.flatMap((vein) => [`${vein}.volume`, `${vein}.luminalPressure`, `${vein}.transmuralPressure`]),
  ...ways.map((way) => `${way}.flow`),
  ...ways.filter((way) => way !== "plantarToDorsalFoot").map((way) => `${way}.opening`),
  ...muscles.flatMap((muscle) => [`${muscle}.activation`, `${muscle}.intramuscularPressure`]),
  ...["foot", "calf", "thigh"].flatMap((place) => [
    `${place}.interstitial.volume`,
    `${place}.interstitial.pressure`,
    `${place}.lymph.flow`,
    `${place}.capillaries.filtration`,
  ]),
  "iliacToHeart.flow",
  "calf.volume",
  "leg.volume",
  "ankle.column",
  "ankle.angle",
  "knee.angle",
  "foot.load",
  "thigh.slope",
  "shank.slope",
  "foot.slope",
  "trunk.slope",
  "trunk.facing",
  "calfCuff.pressure",
  "lowerCalfCuff.pressure",
  "upperCalfCuff.pressure",
  "footCuff.pressure",
  "thighCuff.pressure",
  "foot.interfacePressure",
  "ankle.interfacePressure",
  "calf.interfacePressure",
  "thigh.interfacePressure",
];

const ofTheBody = [
  "heart.rate",
  "aorta.luminalPressure",
  "rightAtrium.luminalPressure",
  "leftVentricle.volume",
  "rightVentricle.volume",
  "leftVentricleToAorta.flow",
  "brain.middleCerebralVelocity",
  "chest.pressure",
  "plasma.volume",
];

export const watchedSignals: readonly string[] = [
  ...sides.flatMap((side) => ofALeg.map((id) => `${side}.${id}`)),
  ...ofTheBody,
];
