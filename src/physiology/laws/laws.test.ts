import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CircuitBuilder } from "../../engine/describe/circuit.js";
import { mul, quantity } from "../../engine/describe/expression.js";
import type { Law } from "../../engine/describe/law.js";
import { answers, letGo } from "../../engine/fixtures/circuits.js";
import { legs } from "../../study/fixtures/leg.js";
import { arterialInflow } from "./arterial-inflow.js";
import { bloodColumn } from "./blood-column.js";
import { collapsibleVein } from "./collapsible-vein.js";
import { autonomicLag } from "./blood-pressure-reflexes.js";
import { contractionHindrance } from "./contraction-hindrance.js";
import { exerciseHyperaemia } from "./exercise-hyperaemia.js";
import { musclePressure } from "./muscle-pressure.js";
import { veinFlow } from "./vein-flow.js";
import { venoArteriolarReflex } from "./veno-arteriolar-reflex.js";
import { venousValve } from "./venous-valve.js";

const seeded = { seed: 20264, numRuns: 60 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** sums and products of a few doubles of the size of what is compared */
const rounding = 1e-12;

/** What a muscle of the left leg has, as described: tests must hold whatever these numbers are. */
function muscleParameters(muscle: string): Record<string, number> {
  const prefix = `left.${muscle}.`;
  const own = legs.parameters.filter(({ id, law }) => id.startsWith(prefix) && law === musclePressure.id);
  return Object.fromEntries(own.map(({ id, typical }) => [id.slice(prefix.length), typical]));
}

describe("a collapsible vein", () => {
  const pressureOf = answers(collapsibleVein);
  const { capacity, restingFraction, stiffness } = Object.fromEntries(
    Object.entries(collapsibleVein.parameters).map(([name, { typical }]) => [name, typical]),
  ) as Record<keyof typeof collapsibleVein.parameters, number>;
  const resting = restingFraction * capacity;
  const pressure = (volume: number) => pressureOf({ volume }).transmuralPressure;

  it("an empty vein presses with tissue pressure only: across its wall there is nothing", () => {
    expect(Math.abs(pressure(resting))).toBeLessThan(stiffness * rounding);
  });

  it("half of what it can be stretched by is filled at its stiffness", () => {
    expect(pressure(resting + 0.5 * (capacity - resting))).toBeCloseTo(stiffness, 10);
    // V = V₀ + (V₁ − V₀) p / (p + k), so nine tenths at 9 k
    expect(pressure(resting + 0.9 * (capacity - resting))).toBeCloseTo(9 * stiffness, 9);
  });

  it("a full vein cannot exceed its capacity at any pressure that legs know", () => {
    // capacity is reached where the straight line that ends the curve ends: far above any arterial pressure
    expect(pressure(capacity)).toBeGreaterThan(10 * stiffness);
    fc.assert(
      fc.property(between(1.001, 1.5), (share) => {
        expect(pressure(share * capacity)).toBeGreaterThan(pressure(capacity));
      }),
      seeded,
    );
  });

  it("presses harder the fuller it is, flat or round", () => {
    fc.assert(
      fc.property(between(0.01, 1.1), between(1e-6, 0.1), (share, more) => {
        expect(pressure((share + more) * capacity)).toBeGreaterThan(pressure(share * capacity));
      }),
      seeded,
    );
  });

  it("passes from flat to round, and to its last stretch, without a corner", () => {
    const last = resting + 0.96 * (capacity - resting);
    for (const join of [resting, last]) {
      const d = 1e-6 * capacity;
      const [before, after] = [pressure(join) - pressure(join - d), pressure(join + d) - pressure(join)];
      // the slope itself changes by about d over the distance in which the curve bends: a few thousandths of capacity
      expect(Math.abs(after / before - 1)).toBeLessThan(1e-3);
    }
  });

  it("lies flat when outside presses harder, and holds on to its last blood", () => {
    expect(pressure(0.5 * resting)).toBeLessThan(0);
    // p ∝ 1 − α^(−3/2)
    expect(pressure(0.25 * resting) / pressure(0.5 * resting)).toBeCloseTo(
      (1 - 0.25 ** -1.5) / (1 - 0.5 ** -1.5),
      9,
    );
  });
});

describe("a column of blood", () => {
  it("weighs by the centimetre, up as down", () => {
    const weight = answers(bloodColumn);
    const { typical } = bloodColumn.parameters.columnWeight;
    expect(weight({ depth: 120 }).pressure).toBeCloseTo(120 * typical, 10);
    expect(weight({ depth: -30 }).pressure).toBeCloseTo(-30 * typical, 10);
  });
});

describe("flow along a vein", () => {
  const flowOf = answers(veinFlow);
  const { resistance, bernoulli } = veinFlow.parameters;

  it("loses by friction and by Bernoulli exactly the pressure that drives it", () => {
    fc.assert(
      fc.property(between(-100, 100), between(0.05, 1), (pressureDifference, fill) => {
        const q = flowOf({ pressureDifference, fill }).flow;
        const squaredCalibre = (fill / 0.85) ** 2;
        const lost = (bernoulli.typical * q * Math.abs(q) + resistance.typical * q) / squaredCalibre;
        expect(Math.abs(lost - pressureDifference)).toBeLessThan(
          1e3 * rounding * (1 + Math.abs(pressureDifference)),
        );
      }),
      seeded,
    );
  });

  it("runs backward as it runs forward, and throttles itself as the vein empties", () => {
    fc.assert(
      fc.property(between(0.1, 100), between(0.1, 1), (pressureDifference, fill) => {
        const forward = flowOf({ pressureDifference, fill }).flow;
        expect(flowOf({ pressureDifference: -pressureDifference, fill }).flow).toBe(-forward);
        expect(flowOf({ pressureDifference, fill: 0.9 * fill }).flow).toBeLessThan(forward);
      }),
      seeded,
    );
  });
});

/** A valve in a vein that is kept at the fill of standing, between two pressures that stay; `flow` is collected in `past`. */
function valveUnder(pressure: number) {
  const builder = new CircuitBuilder();
  const opening = builder.state("it.opening", "1");
  const pressureDifference = quantity(pressure, "mmHg");
  const valve = builder.apply(venousValve, "it", { pressureDifference, opening });
  builder.derivative("it.opening", valve.openingRate);
  const { flow } = builder.apply(veinFlow, "it", { pressureDifference, fill: quantity(0.85, "1") });
  builder.state("it.past", "mL", "accumulator");
  builder.derivative("it.past", mul(valve.passage, flow));
  return builder.build("valve", "A valve in a tube.");
}

describe("a venous valve", () => {
  const valve = answers(venousValve);

  it("competent, once shut, passes none back", () => {
    const step_s = 0.002;
    const running = letGo(valveUnder(-80), { "it.opening": 1 }, "explicit", step_s);
    // open leaflets first fall shut; ten seconds are many times what they need
    running.advance(10 / step_s);
    const before = running.state("it.past");
    running.advance(60 / step_s);
    // less than a billionth of a millilitre in a minute
    expect(before - running.state("it.past")).toBeGreaterThanOrEqual(0);
    expect(before - running.state("it.past")).toBeLessThan(1e-9);
  });

  it("opens under a forward pressure and stays open", () => {
    const running = letGo(valveUnder(5), { "it.opening": 0 }, "explicit", 0.002);
    running.advance(2000);
    expect(running.state("it.opening")).toBeCloseTo(1, 9);
  });

  it("leaks the more the less competent it is: shut, it passes its incompetence", () => {
    expect(valve({ pressureDifference: -80, opening: 0 }, { incompetence: 0 }).passage).toBe(0);
    fc.assert(
      fc.property(between(0, 1), between(0, 1), (one, other) => {
        const passage = (incompetence: number) =>
          valve({ pressureDifference: -80, opening: 0 }, { incompetence }).passage;
        expect(passage(one)).toBeCloseTo(one, 14);
        expect(Math.sign(passage(one) - passage(other))).toBe(Math.sign(one - other));
      }),
      seeded,
    );
  });

  it("without any cusp hinders nothing, wherever its opening stands", () => {
    for (const opening of [0, 0.3, 1]) {
      expect(valve({ pressureDifference: -80, opening }, { incompetence: 1 }).passage).toBe(1);
    }
  });

  it("never moves beyond open or shut, and rests where no pressure moves it", () => {
    fc.assert(
      fc.property(between(-200, 200), (pressureDifference) => {
        expect(valve({ pressureDifference, opening: 1 }).openingRate).toBeLessThanOrEqual(0);
        expect(valve({ pressureDifference, opening: 0 }).openingRate).toBeGreaterThanOrEqual(0);
      }),
      seeded,
    );
    expect(valve({ pressureDifference: 0, opening: 0.4 }).openingRate).toBe(0);
  });
});

describe("a muscle that presses on its veins", () => {
  const pressureOf = answers(musclePressure);
  const still = { ankleSpeed: 0, kneeSpeed: 0 };
  const straight = { activation: 0.5, ankle: 0, knee: 0, ...still };
  const bent = { ...straight, knee: Math.PI / 2 };
  const of = (muscle: string, inputs: typeof straight) =>
    pressureOf(inputs, muscleParameters(muscle)).intramuscularPressure;

  it("at rest and in the middle of its length holds its resting pressure", () => {
    const { restingPressure } = muscleParameters("soleus");
    expect(of("soleus", { ...straight, activation: 0 })).toBeCloseTo(restingPressure as number, 12);
  });

  it("drawn beyond where joints go, is stretched ever more in a straight line, not without bound", () => {
    const slack = { ...straight, activation: 0 };
    const at = (ankle: number) => of("tibialisAnterior", { ...slack, ankle });
    expect(at(1.4) - at(1.2)).toBeCloseTo(at(1.2) - at(1), 6);
    expect(at(1.4)).toBeGreaterThan(at(1.2));
    expect(at(1.4)).toBeLessThan(2000);
  });

  it("a bent knee takes the gastrocnemius out of play, not the soleus", () => {
    const { restingPressure } = muscleParameters("gastrocnemius") as { restingPressure: number };
    const made = (inputs: typeof straight) => of("gastrocnemius", inputs) - restingPressure;
    // less than half of what it makes with the knee straight
    expect(made(bent)).toBeLessThan(0.5 * made(straight));
    expect(of("soleus", bent)).toBe(of("soleus", straight));
  });

  it("presses in proportion to its activation", () => {
    const at = (activation: number) => of("soleus", { ...straight, activation });
    expect(at(0.8) - at(0)).toBeCloseTo(2 * (at(0.4) - at(0)), 9);
  });

  it("presses less when it is short: on tiptoe the calf is weaker than flat on the floor", () => {
    const tiptoe = { ...straight, ankle: (35 * Math.PI) / 180 };
    expect(of("soleus", tiptoe)).toBeLessThan(of("soleus", straight));
    expect(of("gastrocnemius", tiptoe)).toBeLessThan(of("gastrocnemius", straight));
  });

  it("presses when it is stretched at rest, and less than at rest when it is slack", () => {
    const { restingPressure, passivePressure } = muscleParameters("gastrocnemius") as Record<string, number>;
    const at = (ankle_deg: number) =>
      of("gastrocnemius", { ...straight, activation: 0, ankle: (ankle_deg * Math.PI) / 180 });
    expect(at(-20)).toBeGreaterThan(at(-10));
    expect(at(-10)).toBeGreaterThan(at(0));
    expect(at(0)).toBeGreaterThan(at(20));
    // slack, it has given all of its passive tension away
    expect(at(90)).toBeCloseTo(restingPressure - passivePressure, 3);
    expect(of("soleus", { ...straight, activation: 0, ankle: -0.35 })).toBeGreaterThan(at(0));
  });

  it("at the slack angles that elastography finds, less than a fifth of the neutral tension is left", () => {
    // hirata-2015: medial head 20.7 and lateral head 14.9 degrees of plantarflexion
    const { restingPressure, passivePressure } = muscleParameters("gastrocnemius") as Record<string, number>;
    const ankle = (((20.7 + 14.9) / 2) * Math.PI) / 180;
    const tension =
      of("gastrocnemius", { ...straight, activation: 0, ankle }) - restingPressure + passivePressure;
    expect(tension).toBeGreaterThan(0);
    expect(tension).toBeLessThan(passivePressure / 5);
  });

  it("loses force as it shortens by Hill's hyperbola, and all of it at its greatest speed", () => {
    const { ankleArm, workingLength, fastest, hillShape, activePressure, restingPressure } = muscleParameters(
      "soleus",
    ) as Record<string, number>;
    const at = (share: number) =>
      (of("soleus", {
        ...straight,
        activation: 1,
        ankleSpeed: (share * fastest * workingLength) / ankleArm,
      }) -
        restingPressure) /
      activePressure;
    expect(at(0)).toBeCloseTo(1, 12);
    expect(at(0.1)).toBeCloseTo((1 - 0.1) / (1 + 0.1 / hillShape), 12);
    expect(at(0.5)).toBeCloseTo((1 - 0.5) / (1 + 0.5 / hillShape), 12);
    expect(at(1.1)).toBe(0);
  });

  it("holds more while it is drawn out, never more than its lengthening force, without a corner at rest", () => {
    const { ankleArm, workingLength, fastest, hillShape, lengtheningForce, activePressure, restingPressure } =
      muscleParameters("soleus") as Record<string, number>;
    const at = (share: number) =>
      (of("soleus", {
        ...straight,
        activation: 1,
        ankleSpeed: (share * fastest * workingLength) / ankleArm,
      }) -
        restingPressure) /
      activePressure;
    expect(at(-0.1)).toBeGreaterThan(1);
    expect(at(-1)).toBeGreaterThan(at(-0.1));
    expect(at(-1)).toBeLessThan(lengtheningForce);
    const d = 1e-6;
    const slope = -(1 + 1 / hillShape);
    // second derivatives of either branch are below a hundred
    expect(Math.abs((at(d) - at(0)) / d - slope)).toBeLessThan(100 * d);
    expect(Math.abs((at(0) - at(-d)) / d - slope)).toBeLessThan(100 * d);
  });

  it("no speed makes a muscle press that does not work", () => {
    expect(of("soleus", { ...straight, activation: 0, ankleSpeed: 5 })).toBe(
      of("soleus", { ...straight, activation: 0 }),
    );
  });
});

describe("inflow from the arteries", () => {
  const inflowOf = answers(arterialInflow);
  const rest = inflowOf({ arterialPressure: 90, venousPressure: 10, tone: 1 }).flow;
  // far from its corners a soft ramp over 5 mmHg is off by 5² / 4x, which at 50 mmHg is an eighth of a millimetre
  const soft = 5 ** 2 / (4 * 50);

  it("a contraction stronger than the artery lets nothing in", () => {
    fc.assert(
      fc.property(between(50, 300), (beyond) => {
        const squeezed = inflowOf({ arterialPressure: 90, venousPressure: 90 + beyond, tone: 1 }).flow;
        expect(squeezed).toBeGreaterThanOrEqual(0);
        expect(squeezed).toBeLessThan((rest * 2 * soft) / 80);
      }),
      seeded,
    );
  });

  it("a vein emptier than the closing pressure of the small vessels draws no more", () => {
    const { typical: closing } = arterialInflow.parameters.closingPressure;
    const at = (venousPressure: number) => inflowOf({ arterialPressure: 90, venousPressure, tone: 1 }).flow;
    expect(Math.abs(at(closing - 50) / at(closing - 150) - 1)).toBeLessThan((2 * soft) / 80);
  });

  it("follows the tone of the arterioles", () => {
    const at = (tone: number) => inflowOf({ arterialPressure: 90, venousPressure: 10, tone }).flow;
    expect(at(3)).toBeCloseTo(3 * at(1), 12);
  });
});

describe("what governs the arterioles", () => {
  it("full veins narrow them, up to the strength of the response", () => {
    const reflex = answers(venoArteriolarReflex);
    const { strengthFactor, threshold } = venoArteriolarReflex.parameters;
    expect(reflex({ transmuralPressure: 60, constriction: 1 }).tone).toBeCloseTo(
      1 - strengthFactor.typical,
      12,
    );
    expect(reflex({ transmuralPressure: 60, constriction: 0 }).tone).toBe(1);
    // at the threshold half a response is where it stays
    expect(reflex({ transmuralPressure: threshold.typical, constriction: 0.5 }).constrictionRate).toBeCloseTo(
      0,
      12,
    );
    expect(reflex({ transmuralPressure: 90, constriction: 0 }).constrictionRate).toBeGreaterThan(0);
    expect(reflex({ transmuralPressure: 0, constriction: 1 }).constrictionRate).toBeLessThan(0);
  });

  const hyperaemia = answers(exerciseHyperaemia);
  const rest = { activation: 0, demand: 0, dilation: 0, call: 0, quick: 0 };

  it("work widens them, and they close more slowly than they opened", () => {
    expect(hyperaemia(rest)).toEqual({ demandRate: 0, dilationRate: 0, callRate: 0, quickRate: 0, added: 0 });
    const widening = hyperaemia({ ...rest, activation: 0.3, demand: 0.3, dilation: 0.1 }).dilationRate;
    const closing = hyperaemia({ ...rest, activation: 0.1, demand: 0.1, dilation: 0.3 }).dilationRate;
    expect(widening).toBeGreaterThan(0);
    expect(closing).toBeLessThan(0);
    expect(-closing).toBeLessThan(widening);
  });

  it("one firm contraction calls within a second and is answered a little later; quiet standing does not call", () => {
    const { onsetTime, averagingTime } = exerciseHyperaemia.parameters;
    const callAfter = (activation: number) => hyperaemia({ ...rest, activation }).callRate;
    expect(callAfter(0.3)).toBeGreaterThan(0.5);
    expect(callAfter(0.03)).toBe(0);
    const called = hyperaemia({ ...rest, call: 0.5 });
    expect(called.callRate).toBe(-0.5 / onsetTime.typical);
    expect(called.quickRate).toBe(0.5 / averagingTime.typical);
    expect(called.added).toBe(0);
  });

  it("what opens them at once and what keeps them open do not add up", () => {
    const added = (state: Partial<typeof rest>) => hyperaemia({ ...rest, ...state }).added;
    const [slow, quick] = [added({ dilation: 0.3 }), added({ quick: 0.8 })];
    const both = added({ dilation: 0.3, quick: 0.8 });
    expect(both).toBeGreaterThan(Math.max(slow, quick));
    expect(both).toBeLessThan(0.8 * (slow + quick));
  });

  it("a muscle held tense shuts its own vessels: at a third of its strength a calf gets less than at a sixth", () => {
    const passage = (activation: number) => answers(contractionHindrance)({ activation }).passage as number;
    // mL/min in 100 mL, held for two minutes (richardson-1981); told within a tenth
    const held = (activation: number) =>
      3.9 * passage(activation) * (1 + (hyperaemia({ ...rest, dilation: activation }).added as number));
    for (const [activation, flow] of [
      [0.075, 7.2],
      [0.15, 7.9],
      [0.3, 5.3],
    ] as const) {
      expect(Math.abs(held(activation) / flow - 1), `at ${activation}`).toBeLessThan(0.1);
    }
    expect(passage(0)).toBe(1);
    expect(passage(0.03)).toBeGreaterThan(0.95);
    expect(passage(0.57)).toBeLessThan(0.1);
  });
});

describe("nerves", () => {
  it("do next to nothing at first, and have done half of it after their mean time", () => {
    const lag = answers(autonomicLag);
    const step_s = 0.01;
    let way = { first: 0, second: 0, third: 0, effect: 0 };
    const arrived: number[] = [];
    for (let k = 0; k * step_s <= 40; k++) {
      arrived.push(way.effect);
      const rate = lag({ drive: 1, ...way });
      way = {
        first: way.first + step_s * (rate.firstRate as number),
        second: way.second + step_s * (rate.secondRate as number),
        third: way.third + step_s * (rate.thirdRate as number),
        effect: way.effect + step_s * (rate.effectRate as number),
      };
    }
    const after = (share: number) =>
      arrived[Math.round((share * autonomicLag.parameters.lag.typical) / step_s)];
    // the triangle of heldt-2002 to the arterioles has passed 4, 54 and 86 % by these times
    expect(after(0.325)).toBeLessThan(0.06);
    expect(after(0.975)).toBeGreaterThan(0.48);
    expect(after(0.975)).toBeLessThan(0.6);
    expect(after(1.63)).toBeGreaterThan(0.82);
    expect(after(1.63)).toBeLessThan(0.92);
  });
});

describe("every law", () => {
  const laws: readonly Law[] = legs.laws;

  it("says what it is for, where it holds and what it leaves out", () => {
    for (const { id, says, valid, omits } of laws) {
      for (const sentence of [says, valid, omits]) expect(sentence.trim().length, id).toBeGreaterThan(3);
    }
  });

  it("has every number of the legs within its range, on some ground", () => {
    for (const { id, typical, range, ground } of legs.parameters) {
      expect(typical, id).toBeGreaterThanOrEqual(range[0]);
      expect(typical, id).toBeLessThanOrEqual(range[1]);
      expect(["read", "derived", "assumed"], id).toContain(ground.kind);
    }
  });
});
