import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened } from "../../../validation/invariants/random.js";
import { settle } from "../../engine/solve/steady.js";
import { legs, legsAtStart, posed, signalsNow, typicalLegs } from "../../study/fixtures/leg.js";
import { resolve, type ResolvedStudy } from "../../study/resolve.js";
import { prepare } from "../../study/prepare.js";
import { sides, veins } from "../terms.js";
import { veinPlaces } from "./leg-anatomy.js";

/** Two legs at rest in a posture, as signals. */
function atRest(posture: Parameters<typeof posed>[0], parameters = typicalLegs): ReadonlyMap<string, number> {
  const model = legsAtStart(posed(posture), parameters);
  settle(model, 0);
  return signalsNow(model);
}

const withFactor = (factor: number, matches: (id: string) => boolean) =>
  new Map([...typicalLegs].map(([id, value]) => [id, matches(id) ? factor * value : value]));

const legLength = (parameters: ReadonlyMap<string, number>) =>
  ["trunk", "thigh", "shank"].reduce(
    (sum, segment) => sum + (parameters.get(`left.${segment}.length`) as number),
    0,
  );

describe("standing still", () => {
  const weight = typicalLegs.get("left.blood.columnWeight") as number;
  const atrium = typicalLegs.get("left.rightAtrialPressure") as number;
  const footDown = veinPlaces.dorsalFoot.down * (typicalLegs.get("left.foot.length") as number);
  const hydrostatic = atrium + weight * (legLength(typicalLegs) + footDown);
  const foot = (inflow: number) =>
    atRest(
      "standing",
      withFactor(inflow, (id) => id.endsWith(".inflow.conductance")),
    ).get("left.dorsalFoot.luminalPressure") as number;

  it("is hydrostatic but for the drop of resting flow", () => {
    const drop = foot(1) - hydrostatic;
    expect(drop).toBeGreaterThan(0);
    // a few millimetres of mercury push resting flow up through open veins
    expect(drop).toBeLessThan(10);
  });

  it("becomes hydrostatic as the flow is taken away", () => {
    const drops = [1, 0.1, 0.01].map((inflow) => foot(inflow) - hydrostatic);
    expect(drops[1]).toBeLessThan(0.3 * drops[0]!);
    expect(drops[2]).toBeLessThan(0.3 * drops[1]!);
    // half a millimetre is what a catheter can tell
    expect(drops[2]).toBeLessThan(0.5);
  });

  it("stands on a higher column in the foot of a taller person", () => {
    const heights = fc.integer({ min: 145, max: 205 });
    const pressure = (height_cm: number) => {
      const { parameters } = resolve({
        person: { base: "healthy-adult", height_cm },
        scenario: "standing",
        circuit: "open-leg",
      });
      return atRest("standing", parameters).get("left.dorsalFoot.luminalPressure") as number;
    };
    fc.assert(
      fc.property(heights, fc.integer({ min: 3, max: 15 }), (height, more) => {
        expect(pressure(height + more)).toBeGreaterThan(pressure(height));
      }),
      { seed: 20265, numRuns: 8 },
    );
  });

  it("holds more blood below than lying, and lying more than with the legs raised", () => {
    const [standing, lying, raised] = (["standing", "lying", "legs-raised"] as const).map(
      (posture) => atRest(posture).get("left.calf.volume") as number,
    );
    expect(standing).toBeGreaterThan(lying!);
    expect(lying).toBeGreaterThan(raised!);
  });

  it("has every vein within its capacity and every valve as far open as its flow asks", () => {
    const signals = atRest("standing");
    for (const vein of veins) {
      const volume = signals.get(`left.${vein}.volume`) as number;
      expect(volume, vein).toBeGreaterThan(0);
      expect(volume, vein).toBeLessThan(typicalLegs.get(`left.${vein}.capacity`) as number);
    }
    for (const [id, value] of signals) {
      // the opening of a valve that is at rest may lie beyond its ends by what counts as rest
      if (id.endsWith(".opening")) expect(value >= -1e-9 && value <= 1 + 1e-9, id).toBe(true);
    }
  });
});

/** A study cut short, run to its end. */
function ran(study: ResolvedStudy) {
  const simulation = prepare({ ...study, scenario: shortened(study.scenario) });
  simulation.advance(simulation.steps);
  return simulation;
}

const adult = { base: "healthy-adult" } as const;
const swap = (id: string) =>
  id.startsWith("left.") ? id.replace("left.", "right.") : id.replace("right.", "left.");

describe("mirror legs", () => {
  it.each(["explicit", "implicit"] as const)(
    "give mirror signals, bit for bit, in heel raises, %s",
    (method) => {
      const { columns } = ran(
        resolve({ person: adult, scenario: "ten-heel-raises", method, circuit: "open-leg" }),
      ).signals();
      for (const [id, { values }] of columns) {
        const other = columns.get(swap(id))!.values;
        expect(
          values.every((value, k) => Object.is(value, other[k])),
          id,
        ).toBe(true);
      }
    },
  );

  it("do in gait the same half a stride apart", () => {
    const study = resolve({
      person: adult,
      scenario: { id: "walk", speed_kmh: 4, minutes: 1 },
      circuit: "open-leg",
    });
    const simulation = prepare(study);
    simulation.advance(simulation.steps);
    const { times, columns } = simulation.signals();
    const half_s = 0.5 * (study.scenario.cycle_s as number);
    const { at_s, until_s } = study.scenario.movements[0] as { at_s: number; until_s: number };
    const interpolated = (values: Float64Array, time: number) => {
      const position = time / study.record_s;
      const k = Math.floor(position);
      return values[k]! + (position - k) * (values[k + 1]! - values[k]!);
    };
    for (const [quantity, tolerance] of [
      // the right leg strikes half a stride after the left; a straight line between samples misses d²f/dt² · (10 ms)² / 8
      ["soleus.intramuscularPressure", 0.005],
      ["foot.load", 0.01],
      // half a stride of filling lies between the two legs as long as the pump has not come to its own rest
      ["dorsalFoot.luminalPressure", 0.05],
      ["calf.volume", 0.05],
    ] as const) {
      const [left, right] = [
        columns.get(`left.${quantity}`)!.values,
        columns.get(`right.${quantity}`)!.values,
      ];
      let most = 0;
      let apart = 0;
      times.forEach((time, k) => {
        if (time < until_s - 20 || time > until_s - 5) return;
        most = Math.max(most, Math.abs(left[k]!));
        apart = Math.max(apart, Math.abs(interpolated(right, time + half_s) - left[k]!));
      });
      expect(until_s - at_s).toBeGreaterThan(30);
      expect(apart / most, quantity).toBeLessThan(tolerance);
    }
  });

  it("are as alike in their numbers as in their shape", () => {
    for (const { id, typical } of legs.parameters) {
      expect(legs.parameters.find((other) => other.id === swap(id))?.typical, id).toBe(typical);
    }
    expect(legs.states.filter(({ id }) => id.startsWith(sides[0])).length).toBe(legs.states.length / 2);
  });
});

describe("a leg with valves", () => {
  const raises = resolve({ person: adult, scenario: "ten-heel-raises", circuit: "open-leg" });
  const calfAfter = (parameters: ReadonlyMap<string, number>) => {
    const simulation = ran({ ...raises, parameters });
    const volumes = simulation.signals().columns.get("left.calf.volume")!.values;
    return Math.min(...volumes) / volumes[0]!;
  };

  it("empties its calf in heel raises, and less so when no valve closes", () => {
    const valveless = new Map(raises.parameters);
    for (const id of raises.parameters.keys()) if (id.endsWith(".incompetence")) valveless.set(id, 1);
    expect(calfAfter(raises.parameters)).toBeLessThan(0.7);
    expect(calfAfter(valveless)).toBeGreaterThan(calfAfter(raises.parameters));
  });

  it("cannot empty it without muscles", () => {
    const slack = new Map(raises.parameters);
    for (const id of raises.parameters.keys()) if (id.endsWith(".activePressure")) slack.set(id, 0);
    expect(calfAfter(slack)).toBeGreaterThan(0.9);
  });
});
