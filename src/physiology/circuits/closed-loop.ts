import { type Circuit, CircuitBuilder } from "../../engine/describe/circuit.js";
import { add, div, type Expression, mul, quantity, softRamp, sub } from "../../engine/describe/expression.js";
import { derived, type Ground } from "../../quantity/ground.js";
import { bloodColumn } from "../laws/blood-column.js";
import { bloodViscosity } from "../laws/blood-viscosity.js";
import { compressedArtery } from "../laws/compressed-artery.js";
import { arterialStiffening } from "../laws/arterial-stiffening.js";
import { elasticVessel, venousReservoir, vesselFlow } from "../laws/body-vessel.js";
import { breathing } from "../laws/breathing.js";
import { heartChamber } from "../laws/heart-chamber.js";
import { heartRhythm } from "../laws/heart-rhythm.js";
import { heartValve } from "../laws/heart-valve.js";
import { nerveSupply } from "../laws/nerve-supply.js";
import { weightOnVeins } from "../laws/weight-on-veins.js";
import { lowerBodySuction } from "../laws/lower-body-suction.js";
import { type BodyInput, bodyInputIds, bodyInputs, type Side, sides } from "../terms.js";
import {
  type Around,
  bodyPaths,
  type ChamberPlace,
  chamberPlaces,
  legArtery,
  splanchnicVeins,
  type VesselPlace,
  vesselPlaces,
} from "./body-anatomy.js";
import { buildBrain, carotidHeight } from "./brain.js";
import { bare, buildLeg, type Extras, type LegEnds } from "./leg.js";
import { buildMetabolism } from "./metabolism.js";
import { muscleFibres } from "./muscle-anatomy.js";
import { Reflexes } from "./reflexes.js";
import { type Region, Water } from "./water.js";
import { workingBed } from "./working-bed.js";

/**
 * The whole circulation: a beating heart, lungs, the trunk, head and arms, and two legs, closed upon itself. Nerves
 * hold the pressure, breathing moves chest and belly, and posture acts on every part by its height.
 */
export function closedLoop(extras: Extras = bare): Circuit {
  const builder = new CircuitBuilder();
  let body: Body | undefined;
  for (const side of sides) {
    buildLeg(
      builder,
      side,
      extras,
      (leg) => {
        body ??= buildBody(builder, leg.trunkDrop, leg.lean);
        return joined(builder, side, body, leg.columnAt("thigh", 0.5), leg.volumes);
      },
      builder.input("body.acceleration", bodyInputs["body.acceleration"].unit),
    );
  }
  if (body === undefined) throw new Error("A body without legs.");
  const { node, water, narrowing } = body;
  const rest = (site: Region, vein: string, venous: Expression, resting: number): void =>
    water.region({
      site,
      region: site,
      vein: node(vein).state,
      arterial: node("aorta").luminal,
      venous,
      tone: div(1, narrowing),
      bloodFlow: div(quantity(resting, "mL/s"), narrowing),
      work: quantity(0, "1"),
      outside: quantity(0, "mmHg"),
      lymphOutlet: quantity(0, "mmHg"),
    });
  rest("pelvis", "lowerTrunkVeins", node("lowerTrunkVeins").luminal, 9);
  // head, arms, chest and belly as one: half of it drains above the heart, half below
  const both = add(node("upperVeins").luminal, node("abdominalCava").luminal);
  rest("upperBody", "upperVeins", mul(0.5, both), 50);
  water.finish();
  if (extras.metabolism) {
    const { limbFlow } = body;
    buildMetabolism(builder, (side, limb) => limbFlow.get(`${side}.${limb}`) as Expression);
  }
  builder.parameter("blood.volume", "start", {
    says: "blood that there is in all",
    unit: "mL",
    typical: 5000,
    range: [1200, 18000],
    ground: derived(
      "5150 of heldt-2002 less 150 in the small vessels of the legs, which are not told apart here",
    ),
  });
  builder.conserve({
    id: "water",
    // what is stored is told of the blood alone
    terms: [
      ...body.volumes.map((state) => ({ state, weight: 1, stored: true }) as const),
      ...[...water.volumes, "blood.drawn"].map((state) => ({ state, weight: 1, stored: false }) as const),
    ],
  });
  return builder.build(
    "closed-loop",
    "The whole circulation, closed: heart, lungs, trunk, head, arms and two legs.",
  );
}

/** A part of the body as its neighbours see it. */
interface Node {
  readonly state: string;
  readonly transmural: Expression;
  readonly luminal: Expression;
  /** luminal pressure as it would be at the height of the right atrium */
  readonly head: Expression;
}

interface Body {
  readonly node: (place: string) => Node;
  readonly narrowing: Expression;
  /** viscosity of the blood over the usual one */
  readonly thickness: Expression;
  readonly abdominal: Expression;
  /** pressure on the veins of the pelvis and below the kidneys */
  readonly pelvic: Expression;
  readonly aroundLegs: Expression;
  readonly water: Water;
  /** blood that reaches foot, calf and thigh of each leg, by site, once they are joined */
  readonly limbFlow: Map<string, Expression>;
  /** every volume of blood there is, legs included once they are joined */
  readonly volumes: string[];
}

/** The number of a place, with its own ground where it has one. */
const numberOf = (typical: number, ground: Ground | undefined) => ({
  typical,
  ...(ground === undefined ? {} : { ground }),
});

function buildBody(builder: CircuitBuilder, trunkDrop: Expression, lean: Expression): Body {
  const told = Object.fromEntries(
    bodyInputIds.map((id) => [id, builder.input(id, bodyInputs[id].unit)]),
  ) as Record<BodyInput, Expression>;
  const breaths = builder.state("breathing.breaths", "1");
  const breath = builder.apply(breathing, "breathing", {
    breaths,
    lean,
    depth: told["body.breathDepth"],
    pace: told["body.breathPace"],
    diaphragmShare: told["body.diaphragmShare"],
    straining: told["body.straining"],
    bellyPressure: told["body.bellyPressure"],
  });
  builder.derivative("breathing.breaths", breath.breathRate);
  const suction = builder.apply(lowerBodySuction, "suction", { suction: told["body.suction"] });
  const around: Record<Around, Expression> = {
    chest: breath.pleural,
    belly: add(breath.abdominal, suction.belly),
    buttocks: suction.buttocks,
    air: quantity(0, "mmHg"),
  };
  builder.signal("chest.pressure", "mmHg", around.chest);
  builder.signal("belly.pressure", "mmHg", around.belly);
  const facing = builder.input("left.trunk.facing", "1");
  const weight = builder.apply(weightOnVeins, "uterus", { lean, facing });

  const reflexes = new Reflexes(builder);
  const { interval, contractility, narrowing, withdrawn } = reflexes.effects;
  const water = new Water(builder, "superiorCava.volume");
  const { thickness } = builder.apply(bloodViscosity, "blood", { haematocrit: water.haematocrit });
  // the nerves of a bed end on its arterioles and on its veins
  const narrowed = new Map<string, Expression>();
  const supplied = (veins: string, toneShare: number): Expression => {
    const reached = builder.apply(nerveSupply, veins, { narrowing, withdrawn });
    narrowed.set(veins, reached.narrowing);
    return mul(toneShare, reached.withdrawn);
  };
  const columnDown = (down: number): Expression =>
    builder.apply(bloodColumn, "body.blood", { depth: mul(down, trunkDrop) }).pressure;

  const nodes = new Map<string, Node>();
  const vessel = (
    place: string,
    transmural: Expression,
    where: { readonly down: number; readonly around: Around },
  ): void => {
    const luminal = add(transmural, around[where.around]);
    nodes.set(place, {
      state: `${place}.volume`,
      transmural,
      luminal,
      head: sub(luminal, columnDown(where.down)),
    });
    builder.signal(`${place}.luminalPressure`, "mmHg", luminal);
  };
  for (const [place, vesselPlace] of Object.entries<VesselPlace>(vesselPlaces)) {
    const { restingVolume, compliance, toneShare, ground, wall, ...where } = vesselPlace;
    const volume = builder.state(`${place}.volume`, "mL");
    const given = toneShare === undefined ? quantity(0, "mL") : supplied(place, toneShare);
    const { transmuralPressure } = builder.apply(
      elasticVessel,
      place,
      { volume, withdrawn: given },
      { restingVolume: numberOf(restingVolume, ground), compliance: numberOf(compliance, ground) },
    );
    builder.signal(`${place}.volume`, "mL", volume);
    vessel(place, wall === "artery" ? inArtery(builder, transmuralPressure) : transmuralPressure, where);
  }
  const gut = builder.state("splanchnicVeins.volume", "mL");
  const reservoir = builder.apply(venousReservoir, "splanchnicVeins", {
    volume: gut,
    withdrawn: supplied("splanchnicVeins", splanchnicVeins.toneShare),
  });
  builder.signal("splanchnicVeins.volume", "mL", gut);
  vessel("splanchnicVeins", reservoir.transmuralPressure, splanchnicVeins);

  const beats = builder.state("heart.beats", "1");
  const rhythm = builder.apply(heartRhythm, "heart", { beats, interval });
  builder.derivative("heart.beats", rhythm.beatRate);
  builder.signal("heart.rate", "1/min", rhythm.beatRate);
  for (const [place, chamber] of Object.entries<ChamberPlace>(chamberPlaces)) {
    const volume = builder.state(`${place}.volume`, "mL");
    const ventricle = chamber.kind === "ventricle";
    const { pressure } = builder.apply(
      heartChamber,
      place,
      {
        volume,
        activation: ventricle ? rhythm.ventricularActivation : rhythm.atrialActivation,
        contractility: ventricle ? contractility : quantity(1, "1"),
        around: around.chest,
      },
      {
        diastolicElastance: numberOf(chamber.diastolicElastance, chamber.ground),
        stiffeningStretch: numberOf(chamber.stiffeningStretch, chamber.ground),
        systolicElastance: numberOf(chamber.systolicElastance, chamber.ground),
        restingVolume: numberOf(chamber.restingVolume, chamber.ground),
      },
    );
    builder.signal(`${place}.volume`, "mL", volume);
    builder.signal(`${place}.luminalPressure`, "mmHg", pressure);
    nodes.set(place, {
      state: `${place}.volume`,
      transmural: sub(pressure, around.chest),
      luminal: pressure,
      head: pressure,
    });
  }
  const node = (place: string): Node => nodes.get(place) as Node;

  reflexes.feel({
    carotid: add(node("aorta").head, columnDown(-carotidHeight)),
    arch: node("aorta").transmural,
    rightAtrial: node("rightAtrium").transmural,
    effort: legsEffort(builder),
  });
  const resistingIn = ({ kind, to }: (typeof bodyPaths)[number]): Expression => {
    if (kind !== "bed") return quantity(1, "1");
    const byNerves = narrowed.get(to) as Expression;
    // what work opens, nerves do not close
    const narrow =
      to === "lowerTrunkVeins"
        ? div(1, workingHips(builder, div(1, byNerves), told["body.hipsShare"]))
        : byNerves;
    return mul(narrow, thickness);
  };
  for (const path of bodyPaths) {
    const [from, to] = [node(path.from), node(path.to)];
    const site = `${path.from}To${path.to[0].toUpperCase()}${path.to.slice(1)}`;
    const resistance = { resistance: { typical: path.resistance } };
    let flow: Expression;
    if (path.kind === "valve") {
      const pressureDifference = sub(from.head, to.head);
      flow = builder.apply(heartValve, site, { pressureDifference }, resistance).flow;
    } else {
      // a soft vein that enters the chest falls shut when the pressure in it is below that around it
      const open = add(around.chest, softRamp(sub(to.head, around.chest), quantity(0.5, "mmHg")));
      const pressureDifference = sub(from.head, path.kind === "waterfall" ? open : to.head);
      flow = builder.apply(
        vesselFlow,
        site,
        { pressureDifference, narrowing: resistingIn(path) },
        resistance,
      ).flow;
    }
    builder.flow(from.state, to.state, flow);
    builder.signal(`${site}.flow`, "mL/s", flow);
  }
  buildBrain(builder, {
    arteries: node("upperArteries"),
    veins: node("upperVeins"),
    thickness,
    columnDown,
  });
  const drawn = builder.state("blood.drawn", "mL", "accumulator");
  builder.signal("blood.drawn", "mL", drawn);
  builder.flow(node("upperVeins").state, "blood.drawn", told["body.bleeding"]);
  water.bleed(told["body.bleeding"]);
  return {
    node,
    narrowing,
    thickness,
    abdominal: around.belly,
    pelvic: add(around.belly, weight.pressure),
    aroundLegs: suction.legs,
    water,
    limbFlow: new Map(),
    volumes: [...nodes.values()].map(({ state }) => state),
  };
}

/** Conductance of the bed of hips and back over that of rest, with the work that they do beside the thighs. */
function workingHips(builder: CircuitBuilder, unworked: Expression, share: Expression): Expression {
  const [left, right] = sides.map((side) => builder.input(`${side}.thigh.activation`, "1"));
  const activation = mul(share, 0.5, add(left, right));
  return workingBed(builder, "lowerTrunkBed", unworked, activation);
}

/** Mean activation of the muscles of both legs, by their mass. */
function legsEffort(builder: CircuitBuilder): Expression {
  const masses = Object.entries(muscleFibres).map(([muscle, { mass_kg }]) => ({ muscle, mass_kg }));
  const both_kg = 2 * masses.reduce((sum, { mass_kg }) => sum + mass_kg, 0);
  const terms = sides.flatMap((side) =>
    masses.map(({ muscle, mass_kg }) =>
      mul(mass_kg / both_kg, builder.input(`${side}.${muscle}.activation`, "1")),
    ),
  );
  return add(terms[0], ...terms.slice(1));
}

/** Pressure across the wall of a systemic artery: one wall for all of them. */
const inArtery = (builder: CircuitBuilder, straight: Expression): Expression =>
  builder.apply(arterialStiffening, "arteries", { straight }).transmuralPressure;

/** A leg between its artery and the great vein of the belly. */
function joined(
  builder: CircuitBuilder,
  side: Side,
  body: Body,
  column: Expression,
  volumes: readonly string[],
): LegEnds {
  const place = `${side}.legArtery`;
  const state = `${place}.volume`;
  const volume = builder.state(state, "mL");
  const { transmuralPressure: straight } = builder.apply(
    elasticVessel,
    place,
    { volume, withdrawn: quantity(0, "mL") },
    { restingVolume: { typical: legArtery.restingVolume }, compliance: { typical: legArtery.compliance } },
  );
  const luminal = add(inArtery(builder, straight), body.aroundLegs);
  const head = sub(luminal, column);
  builder.signal(`${place}.luminalPressure`, "mmHg", luminal);
  const cuff = builder.input(`${side}.thighCuff.pressure`, "mmHg");
  const { flow } = builder.apply(
    compressedArtery,
    `abdominalAortaTo.${place}`,
    {
      upstream: body.node("abdominalAorta").head,
      downstream: head,
      outside: sub(add(cuff, body.aroundLegs), column),
    },
    { resistance: { typical: legArtery.resistance } },
  );
  builder.flow(body.node("abdominalAorta").state, state, flow);
  builder.signal(`${side}.legArtery.flow`, "mL/s", flow);
  body.volumes.push(state, ...volumes);
  const cava = body.node("abdominalCava");
  const reached = builder.apply(nerveSupply, `${side}.leg`, {
    narrowing: body.narrowing,
    withdrawn: quantity(0, "mL"),
  });
  return {
    arterial: head,
    central: cava.head,
    abdominal: body.pelvic,
    surrounding: body.aroundLegs,
    arteriolarTone: div(1, reached.narrowing),
    thickness: body.thickness,
    fill: (vein, into) => builder.flow(state, vein, into),
    drain: (vein, out) => builder.flow(vein, cava.state, out),
    swelling: (limb) => body.water.gained(`${side}.${limb}`),
    tissue: ({ limb, ...capillaries }) => {
      body.limbFlow.set(`${side}.${limb}`, capillaries.bloodFlow);
      body.water.region({ site: `${side}.${limb}`, region: limb, ...capillaries });
    },
  };
}
