import {
  add,
  div,
  type Expression,
  mul,
  named,
  positivePart,
  quantity,
  sub,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { read } from "../../quantity/ground.js";

const normal = (place: string) => read("dalla-man-2007", `healthy people, ${place}`);

/** What is secreted passes the liver first, which keeps the larger part; less of it the more there is. */
export const insulinKinetics = defineLaw({
  id: "insulin-kinetics",
  says: "Insulin comes through the liver, which keeps more than half of it, into the plasma, and acts with a delay.",
  kind: "phenomenological",
  ground: read(
    "dalla-man-2007",
    "insulin in liver and plasma, its delayed signal to the liver and its action on tissue",
  ),
  valid: "insulin from the body's own pancreas",
  omits: "injected insulin; the kidneys apart",
  inputs: {
    liver: { says: "insulin in the liver over that of fasting", unit: "pmol" },
    plasma: { says: "insulin in the plasma over that of fasting", unit: "pmol" },
    secretion: { says: "insulin that reaches the liver, over that of fasting", unit: "pmol/min" },
    delayed: { says: "insulin signal on its way to the liver, over that of fasting", unit: "pmol/L" },
    signal: { says: "insulin that acts on the liver, over that of fasting", unit: "pmol/L" },
    action: { says: "insulin that acts in the tissue, over that of fasting", unit: "pmol/L" },
    mass: { says: "body mass", unit: "kg" },
  },
  parameters: {
    fasting: {
      says: "insulin of the plasma after a night's fast",
      unit: "pmol/L",
      typical: 25,
      range: [5, 400],
      ground: read("dalla-man-2007", "healthy people, Ib, on a page that quotes it"),
    },
    volume: {
      says: "volume that the plasma's insulin is in, VI",
      unit: "L/kg",
      typical: 0.05,
      range: [0.02, 0.1],
      ground: normal("VI"),
    },
    fromLiver: {
      says: "rate from liver to plasma, m1",
      unit: "1/min",
      typical: 0.19,
      range: [0.05, 1],
      ground: normal("m1"),
    },
    toLiver: {
      says: "rate from plasma to liver, m2",
      unit: "1/min",
      typical: 0.484,
      range: [0.1, 2],
      ground: normal("m2"),
    },
    clearance: {
      says: "rate at which the rest of the body takes it, m4",
      unit: "1/min",
      typical: 0.194,
      range: [0.02, 1],
      ground: normal("m4"),
    },
    saturation: {
      says: "how much less the liver keeps where more comes, m5",
      unit: "kg·min/pmol",
      typical: 0.0304,
      range: [0, 0.2],
      ground: normal("m5"),
    },
    fastingExtraction: {
      says: "share that the fasting liver keeps, HEb",
      unit: "1",
      typical: 0.6,
      range: [0.2, 0.9],
      ground: normal("HEb"),
    },
    signalRate: {
      says: "rate of the delay to the liver, ki",
      unit: "1/min",
      typical: 0.0079,
      range: [0.001, 0.05],
      ground: normal("ki"),
    },
    actionRate: {
      says: "rate at which insulin comes to act in the tissue, p2U",
      unit: "1/min",
      typical: 0.0331,
      range: [0.005, 0.2],
      ground: normal("p2U"),
    },
  },
  outputs: {
    concentration: { says: "concentration in the plasma", unit: "pmol/L" },
    fastingSecretion: { says: "secretion that keeps fasting insulin up", unit: "pmol/min" },
    liverRate: { says: "rate of the insulin in the liver", unit: "pmol/min" },
    plasmaRate: { says: "rate of the insulin in the plasma", unit: "pmol/min" },
    delayedRate: { says: "rate of the signal on its way", unit: "mmol/(L·s)" },
    signalRate: { says: "rate of the signal at the liver", unit: "mmol/(L·s)" },
    actionRate: { says: "rate of the action in the tissue", unit: "mmol/(L·s)" },
  },
  equations: ({ liver, plasma, secretion, delayed, signal, action, mass }, p) => {
    const room = named("room", mul(p.volume, mass));
    const excess = named("excess", div(plasma, room));
    const fastingPlasma = named("fastingPlasma", mul(p.fasting, room));
    const fastingLiver = named(
      "fastingLiver",
      div(mul(add(p.toLiver, p.clearance), fastingPlasma), p.fromLiver),
    );
    const keptBy = (extraction: Expression) => div(mul(extraction, p.fromLiver), sub(1, extraction));
    const fastingKept = named("fastingKept", keptBy(p.fastingExtraction));
    const fastingSecretion = named(
      "fastingSecretion",
      sub(mul(add(p.fromLiver, fastingKept), fastingLiver), mul(p.toLiver, fastingPlasma)),
    );
    const extraction = named(
      "extraction",
      positivePart(sub(p.fastingExtraction, div(mul(p.saturation, secretion), mass)), quantity(0.05, "1")),
    );
    // what the liver keeps changes for the insulin of fasting too
    const kept = named("kept", keptBy(extraction));
    const keptExcess = add(mul(kept, liver), mul(sub(kept, fastingKept), fastingLiver));
    return {
      concentration: add(p.fasting, excess),
      fastingSecretion,
      liverRate: sub(add(mul(p.toLiver, plasma), secretion), add(mul(p.fromLiver, liver), keptExcess)),
      plasmaRate: sub(mul(p.fromLiver, liver), mul(add(p.toLiver, p.clearance), plasma)),
      delayedRate: mul(p.signalRate, sub(excess, delayed)),
      signalRate: mul(p.signalRate, sub(delayed, signal)),
      actionRate: mul(p.actionRate, sub(excess, action)),
    };
  },
});
