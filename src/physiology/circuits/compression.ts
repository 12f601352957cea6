import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import { add, type Expression, mul, quantity, symbol } from "../../engine/describe/expression.js";
import type { ParameterDescription } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";
import { fasciaRelief } from "../laws/fascia-relief.js";
import { garmentPressure } from "../laws/garment-pressure.js";
import { limbGirth } from "../laws/limb-girth.js";
import { muscleBulge } from "../laws/muscle-bulge.js";
import {
  type GarmentInput,
  type SkinLevel,
  type LegInput,
  type Muscle,
  muscles,
  type Side,
  type Vein,
  type WornLevel,
} from "../terms.js";
import { calfVeins, veinPlaces } from "./leg-anatomy.js";

/** What presses on a leg from outside: cuffs, which a scenario fills, and garments, which the limb itself stretches. */

type Limb = "foot" | "calf" | "thigh";

/** A pressure from outside, as each part of a leg feels it. */
export interface Outside {
  /** terms to add to the tissue pressure around a vein */
  readonly onVein: (vein: Vein) => readonly Expression[];
  /** on the muscles of a limb */
  readonly onMuscle: (muscle: Muscle) => Expression;
  /** terms of the pressure on the skin */
  readonly onSkin: (level: SkinLevel) => readonly Expression[];
}

interface Covering {
  readonly limb: Limb;
  /** within the muscles' fascia or outside it; a garment bridges a hollow and does not reach what lies in it */
  readonly depth: "skin" | "deep" | "hollow";
  /** share of the vein that a cuff on the lower half of the calf covers; the upper one covers the rest */
  readonly lower?: number;
}

/** Veins that can be pressed from outside. The hollow of the knee and the pelvis cannot. */
const coverings: Partial<Readonly<Record<Vein, Covering>>> = {
  dorsalFoot: { limb: "foot", depth: "skin" },
  plantar: { limb: "foot", depth: "hollow" },
  anteriorTibial: { limb: "calf", depth: "deep", lower: 0.5 },
  distalDeepCalf: { limb: "calf", depth: "deep", lower: 1 },
  proximalDeepCalf: { limb: "calf", depth: "deep", lower: 0 },
  soleal: { limb: "calf", depth: "deep", lower: 0.5 },
  gastrocnemius: { limb: "calf", depth: "deep", lower: 0 },
  greatSaphenousCalf: { limb: "calf", depth: "skin", lower: 0.5 },
  smallSaphenousCalf: { limb: "calf", depth: "skin", lower: 0.5 },
  femoral: { limb: "thigh", depth: "deep" },
  thighMuscle: { limb: "thigh", depth: "deep" },
  greatSaphenousThigh: { limb: "thigh", depth: "skin" },
  smallSaphenousThigh: { limb: "thigh", depth: "skin" },
};

const limbOf: Readonly<Record<Muscle, Limb>> = {
  soleus: "calf",
  gastrocnemius: "calf",
  tibialisAnterior: "calf",
  deepPosterior: "calf",
  peroneal: "calf",
  footIntrinsic: "foot",
  thigh: "thigh",
};

/** What of the limb a place on its skin is. */
const skin = {
  foot: { limb: "foot", lower: 0 },
  ankle: { limb: "calf", lower: 1 },
  gaiter: { limb: "calf", lower: 1 },
  calf: { limb: "calf", lower: 0 },
  thigh: { limb: "thigh", lower: 0 },
} as const satisfies Record<SkinLevel, { readonly limb: Limb; readonly lower: number }>;

/** Share of the pressure between thigh and calf of a leg that folds upon itself: the thigh is pressed at its back. */
const foldShare = { foot: 0, calf: 1, thigh: 0.5 } as const;

/** Cuffs, and the leg's own fold: their pressure reaches everything under them, superficial and deep. */
export function cuffs(input: Readonly<Record<LegInput, Expression>>): Outside {
  const on = (limb: Limb, lower = 0.5): readonly Expression[] => [
    input[`${limb}Cuff.pressure`],
    mul(foldShare[limb], input["fold.pressure"]),
    ...(limb === "calf"
      ? [mul(lower, input["lowerCalfCuff.pressure"]), mul(1 - lower, input["upperCalfCuff.pressure"])]
      : []),
  ];
  return {
    onVein: (vein) => {
      const covering = coverings[vein];
      return covering === undefined ? [] : on(covering.limb, covering.lower);
    },
    onMuscle: (muscle) => {
      const [first, ...rest] = on(limbOf[muscle]);
      return add(first, ...rest);
    },
    onSkin: (level) => {
      const { limb, lower } = skin[level];
      return on(limb, lower);
    },
  };
}

/** Where along the shank, from the knee to the ankle, a stocking's pressure is told; between by a straight line. */
const shankLevels = { calf: 0.3, ankle: 0.87 } as const;
/** where the muscle ends above the ankle: the place where bandages are measured */
const gaiter = 0.72;

const shareOfAnkle = (down: number): number =>
  Math.min(1, Math.max(0, (down - shankLevels.calf) / (shankLevels.ankle - shankLevels.calf)));

/** cm, cm, share: of the belly, its tendon's give at full activation, and of the limb's section */
const bellies: Partial<
  Readonly<Record<Muscle, { bellyLength: number; tendonGive: number; sectionShare: number }>>
> = {
  soleus: { bellyLength: 30, tendonGive: 0.9, sectionShare: 0.24 },
  gastrocnemius: { bellyLength: 25, tendonGive: 1.2, sectionShare: 0.26 },
  tibialisAnterior: { bellyLength: 26, tendonGive: 0.6, sectionShare: 0.11 },
  deepPosterior: { bellyLength: 27, tendonGive: 0.6, sectionShare: 0.11 },
  peroneal: { bellyLength: 25, tendonGive: 0.5, sectionShare: 0.07 },
  thigh: { bellyLength: 35, tendonGive: 0.8, sectionShare: 0.7 },
};

/** What differs between the two segments that a garment is stretched by. */
const segments = {
  calf: { veins: calfVeins, volume: 2990 },
  thigh: {
    veins: ["femoral", "thighMuscle", "greatSaphenousThigh", "smallSaphenousThigh"],
    volume: 6670,
  },
} as const satisfies Record<string, { readonly veins: readonly Vein[]; readonly volume: number }>;

/** What a garment must be told of the leg that wears it. */
export interface Wearer {
  readonly activation: (muscle: Muscle) => Expression;
  readonly angle: Readonly<Record<"ankle" | "knee", Expression>>;
  /** tissue water that a limb has gained over a night's lying, where the circuit knows of any */
  readonly swelling?: (limb: Limb) => Expression;
  /** what of it is on; all of it unless told */
  readonly share?: (id: GarmentInput) => Expression;
}

/** A leg that wears something: pressure by level, raised by what the limb does under it. */
export function garment(builder: CircuitBuilder, side: Side, wearer: Wearer): Outside {
  const stretch = Object.fromEntries(
    (["calf", "thigh"] as const).map((limb) => [limb, stretchOf(builder, side, limb, wearer)]),
  ) as Record<"calf" | "thigh", Expression>;
  const { share = () => quantity(1, "1") } = wearer;
  const level = (name: WornLevel, by: Expression): Expression =>
    builder.apply(garmentPressure, `${side}.garment.${name}`, {
      stretch: by,
      pressureShare: share(`garment.${name}.pressureShare`),
      stiffnessShare: share(`garment.${name}.stiffnessShare`),
    }).pressure;
  const [foot, ankle, calf, thigh] = [
    // tendons and bone: the foot's girth hardly changes
    level("foot", quantity(0, "1")),
    level("ankle", stretch.calf),
    level("calf", stretch.calf),
    level("thigh", stretch.thigh),
  ];
  const alongShank = (down: number): Expression =>
    add(mul(shareOfAnkle(down), ankle), mul(1 - shareOfAnkle(down), calf));
  const pressures: Readonly<Record<SkinLevel, Expression>> = {
    foot,
    ankle,
    gaiter: alongShank(gaiter),
    calf,
    thigh,
  };
  const over: Record<Limb, Expression> = { foot, calf: mul(0.5, add(ankle, calf)), thigh };
  const beneath = (pressure: Expression): Expression =>
    builder.apply(fasciaRelief, `${side}.garment.fascia`, { pressure }).pressure;
  return {
    onVein: (vein) => {
      const covering = coverings[vein];
      if (covering === undefined || covering.depth === "hollow") return [];
      const pressure = covering.limb === "calf" ? alongShank(veinPlaces[vein].down) : over[covering.limb];
      return [covering.depth === "deep" ? beneath(pressure) : pressure];
    },
    onMuscle: (muscle) => beneath(over[limbOf[muscle]]),
    onSkin: (level) => [pressures[level]],
  };
}

function stretchOf(
  builder: CircuitBuilder,
  side: Side,
  limb: "calf" | "thigh",
  { activation, angle, swelling }: Wearer,
): Expression {
  const { veins, volume } = segments[limb];
  const of = (quantityOf: "volume" | "capacity") =>
    veins.map((vein) =>
      symbol(quantityOf === "volume" ? "state" : "parameter", `${side}.${vein}.${quantityOf}`, "mL"),
    );
  const total = ([first, ...rest]: readonly Expression[]): Expression => add(first, ...rest);
  const thickening = muscles
    .filter((muscle) => limbOf[muscle] === limb)
    .map((muscle) => bulgeOf(builder, side, muscle, activation(muscle), angle));
  const id = `${side}.${limb}.stretch`;
  const stretch = builder.state(id, "1");
  const { stretchRate } = builder.apply(
    limbGirth,
    `${side}.${limb}`,
    {
      stretch,
      blood: total(of("volume")),
      capacity: total(of("capacity")),
      swelling: swelling?.(limb) ?? quantity(0, "mL"),
      thickening: total(thickening),
    },
    { segmentVolume: { typical: volume } },
  );
  builder.derivative(id, stretchRate);
  builder.signal(id, "1", stretch);
  return stretch;
}

function bulgeOf(
  builder: CircuitBuilder,
  side: Side,
  muscle: Muscle,
  activation: Expression,
  angle: Wearer["angle"],
): Expression {
  // the muscle's arms and its recruitment are those that its pressure has
  const own: Readonly<Record<string, Partial<ParameterDescription>>> = Object.fromEntries(
    Object.entries(bellies[muscle] ?? {}).map(([name, typical]) => [name, { typical, ground: bellyGround }]),
  );
  return builder.apply(muscleBulge, `${side}.${muscle}`, { activation, ...angle }, own).thickening;
}

const bellyGround = assumed("lengths, tendons and shares of the section of an adult's leg, rounded");
