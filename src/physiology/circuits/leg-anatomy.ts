import { derived, type Ground } from "../../quantity/ground.js";
import { musclePressure } from "../laws/muscle-pressure.js";
import type { LegArtery, Muscle, Vein } from "../terms.js";

/**
 * What is where in a leg, and how much: the base adult of 175 cm and 70 kg. Numbers only; the laws are elsewhere.
 * Volumes are of one leg. No single source gives them: they share out a calf that holds about 130 mL standing
 * (targets of air plethysmography) by the anatomy of its veins, so each is `assumed`.
 */

/** Where a vein lies: on a segment, as the share of its length below the segment's upper end. */
export type Segment = "trunk" | "thigh" | "shank" | "foot";

export interface VeinPlace {
  readonly says: string;
  readonly segment: Segment;
  readonly down: number;
  /** mL */
  readonly capacity: number;
  /** mmHg, transmural, that half-fills it */
  readonly stiffness: number;
  /** mL/s at rest, lying */
  readonly restingInflow: number;
  readonly bed: "foot" | "calf" | "shin" | "thigh" | "skin" | "pelvis";
  /** share of each muscle's pressure that reaches the vein */
  readonly squeezedBy: Partial<Readonly<Record<Muscle, number>>>;
}

export const veinPlaces: Readonly<Record<Vein, VeinPlace>> = {
  dorsalFoot: {
    says: "dorsal veins of the foot",
    segment: "foot",
    down: 0.1,
    capacity: 14,
    stiffness: 22,
    // dorsal and plantar: 3.1 mL/min per 100 mL of foot, between the 2.4 at a skin of 30 °C and the 3.8 at 33 that
    // local-warmth leaves of the 17.1 at 43 °C (kunkel-stead-1938)
    restingInflow: 0.29,
    bed: "foot",
    squeezedBy: {},
  },
  plantar: {
    says: "plantar veins, between the arch muscles and the sole",
    segment: "foot",
    down: 0.7,
    capacity: 16,
    stiffness: 20,
    restingInflow: 0.19,
    bed: "foot",
    squeezedBy: { footIntrinsic: 0.5 },
  },
  anteriorTibial: {
    says: "anterior tibial veins and the veins of the shin muscles",
    segment: "shank",
    down: 0.46,
    capacity: 16,
    stiffness: 18,
    restingInflow: 0.1,
    bed: "shin",
    squeezedBy: { tibialisAnterior: 0.9, peroneal: 0.1 },
  },
  distalDeepCalf: {
    says: "posterior tibial and peroneal veins, lower half",
    segment: "shank",
    down: 0.69,
    capacity: 18,
    stiffness: 18,
    restingInflow: 0.06,
    bed: "calf",
    squeezedBy: { soleus: 0.4, deepPosterior: 0.6, peroneal: 0.1 },
  },
  proximalDeepCalf: {
    says: "posterior tibial and peroneal veins, upper half",
    segment: "shank",
    down: 0.34,
    capacity: 18,
    stiffness: 18,
    restingInflow: 0.06,
    bed: "calf",
    squeezedBy: { soleus: 0.25, deepPosterior: 0.2, gastrocnemius: 0.1 },
  },
  soleal: {
    says: "sinuses of the soleus",
    segment: "shank",
    down: 0.5,
    capacity: 46,
    stiffness: 15,
    restingInflow: 0.3,
    bed: "calf",
    squeezedBy: { soleus: 1 },
  },
  gastrocnemius: {
    says: "veins of the gastrocnemius",
    segment: "shank",
    down: 0.27,
    capacity: 25,
    stiffness: 15,
    restingInflow: 0.18,
    bed: "calf",
    squeezedBy: { gastrocnemius: 1 },
  },
  popliteal: {
    says: "popliteal vein",
    segment: "shank",
    down: 0.03,
    capacity: 14,
    stiffness: 20,
    restingInflow: 0.02,
    bed: "calf",
    squeezedBy: { gastrocnemius: 0.1 },
  },
  femoral: {
    says: "femoral and deep femoral veins",
    segment: "thigh",
    down: 0.5,
    capacity: 55,
    stiffness: 18,
    restingInflow: 0.1,
    bed: "thigh",
    squeezedBy: { thigh: 0.1 },
  },
  thighMuscle: {
    says: "veins of the thigh muscles",
    segment: "thigh",
    down: 0.5,
    capacity: 70,
    stiffness: 18,
    // 2 mL/min per 100 mL of thigh, as the calf has
    restingInflow: 2.2,
    bed: "thigh",
    squeezedBy: { thigh: 0.8 },
  },
  iliac: {
    says: "common femoral and iliac veins",
    segment: "trunk",
    down: 0.93,
    capacity: 45,
    stiffness: 15,
    restingInflow: 0.3,
    bed: "pelvis",
    squeezedBy: {},
  },
  greatSaphenousCalf: {
    says: "great saphenous vein below the knee with its tributaries",
    segment: "shank",
    down: 0.6,
    capacity: 32,
    stiffness: 20,
    restingInflow: 0.12,
    bed: "skin",
    squeezedBy: { soleus: 0.02, gastrocnemius: 0.02 },
  },
  greatSaphenousThigh: {
    says: "great saphenous vein above the knee",
    segment: "thigh",
    down: 0.55,
    capacity: 14,
    stiffness: 25,
    restingInflow: 0.06,
    bed: "skin",
    squeezedBy: {},
  },
  smallSaphenousCalf: {
    says: "small saphenous vein",
    segment: "shank",
    down: 0.46,
    capacity: 8,
    stiffness: 25,
    restingInflow: 0.04,
    bed: "skin",
    squeezedBy: { gastrocnemius: 0.05 },
  },
  smallSaphenousThigh: {
    says: "thigh extension of the small saphenous vein",
    segment: "thigh",
    down: 0.6,
    capacity: 4,
    stiffness: 25,
    restingInflow: 0.02,
    bed: "skin",
    squeezedBy: {},
  },
};

/** What an artery feeds: the beds of all veins on the segments below it. */
export const arteryFeeds: Readonly<Record<LegArtery, readonly Segment[]>> = {
  femoralArtery: ["thigh", "shank", "foot"],
  poplitealArtery: ["shank", "foot"],
};

/** The veins that a plethysmograph's cuff or gauge around the calf sees. */
export const calfVeins = [
  "anteriorTibial",
  "distalDeepCalf",
  "proximalDeepCalf",
  "soleal",
  "gastrocnemius",
  "greatSaphenousCalf",
  "smallSaphenousCalf",
] as const satisfies readonly Vein[];

export interface VeinPath {
  readonly from: Vein;
  readonly to: Vein;
  /** mmHg·s/mL at the calibre of standing */
  readonly resistance: number;
  readonly valve: boolean;
  /** mmHg·s²/mL, where the column is long and wide enough to coast */
  readonly inertance?: number;
  readonly kind: "trunk" | "tributary" | "perforator" | "junction";
}

/** From one vein of foot or calf to another: all alike, since none of them was measured. */
const perforator = { resistance: 1.2, valve: true, kind: "perforator" } as const;

export const veinPaths: readonly VeinPath[] = [
  // the foot drains both ways; the two networks of the foot communicate freely
  { from: "plantar", to: "dorsalFoot", resistance: 1.5, valve: false, kind: "tributary" },
  { from: "dorsalFoot", to: "distalDeepCalf", ...perforator },
  { from: "dorsalFoot", to: "anteriorTibial", ...perforator },
  { from: "plantar", to: "distalDeepCalf", resistance: 1, valve: true, kind: "trunk" },
  { from: "dorsalFoot", to: "greatSaphenousCalf", resistance: 2, valve: true, kind: "trunk" },
  { from: "dorsalFoot", to: "smallSaphenousCalf", resistance: 4, valve: true, kind: "trunk" },
  // deep veins of the calf
  { from: "distalDeepCalf", to: "proximalDeepCalf", resistance: 0.25, valve: true, kind: "trunk" },
  { from: "soleal", to: "proximalDeepCalf", resistance: 0.12, valve: true, kind: "tributary" },
  { from: "anteriorTibial", to: "popliteal", resistance: 0.35, valve: true, kind: "trunk" },
  { from: "gastrocnemius", to: "popliteal", resistance: 0.2, valve: true, kind: "tributary" },
  { from: "proximalDeepCalf", to: "popliteal", resistance: 0.08, valve: true, kind: "trunk" },
  // the axis of the thigh
  { from: "popliteal", to: "femoral", resistance: 0.06, valve: true, inertance: 0.035, kind: "trunk" },
  { from: "thighMuscle", to: "femoral", resistance: 0.3, valve: true, kind: "tributary" },
  { from: "femoral", to: "iliac", resistance: 0.04, valve: true, inertance: 0.025, kind: "trunk" },
  // superficial veins
  { from: "greatSaphenousCalf", to: "greatSaphenousThigh", resistance: 3, valve: true, kind: "trunk" },
  { from: "greatSaphenousThigh", to: "iliac", resistance: 1.2, valve: true, kind: "junction" },
  { from: "smallSaphenousCalf", to: "popliteal", resistance: 3, valve: true, kind: "junction" },
  { from: "smallSaphenousCalf", to: "smallSaphenousThigh", resistance: 6, valve: true, kind: "trunk" },
  { from: "smallSaphenousThigh", to: "greatSaphenousThigh", resistance: 6, valve: true, kind: "trunk" },
  // perforators: from the skin through the fascia to the deep veins
  { from: "greatSaphenousCalf", to: "distalDeepCalf", ...perforator },
  { from: "greatSaphenousCalf", to: "soleal", ...perforator },
  { from: "greatSaphenousCalf", to: "gastrocnemius", ...perforator },
  { from: "smallSaphenousCalf", to: "gastrocnemius", ...perforator },
  { from: "greatSaphenousThigh", to: "femoral", resistance: 8, valve: true, kind: "perforator" },
];

/** Iliac vein to right atrium: no valve, an open column. */
export const cavalPath = { resistance: 0.025, inertance: 0.03 };

export const pathId = ({ from, to }: { from: string; to: string }): string =>
  `${from}To${to[0]?.toUpperCase()}${to.slice(1)}`;

export interface MusclePlace {
  readonly says: string;
  /** mmHg at full activation and best length */
  readonly activePressure: number;
  /** mmHg */
  readonly restingPressure: number;
  /** cm per radian */
  readonly ankleArm: number;
  readonly kneeArm: number;
  /** cm */
  readonly workingLength: number;
  /** mmHg of tension at the neutral length */
  readonly passivePressure: number;
}

/** Fibre and tendon share a movement: working length over the fibres' best length. */
const tendonGive = 4 / 3;

/**
 * Pressure for force and tension for stretch: one and the same wherever nothing else is told. Of the tension, less than a
 * fifth is left where elastography finds a gastrocnemius slack (hirata-2015); deep muscles are stretched little
 * (le-sant-2017).
 */
const { activePressure, passivePressure } = musclePressure.parameters;
const compartment = { activePressure: activePressure.typical, passivePressure: passivePressure.typical };

const plantarflexor = { ...compartment, kneeArm: 0, restingPressure: 4 };

/** Crosses no joint that moves here. */
const unstretched = { ankleArm: 0, kneeArm: 0, passivePressure: 0 };

export const musclePlaces: Readonly<Record<Muscle, MusclePlace>> = {
  soleus: { ...plantarflexor, says: "soleus", ankleArm: 5, workingLength: tendonGive * 4.4 },
  gastrocnemius: {
    ...plantarflexor,
    says: "gastrocnemius, both heads; crosses the knee",
    ankleArm: 5,
    kneeArm: 2.2,
    workingLength: tendonGive * 5.4,
  },
  tibialisAnterior: {
    ...compartment,
    says: "tibialis anterior and the toe extensors",
    restingPressure: 5,
    ankleArm: -4,
    kneeArm: 0,
    workingLength: tendonGive * 6.8,
  },
  deepPosterior: {
    ...plantarflexor,
    says: "tibialis posterior and the long toe flexors",
    // a small compartment between two bones: a foot that is lifted tightens it by some 8 mmHg
    passivePressure: 2,
    ankleArm: 1.5,
    workingLength: 4.5,
  },
  peroneal: {
    ...plantarflexor,
    says: "peroneus longus and brevis",
    activePressure: 180,
    ankleArm: 1,
    workingLength: 6,
  },
  footIntrinsic: {
    ...unstretched,
    says: "short muscles of the sole",
    activePressure: 120,
    restingPressure: 3,
    workingLength: 4,
  },
  thigh: {
    ...unstretched,
    says: "quadriceps and hamstrings together",
    activePressure: 150,
    restingPressure: 4,
    workingLength: 10,
  },
};

/**
 * Muscles whose fascia is one wall: the interosseous membrane and the septa. Soleus and gastrocnemius lie in one
 * compartment, and either leans on what lies before it and beside it.
 */
export const sharedWalls: readonly (readonly [Muscle, Muscle])[] = [
  ["tibialisAnterior", "peroneal"],
  ["tibialisAnterior", "deepPosterior"],
  ["peroneal", "deepPosterior"],
  ["peroneal", "soleus"],
  ["deepPosterior", "soleus"],
  ["peroneal", "gastrocnemius"],
  ["deepPosterior", "gastrocnemius"],
];

/** Which muscles' work opens the arterioles of a bed, by their share of it. */
export const bedWork: Readonly<Record<VeinPlace["bed"], Partial<Readonly<Record<Muscle, number>>>>> = {
  foot: { footIntrinsic: 0.25 },
  calf: { soleus: 0.6, gastrocnemius: 0.3, deepPosterior: 0.1 },
  shin: { tibialisAnterior: 0.9, peroneal: 0.1 },
  thigh: { thigh: 1 },
  skin: {},
  pelvis: {},
};

/** What work adds to a bed's conductance, where it is not as in the calf. */
export const bedGain: Readonly<
  Partial<Record<VeinPlace["bed"], { gainFactor: { typical: number; ground: Ground } }>>
> = {
  thigh: {
    gainFactor: {
      typical: 90,
      ground: derived(
        "walking at 5 km/h takes some 0.5 L/min of oxygen above rest, most of it above the knees: 1.2 L/min of blood to each thigh and buttock, at a mean activation of 0.05 that hinders a tenth of it",
      ),
    },
  },
};

/** The vein whose distension the arterioles of a bed feel. */
export const bedSensor: Readonly<Record<VeinPlace["bed"], Vein | undefined>> = {
  foot: "dorsalFoot",
  calf: "soleal",
  shin: "anteriorTibial",
  thigh: "thighMuscle",
  skin: "greatSaphenousCalf",
  pelvis: undefined,
};
