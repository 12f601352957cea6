import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import { add, type Expression, mul } from "../../engine/describe/expression.js";
import { read } from "../../quantity/ground.js";
import { muscleEnergy } from "../laws/muscle-energy.js";
import { oxygenUptake } from "../laws/oxygen-uptake.js";
import { postureEnergy } from "../laws/posture-energy.js";
import { steadyPower } from "../laws/steady-power.js";
import { bodyInputs, type Muscle, type Side, sides } from "../terms.js";
import { hips, muscleFibres, type WorkingLimb, workingLimbs } from "./muscle-anatomy.js";

/** What muscles burn, as those who live on it see it. */
export interface Energy {
  /** what the working muscles of one part of a leg burn above rest, steadied over half a minute */
  readonly power: (side: Side, limb: WorkingLimb) => Expression;
  /** what all muscles burn above rest, legs, hips, trunk and arms */
  readonly work: Expression;
}

export const limbIds = Object.keys(workingLimbs) as WorkingLimb[];

/** Energy and oxygen of the whole body: rest, posture, and the work of every muscle of the legs with what goes along. */
export function buildEnergy(builder: CircuitBuilder, mass: Expression): Energy {
  const steady = (id: string, asked: Expression): Expression => {
    const power = builder.state(id, "W");
    builder.derivative(id, builder.apply(steadyPower, "energy", { asked, steady: power }).rate);
    return power;
  };
  const asked = new Map<string, Expression>();
  const powers = new Map<string, Expression>();
  for (const side of sides) {
    for (const limb of limbIds) {
      const site = `${side}.${limb}`;
      const muscles: readonly Muscle[] = workingLimbs[limb].muscles;
      const now = total(muscles.map((muscle) => musclePower(builder, side, muscle)));
      asked.set(site, now);
      powers.set(site, steady(`${site}.workPower`, now));
      builder.signal(`${site}.power`, "W", powers.get(site) as Expression);
    }
  }
  const power = (side: Side, limb: WorkingLimb) => powers.get(`${side}.${limb}`) as Expression;
  const factor = builder.parameter("hips.powerFactor", muscleEnergy.id, {
    says: "what hips, trunk and arms burn for each watt of the thighs'",
    unit: "1",
    typical: hips.factor,
    range: [0, 30],
    ground: hips.ground,
  });
  const thighs = total(sides.map((side) => asked.get(`${side}.thigh`) as Expression));
  const share = builder.input("body.hipsShare", bodyInputs["body.hipsShare"].unit);
  const along = steady("hips.workPower", mul(factor, share, thighs));
  const work = add(total([...powers.values()]), along);

  const load = total(sides.map((side) => builder.input(`${side}.foot.load`, "1")));
  const posture = steady("body.posturePower", builder.apply(postureEnergy, "posture", { load }).power);
  const resting = builder.parameter("body.restingPower", "metabolism", {
    says: "what the body burns at rest",
    unit: "kcal/day",
    typical: 1649,
    range: [200, 5000],
    ground: read("mifflin-1990", "10 × 70 kg + 6.25 × 175 cm − 5 × 30 years + 5, a man"),
  });
  const spent = add(resting, posture, work);
  const account = builder.state("body.energySpent", "J", "accumulator");
  builder.derivative("body.energySpent", spent);
  builder.signal("body.energySpent", "J", account);
  const oxygen = builder.apply(oxygenUptake, "body.oxygen", { power: spent, mass });
  builder.signal("body.energyExpenditure", "kcal/h", spent);
  builder.signal("body.workPower", "W", work);
  builder.signal("body.oxygenUptake", "mL/min", oxygen.uptake);
  builder.signal("body.oxygenUptakePerMass", "mL/(kg·min)", oxygen.uptakePerMass);
  builder.signal("body.metabolicEquivalents", "1", oxygen.equivalents);
  return { power, work };
}

function musclePower(builder: CircuitBuilder, side: Side, muscle: Muscle): Expression {
  const { mass_kg, slowShare, massGround, fibreGround } = muscleFibres[muscle];
  const site = `${side}.${muscle}`;
  const { power } = builder.apply(
    muscleEnergy,
    site,
    { activation: builder.input(`${site}.activation`, "1") },
    {
      mass: { typical: mass_kg, ground: massGround },
      slowShare: { typical: slowShare, ground: fibreGround },
    },
  );
  return power;
}

const total = (terms: readonly Expression[]): Expression => add(terms[0], ...terms.slice(1));
