import { add, mul, named, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { read } from "../../quantity/ground.js";
import { lastDrop } from "./last-drop.js";

export const heartChamber = defineLaw({
  id: "heart-chamber",
  says: "A chamber of the heart is a wall that stiffens with every beat and slackens again.",
  kind: "phenomenological",
  ground: read(
    "heldt-2002",
    "time-varying elastance, one over the compliances at the end of systole and diastole",
  ),
  valid: "volumes from half to twice those of rest",
  omits: "the stiffening of an overfull chamber, the pericardium, the pull of one ventricle on the other",
  inputs: {
    volume: { says: "blood in the chamber", unit: "mL" },
    activation: { says: "how far the wall is stiffened, 0 to 1", unit: "1" },
    contractility: { says: "end-systolic elastance over that of rest", unit: "1" },
    around: { says: "pressure around the heart", unit: "mmHg" },
  },
  parameters: {
    diastolicElastance: {
      says: "stiffness of the slack wall",
      unit: "mmHg/mL",
      typical: 0.1,
      range: [0.01, 5],
      ground: read("heldt-2002", "one over the end-diastolic compliance, chamber by chamber"),
    },
    systolicElastance: {
      says: "stiffness at the height of contraction",
      unit: "mmHg/mL",
      typical: 2.5,
      range: [0.03, 10],
      ground: read("heldt-2002", "one over the end-systolic compliance, chamber by chamber"),
    },
    restingVolume: {
      says: "volume at which the wall is not stretched",
      unit: "mL",
      typical: 50,
      range: [0, 300],
      ground: read("heldt-2002", "zero-pressure volumes, chamber by chamber"),
    },
  },
  outputs: { pressure: { says: "pressure in the chamber", unit: "mmHg" } },
  equations: ({ volume, activation, contractility, around }, p) => {
    const systolic = mul(p.systolicElastance, contractility);
    const elastance = named(
      "elastance",
      add(p.diastolicElastance, mul(activation, sub(systolic, p.diastolicElastance))),
    );
    const stretched = mul(elastance, sub(volume, p.restingVolume));
    return { pressure: add(around, sub(stretched, lastDrop(volume, p.restingVolume))) };
  },
});
