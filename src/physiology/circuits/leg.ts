import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import {
  add,
  div,
  type Expression,
  mul,
  quantity,
  softRamp,
  sqrt,
  square,
  sub,
} from "../../engine/describe/expression.js";
import type { ParameterDescription } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";
import { arterialInflow } from "../laws/arterial-inflow.js";
import { bloodColumn } from "../laws/blood-column.js";
import { collapsibleVein } from "../laws/collapsible-vein.js";
import { localWarmth } from "../laws/local-warmth.js";
import { inertialFlow } from "../laws/inertial-flow.js";
import { sharedWall } from "../laws/shared-wall.js";
import { musclePressure } from "../laws/muscle-pressure.js";
import { plantarLoad } from "../laws/plantar-load.js";
import { veinFlow } from "../laws/vein-flow.js";
import { venoArteriolarReflex } from "../laws/veno-arteriolar-reflex.js";
import { venousValve } from "../laws/venous-valve.js";
import { weightInMotion } from "../laws/weight-in-motion.js";
import {
  cuffNames,
  type GarmentInput,
  legArteries,
  legInputs,
  type Muscle,
  muscles,
  type Side,
  skinLevels,
  type Vein,
  veins,
} from "../terms.js";
import { cuffs, garment } from "./compression.js";
import {
  arteryFeeds,
  bedGain,
  bedSensor,
  bedWork,
  calfVeins,
  cavalPath,
  musclePlaces,
  pathId,
  sharedWalls,
  veinPaths,
  type VeinPlace,
  veinPlaces,
} from "./leg-anatomy.js";
import { buildTracer, type Stream } from "./tracer.js";
import { workingBed } from "./working-bed.js";

const siteGround = assumed(
  "no source tells it site by site; totals that were measured, such as some 130 mL in a calf that stands, are shared out by the anatomy of the veins",
);
const beds = Object.keys(bedWork) as VeinPlace["bed"][];

/** Lengths that give every site its height; a person's stature sets them. */
const lengths = {
  trunk: { says: "hip to right atrium, along the body", typical: 31.3, range: [15, 60] },
  thigh: { says: "hip to knee", typical: 42.9, range: [20, 65] },
  shank: { says: "knee to ankle", typical: 43.1, range: [20, 65] },
  foot: { says: "ankle to sole", typical: 6.8, range: [3, 12] },
} as const;

/** What a leg is joined to: a fixed boundary, or the rest of the body. */
export interface LegEnds {
  /** pressure in the leg's artery, at the height of the right atrium */
  readonly arterial: Expression;
  /** pressure where the iliac vein ends, at the height of the right atrium */
  readonly central: Expression;
  /** pressure around the iliac vein */
  readonly abdominal: Expression;
  /** pressure around the leg below the groin, where it is not that of the air */
  readonly surrounding?: Expression;
  /** what nerves leave of every arteriole's conductance */
  readonly arteriolarTone: Expression;
  /** viscosity of the blood over the usual one */
  readonly thickness: Expression;
  /** takes from where the arteries end what enters a vein */
  readonly fill: (vein: string, flow: Expression) => void;
  /** what the capillaries of a limb are told, where there is tissue that takes their water */
  readonly tissue?: (capillaries: Capillaries) => void;
  /** tissue water that a limb has gained, where there is tissue that gains any */
  readonly swelling?: (limb: keyof typeof limbBeds) => Expression;
  /** takes from the iliac vein what leaves the leg */
  readonly drain: (vein: string, flow: Expression) => void;
}

/** What there is only where it is asked for: the equations of the rest are then not there at all. */
export interface Extras {
  /** a garment can be put on a leg */
  readonly garments: boolean;
  /** and taken off again on the way */
  readonly dressing: boolean;
  /** its blood has an age, and can be dyed */
  readonly tracer: boolean;
  /** the body burns and eats; legs alone do not */
  readonly metabolism: boolean;
}

export const bare: Extras = {
  garments: false,
  dressing: false,
  tracer: false,
  metabolism: false,
};

/** Where water leaves the blood, and what drives it out. */
export interface Capillaries {
  readonly limb: keyof typeof limbBeds;
  /** volume from which the water is taken */
  readonly vein: string;
  readonly arterial: Expression;
  readonly venous: Expression;
  /** conductance of the arterioles over that of rest */
  readonly tone: Expression;
  readonly bloodFlow: Expression;
  /** activation of the limb's muscles, averaged */
  readonly work: Expression;
  /** what presses on the limb from outside, and so on the tissue around its capillaries */
  readonly outside: Expression;
  /** cuffs that lymph has to pass on its way out of the limb */
  readonly lymphOutlet: Expression;
}

/** A limb's capillaries drain into one of its veins; its blood comes by several, and several muscles work in it. */
const limbBeds = {
  foot: {
    vein: "dorsalFoot",
    bed: "foot",
    fedBy: ["dorsalFoot", "plantar"],
    works: { footIntrinsic: 1 },
    above: ["lowerCalfCuff", "calfCuff", "upperCalfCuff", "thighCuff"],
  },
  calf: {
    vein: "soleal",
    bed: "calf",
    fedBy: calfVeins,
    works: { soleus: 0.4, gastrocnemius: 0.3, tibialisAnterior: 0.2, deepPosterior: 0.1 },
    above: ["upperCalfCuff", "thighCuff"],
  },
  thigh: {
    vein: "thighMuscle",
    bed: "thigh",
    fedBy: ["femoral", "thighMuscle", "greatSaphenousThigh"],
    works: { thigh: 1 },
    above: ["thighCuff"],
  },
} as const satisfies Record<
  string,
  {
    readonly vein: Vein;
    readonly bed: VeinPlace["bed"];
    readonly fedBy: readonly Vein[];
    readonly works: Partial<Readonly<Record<Muscle, number>>>;
    readonly above: readonly (typeof cuffNames)[number][];
  }
>;

/** One node of the network, as the paths that join it see it. */
interface Node {
  readonly state: string;
  readonly fill: Expression;
  readonly luminal: Expression;
  /** luminal pressure as blood meets it at the entrance */
  readonly entry: Expression;
  readonly transmural: Expression;
  readonly volume: Expression;
  readonly column: Expression;
  /** what presses on it from outside the limb: garments, cuffs and the air around it */
  readonly outside: Expression;
}

/** A leg as the rest of the body sees it. */
export interface Leg {
  /** weight of the blood from the right atrium down to a place on a segment, as the share of its length */
  readonly columnAt: (segment: keyof typeof lengths, down: number) => Expression;
  /** how far the hip lies below the right atrium, as its blood feels it */
  readonly trunkDrop: Expression;
  /** how upright the trunk is: 1 upright, 0 level, -1 upside down */
  readonly lean: Expression;
  /** ids of the volumes of its veins */
  readonly volumes: readonly string[];
}

/** One leg: its veins, valves, muscles and arterioles, from the arteries' end to the top of the iliac vein. */
export function buildLeg(
  builder: CircuitBuilder,
  side: Side,
  { garments, dressing, tracer }: Extras,
  endsOf: (leg: Leg) => LegEnds,
  acceleration?: Expression,
): void {
  const input = Object.fromEntries(
    legInputs.map((id) => [id, builder.input(`${side}.${id}`, inputUnit(id))]),
  ) as Record<(typeof legInputs)[number], Expression>;
  const boundary = (name: string, description: ParameterDescription) =>
    builder.parameter(`${side}.${name}`, "boundary", description);

  // heights
  const length = Object.fromEntries(
    Object.entries(lengths).map(([segment, { says, typical, range }]) => [
      segment,
      boundary(`${segment}.length`, {
        says,
        unit: "cm",
        typical,
        range,
        ground: assumed("shares of stature from memory of drillis-contini-1966, at 175 cm"),
      }),
    ]),
  ) as Record<keyof typeof lengths, Expression>;
  const chestDepth = boundary("trunk.depth", {
    says: "how far the right atrium lies in front of the veins of the legs",
    unit: "cm",
    typical: 5,
    range: [0, 15],
    ground: assumed(
      "atrium at half the depth of the chest, legs on the couch: some 10 cm above it against 5",
    ),
  });
  // the foot stands on the ground; what is above it weighs more while it is thrown up
  const heavier =
    acceleration === undefined
      ? undefined
      : builder.apply(weightInMotion, `${side}.motion`, { acceleration });
  const drop = (segment: keyof typeof lengths) => {
    const still = mul(length[segment], input[`${segment}.slope`]);
    return heavier === undefined || segment === "foot" ? still : mul(heavier[segment], still);
  };
  // on the back, the atrium lies above the legs by its depth in the chest, face down below them; upright it does
  // not matter
  const lean = input["trunk.slope"];
  const level = sqrt(softRamp(sub(1, square(lean)), quantity(1e-6, "1")));
  const behind = mul(chestDepth, input["trunk.facing"], level);
  const segmentTop: Record<keyof typeof lengths, Expression> = {
    trunk: behind,
    thigh: add(behind, drop("trunk")),
    shank: add(behind, drop("trunk"), drop("thigh")),
    foot: add(behind, drop("trunk"), drop("thigh"), drop("shank")),
  };
  const columnAt = (segment: keyof typeof lengths, down: number): Expression =>
    builder.apply(bloodColumn, `${side}.blood`, {
      depth: add(segmentTop[segment], mul(down, drop(segment))),
    }).pressure;
  const ends = endsOf({
    columnAt,
    trunkDrop: drop("trunk"),
    lean,
    volumes: veins.map((vein) => `${side}.${vein}.volume`),
  });
  const ankleColumn = columnAt("shank", 0.95);
  builder.signal(`${side}.ankle.column`, "mmHg", ankleColumn);

  // joints
  const joints = Object.fromEntries(
    (["ankle", "knee"] as const).map((joint) => {
      const range = boundary(`${joint}.rangeFactor`, {
        says: `share of a movement's usual excursion that the ${joint} makes`,
        unit: "1",
        typical: 1,
        range: [0, 1.5],
        ground: assumed("1 where the joint is free"),
      });
      const moved = mul(range, input[`${joint}.angle`]);
      builder.signal(`${side}.${joint}.angle`, "rad", moved);
      const speed = mul(range, builder.input(`${side}.${joint}.speed`, "1/s"));
      builder.signal(`${side}.${joint}.speed`, "1/s", speed);
      return [joint, { angle: moved, speed }];
    }),
  ) as Record<"ankle" | "knee", Readonly<Record<"angle" | "speed", Expression>>>;
  const angle = { ankle: joints.ankle.angle, knee: joints.knee.angle };

  // muscles
  const alone = Object.fromEntries(
    muscles.map((name) => {
      const { says: _, ...values } = musclePlaces[name];
      const overrides = Object.fromEntries(
        Object.entries(values).map(([key, typical]) => [key, { typical }]),
      );
      const site = `${side}.${name}`;
      const { intramuscularPressure } = builder.apply(
        musclePressure,
        site,
        {
          activation: input[`${name}.activation`],
          ankle: angle.ankle,
          knee: angle.knee,
          ankleSpeed: joints.ankle.speed,
          kneeSpeed: joints.knee.speed,
        },
        overrides,
      );
      builder.signal(`${site}.activation`, "1", input[`${name}.activation`]);
      return [name, intramuscularPressure];
    }),
  ) as Record<Muscle, Expression>;
  const muscle = Object.fromEntries(
    muscles.map((name) => [name, add(alone[name], ...leaningOn(builder, side, name, alone))]),
  ) as Record<Muscle, Expression>;
  const sole = builder.apply(plantarLoad, `${side}.plantar`, { load: input["foot.load"] }).pressure;
  builder.signal(`${side}.foot.load`, "1", input["foot.load"]);

  // what presses from outside
  const outside = [cuffs(input)];
  for (const cuff of cuffNames) builder.signal(`${side}.${cuff}.pressure`, "mmHg", input[`${cuff}.pressure`]);
  if (garments) {
    const activation = (name: Muscle) => input[`${name}.activation`];
    const share = (id: GarmentInput) => builder.input(`${side}.${id}`, "1");
    outside.push(
      garment(builder, side, { activation, angle, swelling: ends.swelling, ...(dressing ? { share } : {}) }),
    );
  }
  for (const name of muscles) {
    const reading = add(muscle[name], ...outside.map(({ onMuscle }) => onMuscle(name)));
    builder.signal(`${side}.${name}.intramuscularPressure`, "mmHg", reading);
  }

  // veins
  const node = Object.fromEntries(
    veins.map((vein) => {
      const place = veinPlaces[vein];
      const site = `${side}.${vein}`;
      const volume = builder.state(`${site}.volume`, "mL");
      const { transmuralPressure, entryPressure } = builder.apply(
        collapsibleVein,
        site,
        { volume },
        {
          capacity: { typical: place.capacity, ground: siteGround },
          stiffness: { typical: place.stiffness, ground: siteGround },
        },
      );
      const squeeze = Object.entries(place.squeezedBy).map(([name, share]) =>
        mul(share, muscle[name as Muscle]),
      );
      const pressing = [
        ...outside.flatMap(({ onVein }) => onVein(vein)),
        ...(vein === "iliac" || ends.surrounding === undefined ? [] : [ends.surrounding]),
      ];
      const tissue = add(
        quantity(0, "mmHg"),
        ...squeeze,
        ...(vein === "plantar" ? [sole] : []),
        ...pressing,
        ...(vein === "iliac" ? [ends.abdominal] : []),
      );
      const luminal = add(transmuralPressure, tissue);
      builder.signal(`${site}.volume`, "mL", volume);
      builder.signal(`${site}.transmuralPressure`, "mmHg", transmuralPressure);
      builder.signal(`${site}.luminalPressure`, "mmHg", luminal);
      const capacity = builder.parameter(
        `${site}.capacity`,
        collapsibleVein.id,
        collapsibleVein.parameters.capacity,
      );
      const entry: Node = {
        state: `${site}.volume`,
        fill: div(volume, capacity),
        luminal,
        entry: add(entryPressure, tissue),
        transmural: transmuralPressure,
        volume,
        column: columnAt(place.segment, place.down),
        outside: add(quantity(0, "mmHg"), ...pressing),
      };
      return [vein, entry];
    }),
  ) as Record<Vein, Node>;
  // a catheter at the ankle reads the vein's column down to it
  for (const [site, vein] of [
    ["greatSaphenousAnkle", "greatSaphenousCalf"],
    ["posteriorTibialAnkle", "distalDeepCalf"],
  ] as const) {
    builder.signal(
      `${side}.${site}.luminalPressure`,
      "mmHg",
      add(node[vein].luminal, sub(ankleColumn, node[vein].column)),
    );
  }
  const hydrostatic = (vein: Vein) => sub(node[vein].luminal, node[vein].column);

  // what a vein shows to the one before it
  const entry = (vein: Vein) => sub(node[vein].entry, node[vein].column);

  // flow from vein to vein
  const streams: Stream[] = [];
  for (const path of veinPaths) {
    const site = `${side}.${pathId(path)}`;
    const from = node[path.from];
    // blood that comes meets the entrance, blood that goes back leaves by the pressure there is; between, none moves
    const corner = quantity(0.5, "mmHg");
    const pressureDifference = sub(
      softRamp(sub(hydrostatic(path.from), entry(path.to)), corner),
      softRamp(sub(hydrostatic(path.to), hydrostatic(path.from)), corner),
    );
    let opening: Expression = quantity(1, "1");
    let passage: Expression = opening;
    if (path.valve) {
      opening = builder.state(`${site}.opening`, "1", "share");
      const valve = builder.apply(venousValve, site, { pressureDifference, opening });
      builder.derivative(`${site}.opening`, valve.openingRate);
      builder.signal(`${site}.opening`, "1", opening);
      passage = valve.passage;
    }
    const resistance = { typical: path.resistance, ground: siteGround };
    let open: Expression;
    if (path.inertance === undefined) {
      open = builder.apply(veinFlow, site, { pressureDifference, fill: from.fill }, { resistance }).flow;
    } else {
      open = builder.state(`${site}.momentumFlow`, "mL/s");
      const { acceleration } = builder.apply(
        inertialFlow,
        site,
        { pressureDifference, fill: from.fill, momentumFlow: open, opening },
        { resistance, inertance: { typical: path.inertance, ground: siteGround } },
      );
      builder.derivative(`${site}.momentumFlow`, acceleration);
    }
    const flow = mul(passage, open);
    builder.flow(from.state, node[path.to].state, flow);
    builder.signal(`${site}.flow`, "mL/s", flow);
    streams.push({ from: path.from, to: path.to, flow });
  }

  // out to the heart
  const iliac = node.iliac;
  const cavalSite = `${side}.iliacToHeart`;
  const out = builder.state(`${cavalSite}.momentumFlow`, "mL/s");
  const caval = builder.apply(
    inertialFlow,
    cavalSite,
    {
      pressureDifference: sub(hydrostatic("iliac"), ends.central),
      fill: iliac.fill,
      momentumFlow: out,
      opening: quantity(1, "1"),
    },
    {
      resistance: { typical: cavalPath.resistance, ground: siteGround },
      inertance: { typical: cavalPath.inertance, ground: siteGround },
    },
  );
  builder.derivative(`${cavalSite}.momentumFlow`, caval.acceleration);
  builder.signal(`${cavalSite}.flow`, "mL/s", out);
  ends.drain(iliac.state, out);
  if (tracer) {
    const volume = Object.fromEntries(veins.map((vein) => [vein, node[vein].volume]));
    buildTracer(builder, side, volume as Record<Vein, Expression>, streams, out);
  }

  // in from the arteries
  const tone = Object.fromEntries(
    beds.map((bed) => [
      bed,
      div(bedTone(builder, side, bed, input, node, ends.arteriolarTone), ends.thickness),
    ]),
  ) as Record<VeinPlace["bed"], Expression>;
  const flowInto = {} as Record<Vein, Expression>;
  for (const vein of veins) {
    const { restingInflow, bed } = veinPlaces[vein];
    const { flow } = builder.apply(
      arterialInflow,
      `${side}.${vein}.inflow`,
      {
        arterialPressure: add(ends.arterial, node[vein].column),
        venousPressure: node[vein].luminal,
        tone: tone[bed],
      },
      {
        conductance: {
          typical: restingInflow / restingPressureDrop,
          ground: derived(
            "resting inflow of this bed, a share of the leg's, over the 80 mmHg from artery to vein, lying",
          ),
        },
      },
    );
    ends.fill(node[vein].state, flow);
    flowInto[vein] = flow;
  }
  // what a laser sees, and what a sensor feels, on the skin
  builder.signal(`${side}.foot.skinFlow`, "mL/s", flowInto.dorsalFoot);
  builder.signal(`${side}.ankle.skinFlow`, "mL/s", flowInto.greatSaphenousCalf);
  const around = ends.surrounding === undefined ? [] : [ends.surrounding];
  for (const level of skinLevels) {
    const pressing = [...outside.flatMap(({ onSkin }) => onSkin(level)), ...around];
    builder.signal(`${side}.${level}.interfacePressure`, "mmHg", add(quantity(0, "mmHg"), ...pressing));
  }
  builder.signal(`${side}.leg.inflow`, "mL/s", total(veins.map((vein) => flowInto[vein])));
  for (const artery of legArteries) {
    const fed = veins.filter((vein) => arteryFeeds[artery].includes(veinPlaces[vein].segment));
    builder.signal(`${side}.${artery}.flow`, "mL/s", total(fed.map((vein) => flowInto[vein])));
  }
  for (const [limb, { vein, bed, fedBy, works, above }] of Object.entries(limbBeds)) {
    ends.tissue?.({
      limb: limb as keyof typeof limbBeds,
      vein: node[vein].state,
      arterial: add(ends.arterial, node[vein].column),
      // a muscle that squeezes its vein squeezes the tissue around its capillaries alike
      venous: add(node[vein].transmural, node[vein].outside),
      outside: node[vein].outside,
      lymphOutlet: total(above.map((cuff) => input[`${cuff}.pressure`])),
      tone: tone[bed],
      bloodFlow: total(fedBy.map((each) => flowInto[each])),
      work: total(
        Object.entries(works).map(([muscle, share]) => mul(share, input[`${muscle as Muscle}.activation`])),
      ),
    });
  }

  const calf = calfVeins.map((vein) => node[vein].volume);
  builder.signal(`${side}.calf.volume`, "mL", add(calf[0] as Expression, ...calf.slice(1)));
  const all = veins.map((vein) => node[vein].volume);
  builder.signal(`${side}.leg.volume`, "mL", add(all[0] as Expression, ...all.slice(1)));
}

/** What the muscles beyond a shared wall add to a muscle's pressure. */
const leaningOn = (
  builder: CircuitBuilder,
  side: Side,
  name: Muscle,
  alone: Readonly<Record<Muscle, Expression>>,
): readonly Expression[] =>
  sharedWalls
    .filter((pair) => pair.includes(name))
    .map(([one, other]) => {
      const neighbour = one === name ? other : one;
      const restingPressure = builder.parameter(`${side}.${neighbour}.restingPressure`, musclePressure.id, {
        ...musclePressure.parameters.restingPressure,
        typical: musclePlaces[neighbour].restingPressure,
      });
      return builder.apply(sharedWall, `${side}.fascia`, {
        neighbour: sub(alone[neighbour], restingPressure),
      }).handedOn;
    });

const total = (terms: readonly Expression[]): Expression => add(terms[0], ...terms.slice(1));

const restingPressureDrop = 80;

/** Conductance of a bed's arterioles over that of rest: what nerves and full veins leave of it, and what work makes of it. */
function bedTone(
  builder: CircuitBuilder,
  side: Side,
  bed: VeinPlace["bed"],
  input: Readonly<Record<string, Expression>>,
  node: Readonly<Record<Vein, Node>>,
  nervous: Expression,
): Expression {
  const site = `${side}.${bed}Bed`;
  let tone: Expression =
    bed === "foot"
      ? builder.apply(localWarmth, site, { warmth: input["foot.warmth"] as Expression }).tone
      : quantity(1, "1");
  const sensor = bedSensor[bed];
  if (sensor !== undefined) {
    const constriction = builder.state(`${site}.constriction`, "1");
    const reflex = builder.apply(venoArteriolarReflex, site, {
      transmuralPressure: node[sensor].transmural,
      constriction,
    });
    builder.derivative(`${site}.constriction`, reflex.constrictionRate);
    tone = mul(tone, reflex.tone);
  }
  const works = Object.entries(bedWork[bed]).map(([muscle, share]) =>
    mul(share, input[`${muscle}.activation`] as Expression),
  );
  // what work opens, nerves and full veins do not close
  const unworked = mul(nervous, tone);
  return works.length === 0 ? unworked : workingBed(builder, site, unworked, total(works), bedGain[bed]);
}

function inputUnit(id: (typeof legInputs)[number]): "rad" | "mmHg" | "1" {
  if (id.endsWith(".angle")) return "rad";
  return id.endsWith(".pressure") ? "mmHg" : "1";
}
