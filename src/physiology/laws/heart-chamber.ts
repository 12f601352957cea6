import { add, div, exp, mul, named, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived, read } from "../../quantity/ground.js";
import { lastDrop } from "./last-drop.js";

export const heartChamber = defineLaw({
  id: "heart-chamber",
  says: "A chamber of the heart is a wall that stiffens with every beat and slackens again; slack, it resists the more the fuller it is.",
  kind: "phenomenological",
  ground: derived(
    "time-varying elastance of heldt-2002 about a slack wall that stiffens exponentially (ursino-1998)",
  ),
  valid: "volumes from half to twice those of rest",
  omits: "the pericardium told apart from the wall, the pull of one ventricle on the other",
  inputs: {
    volume: { says: "blood in the chamber", unit: "mL" },
    activation: { says: "how far the wall is stiffened, 0 to 1", unit: "1" },
    contractility: { says: "end-systolic elastance over that of rest", unit: "1" },
    around: { says: "pressure around the heart", unit: "mmHg" },
  },
  parameters: {
    diastolicElastance: {
      says: "stiffness of the slack wall where it is not stretched",
      unit: "mmHg/mL",
      typical: 0.1,
      range: [0.001, 5],
      ground: derived(
        "the right ventricle lying holds what it does in heldt-2002 at the same pressure; atria as there, one over the compliance",
      ),
    },
    stiffeningStretch: {
      says: "stretch that makes the slack wall e times as stiff",
      unit: "mL",
      typical: 71,
      range: [5, 10000],
      ground: read(
        "ursino-1998",
        "one over 0.014 per mL for the left ventricle, 0.011 for the right; atria are nearly straight",
      ),
    },
    systolicElastance: {
      says: "stiffness at the height of contraction",
      unit: "mmHg/mL",
      typical: 2.5,
      range: [0.03, 12],
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
    const stretch = named("stretch", sub(volume, p.restingVolume));
    const growth = sub(exp(div(stretch, p.stiffeningStretch)), 1);
    const slack = named("slack", mul(p.diastolicElastance, p.stiffeningStretch, growth));
    const stiff = mul(p.systolicElastance, contractility, stretch);
    const wall = add(slack, mul(activation, sub(stiff, slack)));
    return { pressure: add(around, sub(wall, lastDrop(volume, p.restingVolume))) };
  },
});
