import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import {
  add,
  div,
  type Expression,
  held,
  mul,
  quantity,
  sub,
  symbol,
} from "../../engine/describe/expression.js";
import { assumed } from "../../quantity/ground.js";
import { contractionGlucoseUptake } from "../laws/contraction-glucose-uptake.js";
import { exerciseSensitivity } from "../laws/exercise-sensitivity.js";
import { fastingGlucose } from "../laws/fasting-glucose.js";
import { gastricEmptying } from "../laws/gastric-emptying.js";
import { glucoseDistribution } from "../laws/glucose-distribution.js";
import { glucoseProduction } from "../laws/glucose-production.js";
import { glucoseUse } from "../laws/glucose-use.js";
import { insulinKinetics } from "../laws/insulin-kinetics.js";
import { insulinSecretion } from "../laws/insulin-secretion.js";
import { mealInputs, type Side, sides } from "../terms.js";
import { buildEnergy, type Energy, limbIds } from "./energy.js";
import { workingLimbs } from "./muscle-anatomy.js";

/** Blood that reaches the muscles of one leg, by part of it. */
export type LimbFlow = (side: Side, limb: "foot" | "calf" | "thigh") => Expression;

/** Ids of the glucose that is there, of what came from outside or the liver, and of where it went. */
const there = ["meal.solid", "meal.liquid", "meal.gut", "glucose.plasma", "glucose.tissue"] as const;
const came = ["meal.eaten", "glucose.produced"] as const;
const went = ["meal.lost", "glucose.brain", "glucose.stored", "glucose.worked", "glucose.excreted"] as const;

/**
 * What the body burns, and how it lives on glucose. It is told of the circulation and tells it nothing: all that it
 * takes from there is held, so that the matrix of the circulation does not grow by it. Amounts of glucose and insulin
 * are told over those of fasting: a body in which all of them are nothing has fasted for a night.
 */
export function buildMetabolism(builder: CircuitBuilder, flowInto: LimbFlow): void {
  const mass = builder.parameter("body.mass", "metabolism", {
    says: "body mass",
    unit: "kg",
    typical: 70,
    range: [20, 300],
    ground: assumed("the base adult"),
  });
  for (const id of there) builder.state(id, "mmol");
  for (const id of [...came, ...went]) builder.state(id, "mmol", "accumulator");
  const energy = buildEnergy(builder, mass);
  const appearing = buildMeals(builder);
  buildGlucose(builder, mass, appearing, workOn(builder, energy, flowInto));
  for (const id of [...there, ...came, ...went]) builder.signal(`${id}.amount`, "mmol", amountOf(id));
  builder.conserve({
    id: "glucose",
    terms: [
      ...[...there, ...went].map((state) => ({ state, weight: 1, stored: false }) as const),
      ...came.map((state) => ({ state, weight: -1, stored: false }) as const),
    ],
  });
}

const amountOf = (id: string): Expression => symbol("state", id, "mmol");

/** From the mouth to the blood: what appears in it. */
function buildMeals(builder: CircuitBuilder): Expression {
  const told = (id: keyof typeof mealInputs) => builder.input(id, mealInputs[id].unit);
  const [drunk, chewed] = [told("meal.liquidRate"), told("meal.solidRate")];
  const meal = builder.apply(gastricEmptying, "meal", {
    solid: amountOf("meal.solid"),
    liquid: amountOf("meal.liquid"),
    gut: amountOf("meal.gut"),
    mealSize: told("meal.size"),
  });
  builder.derivative("meal.eaten", add(drunk, chewed));
  builder.derivative("meal.solid", sub(chewed, meal.ground));
  builder.derivative("meal.liquid", sub(add(drunk, meal.ground), meal.emptied));
  builder.derivative("meal.gut", sub(meal.emptied, add(meal.appearing, meal.lost)));
  builder.derivative("meal.lost", meal.lost);
  builder.signal("meal.appearance", "mmol/min", meal.appearing);
  return meal.appearing;
}

/** What work does to glucose, once its concentration is known. */
interface Work {
  readonly uptake: (concentration: Expression) => Expression;
  readonly sensitivity: Expression;
}

function workOn(builder: CircuitBuilder, energy: Energy, flowInto: LimbFlow): Work {
  const workDone = builder.state("exercise.workDone", "J");
  const gained = builder.state("exercise.gained", "1");
  const exercise = builder.apply(exerciseSensitivity, "exercise", { power: energy.work, workDone, gained });
  builder.derivative("exercise.workDone", exercise.workRate);
  builder.derivative("exercise.gained", exercise.gainRate);
  builder.signal("exercise.sensitivity", "1", exercise.sensitivity);
  const uptakeOf = (side: Side, limb: (typeof limbIds)[number], concentration: Expression): Expression => {
    const site = `${side}.${limb}`;
    const drive = builder.state(`${site}.uptakeDrive`, "W");
    const perfusion = builder.state(`${site}.perfusion`, "mL/s");
    const [first, ...others] = workingLimbs[limb].fedBy.map((part) => flowInto(side, part));
    // contractions stop the inflow by turns: what counts is the mean
    const now = held(add(first, ...others));
    builder.derivative(`${site}.perfusion`, div(sub(now, perfusion), quantity(30, "s")));
    const { driveRate, uptake } = builder.apply(contractionGlucoseUptake, `${side}.${limb}.uptake`, {
      power: energy.power(side, limb),
      drive,
      bloodFlow: perfusion,
      concentration,
    });
    builder.derivative(`${site}.uptakeDrive`, driveRate);
    builder.signal(`${site}.glucoseUptake`, "mmol/min", uptake);
    return uptake;
  };
  return {
    uptake: (concentration) => {
      const all = sides.flatMap((side) => limbIds.map((limb) => uptakeOf(side, limb, concentration)));
      return add(all[0], ...all.slice(1));
    },
    sensitivity: exercise.sensitivity,
  };
}

/** Glucose between liver, plasma and tissue, and the insulin that steers it. */
function buildGlucose(builder: CircuitBuilder, mass: Expression, appearing: Expression, work: Work): void {
  const plasma = amountOf("glucose.plasma");
  const tissue = amountOf("glucose.tissue");
  const inBlood = builder.apply(glucoseDistribution, "glucose", { plasma, tissue, mass });
  const worked = work.uptake(inBlood.concentration);

  const state = (name: string, unit: "pmol" | "pmol/min" | "pmol/L") =>
    builder.state(`insulin.${name}`, unit);
  const [portal, inLiver, inPlasma] = [
    state("portal", "pmol"),
    state("liver", "pmol"),
    state("plasma", "pmol"),
  ];
  const provision = state("provision", "pmol/min");
  const [delayed, signal, action] = [
    state("delayed", "pmol/L"),
    state("signal", "pmol/L"),
    state("action", "pmol/L"),
  ];
  const portalRate = builder.parameter(
    "pancreas.portalRate",
    insulinSecretion.id,
    insulinSecretion.parameters.portalRate,
  );
  const kinetics = builder.apply(insulinKinetics, "insulin", {
    liver: inLiver,
    plasma: inPlasma,
    secretion: mul(portalRate, portal),
    delayed,
    signal,
    action,
    mass,
  });

  const liver = builder.apply(glucoseProduction, "liver", {
    plasma,
    insulin: signal,
    portal,
    workUptake: worked,
    mass,
  });
  const fasting = builder.apply(fastingGlucose, "glucose", { production: liver.fasting, mass });
  const stored = builder.apply(glucoseUse, "glucose", {
    tissue,
    insulinAction: action,
    sensitivity: work.sensitivity,
    fastingTissue: fasting.tissue,
    fastingUse: fasting.tissueUse,
    mass,
  });
  const tissueUse = add(fasting.tissueUse, stored.excess);
  // the exchange of fasting is what muscle and fat take then
  const exchange = add(fasting.tissueUse, inBlood.exchange);
  const plasmaRate = sub(
    add(liver.production, appearing),
    add(fasting.brainUse, exchange, inBlood.excretion, worked),
  );
  builder.derivative("glucose.plasma", plasmaRate);
  builder.derivative("glucose.tissue", sub(exchange, tissueUse));
  builder.derivative("glucose.produced", liver.production);
  builder.derivative("glucose.brain", fasting.brainUse);
  builder.derivative("glucose.stored", tissueUse);
  builder.derivative("glucose.worked", worked);
  builder.derivative("glucose.excreted", inBlood.excretion);

  const room = mul(builder.parameter("glucose.volume", "", glucoseDistribution.parameters.volume), mass);
  const pancreas = builder.apply(insulinSecretion, "pancreas", {
    portal,
    provision,
    glucoseExcess: inBlood.excess,
    glucoseRate: div(plasmaRate, room),
    fastingSecretion: kinetics.fastingSecretion,
    mass,
  });
  builder.derivative("insulin.portal", pancreas.portalRate);
  builder.derivative("insulin.provision", pancreas.provisionRate);
  builder.derivative("insulin.liver", kinetics.liverRate);
  builder.derivative("insulin.plasma", kinetics.plasmaRate);
  builder.derivative("insulin.delayed", kinetics.delayedRate);
  builder.derivative("insulin.signal", kinetics.signalRate);
  builder.derivative("insulin.action", kinetics.actionRate);

  builder.signal("glucose.concentration", "mmol/L", inBlood.concentration);
  builder.signal("insulin.concentration", "pmol/L", kinetics.concentration);
  builder.signal("liver.glucoseProduction", "mmol/min", liver.production);
  builder.signal("muscle.glucoseUptake", "mmol/min", worked);
  builder.signal("tissue.glucoseUse", "mmol/min", tissueUse);
}
